/**
 * Changes the code of the core a little in many ways, and counts the changes that a test notices:
 * `npm run mutate` for all of model, assess and check (a night), `npm run mutate -- --windows 40 --seed 7` for
 * a sample of pieces of the code, ten lines each, drawn at random by their number of lines.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/node/package.ts';
import { randomFrom } from './random-from.ts';

const { values } = parseArgs({
  options: {
    windows: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const rooms = ['model', 'assess', 'check'] as const;
/** In lines. */
const windowSize = 10;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );

/** Pieces of the code, as Stryker takes them. */
function drawWindows(count: number, seed: number): readonly string[] {
  const all = rooms
    .flatMap((room) => filesIn(`src/core/${room}`))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(packageRoot, file), 'utf8').split('\n').length;
      return Array.from({ length: Math.ceil(lines / windowSize) }, (_, at) => {
        const first = at * windowSize + 1;
        return `${file}:${String(first)}-${String(first + windowSize - 1)}`;
      });
    });
  const random = randomFrom(seed);
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** How many changes a test noticed, of those that a test could have noticed. */
function scoreOf(mutants: readonly { readonly status: string }[]): string {
  const noticed = mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
  const missed = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).length;
  const all = noticed + missed;
  return all === 0 ? '-' : `${((100 * noticed) / all).toFixed(1)} % (${noticed} of ${all})`;
}

const windows =
  values.windows === undefined ? [] : drawWindows(Number(values.windows), Number(values.seed));
mkdirSync(join(packageRoot, '.cache'), { recursive: true });
execFileSync(
  process.execPath,
  [
    join(packageRoot, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'scripts/mutate/stryker.config.mjs',
    ...(windows.length > 0 ? ['--mutate', windows.join(',')] : []),
  ],
  { cwd: packageRoot, stdio: 'inherit' },
);

const { files } = JSON.parse(
  readFileSync(join(packageRoot, '.cache/mutation.json'), 'utf8'),
) as Report;
const named = Object.entries(files);
for (const room of rooms) {
  const mutants = named.flatMap(([file, one]) =>
    file.startsWith(`src/core/${room}/`) ? one.mutants : [],
  );
  console.log(`${room.padEnd(7)} ${scoreOf(mutants)}`);
}
console.log(`all     ${scoreOf(named.flatMap(([, one]) => one.mutants))}`);
