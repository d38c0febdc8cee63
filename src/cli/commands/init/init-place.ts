import { basename, dirname, join, relative } from 'node:path';
import { unusedPath } from '../../../node/new-evidence.ts';
import { obstacleAt, type Making, type Obstacle } from '../../../node/new-folder.ts';
import { quoted } from '../../quoted.ts';
import { UserError, type Host } from '../../host.ts';
import { holdsEverything } from '../../portfolio-not-found.ts';
import { whyNotWritten } from '../../file-error-messages.ts';

const ofOnesOwn =
  process.platform === 'win32'
    ? 'otpath init "%USERPROFILE%\\Documents\\my-portfolio"'
    : 'otpath init ~/Documents/my-portfolio';

/** The command for a portfolio of a name that nothing has yet in a folder. */
function anotherIn(folder: string, host: Host): string {
  const way = relative(host.cwd, join(folder, unusedPath(folder, 'my-portfolio')));
  return `otpath init ${quoted(way.replaceAll('\\', '/'))}`;
}

/** Ends the run where no portfolio can begin in a folder, before anything is asked. */
export function checkPlace(root: string, host: Host, mayWrite?: (folder: string) => boolean): void {
  if (holdsEverything(root, host)) {
    throw new UserError(
      'This folder holds everything else of yours too, so no portfolio was made in it.',
      `Give the portfolio a folder of its own, such as: ${anotherIn(root, host)}`,
    );
  }
  const obstacle = obstacleAt(root, mayWrite);
  if (obstacle) throw inTheWay(obstacle, root, host);
}

function inTheWay({ kind, path }: Obstacle, root: string, host: Host): UserError {
  const shown = shownFrom(host, path);
  switch (kind) {
    case 'portfolio':
      return new UserError(
        `${shownFrom(host, root)} is a portfolio already, so nothing was written.`,
        `Change its settings in otpath.yaml. For another portfolio name another folder, such as: ${anotherIn(dirname(root), host)}`,
      );
    case 'inside':
      return new UserError(
        `A new portfolio here would lie in the portfolio ${shown === 'This folder' ? quoted(basename(path)) : shown}. One portfolio can’t be inside another.`,
        'Name a folder outside it.',
      );
    case 'closed':
      return new UserError(
        `${shown} can’t be used: you may not write there.`,
        `Name a folder where you may write, such as: ${ofOnesOwn}`,
      );
    case 'link':
      return new UserError(
        `${shown} is a link that leads out of this folder, so nothing was written.`,
        'A portfolio keeps its files in its own folder. Take the link away, or name another folder.',
      );
    case 'around':
      return new UserError(
        `There is a portfolio in this folder already: ${path}. One portfolio can’t be inside another.`,
        `Name a folder beside it, such as: ${anotherIn(root, host)}`,
      );
    case 'misnamed':
      return new UserError(
        `There is a file ${path} in this folder, which otpath does not read under this name.`,
        'If it holds the settings of a portfolio, rename it otpath.yaml. If not, move it away and run otpath init again.',
      );
    case 'taken':
      return new UserError(
        `There is something called ${path} in this folder that is no file.`,
        'Move it away, or name another folder.',
      );
    case 'file':
      return new UserError(
        `${shown} is a file, and a folder is needed there.`,
        'Move the file away, or name another folder.',
      );
  }
}

/** Says what could not be made, and that nothing is left of the rest. */
export function cannotMake(making: Making & { readonly made: false }, host: Host): UserError {
  const { at, code, left } = making;
  return new UserError(
    `${shownFrom(host, at)} could not be made: ${whyNotWritten(code)}.`,
    left.length === 0
      ? 'Nothing was left behind. Name another folder, or ask the person who looks after this computer.'
      : `These could not be taken away again: ${left.map((path) => shownFrom(host, path)).join(', ')}.`,
  );
}

/** A path as it is shown: from where one is, or whole where that lies above. */
export function shownFrom(host: Host, path: string): string {
  const way = relative(host.cwd, path).replaceAll('\\', '/') || '.';
  return way === '.' ? 'This folder' : quoted(way.startsWith('..') ? path : way);
}
