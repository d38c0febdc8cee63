import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs all tests that make their own examples, each time with other examples: `npm run any-seed [times]`,
 * 10 times unless told. A seed that fails is named, and `OTPATH_SEED=<seed> npm test` gives it again.
 */
const times = Number(process.argv[2] ?? 10);
const folder = join(import.meta.dirname, '..', 'test');
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join(folder, path))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

const seeds = Array.from({ length: times }, () => Math.floor(Math.random() * 2 ** 31));
const failed = seeds.filter((seed) => {
  console.log(`\nWith seed ${String(seed)}`);
  const { status } = spawnSync('npx', ['vitest', 'run', ...tests], {
    stdio: 'inherit',
    env: { ...process.env, OTPATH_SEED: String(seed) },
  });
  return status !== 0;
});

console.log(
  failed.length === 0
    ? `\nAll ${String(times)} seeds passed.`
    : `\nFailed with seed ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
