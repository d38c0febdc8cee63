import { withPageNumbers } from '../core/render/page-numbers.ts';
import type { IsoDate } from '../core/model/date.ts';
import { CommandFault, type Host } from './host.ts';

/** Prints pages with a browser of this computer. */
export async function printer(
  day: IsoDate,
  { env }: Host,
): Promise<(page: string) => Promise<Uint8Array>> {
  const { findBrowser } = await import('../node/browser.ts');
  const { CannotPrint } = await import('../node/browser-process.ts');
  const { printPage } = await import('../node/print-page.ts');
  const browser = findBrowser(env);
  if (browser !== undefined) {
    return (page) =>
      printPage(page, { browser, day, numbered: withPageNumbers }).catch((error: unknown) => {
        throw error instanceof CannotPrint
          ? new CommandFault('browserFailed', { browser, failure: error.trouble })
          : error;
      });
  }
  throw new CommandFault('browserNotFound');
}
