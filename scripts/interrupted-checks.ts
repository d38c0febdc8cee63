/**
 * Kills `otpath check` at random moments while it keeps what it said: `npx tsx scripts/interrupted-checks.ts [rounds]`,
 * 100 rounds if nothing is given. Build first. Before each round a piece of evidence changes, so that the run has to
 * write; after the kill the next run, and the one after it, must say exactly what a run without a cache says. Ends
 * with 1 if one did not.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from './random-from.ts';

const root = resolve(import.meta.dirname, '..');
const program = join(root, 'bin', 'otpath.js');
const rounds = Number(process.argv[2] ?? 100);
const random = randomFrom(1);

const folder = mkdtempSync(join(tmpdir(), 'otpath-interrupted-'));
cpSync(join(root, 'examples', 'level-6'), folder, { recursive: true });
const changed = join(folder, 'evidence', '2026-03-audit-findings.md');
const original = readFileSync(changed, 'utf8');
const cache = join(folder, '.otpath', 'cache');

interface Ended {
  readonly said: string;
  readonly isKilled: boolean;
  readonly took: number;
}

/** When a run is killed: so many milliseconds after its start, or after it began to keep what it said. */
interface Kill {
  readonly after: number;
  readonly from: 'start' | 'keeping';
}

/** Runs a check, and kills it where that is wanted. */
function check(keeps: boolean, kill?: Kill): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, OTPATH_CACHE: keeps ? 'on' : 'off' };
    const start = performance.now();
    const child = spawn(process.execPath, [program, 'check', '--as-of', '2026-11-22'], {
      cwd: folder,
      env,
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    let timer: NodeJS.Timeout | undefined;
    const killSoon = (): void => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), kill?.after);
    };
    const watcher = kill?.from === 'keeping' ? watch(cache, killSoon) : undefined;
    if (kill?.from === 'start') killSoon();
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      watcher?.close();
      const took = performance.now() - start;
      done({ said: `${said}\n${String(code)}`, isKilled: signal === 'SIGKILL', took });
    });
  });
}

const filesKept = (): readonly string[] => (existsSync(cache) ? readdirSync(cache) : []);

const counts = { killed: 0, 'killed while writing': 0, wrong: 0 };
let { took } = await check(true);
for (let round = 0; round < rounds; round += 1) {
  writeFileSync(changed, `${original}\nRound ${String(round)} of ${String(rounds)}.\n`);
  const before = new Set(filesKept());
  // Keeping is the last that a run does, and soon done.
  const kill: Kill =
    round % 2 === 0
      ? { from: 'start', after: took * random() }
      : { from: 'keeping', after: 2 * random() };
  const { isKilled } = await check(true, kill);
  if (isKilled) counts.killed += 1;
  if (isKilled && filesKept().some((name) => !before.has(name)))
    counts['killed while writing'] += 1;
  const next = await check(true);
  const again = await check(true);
  const plain = await check(false);
  took = (next.took + took) / 2;
  if (next.said !== plain.said || again.said !== plain.said) counts.wrong += 1;
}
rmSync(folder, { recursive: true });
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${what}: ${String(count)}`)
    .join('\n'),
);
process.exitCode = counts.wrong > 0 ? 1 : 0;
