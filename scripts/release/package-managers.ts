/** Fills the files that winget, Scoop and Homebrew read, from their templates in packaging/. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/node/package.ts';

/** What a release knows of itself. */
export interface Release {
  readonly version: string;
  /** Where its files can be downloaded, without a slash at the end; undefined where nobody has published it. */
  readonly address: string | undefined;
  /** SHA-256 in hexadecimal digits, by the names of files. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Fills a template. Undefined where it names a file that was not made, or the address is not known. */
export function fillManagerFile(
  template: string,
  { version, address, sums }: Release,
): string | undefined {
  const withVersion = template.replaceAll('{{version}}', version);
  const named = [...withVersion.matchAll(/\{\{sha256 ([^}]+)\}\}/g)].map(([, name = '']) => name);
  if (named.some((name) => !sums.has(name))) return undefined;
  if (address === undefined && withVersion.includes('{{address}}')) return undefined;
  return withVersion
    .replaceAll('{{address}}', address ?? '')
    .replace(/\{\{sha256 ([^}]+)\}\}/g, (_, name: string) => sums.get(name)!);
}

/** Writes those of a release into `package-managers/` beside its files. */
export function writeManagerFiles(release: Release, output: string): void {
  const folder = join(packageRoot, 'packaging');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|json|rb)$/.test(path)) continue;
    const filled = fillManagerFile(readFileSync(join(folder, path), 'utf8'), release);
    if (filled === undefined) continue;
    const file = join(output, 'package-managers', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, filled);
  }
}
