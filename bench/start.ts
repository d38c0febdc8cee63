/**
 * How long otpath takes to start, as a multiple of Node's own start: `npx tsx bench/start.ts`.
 * Every command in turn, nine times round, medians; only the ratios mean anything.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'otpath.js');
const rounds = 9;

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'otpath --version': [bin, '--version'],
  'otpath check examples/level-6': [bin, 'check', join(root, 'examples', 'level-6')],
  'otpath gaps examples/level-6': [bin, 'gaps', join(root, 'examples', 'level-6')],
};

// Where it is set, this alone doubles Node's own start.
const env = { ...process.env };
delete env['NODE_EXTRA_CA_CERTS'];

/** Milliseconds of one run. */
function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const times = new Map(Object.keys(commands).map((name): [string, number[]] => [name, []]));
for (let round = -1; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const milliseconds = time(args);
    // The first round only warms the disk.
    if (round >= 0) times.get(name)!.push(milliseconds);
  }
}

const floor = median(times.get('node -e 0')!);
for (const [name, all] of times) {
  const middle = median(all);
  console.log(
    `${name.padEnd(32)} ${middle.toFixed(0).padStart(5)} ms  ${(middle / floor).toFixed(2)} x`,
  );
}
