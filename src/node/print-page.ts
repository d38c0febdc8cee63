import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { rmSync } from './disk.ts';
import { onExit } from 'signal-exit';
import type { IsoDate } from '../core/model/date.ts';
import { CannotPrint, endOf, kill, startBrowser } from './browser-process.ts';
import { DevtoolsPipe } from './devtools-pipe.ts';
import { pdfMark } from './overwrite-guard.ts';
import { withAddresses, withoutAddresses } from './pdf-addresses.ts';
import { setPdfDates } from './pdf-dates.ts';
import { makeTemporaryFolder } from './temporary.ts';

/** A page with the numbers of the pages on which its parts are in print, by their names. Room for them is there before. */
export type Numbered = (html: string, pages: ReadonlyMap<string, number>) => string;

export interface PrintOptions {
  /** The program of the browser. */
  readonly browser: string;
  /** The day that stands in the PDF as that on which it was made. */
  readonly day: IsoDate;
  readonly numbered?: Numbered;
  /** In milliseconds. */
  readonly limit?: number;
  /** What the browser finds around it; that of this process where nothing else is given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const inTwoMinutes = 120_000;

/**
 * Prints a page as a tagged PDF with an outline. The browser runs without a window, with a profile of its
 * own that is gone afterwards; no script of the page runs, and nothing is asked of any network.
 */
export async function printPage(
  html: string,
  {
    browser,
    day,
    numbered = (page) => page,
    limit = inTwoMinutes,
    env = process.env,
  }: PrintOptions,
): Promise<Uint8Array> {
  const profile = makeTemporaryFolder();
  const child = startBrowser(browser, profile, env);
  const tidy = (): void => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  const forget = onExit(() => {
    kill(child);
    tidy();
  });
  const timer = new AbortController();
  try {
    const pdf = await Promise.race([
      print(html, numbered, child),
      endOf(child),
      setTimeout(limit, undefined, { signal: timer.signal }).then(() => {
        throw new CannotPrint('too-slow');
      }),
    ]);
    return Buffer.concat([setPdfDates(pdf, day), Buffer.from(pdfMark)]);
  } finally {
    timer.abort();
    const hasEnded = child.exitCode !== null || child.signalCode !== null || !child.pid;
    const end = hasEnded ? undefined : once(child, 'exit');
    kill(child);
    await end;
    for (const stream of child.stdio) stream?.destroy();
    tidy();
    forget();
  }
}

async function print(html: string, numbered: Numbered, child: ChildProcess): Promise<Uint8Array> {
  const [, , , out, back] = child.stdio as unknown as readonly [
    null,
    null,
    null,
    Writable,
    Readable,
  ];
  let crashed: (error: Error) => void;
  const crash = new Promise<never>((_, reject) => {
    crashed = reject;
  });
  const pipe = new DevtoolsPipe(out, back, (method, { requestId }) => {
    if (method === 'Inspector.targetCrashed') crashed(new CannotPrint('ended', method));
    if (method === 'Fetch.requestPaused') void refuse(requestId);
  });
  let session: string | undefined;
  const send = (method: string, params = {}): ReturnType<DevtoolsPipe['send']> =>
    pipe.send(method, params, session);
  const refuse = (requestId: unknown): Promise<unknown> =>
    // The page may have gone on without it.
    send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);

  const printing = async (): Promise<Uint8Array> => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const attached = await send('Target.attachToTarget', { targetId, flatten: true });
    session = attached['sessionId'] as string;
    await shutOff(send);
    const printed = async (page: string): Promise<Uint8Array> => {
      await show(withAddresses(page), send);
      return withoutAddresses(await read(await send('Page.printToPDF', printSettings), send));
    };
    const first = numbered(html, new Map());
    if (first === html) return printed(html);
    // Only a page that is laid out shows where its parts are.
    const { pagesOfPlaces } = await import('./pdf-pages.ts');
    return printed(numbered(html, await pagesOfPlaces(await printed(first))));
  };
  try {
    return await Promise.race([printing(), crash]);
  } catch (error) {
    if (error instanceof CannotPrint) throw error;
    throw new CannotPrint('refused', error instanceof Error ? error.message : String(error));
  }
}

const printSettings = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsStream',
};

type Send = DevtoolsPipe['send'];

/** No script, no network, and whatever is asked for all the same is refused. */
async function shutOff(send: Send): Promise<void> {
  await send('Inspector.enable');
  await send('Page.enable');
  await send('Emulation.setScriptExecutionDisabled', { value: true });
  await send('Network.enable');
  await send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** In milliseconds. */
const pause = 20;

/** Shows the page without an address of its own, so that no address of this computer gets into the PDF. */
async function show(html: string, send: Send): Promise<void> {
  const { frameTree } = await send('Page.getFrameTree');
  const { id } = (frameTree as { readonly frame: { readonly id: string } }).frame;
  await send('Page.setDocumentContent', { frameId: id, html });
  for (;;) {
    const { result } = await send('Runtime.evaluate', { expression: 'document.readyState' });
    if ((result as { readonly value?: unknown }).value === 'complete') return;
    await setTimeout(pause);
  }
}

async function read(printed: Readonly<Record<string, unknown>>, send: Send): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (;;) {
    const part = await send('IO.read', { handle: printed['stream'], size: 1024 * 1024 });
    parts.push(Buffer.from(part['data'] as string, part['base64Encoded'] ? 'base64' : 'utf8'));
    if (part['eof'] === true) return Buffer.concat(parts);
  }
}
