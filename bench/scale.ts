/**
 * How `check` grows with the number of evidence files: `npx tsx bench/scale.ts`. Copies of the pieces of an
 * example in a portfolio of 100 and of 1,000 files; medians of five runs, and the most memory of any.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples', 'level-6');
const pieces = readdirSync(join(example, 'evidence'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(example, 'evidence', name), 'utf8'))
  // Attachments lie beside the originals only.
  .filter((text) => !text.includes('attachments:'));

/** A portfolio of so many evidence files. */
function portfolioOf(files: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'otpath-scale-'));
  mkdirSync(join(folder, 'evidence'));
  writeFileSync(join(folder, 'otpath.yaml'), readFileSync(join(example, 'otpath.yaml')));
  for (let index = 0; index < files; index += 1) {
    const path = join(folder, 'evidence', `piece-${String(index).padStart(4, '0')}.md`);
    writeFileSync(path, pieces[index % pieces.length]!);
  }
  return folder;
}

const sayPeakMemory = new URL('../scripts/say-peak-memory.js', import.meta.url).href;

/** Milliseconds and kilobytes of one run. */
function run(folder: string): readonly [number, number] {
  const start = process.hrtime.bigint();
  const args = ['--import', sayPeakMemory, join(root, 'bin', 'otpath.js'), 'check', folder];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`check ended with ${String(status)}: ${stderr}`);
  return [Number(process.hrtime.bigint() - start) / 1e6, Number(stderr.trim().split('\n').at(-1))];
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

for (const files of [1, 100, 1000]) {
  const folder = portfolioOf(files);
  const runs = Array.from({ length: 5 }, () => run(folder));
  const time = median(runs.map(([milliseconds]) => milliseconds));
  const memory = Math.max(...runs.map(([, kilobytes]) => kilobytes)) / 1024;
  console.log(
    `${String(files).padStart(5)} files ${time.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(5)} MB`,
  );
  rmSync(folder, { recursive: true });
}
