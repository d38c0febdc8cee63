/** Keeps what V8 of a target makes of the program, where that Node can run on this computer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/node/package.ts';
import { nodeVersion, type Target } from './targets.ts';

/** The file that `scripts/compile.js` writes for a target, below `dist`. */
export const codeFileFor = ({ compiledFor }: Target): string =>
  `compiled/v${nodeVersion}-${compiledFor}.bin`;

/** How Node of a target is started here; undefined where it can't be. */
function starterOf({ compiledFor }: Target): readonly string[] | undefined {
  if (compiledFor === `${process.platform}-${process.arch}`) return [];
  const hasWine = spawnSync('wine', ['--version']).status === 0;
  return compiledFor === 'win32-x64' && hasWine ? ['wine'] : undefined;
}

/** Whether the program is compiled for a target now. Without that it starts more slowly, and does the same. */
export function compileFor(target: Target, node: string): boolean {
  const starter = starterOf(target);
  if (!starter) return false;
  const script = join(packageRoot, 'scripts', 'compile.js');
  const line = [...starter, node, script];
  const env = { ...process.env, WINEDEBUG: '-all', NODE_SKIP_PLATFORM_CHECK: '1' };
  const { status } = spawnSync(line[0]!, line.slice(1), { cwd: packageRoot, env, stdio: 'ignore' });
  return status === 0 && existsSync(join(packageRoot, 'dist', codeFileFor(target)));
}
