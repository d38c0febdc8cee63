import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment, repository, type RunOptions } from './run.ts';

export const keys = {
  enter: '\r',
  up: '\u001B[A',
  down: '\u001B[B',
  backspace: '\u007F',
  interrupt: '\u0003',
  end: '\u0004',
  escape: '\u001B',
  suspend: '\u001A',
} as const;

/** A program in a terminal with a screen, as somebody who sits before it has it. */
export interface OpenTerminal {
  /** Everything on the screen and above it, line by line, without spaces at line ends. */
  readonly text: () => string;
  /** Waits until this can be read on the screen that is seen now. Fails with the screen where it never can. */
  readonly until: (wanted: string | RegExp) => Promise<void>;
  /** Waits until this can be read and the program writes no more: what is drawn in several steps is then whole. */
  readonly settle: (wanted: RegExp) => Promise<void>;
  readonly type: (text: string) => void;
  /** Waits for a question, types the answer, presses Enter, and waits until the answer is taken. */
  readonly answer: (question: string, text?: string) => Promise<void>;
  /** Does the same with an answer that is not taken, and waits for what is said of it. */
  readonly refuse: (question: string, text: string, said: string) => Promise<void>;
  /** Sends a signal to the program. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code; null where a signal ended the program. */
  readonly ended: Promise<number | null>;
  /** The terminal itself, for what only it knows, such as colours. */
  readonly emulator: xterm.Terminal;
}

export interface TerminalOptions extends RunOptions {
  /** In lines; 30 where none is given. */
  readonly rows?: number;
}

const patience = 20_000;

/** How long a program writes nothing once it waits for a person, in milliseconds. */
const quiet = 250;

/** Runs the built otpath in a pseudo-terminal. */
export const openOtpath = (args: readonly string[], options: TerminalOptions = {}): OpenTerminal =>
  openTerminal(process.execPath, [join(repository, 'bin', 'otpath.js'), ...args], options);

/** Runs any program in a pseudo-terminal. */
export function openTerminal(
  program: string,
  args: readonly string[],
  { columns = 80, rows = 30, cwd = repository, env }: TerminalOptions = {},
): OpenTerminal {
  const emulator = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const child = spawn(program, [...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: environment({ env: { TERM: 'xterm-256color', ...env } }),
  });
  /** Who waits for something to appear. */
  const waiting = new Set<() => void>();
  let lastWritten = 0;
  child.onData((data) => {
    lastWritten = performance.now();
    emulator.write(data, () => {
      for (const look of [...waiting]) look();
    });
  });
  // Some programs ask the terminal where its cursor is.
  emulator.onData((data) => {
    child.write(data);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      // What was written last is put on the screen first.
      emulator.write('', () => {
        resolve(signal ? null : exitCode);
      });
    });
  });

  const linesFrom = (first: number): string => {
    const { active } = emulator.buffer;
    const lines: string[] = [];
    for (let index = first; index < active.length; index += 1) {
      lines.push(active.getLine(index)?.translateToString(true) ?? '');
    }
    return lines.join('\n').trimEnd();
  };
  const text = (): string => linesFrom(0);
  const wait = (isThere: () => boolean, failure: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!isThere()) return;
        waiting.delete(look);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`${failure} The terminal shows:\n${text()}`));
      }, patience);
      waiting.add(look);
      look();
    });
  const until = (wanted: string | RegExp): Promise<void> =>
    wait(
      () => {
        const screen = linesFrom(emulator.buffer.active.baseY);
        return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
      },
      `"${String(wanted)}" never came.`,
    );
  const settle = async (wanted: RegExp): Promise<void> => {
    do {
      await until(wanted);
      await sleep(quiet);
    } while (performance.now() - lastWritten < quiet);
    await until(wanted);
  };
  /** How often a question has been answered: its line then begins with a tick. */
  const taken = (question: string): number => text().split(`✔ ${question}`).length - 1;
  return {
    text,
    until,
    settle,
    type: (typed) => {
      child.write(typed);
    },
    answer: async (question, typed = '') => {
      await until(`? ${question}`);
      const before = taken(question);
      child.write(typed + keys.enter);
      await wait(() => taken(question) > before, `The answer to "${question}" was never taken.`);
    },
    refuse: async (question, typed, said) => {
      await until(`? ${question}`);
      child.write(typed + keys.enter);
      await until(said);
    },
    kill: (signal) => {
      child.kill(signal);
    },
    ended,
    emulator,
  };
}
