import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/node/package.ts';
import {
  aboutYou,
  aboutYourWork,
  finishEvidence,
  type Conversation,
} from '../test/support/conversations.ts';
import { openOtpath } from '../test/support/terminal.ts';
import { drawTerminal } from './terminal-picture.ts';

/** One picture of a terminal: what was typed, and what happened until it was taken. */
interface Shot {
  readonly typed: string;
  /** For those who can't see it. */
  readonly title: string;
  /** Whether it is about the portfolio that the picture before has made, or about the example. */
  readonly folder: 'new' | 'made' | 'example';
  /** What somebody does before the picture is taken. Without it the command ends by itself. */
  readonly before?: Conversation;
  /** What somebody does after it, so that the next picture can go on from there. */
  readonly after?: Conversation;
  /** The question with which the picture begins; what was typed, where none is named. */
  readonly from?: string;
}

const shots: Readonly<Record<string, Shot>> = {
  gaps: {
    typed: 'otpath gaps --as-of 2026-11-22',
    title: 'A gap report in a terminal',
    folder: 'example',
  },
  check: {
    typed: 'otpath check --rule OT303 --as-of 2026-11-22',
    title: 'Findings in a terminal, with their place and what to do',
    folder: 'example',
  },
  init: {
    typed: 'otpath init my-portfolio',
    title: 'The answers to the questions of otpath init, each of which can be changed',
    folder: 'new',
    before: aboutYou,
    after: (terminal) => terminal.answer('Is this right?'),
    from: 'Which framework or pathway?',
  },
  add: {
    typed: 'otpath add',
    title: 'The search of otpath add, with the statements that it found',
    folder: 'made',
    before: aboutYourWork,
    after: finishEvidence,
    from: 'What type of evidence is it?',
  },
  status: {
    typed: 'otpath',
    title: 'Where one is, how things stand, and what to do next',
    folder: 'made',
  },
};

/** Every picture of a terminal, by its file name. `temporary` gives folders that nobody needs afterwards. */
export async function terminalPictures(
  temporary: () => string,
): Promise<Readonly<Record<string, string>>> {
  const example = join(temporary(), 'level-6');
  cpSync(join(packageRoot, 'examples', 'level-6'), example, { recursive: true });
  const documents = temporary();
  const folders = { new: documents, made: join(documents, 'my-portfolio'), example };
  const pictures: Record<string, string> = {};
  for (const [name, { typed, title, folder, before, after, from }] of Object.entries(shots)) {
    const terminal = openOtpath(typed.split(' ').slice(1), {
      cwd: folders[folder],
      rows: 60,
      env: { NO_COLOR: undefined, EDITOR: 'true' },
    });
    terminal.emulator.write(`$ ${typed}\r\n`);
    if (before) await before(terminal);
    else await terminal.ended;
    const lines = terminal.text().split('\n');
    const start = from === undefined ? 0 : lines.findIndex((line) => line.includes(from));
    pictures[`${name}.svg`] = drawTerminal(terminal.emulator, title, start);
    if (after) {
      await after(terminal);
      await terminal.ended;
    }
  }
  return pictures;
}
