import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/disk/package.ts';
import { conversations } from '../test/support/conversations.ts';
import { keys, openOtpath, type OpenTerminal } from '../test/support/terminal.ts';
import { drawTerminal } from './terminal-picture.ts';

/** One picture of a terminal: what was typed, what happened then, and what the picture is called for those who can't see it. */
interface Shot {
  readonly typed: string;
  readonly title: string;
  /** The folder in which it was typed. */
  readonly folder: (folders: Folders) => string;
  /** What somebody does before the picture is taken. Nothing where the command ends by itself. */
  readonly until?: (terminal: OpenTerminal) => Promise<void>;
  /** The line with which the picture begins, where it is not the first. */
  readonly from?: string;
}

interface Folders {
  readonly empty: string;
  readonly example: string;
}

const shots: Readonly<Record<string, Shot>> = {
  gaps: {
    typed: 'otpath gaps --as-of 2026-11-22',
    title: 'A gap report in a terminal',
    folder: ({ example }) => example,
  },
  check: {
    typed: 'otpath check --rule OT303 --as-of 2026-11-22',
    title: 'Findings in a terminal, with their place and what to do',
    folder: ({ example }) => example,
  },
};

/** Every picture of a terminal, by its file name. `temporary` gives folders that nobody needs afterwards. */
export async function terminalPictures(
  temporary: () => string,
): Promise<Readonly<Record<string, string>>> {
  const folders = { empty: temporary(), example: join(temporary(), 'level-6') };
  cpSync(join(packageRoot, 'examples', 'level-6'), folders.example, { recursive: true });
  const pictures: Record<string, string> = {};
  for (const [name, { typed, title, folder, until }] of Object.entries(shots)) {
    const terminal = openOtpath(typed.split(' ').slice(1), {
      cwd: folder(folders),
      rows: 60,
      env: { NO_COLOR: undefined },
    });
    terminal.emulator.write(`$ ${typed}\r\n`);
    if (until) await until(terminal);
    else await terminal.ended;
    pictures[`${name}.svg`] = drawTerminal(terminal.emulator, title);
  }
  return pictures;
}
