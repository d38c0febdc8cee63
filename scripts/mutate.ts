/**
 * Changes the code of the core a little in many ways, and counts the changes that a test notices:
 * `npm run mutate` for all of model, assess and check, `npm run mutate -- --only src/core/assess/due.ts` for
 * some files or folders (divided by commas), with each change that no test noticed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/node/package.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

const rooms = ['model', 'assess', 'check'] as const;

/** How many files to name, those with the most unnoticed changes first. */
const worstFiles = 10;

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

interface Score {
  readonly noticed: number;
  readonly missed: number;
}

/** How many changes a test noticed, of those that a test could have noticed. */
const scoreOf = (mutants: readonly { readonly status: string }[]): Score => ({
  noticed: mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length,
  missed: mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).length,
});

function scoreText({ noticed, missed }: Score): string {
  const all = noticed + missed;
  return all === 0
    ? '-'
    : `${((100 * noticed) / all).toFixed(1)} % (${String(noticed)} of ${String(all)})`;
}

/** Files and folders as Stryker takes them. */
const patternsOf = (paths: string): string =>
  paths
    .split(',')
    .map((path) => (statSync(join(packageRoot, path)).isDirectory() ? `${path}/**/*.ts` : path))
    .join(',');

mkdirSync(join(packageRoot, '.cache'), { recursive: true });
execFileSync(
  process.execPath,
  [
    '--import',
    'tsx',
    join(packageRoot, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'scripts/mutate/stryker.config.mjs',
    ...(values.only === undefined ? [] : ['--mutate', patternsOf(values.only)]),
  ],
  {
    cwd: packageRoot,
    stdio: 'inherit',
    env: { ...process.env, ...(values.only !== undefined && { OTPATH_MUTATE_SHOW: 'yes' }) },
  },
);

const { files } = JSON.parse(
  readFileSync(join(packageRoot, '.cache/mutation.json'), 'utf8'),
) as Report;
const named = Object.entries(files);
const worst = named
  .map(([file, { mutants }]) => ({ file, score: scoreOf(mutants) }))
  .filter(({ score }) => score.missed > 0)
  .sort((a, b) => b.score.missed - a.score.missed)
  .slice(0, worstFiles);
for (const { file, score } of worst) console.log(`${scoreText(score).padEnd(24)} ${file}`);
for (const room of rooms) {
  const mutants = named.flatMap(([file, one]) =>
    file.startsWith(`src/core/${room}/`) ? one.mutants : [],
  );
  console.log(`${room.padEnd(7)} ${scoreText(scoreOf(mutants))}`);
}
console.log(`all     ${scoreText(scoreOf(named.flatMap(([, one]) => one.mutants)))}`);
