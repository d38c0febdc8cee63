import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './run.ts';
import { copyExample, writeFiles } from './temporary.ts';
import { walesNext } from './wales-next.ts';

const own = (text: string): string => text.replaceAll('wales-social-care-ot', 'our-wales-ot');

/** The Welsh framework as it is, by path below its folder. */
function walesNow(): Readonly<Record<string, string>> {
  const folder = join(repository, 'frameworks', 'wales-social-care-ot');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const below = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, own(text)] as const),
  );

/**
 * The example of level 6 under `our-wales-ot`, a copy of the Welsh framework that it has itself. Version 1.1.0 is in
 * use, and 1.0.0 is kept where `framework import --replace` keeps it.
 */
export function ownWales(): string {
  const cwd = copyExample();
  writeFiles(cwd, {
    ...below('frameworks/our-wales-ot', walesNext()),
    ...below('frameworks/earlier/our-wales-ot-2026-11-30', walesNow()),
  });
  const settings = join(cwd, 'otpath.yaml');
  writeFileSync(settings, `${own(readFileSync(settings, 'utf8'))}frameworks: [frameworks]\n`);
  for (const name of readdirSync(join(cwd, 'signoffs'))) {
    const path = join(cwd, 'signoffs', name);
    writeFileSync(path, own(readFileSync(path, 'utf8')));
  }
  return cwd;
}
