import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codeIn } from './code-file.ts';
import { makeLoader, type Loader } from './loader.ts';

/** Where the build keeps what V8 made of the program. Only the same Node on the same kind of computer takes it. */
export const codeFile = `compiled/${process.version}-${process.platform}-${process.arch}.bin`;

/** Loads the built program in `folder`, with what the build has compiled for this Node. */
export function loaderOf(folder: string): Loader {
  optimiseLater();
  return makeLoader(folder, codeIn(join(folder, codeFile)));
}

/**
 * Lets the V8 of Node 20 wait longer before it optimises a function. By itself it begins so early that most of what
 * it makes for a program of a few seconds is thrown away again; later versions wait by themselves. It takes compiled
 * code only under the setting that this was made under, so what Node itself always needs is loaded before.
 */
function optimiseLater(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  for (const name of ['crypto', 'child_process', 'os', 'url']) process.getBuiltinModule(name);
  setFlagsFromString('--interrupt-budget=1000000');
}

/** Runs otpath in this process. `folder` has the built program. */
export function start(folder: string): void {
  if (saysVersion(folder)) return;
  const { run } = loaderOf(folder).load('otpath.cjs') as { readonly run: () => Promise<void> };
  void run();
}

/** Answers the commonest question of scripts without loading the program. Where that fails, the program answers it. */
function saysVersion(folder: string): boolean {
  const [, , asked, ...more] = process.argv;
  if (more.length > 0 || !['--version', '-V', '-v'].includes(asked ?? '')) return false;
  try {
    const about = readFileSync(join(folder, '..', 'package.json'), 'utf8');
    const { version } = JSON.parse(about) as { readonly version: string };
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}
