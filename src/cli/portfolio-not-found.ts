import { resolve } from 'node:path';
import { filesNamed, foldersWithPortfolio, isThere } from '../node/find-portfolios.ts';
import { nameMeant } from '../core/text/expected-names.ts';
import { settingsFile } from '../core/model/layout.ts';
import { quoted } from './quoted.ts';
import { UserError, type Host } from './host.ts';

/** Whether a folder holds everything of somebody: their home, or the root of a disk. No portfolio begins there. */
export function holdsEverything(folder: string, { env }: Host): boolean {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const isHome = home !== undefined && home !== '' && folder === resolve(home);
  return isHome || folder === resolve(folder, '..');
}

/** Why nothing is a portfolio at or above a folder, and the one thing to do: it may be below, or have a wrong name. */
export function whyNone(
  folder: string,
  called: string,
  host: Host,
): { readonly what: string; readonly next: string } {
  const misnamed = filesNamed(folder, (name) => nameMeant(name) === settingsFile)[0];
  if (misnamed !== undefined) {
    return {
      what: `The file ${misnamed} in ${called} looks like the settings of a portfolio, but otpath only reads ${settingsFile}.`,
      next: `rename it ${settingsFile}, and run otpath again.`,
    };
  }
  const below = foldersWithPortfolio(folder);
  if (below.length > 0) {
    const shown = below.slice(0, 3).map((name) => `"${name}"`);
    const others = below.length > 3 ? ` and ${String(below.length - 3)} more` : '';
    const [first = ''] = below;
    const way = folder === host.cwd ? first : resolve(folder, first);
    return {
      what: `There is no portfolio in ${called}, but in the folder${below.length > 1 ? 's' : ''} ${shown.join(', ')}${others}.`,
      next: `cd ${quoted(way)} goes there; then run otpath again.`,
    };
  }
  return {
    what: `There is no portfolio in ${called}, nor in any folder above it.`,
    next: `${holdsEverything(folder, host) ? 'otpath init my-portfolio makes one in a folder of its own.' : 'otpath init makes one here.'} To use one that you have, go to its folder with cd.`,
  };
}

/** Endings of what otpath writes, and of nothing that a portfolio is named by. */
const ofOutputs = /\.(?:zip|html|docx|pdf|csv)$/i;

/** Ends a run that needs a portfolio and finds none. */
export function noPortfolio(from: string, host: Host): UserError {
  const folder = resolve(host.cwd, from);
  if (!isThere(folder)) {
    return new UserError(
      `There is no file or folder "${from}".`,
      ofOutputs.test(from)
        ? `To name the file that is written: --output ${quoted(from)}`
        : `What is named here is the folder of a portfolio: one with a file ${settingsFile} in it.`,
    );
  }
  const isHere = folder === host.cwd;
  const { what, next } = whyNone(folder, isHere ? 'this folder' : `"${from}"`, host);
  const isFar = !isHere && next.startsWith('otpath init');
  return new UserError(
    what,
    isFar
      ? `A portfolio is a folder with a file ${settingsFile} in it. Go to that folder, or name it.`
      : `Next: ${next}`,
  );
}
