import type { Output } from './host.ts';
import { main } from './main.ts';

export { main };

/** Node opens each stream when it is first asked for, and that takes time; so it is asked as late as can be. */
const outputOf = (stream: () => NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream().write(text);
  },
  get isTerminal() {
    return stream().isTTY;
  },
  get columns() {
    return stream().isTTY ? stream().columns : undefined;
  },
});

/** Runs otpath in this process. The exit code is set and not forced, so that output is written to the end. */
export async function run(): Promise<void> {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early; that is no fault.
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `The output could not be written to its end (${code ?? ''}). Check that the disk has room.\n`,
    );
    process.exit(2);
  });
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    get canAsk() {
      return process.stdin.isTTY && process.stderr.isTTY;
    },
    now: () => new Date(),
  });
}
