import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * Runs all tests, or those named, as on other days: `npm run any-day [tests]`. Nothing in tests, docs,
 * examples or goldens may depend on the day of the run. The days: a leap day, the day on which British
 * clocks go forward, and one ten years ahead.
 */
const days = ['2028-02-29', '2027-03-28', `${String(new Date().getFullYear() + 10)}-11-29`];
const shift = pathToFileURL(join(import.meta.dirname, 'shift-clock.js')).href;

const failed = days.filter((day) => {
  console.log(`\nAs on ${day}`);
  const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, OTPATH_SHIFTED_DAY: day, NODE_OPTIONS: `--import ${shift}` },
  });
  return status !== 0;
});

console.log(
  failed.length === 0
    ? `\nAll days passed: ${days.join(', ')}`
    : `\nFailed as on ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
