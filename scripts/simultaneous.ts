/**
 * Runs pairs of commands at the same moment on one portfolio, in two processes, and checks that nothing is lost,
 * nothing is mixed up and no run ends in a fault: `npx tsx scripts/simultaneous.ts [rounds] [pair …]`, 200 rounds
 * of every pair if nothing is given. Build first. Ends with 1 if anything went wrong.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { main } from '../src/cli/main.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Pair {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly [readonly string[], readonly string[]];
  /** What is wrong after both runs; nothing where all is well. */
  readonly wrong: (folder: string, runs: readonly [Ended, Ended]) => string | undefined;
}

const settings = `otpath: 1
practitioner: { name: Bethan Example, role: Occupational Therapist }
target: wales-social-care-ot:level-6
`;
const evidence = `---
title: Single-handed care after a stroke
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: I weighed three ways of transferring.
  - statement: L6-PP-04
    rationale: I worked out with the family what matters to them.
---
What happened, what I did, and what I learned from it.
`;
const portfolio = { 'otpath.yaml': settings, 'evidence/kitchen.md': evidence };

const count = (text: string, sign: RegExp): number => [...text.matchAll(sign)].length;
const namesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(end));
const textsIn = (folder: string, end: string): string =>
  namesIn(folder, end)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const addLine = (words: string): readonly string[] => [
  ...['add', '--title', 'A home visit', '--date', '2026-04-01', '--type', 'case-study'],
  ...['--claim', `L6-PP-03=${words}`],
];
const signLine = (accepted: string): readonly string[] => [
  ...['sign', 'evidence/kitchen.md', '--name', 'Nia Sample', '--role', 'Senior OT'],
  ...['--relationship', 'supervisor', '--date', '2026-04-02', '--accept', accepted],
];
const packLine = ['pack', '--draft', '--format', 'md,zip', '--as-of', '2026-11-22'];
const initLine = (name: string): readonly string[] => [
  ...['init', '--name', name, '--role', 'Occupational Therapist', '--qualified', '2024-07-01'],
  ...['--started', '2024-09-02', '--target', 'wales-social-care-ot:level-6'],
];

const pairs: Readonly<Record<string, Pair>> = {
  'add + add': {
    files: portfolio,
    lines: [addLine('The first of two.'), addLine('The second of two.')],
    wrong: (folder, runs) => {
      if (runs.some(({ code }) => code !== 0)) return 'a run did not write';
      const written = textsIn(join(folder, 'evidence'), '.md');
      return written.includes('The first of two.') && written.includes('The second of two.')
        ? undefined
        : 'evidence was lost';
    },
  },
  'sign + sign': {
    files: portfolio,
    lines: [signLine('L6-PP-03'), signLine('L6-PP-04')],
    wrong: (folder, runs) => {
      const done = runs.filter(({ code }) => code === 0).length;
      if (done === 0) return 'neither was written';
      const kept = count(textsIn(join(folder, 'signoffs'), '.yaml'), /judgement: accepted/g);
      return kept === done ? undefined : `${String(done)} said written, ${String(kept)} kept`;
    },
  },
  'pack + pack': {
    files: portfolio,
    lines: [packLine, packLine],
    wrong: (folder, runs) => {
      if (runs.some(({ code }) => code !== 0)) return 'a run did not write';
      return namesIn(folder, '.zip').length === 2 ? undefined : 'two packs had one name';
    },
  },
  'plan --write twice': {
    files: portfolio,
    lines: [
      ['plan', '--write'],
      ['plan', '--write'],
    ],
    wrong: (folder, runs) => {
      const added = runs.map(({ stderr }) => Number(/Added (\d+) rows/.exec(stderr)?.[1] ?? 0));
      const rows = readFileSync(join(folder, 'plan.md'), 'utf8').split('\n');
      const there = rows.filter((row) => row.startsWith('| ')).length - 2;
      const sum = added[0]! + added[1]!;
      return there === sum && new Set(rows).size >= there
        ? undefined
        : `${String(sum)} rows were said to be added, ${String(there)} are there`;
    },
  },
  'check --fix twice': {
    files: { ...portfolio, 'evidence/kitchen.md': evidence.replace('2026-03-14', '14/03/2026') },
    lines: [
      ['check', '--fix', '--yes'],
      ['check', '--fix', '--yes'],
    ],
    wrong: (folder) =>
      readFileSync(join(folder, 'evidence', 'kitchen.md'), 'utf8') === evidence
        ? undefined
        : 'the file is not as one run leaves it',
  },
  'init + init': {
    files: {},
    lines: [initLine('Bethan Example'), initLine('Nia Sample')],
    wrong: (folder, runs) => {
      const done = runs.filter(({ code }) => code === 0).length;
      if (done !== 1) return `${String(done)} runs said that they made it`;
      const name = runs[0].code === 0 ? 'Bethan Example' : 'Nia Sample';
      const isWhole = readFileSync(join(folder, 'otpath.yaml'), 'utf8').includes(name);
      return isWhole && readdirSync(folder).includes('evidence') ? undefined : 'it is not whole';
    },
  },
  'gaps to one file': {
    files: portfolio,
    lines: [
      ['gaps', '--output', 'gaps.md'],
      ['gaps', '--output', 'gaps.md'],
    ],
    wrong: (folder, runs) => {
      if (runs.some(({ code }) => code !== 0)) return 'a run did not write';
      const text = readFileSync(join(folder, 'gaps.md'), 'utf8');
      return /^# [^]*\(as written [0-9a-f]{16}\)\n$/.test(text) ? undefined : 'it is not whole';
    },
  },
};

/** The other side: does what it is told, in one folder after the other, as long as somebody asks. */
function serve(): void {
  const load = createRequire(import.meta.url);
  const bundle = join(import.meta.dirname, '..', 'dist', 'otpath.cjs');
  const otpath = load(bundle) as { readonly main: typeof main };
  process.on('message', (asked: { readonly line: readonly string[]; readonly cwd: string }) => {
    const said = { stdout: '', stderr: '' };
    const output = (name: keyof typeof said) => ({
      write: (text: string): void => {
        said[name] += text;
      },
      isTerminal: false,
      columns: 200,
    });
    const host = {
      cwd: asked.cwd,
      env: { NO_COLOR: '1' },
      stdout: output('stdout'),
      stderr: output('stderr'),
      canAsk: false,
      language: 'en' as const,
      now: () => new Date(2026, 10, 22, 12),
    };
    void otpath.main(asked.line, host).then((code) => process.send!({ code, ...said }));
  });
}

const ask = (child: ChildProcess, line: readonly string[], cwd: string): Promise<Ended> =>
  new Promise((done) => {
    child.once('message', (ended) => {
      done(ended as Ended);
    });
    child.send({ line, cwd });
  });

async function round(
  { files, lines, wrong }: Pair,
  [one, other]: readonly [ChildProcess, ChildProcess],
): Promise<{ readonly wrong: string | undefined; readonly refused: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'otpath-simultaneous-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const runs = await Promise.all([ask(one, lines[0], folder), ask(other, lines[1], folder)]);
    const faulty = runs.find(({ stderr }) => stderr.includes('fault of otpath'));
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
      path.includes('.otpath-'),
    );
    const found = faulty?.stderr ?? (left && `${left} was left`) ?? wrong(folder, runs);
    const isRefused = runs.some(({ code }) => code === 2);
    return {
      wrong: found && `${found} [${runs.map(({ stderr }) => stderr).join(' | ')}]`,
      refused: isRefused,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(rounds: number, chosen: readonly string[]): Promise<void> {
  const start = (): ChildProcess => fork(import.meta.filename, ['serve']);
  const children = [start(), start()] as const;
  console.log(
    '| pair | rounds | all well | of these one was told to run again | wrong |\n|---|---|---|---|---|',
  );
  for (const [name, pair] of Object.entries(pairs)) {
    if (chosen.length > 0 && !chosen.some((one) => name.startsWith(one))) continue;
    const wrong: string[] = [];
    let refused = 0;
    for (let number = 0; number < rounds; number += 1) {
      const ended = await round(pair, children);
      if (ended.wrong !== undefined) wrong.push(ended.wrong);
      else if (ended.refused) refused += 1;
    }
    const cells = [rounds, rounds - wrong.length, refused, wrong.length].join(' | ');
    console.log(`| ${name} | ${cells} |`);
    for (const one of new Set(wrong)) console.error(one);
    if (wrong.length > 0) process.exitCode = 1;
  }
  for (const child of children) child.disconnect();
}

const [first, ...others] = process.argv.slice(2);
if (first === 'serve') serve();
else await compare(Number(first ?? 200), others);
