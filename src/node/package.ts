import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The JSON Schema of what a command prints, as it is shipped: `gaps-output`. */
export const readOutputSchema = (kind: string): object =>
  JSON.parse(
    readFileSync(
      join(packageRoot, 'schemas', 'output', `${kind.replace('-output', '')}.schema.json`),
      'utf8',
    ),
  ) as object;
