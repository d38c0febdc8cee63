import { basename, dirname, join, relative, resolve } from 'node:path';
import { unusedPath } from '../../../node/new-evidence.ts';
import { obstacleAt, type Making, type Obstacle } from '../../../node/new-folder.ts';
import { quoted } from '../../quoted.ts';
import { CommandFault, type Host } from '../../host.ts';
import { holdsEverything } from '../../portfolio-not-found.ts';

const ofOnesOwn =
  process.platform === 'win32'
    ? '"%USERPROFILE%\\Documents\\my-portfolio"'
    : '~/Documents/my-portfolio';

/** A folder for a portfolio, of a name that nothing has yet in another one. */
function anotherIn(folder: string, host: Host): string {
  const way = relative(host.cwd, join(folder, unusedPath(folder, 'my-portfolio')));
  return quoted(way.replaceAll('\\', '/'));
}

/** Ends the run where no portfolio can begin in a folder, before anything is asked. */
export function checkPlace(root: string, host: Host, mayWrite?: (folder: string) => boolean): void {
  if (holdsEverything(root, host)) {
    const place = root === resolve(root, '..') ? 'disk' : 'home';
    throw new CommandFault('portfolioInHome', { place, example: anotherIn(root, host) });
  }
  const obstacle = obstacleAt(root, mayWrite);
  if (obstacle) throw inTheWay(obstacle, root, host);
}

function inTheWay({ kind, path }: Obstacle, root: string, host: Host): CommandFault {
  const folder = shownFrom(host, path);
  switch (kind) {
    case 'portfolio':
      return new CommandFault('portfolioHere', {
        folder: shownFrom(host, root),
        example: anotherIn(dirname(root), host),
      });
    case 'inside':
      return new CommandFault('portfolioInside', { around: folder ?? quoted(basename(path)) });
    case 'closed':
      return new CommandFault('folderClosed', { folder, example: ofOnesOwn });
    case 'link':
      return new CommandFault('folderLeadsOut', { folder: folder ?? path });
    case 'around':
      return new CommandFault('portfolioAround', { below: path, example: anotherIn(root, host) });
    case 'misnamed':
      return new CommandFault('settingsMisnamed', { file: path });
    case 'taken':
      return new CommandFault('settingsNameTaken', { name: path });
    case 'file':
      return new CommandFault('fileInTheWay', { file: folder ?? path });
  }
}

/** Says what could not be made, and that nothing is left of the rest. */
export const cannotMake = (
  { at, code, left }: Making & { readonly made: false },
  host: Host,
): CommandFault =>
  new CommandFault('portfolioNotCreated', {
    folder: shownFrom(host, at),
    code,
    left: left.map((path) => shownFrom(host, path) ?? path),
  });

/** A path as it is shown: from where one is, or whole where that lies above. Undefined for where one is. */
function shownFrom(host: Host, path: string): string | undefined {
  const way = relative(host.cwd, path).replaceAll('\\', '/');
  return way === '' ? undefined : quoted(way.startsWith('..') ? path : way);
}
