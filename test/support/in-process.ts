import { main } from '../../src/cli/main.ts';
import type { Run } from './run.ts';

/** Runs a command line in this process, from source, as if nobody were at a terminal on 22 November 2026. */
export async function runHere(args: readonly string[], cwd: string): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  const code = await main(args, {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    canAsk: false,
    now: () => new Date(2026, 10, 22, 12),
  });
  return { ...written, code };
}
