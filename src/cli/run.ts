import { CommandFault, type Host, type Output } from './host.ts';
import { languageSpoken } from './language.ts';
import { withLinks } from './linked-output.ts';
import { main } from './main.ts';
import { runRemembered } from './remember.ts';

export { main };

/** Node opens each stream when it is first asked for, and that takes time; so it is asked as late as can be. */
const outputOf = (stream: () => NodeJS.WriteStream, isClosed: () => boolean): Output => ({
  write: (text) => {
    if (!isClosed()) stream().write(text);
  },
  get isTerminal() {
    return stream().isTTY;
  },
  get columns() {
    return stream().isTTY ? stream().columns : undefined;
  },
});

/** Messages that nobody can get are no reason to end otherwise. */
const quiet = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
  stream.listenerCount('error') > 0 ? stream : stream.on('error', () => undefined);

const errors = outputOf(
  () => quiet(process.stderr),
  () => false,
);
const messages: Output = {
  write: (text) => {
    try {
      errors.write(text);
    } catch {
      // Files and some devices throw at once.
    }
  },
  get isTerminal() {
    return errors.isTerminal;
  },
  get columns() {
    return errors.columns;
  },
};

/** Runs otpath in this process. The exit code is set and not forced, so that output is written to the end. */
export async function run(): Promise<void> {
  let isUnread = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') {
      // A reader such as `head` may close the pipe early. The run goes on to its end for its exit code.
      isUnread = true;
      if (process.argv.includes('--watch')) process.exit(0);
      return;
    }
    void endUnwritten(code, host);
  });
  const argv = process.argv.slice(2);
  const place = { cwd: process.cwd(), env: process.env };
  const results = outputOf(
    () => process.stdout,
    () => isUnread,
  );
  const host: Host = {
    ...place,
    stdout: withLinks(results, argv, place),
    stderr: withLinks(messages, argv, place),
    get canAsk() {
      return process.stdin.isTTY && process.stderr.isTTY;
    },
    now: () => new Date(),
    language: languageSpoken(argv, process.env),
  };
  process.exitCode = await runRemembered(argv, host, main);
}

/** Ends the run at once, since nobody gets the rest of its output. */
async function endUnwritten(code: string | undefined, host: Host): Promise<never> {
  const { explainFailure } = await import('./failure.ts');
  return process.exit(await explainFailure(new CommandFault('outputCutOff', { code }), host));
}
