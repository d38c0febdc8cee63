/**
 * How `otpath cohort` does over many portfolios: `npx tsx bench/cohort.ts [portfolios] [pieces of each]`, 2,000 of 40
 * where nothing is said. The portfolios are made from seeds. Processor time is what otpath itself needs; the time on
 * the clock depends on what else the computer does.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSeededPortfolio } from './seeded-portfolio.ts';

const bin = join(import.meta.dirname, '..', 'bin', 'otpath.js');
const [portfolios = 2000, pieces = 40] = process.argv.slice(2).map(Number);
const files = portfolios * pieces;
const day = ['--as-of', '2026-11-22'];
const work = mkdtempSync(join(tmpdir(), 'otpath-bench-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});

/** Says at the end of a process what it used: processor time, and the most memory, which Linux alone gives exactly. */
const sayUsage = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    let most = maxRSS;
    try { most = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
    process.stderr.write('\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, most: most / 1024 }));
  });`)}`;

/** What a process took: seconds on the clock and of a processor, and megabytes at most. */
interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly most: number;
}

function otpath(...args: readonly string[]): Promise<Usage> {
  const env = { ...process.env, NO_COLOR: '1', OTPATH_CACHE: 'off' } as NodeJS.ProcessEnv;
  delete env['NODE_EXTRA_CA_CERTS'];
  const began = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', sayUsage, bin, ...args], {
      cwd: work,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => (said = (said + String(text)).slice(-10_000)));
    child.on('close', (code) => {
      // Seeded texts have findings, with which check ends with 1.
      if (code !== 0 && code !== 1) {
        reject(new Error(`${args.join(' ')} ended with ${String(code)}: ${said}`));
        return;
      }
      const used = JSON.parse(said.trim().split('\n').at(-1)!) as Omit<Usage, 'wall'>;
      resolve({ ...used, wall: Number(process.hrtime.bigint() - began) / 1e9 });
    });
  });
}

const row = (...cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const rowOf = (what: string, { wall, cpu, most }: Usage, more = ''): void => {
  row(what, seconds(wall), seconds(cpu), `${most.toFixed(0)} MB`, more);
};
const perPiece = ({ cpu }: Usage): number => (cpu / files) * 1000;

process.stdout.write(
  `${String(portfolios)} portfolios of ${String(pieces)} pieces; Node ${process.version}, ${String(cpus().length)} processors, load ${loadavg()[0]!.toFixed(1)}\n\n`,
);
for (let at = 0; at < portfolios; at += 1) {
  const folder = join(work, 'people', `person-${String(at).padStart(5, '0')}`);
  mkdirSync(folder, { recursive: true });
  writeSeededPortfolio(folder, pieces, at + 1);
}
row('what', 'on the clock', 'processor', 'memory', '');
row(...Array.from({ length: 5 }, () => '---'));

const out = (name: string): readonly string[] => ['--format', 'json', '--output', name];
const whole = await otpath('cohort', 'people', ...day, '--quiet', ...out('cohort.json'));
rowOf('cohort, one run', whole, `${(files / whole.cpu).toFixed(0)} pieces a second`);

const list = Array.from(
  { length: portfolios },
  (_, at) => `people/person-${String(at).padStart(5, '0')}`,
);
const check = await otpath('check', ...day, '--no-cache', ...out('check.json'), ...list);
rowOf('check of the same', check, `${perPiece(check).toFixed(2)} ms a piece`);
rowOf(
  'cohort / check for a piece',
  whole,
  `${(perPiece(whole) / perPiece(check)).toFixed(2)} times`,
);

rowOf('the plan of 8 shards', await otpath('cohort', 'people', ...day, '--shard', '1/8', '--plan'));
for (const shards of [1, 2, 4, 8]) {
  const blobs = Array.from({ length: shards }, (_, at) => `${String(at + 1)}-of-${String(shards)}`);
  const began = process.hrtime.bigint();
  const ran = await Promise.all(
    blobs.map((blob, at) =>
      otpath(
        'cohort',
        'people',
        ...day,
        '--quiet',
        '--shard',
        `${String(at + 1)}/${String(shards)}`,
        '--output',
        blob,
      ),
    ),
  );
  const together: Usage = {
    wall: Number(process.hrtime.bigint() - began) / 1e9,
    cpu: ran.reduce((sum, { cpu }) => sum + cpu, 0),
    most: Math.max(...ran.map(({ most }) => most)),
  };
  rowOf(`${String(shards)} shards at once`, together, 'memory of the largest');
  const bytes = blobs.reduce((sum, blob) => sum + statSync(join(work, blob)).size, 0);
  const merged = await otpath('merge', ...blobs, ...out(`merged-${String(shards)}.json`));
  rowOf(
    `merge of ${String(shards)}`,
    merged,
    `${(bytes / portfolios / 1024).toFixed(1)} kB for each person`,
  );
}
