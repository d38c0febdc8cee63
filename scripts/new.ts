/**
 * Begins a new rule, format, framework or command: `npm run new rule missing-witness`. Writes its files, and the
 * line that makes it known. What they say is an example that passes its tests, to be replaced.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/node/package.ts';
import { CannotBegin, filesOfNew, type NewKind } from './new-files.ts';

const kinds: readonly string[] = ['rule', 'format', 'framework', 'command'] satisfies NewKind[];
const [kind = '', name = ''] = process.argv.slice(2);

const read = (path: string): string | undefined => {
  const file = join(packageRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

try {
  if (!kinds.includes(kind)) {
    throw new CannotBegin(`Write what to begin and its name: npm run new ${kinds.join('|')} NAME`);
  }
  for (const [path, text] of filesOfNew(kind as NewKind, name, read)) {
    mkdirSync(dirname(join(packageRoot, path)), { recursive: true });
    writeFileSync(join(packageRoot, path), text);
    console.log(path);
  }
  console.log(
    'Next: npm run generate, then npx vitest run test/core/check test/e2e/help.test.ts --update',
  );
} catch (error) {
  if (!(error instanceof CannotBegin)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
