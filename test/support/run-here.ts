import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Host } from '../../src/cli/host.ts';
import { languageSpoken } from '../../src/cli/language.ts';
import type { main } from '../../src/cli/main.ts';
import { environment, repository, type Run, type RunOptions } from './run.ts';

const load = createRequire(import.meta.url);
const built = load(join(repository, 'dist', 'otpath.cjs')) as { readonly main: typeof main };

/**
 * Runs the built otpath in this process, without a terminal, on 22 November 2026: several times faster than
 * a process of its own. What the process itself does is seen only with runOtpath. With `onProgress` messages go to a
 * terminal, and each is heard when it is shown.
 */
export async function runHere(
  args: readonly string[],
  options: Omit<RunOptions, 'program'> & { readonly onProgress?: (text: string) => void } = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Host['stdout'] => ({
    write: (text) => {
      written[name] += text;
      if (name === 'stderr') options.onProgress?.(text);
    },
    isTerminal: name === 'stderr' && options.onProgress !== undefined,
    columns: undefined,
  });
  let second = 0;
  const env = environment(options);
  const code = await built.main(args, {
    cwd: options.cwd ?? repository,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    canAsk: false,
    now: () => new Date(2026, 10, 22, 12, 0, options.onProgress ? (second += 1) : 0),
    language: languageSpoken(args, env),
  });
  return { ...written, code };
}
