import { resolve } from 'node:path';
import { filesNamed, foldersWithPortfolio, isThere } from '../node/find-portfolios.ts';
import { nameMeant } from '../core/text/expected-names.ts';
import { settingsFile } from '../core/model/layout.ts';
import { quoted } from './quoted.ts';
import { CommandFault, type Host } from './host.ts';

/** Whether a folder holds everything of somebody: their home, or the root of a disk. No portfolio begins there. */
export function holdsEverything(folder: string, { env }: Host): boolean {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const isHome = home !== undefined && home !== '' && folder === resolve(home);
  return isHome || folder === resolve(folder, '..');
}

/** Endings of what otpath writes, and of nothing that a portfolio is named by. */
const ofOutputs = /\.(?:zip|html|docx|pdf|csv)$/i;

/** Ends a run that needs a portfolio and finds none: one may be below, or its settings may have a wrong name. */
export function noPortfolio(from: string, host: Host): CommandFault {
  const path = resolve(host.cwd, from);
  if (!isThere(path)) {
    const outputOption = ofOutputs.test(from) ? `--output ${quoted(from)}` : undefined;
    return new CommandFault('nothingNamed', { named: from, outputOption });
  }
  const isHere = path === host.cwd;
  const folder = isHere ? undefined : from;
  const [file] = filesNamed(path, (name) => nameMeant(name) === settingsFile);
  if (file !== undefined) return new CommandFault('misnamedSettings', { file, folder });
  const below = foldersWithPortfolio(path);
  const [first] = below;
  if (first !== undefined) {
    const way = quoted(isHere ? first : resolve(path, first));
    const more = Math.max(0, below.length - 3);
    return new CommandFault('portfolioBelow', { folder, below: below.slice(0, 3), more, way });
  }
  const start = isHere ? (holdsEverything(path, host) ? 'below' : 'here') : 'elsewhere';
  return new CommandFault('noPortfolio', { folder, start });
}
