/**
 * Asks the questions of docs/engines/queries.md with DuckDB, of merged ndjson and of Parquet, and compares each answer
 * with the JSON of the same cohort. DuckDB has 70 MB, so it is installed in a temporary folder: build otpath, then run
 * `npx tsx scripts/queries.ts`.
 */
import { deepStrictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CohortView, PersonView } from '../src/core/report/cohort.ts';

const version = '@duckdb/node-api@1.5.6-r.1';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'otpath-queries-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
const textOf = (name: string): string => readFileSync(join(root, 'docs', 'engines', name), 'utf8');

/** Runs otpath, which ends with 2 because one of the portfolios can't be read. */
function otpath(...args: readonly string[]): void {
  const env = { ...process.env, OTPATH_CACHE: 'off' };
  try {
    execFileSync(process.execPath, [join(root, 'bin', 'otpath.js'), ...args], {
      cwd: work,
      env,
      stdio: 'ignore',
    });
  } catch (error) {
    if ((error as { readonly status?: number }).status !== 2) throw error;
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The part of DuckDB that is used here. */
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (file: string) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}
interface Connection {
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRowObjectsJson: () => readonly Row[] }>;
}

const count = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly (readonly [string, readonly Thing[]])[] => {
  const groups = new Map<string, Thing[]>();
  for (const one of things) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};
const sum = <Thing>(things: readonly Thing[], of: (thing: Thing) => number): string =>
  String(things.reduce((all, one) => all + of(one), 0));
const number = (value: number): string => String(value);

/** What the JSON says to each question, in the form in which DuckDB gives it: whole numbers as texts. */
function answersOf({
  people,
  next,
  statements,
  assessors,
}: CohortView): readonly (readonly Row[])[] {
  const targetOf = ({ target }: PersonView): string => target?.id ?? '~';
  const aimed = people.filter(({ target }) => target);
  const pillars = people.flatMap(({ target }) =>
    (target?.pillars ?? []).map((one) => ({ ...one, target: target!.id })),
  );
  const waiting = people.flatMap((one) => one.waiting?.for ?? []);
  const expired = people.flatMap((one) =>
    one.credentials.filter(({ state }) => state === 'expired'),
  );
  return [
    count(people, targetOf).map(([target, own]) => ({
      target: target === '~' ? null : target,
      people: number(own.length),
      ready: number(own.filter((one) => one.target?.ready).length),
    })),
    count(aimed, targetOf).map(([target, own]) => ({
      target,
      met: sum(own, (one) => one.target!.sought.met),
      asked: sum(own, (one) => one.target!.sought.asked),
    })),
    count(pillars, ({ target, title }) => `${target}\n${title}`).map(([, own]) => ({
      target: own[0]!.target,
      pillar: own[0]!.title,
      met: sum(own, ({ met }) => met),
      asked: sum(own, ({ asked }) => asked),
    })),
    count(waiting, ({ from = '~' }) => from)
      .map(([from, own]) => ({
        waits_for: from === '~' ? null : from,
        pieces: sum(own, ({ pieces }) => pieces),
        since: own.map(({ since }) => since as string).sort()[0]!,
      }))
      .sort((a, b) => (a.since < b.since ? -1 : 1)),
    count(expired, ({ kind }) => kind).map(([credential, own]) => ({
      credential,
      people: number(own.length),
    })),
    count(
      statements.filter(({ by }) => by === undefined),
      ({ id }) => id.split(':')[0]!,
    ).map(([framework, own]) => ({
      framework,
      statements: number(own.length),
    })),
    people
      .filter((one) => one.piecesInYear === 0)
      .map(({ key, lastEvidence = null }) => ({
        person: key,
        last_evidence: lastEvidence,
      })),
    [
      {
        decisions: sum(assessors, ({ decisions }) => decisions),
        accepted: sum(assessors, ({ accepted }) => accepted),
        conditions: sum(assessors, ({ conditions }) => conditions),
        not_accepted: sum(assessors, ({ notAccepted }) => notAccepted),
      },
    ],
    people
      .filter(({ findings, personalDetails }) => findings.errors > 0 || personalDetails > 0)
      .map(({ key, findings, personalDetails }) => ({
        person: key,
        errors: findings.errors,
        details: personalDetails,
      })),
    count(next, ({ kind }) => kind).map(([kind, own]) => ({
      kind,
      steps: number(own.length),
      people: number(new Set(own.map(({ person }) => person)).size),
    })),
  ];
}

for (const name of ['level-6', 'grade-g', 'experienced-ot']) {
  cpSync(join(root, 'examples', name), join(work, 'people', name), {
    recursive: true,
  });
}
// What the examples have none of: no target, an expired credential, old evidence, a personal detail, broken settings.
const target = 'target: wales-social-care-ot:level-6\n';
const piece = (date: string, text: string): string =>
  `---\ntitle: A kitchen\ndate: ${date}\ntype: case-study\nclaims:\n  - { statement: L6-PP-03, rationale: I weighed three ways. }\n---\n${text}\n`;
const made = {
  'aled/otpath.yaml': 'otpath: 1\npractitioner: { name: Aled Sample }\n',
  'broken/otpath.yaml': 'otpath: [1\n',
  'cai/otpath.yaml': `otpath: 1\npractitioner: { name: Cai Sample, supervisor: Nia Sample }\n${target}credentials: [{ kind: hcpc-registration, number: OT012345, expires: 2026-01-31 }]\n`,
  'cai/evidence/kitchen.md': piece('2024-03-14', 'What happened.'),
  'dai/otpath.yaml': `otpath: 1\npractitioner: { name: Dai Sample }\n${target}`,
  'dai/evidence/kitchen.md': piece('2026-03-14', 'Ring 07700 900123.'),
};
for (const [name, text] of Object.entries(made)) {
  const file = join(work, 'people', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const day = ['--as-of', '2026-11-22'];
for (const shard of ['1', '2']) {
  otpath('cohort', 'people', ...day, '--shard', `${shard}/2`, '--output', `${shard}.blob`);
}
for (const format of ['json', 'ndjson']) {
  otpath('merge', '1.blob', '2.blob', '--format', format, '--output', `cohort.${format}`);
}
const view = JSON.parse(readFileSync(join(work, 'cohort.json'), 'utf8')) as CohortView;

execFileSync(
  'npm',
  ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', version],
  {
    cwd: work,
    stdio: 'inherit',
  },
);
const { DuckDBInstance } = createRequire(join(work, 'x.js'))('@duckdb/node-api') as DuckDb;
process.chdir(work);

const tables = ['people', 'pillars', 'waiting', 'credentials', 'steps', 'statements', 'assessors'];
const questions = [...textOf('queries.md').matchAll(/^### (\d+\. .*)\n\n```sql\n([^]*?)```/gm)].map(
  ([, title, sql]) => ({ title: title!, sql: sql! }),
);
const answers = answersOf(view);
deepStrictEqual(questions.length, answers.length);

async function ask(connection: Connection, of: string): Promise<void> {
  for (const [at, { title, sql }] of questions.entries()) {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    deepStrictEqual(rows, answers[at], `${of}, ${title}`);
  }
  const rows = answers.reduce((all, one) => all + one.length, 0);
  process.stdout.write(
    `${of}: ${String(questions.length)} answers, ${String(rows)} rows, as the JSON has them.\n`,
  );
}

const ndjson = await (await DuckDBInstance.create(':memory:')).connect();
await ndjson.runAndReadAll(textOf('tables.sql'));
await ask(ndjson, 'ndjson');
for (const one of tables) await ndjson.runAndReadAll(`COPY ${one} TO '${one}.parquet'`);
const parquet = await (await DuckDBInstance.create(':memory:')).connect();
for (const one of tables) {
  await parquet.runAndReadAll(`CREATE VIEW ${one} AS SELECT * FROM '${one}.parquet'`);
}
await ask(parquet, 'Parquet');
