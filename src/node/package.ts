import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync, readFileSync } from './disk.ts';

/** The folder of this package, whether it runs from source or from the bundle. */
export const packageRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Differs between any two builds; undefined where nothing was built. */
export function buildId(): string | undefined {
  const file = join(packageRoot, 'dist', 'build-id');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The JSON Schema of what a command prints, as it is shipped: `gaps-output`. */
export const readOutputSchema = (kind: string): object =>
  JSON.parse(
    readFileSync(
      join(packageRoot, 'schemas', 'output', `${kind.replace('-output', '')}.schema.json`),
      'utf8',
    ),
  ) as object;

/** The file that explains a rule, made with the build; undefined where none lies on the disk, as in a single executable. */
export function ruleTextPath(code: string): string | undefined {
  const path = join(packageRoot, 'dist', 'rules', `${code}.txt`);
  return packageRoot !== process.execPath && existsSync(path) ? path : undefined;
}
