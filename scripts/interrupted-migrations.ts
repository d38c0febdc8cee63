/**
 * Kills `otpath migrate --write` at random moments and checks that nothing is lost: `npx tsx
 * scripts/interrupted-migrations.ts [rounds]`, 100 rounds if nothing is given. Build first. After each kill every file
 * is as it was or as it should be; the next run finishes the rest; and --undo brings back every byte. Ends with 1 if
 * anything went wrong.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '..', 'bin', 'otpath.js');
const rounds = Number(process.argv[2] ?? 100);
const pieces = 40;

const statement = (id: string, more = ''): string =>
  `  - { id: ${id}, level: level-1, pillar: practice, facet: responsibility, text: What ${id} says., source: X, revision: 1${more} }\n`;

const framework = `id: our-ot
title: Ours
version: 1.1.0
publisher: Us
language: en
source: { title: Ours }
levels: [{ id: level-1, rank: 1, title: One, source: X }]
pillars: [{ id: practice, title: Practice, source: X }]
statements:
${statement('S-01', ', status: retired, replaced_by: [S-02]')}${statement('S-02')}`;

const settings = `otpath: 1
practitioner: { name: Bethan Example }
target: our-ot:level-1
frameworks: [frameworks]
written_for: [our-ot@1.0.0]
`;

const evidence = (number: number): string =>
  `---\r\ntitle: "Piece ${String(number)}"  # kept\r\ndate: 2026-03-14\r\ntype: case-study\r\nclaims:\r\n  - statement: 'S-01'\r\n    rationale: As seen.\r\n---\r\nWhat happened.\r\n`;

function makePortfolio(): string {
  const folder = mkdtempSync(join(tmpdir(), 'otpath-interrupted-'));
  const files: Record<string, string> = {
    'otpath.yaml': settings,
    'frameworks/our-ot/framework.yaml': framework,
  };
  for (let at = 0; at < pieces; at += 1) files[`evidence/${String(at)}.md`] = evidence(at);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Every text of a portfolio that people wrote, by path. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'evidence')).filter((name) => name.endsWith('.md'));
  const paths = ['otpath.yaml', ...names.map((name) => `evidence/${name}`)];
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const moved = (text: string): string =>
  text.replace("'S-01'", "'S-02'").replace('our-ot@1.0.0', 'our-ot@1.1.0');

/** Runs a command; kills it after so many milliseconds, if any are given. */
function run(folder: string, args: readonly string[], killAfter?: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, 'migrate', ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, OTPATH_CACHE: 'off' },
    });
    const timer =
      killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

async function measured(): Promise<number> {
  const folder = makePortfolio();
  const start = performance.now();
  await run(folder, ['--write']);
  rmSync(folder, { recursive: true });
  return performance.now() - start;
}

const longest = await measured();
const counts = { killed: 0, between: 0, begun: 0, wrong: 0 };
for (let round = 0; round < rounds; round += 1) {
  const folder = makePortfolio();
  const before = textsIn(folder);
  // Most of a run is its start, which changes nothing: kills fall into its last two thirds.
  const isKilled = await run(folder, ['--write'], longest * (0.35 + 0.65 * Math.random()));
  const after = textsIn(folder);
  const states = [...before].map(([path, text]) => {
    const now = after.get(path);
    return now === text ? 'before' : now === moved(text) ? 'after' : 'wrong';
  });
  if (isKilled) counts.killed += 1;
  if (states.includes('after')) counts.begun += 1;
  if (states.includes('after') && states.includes('before')) counts.between += 1;
  await run(folder, ['--write']);
  const finished = textsIn(folder);
  const isWhole = [...before].every(([path, text]) => finished.get(path) === moved(text));
  // A run that was killed before its record has none, so one undo is enough in each case.
  await run(folder, ['--undo']);
  const undone = textsIn(folder);
  const isBack = [...before].every(([path, text]) => undone.get(path) === text);
  if (states.includes('wrong') || !isWhole || !isBack) {
    counts.wrong += 1;
    console.error(`Round ${String(round + 1)}: look at ${folder}`);
  } else rmSync(folder, { recursive: true });
}
const { killed, begun, between, wrong } = counts;
console.log(
  `${String(rounds)} rounds, ${String(killed)} runs killed; ${String(begun)} had changed files, ${String(between)} only some of ${String(pieces + 1)}. ${String(wrong)} lost something.`,
);
process.exitCode = wrong > 0 ? 1 : 0;
