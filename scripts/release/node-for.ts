/** Gets Node for a target from its npm package. It is never a dependency: it would take the place of `node`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/node/package.ts';
import { nodeVersion, type Target } from './targets.ts';

const cache = join(packageRoot, '.cache', 'release');

/** The folder of the package, with Node and its licence. npm checks what it downloads. */
export function nodeFor({ nodePackage }: Pick<Target, 'nodePackage'>): string {
  const folder = join(cache, `${nodePackage}-${nodeVersion}`);
  const unpacked = join(folder, 'package');
  if (existsSync(join(unpacked, 'package.json'))) return unpacked;
  mkdirSync(folder, { recursive: true });
  const isWindows = process.platform === 'win32';
  execFileSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['pack', `${nodePackage}@${nodeVersion}`, '--silent', '--pack-destination', folder],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows },
  );
  const archive = `${nodePackage}-${nodeVersion}.tgz`;
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return unpacked;
}
