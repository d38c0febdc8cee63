/**
 * Changes the code of the core a little in many ways, and counts the changes that a test notices:
 * `npm run mutate` for all of model, assess and check, `npm run mutate -- --only src/core/assess/due.ts` for
 * some files or folders (divided by commas), with each change that no test noticed,
 * `npm run mutate -- --share 0.04 --seed 7` for a part of the changes, drawn at random. `--patience 500` gives up
 * on a change after half a second of tests, which is quick and may miss some that a test would have noticed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/node/package.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    share: { type: 'string', default: '1' },
    patience: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
});

const rooms = ['model', 'assess', 'check'] as const;

const paths = values.only?.split(',') ?? rooms.map((room) => `src/core/${room}`);

/** How many files to name, those with the most unnoticed changes first. */
const worstFiles = 10;

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** Changes by what came of them. */
interface Score {
  readonly noticed: number;
  readonly missed: number;
  /** What no test runs: nothing has to be tried to know that it is not noticed. */
  readonly unrun: number;
  /** Not drawn, where only a part of the changes is tried. */
  readonly left: number;
}

function scoreOf(mutants: readonly { readonly status: string }[]): Score {
  const count = (...of: readonly string[]): number =>
    mutants.filter(({ status }) => of.includes(status)).length;
  return {
    noticed: count('Killed', 'Timeout'),
    missed: count('Survived'),
    unrun: count('NoCoverage'),
    left: count('RuntimeError'),
  };
}

/** How many changes a test noticed; from a part of them, with how far the share may be out (95 %). */
function scoreText({ noticed, missed, unrun, left }: Score): string {
  const tried = noticed + missed;
  const all = tried + left + unrun;
  if (all === 0) return '-';
  const share = tried === 0 ? 0 : noticed / tried;
  const run = (tried + left) / all;
  const percent = (of: number): string => `${(100 * of).toFixed(1)} %`;
  if (left === 0) return `${percent(share * run)} (${String(noticed)} of ${String(all)})`;
  const margin = 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, tried));
  return `${percent(share * run)} ± ${percent(margin * run)} (${String(noticed)} of ${String(tried)} tried; no test runs ${String(unrun)} of ${String(all)})`;
}

/** Files and folders as Stryker takes them. */
const patterns = paths
  .map((path) => (statSync(join(packageRoot, path)).isDirectory() ? `${path}/**/*.ts` : path))
  .join();

mkdirSync(join(packageRoot, '.cache'), { recursive: true });
execFileSync(
  process.execPath,
  [
    '--import',
    'tsx',
    join(packageRoot, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'scripts/mutate/stryker.config.mjs',
    '--mutate',
    patterns,
  ],
  {
    cwd: packageRoot,
    stdio: 'inherit',
    env: {
      ...process.env,
      OTPATH_MUTATE_SHARE: values.share,
      OTPATH_MUTATE_SEED: values.seed,
      OTPATH_MUTATE_PATIENCE: values.patience,
      OTPATH_MUTATE_ROOMS: rooms
        .filter((room) => paths.some((path) => `${path}/`.startsWith(`src/core/${room}/`)))
        .join(),
      ...(values.only !== undefined && { OTPATH_MUTATE_SHOW: 'yes' }),
    },
  },
);

const { files } = JSON.parse(
  readFileSync(join(packageRoot, '.cache/mutation.json'), 'utf8'),
) as Report;
const named = Object.entries(files);
const worst = named
  .map(([file, { mutants }]) => ({ file, score: scoreOf(mutants) }))
  .map((one) => ({ ...one, open: one.score.missed + one.score.unrun }))
  .filter(({ open }) => open > 0)
  .sort((a, b) => b.open - a.open)
  .slice(0, worstFiles);
for (const { file, score, open } of worst)
  console.log(`${file}: ${String(open)} not noticed, ${scoreText(score)}`);
for (const room of rooms) {
  const mutants = named.flatMap(([file, one]) =>
    file.startsWith(`src/core/${room}/`) ? one.mutants : [],
  );
  console.log(`${room.padEnd(7)} ${scoreText(scoreOf(mutants))}`);
}
console.log(`all     ${scoreText(scoreOf(named.flatMap(([, one]) => one.mutants)))}`);
