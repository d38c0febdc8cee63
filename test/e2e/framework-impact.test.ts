import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { walesNext } from '../support/wales-next.ts';

const next = join(
  writeFiles(
    temporaryFolder(),
    Object.fromEntries(
      Object.entries(walesNext()).map(([path, text]) => [`wales-social-care-ot/${path}`, text]),
    ),
  ),
  'wales-social-care-ot',
);

const impact = (...args: readonly string[]) =>
  runHere(['framework', 'impact', next, 'examples/level-6', 'examples/grade-g', ...args], {});

/** The Welsh example at level 8, whose claim of what was raised names no revision. */
function atLevel8(): string {
  const portfolio = join(temporaryFolder(), 'nerys');
  cpSync('examples/level-6', portfolio, { recursive: true });
  const settings = join(portfolio, 'otpath.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^target: .*$/m, 'target: wales-social-care-ot:level-8'));
  const claim = `---\ntitle: A new service\ndate: 2026-03-01\ntype: project\nclaims:\n  - statement: L8-PP-03\n    rationale: I led it.\n---\nText.\n`;
  writeFileSync(join(portfolio, 'evidence', 'service.md'), claim);
  return portfolio;
}

interface Readiness {
  readonly met: number;
  readonly musts: number;
}

/** The next version with nothing else than what it raises. */
function onlyRaised(): string {
  const folder = join(temporaryFolder(), 'wales-social-care-ot');
  cpSync('frameworks/wales-social-care-ot', folder, { recursive: true });
  for (const file of ['framework.yaml', 'statements/level-8.yaml']) {
    cpSync(join(next, file), join(folder, file));
  }
  return folder;
}

/** Somebody at level 8 without evidence of what was raised. */
function raisedOnly(): string {
  const portfolio = atLevel8();
  rmSync(join(portfolio, 'evidence', 'service.md'));
  return portfolio;
}

describe('framework impact', () => {
  it('says by person and by statement what a new version would touch', async () => {
    const { stdout, stderr, code } = await impact('--format', 'json');
    const { from, to, people } = JSON.parse(stdout) as {
      from: string;
      to: string;
      people: {
        name: string;
        places: { from: string; state: string; judged: object[] }[];
        before: { met: number };
        after: { met: number };
      }[];
    };
    expect([from, to, stderr, code]).toEqual(['1.0.0', '1.1.0', '', 0]);
    expect(
      people.map(({ places }) =>
        places.map((one) => [one.from, one.state, one.judged.length] as const),
      ),
    ).toEqual([
      [
        ['L6-PP-03', 'decision', 0],
        ['L6-PP-10', 'ends', 0],
        ['L6-PP-06', 'decision', 1],
        ['L6-PP-05', 'moves', 0],
        ['L6-PP-03', 'decision', 2],
      ],
      [],
    ]);
    expect(people[0]!.after.met).toBeLessThan(people[0]!.before.met);
  });

  it('writes a row for each place, for a letter', async () => {
    const { stdout } = await impact('--format', 'csv');
    const rows = stdout.trim().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[6]).toContain(',L6-PP-07,');
    expect(rows[0]).toBe(
      'Person,Portfolio,File,Line,Evidence,Statement,Change,Now,What happens,Judged by',
    );
    expect(rows[5]).toContain(',L6-PP-03,split,"L6-PP-03A, L6-PP-03B",to decide,');
  });

  it('names what is required more strongly or elsewhere, in every format', async () => {
    const portfolio = atLevel8();
    const run = (...args: readonly string[]) =>
      runHere(['framework', 'impact', next, portfolio, ...args], {});
    const { asked, people } = JSON.parse((await run('--format', 'json')).stdout) as {
      asked: { statement: string; change: string; from: string; to: string }[];
      people: {
        places: { from: string }[];
        asked: {
          statement: string;
          required: boolean;
          met?: boolean;
          places: { file: string }[];
        }[];
        before: { musts: number };
        after: { musts: number };
      }[];
    };
    expect(asked).toEqual([
      {
        statement: 'L6-PP-07',
        change: 'moved',
        what: 'aspects',
        from: 'safe-effective-care',
        to: 'judgement-and-decisions',
      },
      { statement: 'L8-PP-03', change: 'stronger', from: 'should', to: 'must' },
    ]);
    const [person] = people;
    expect(person!.places.map(({ from }) => from)).not.toContain('L8-PP-03');
    expect(
      person!.asked.map(({ statement, required, places }) => [
        statement,
        required,
        places.map(({ file }) => file),
      ]),
    ).toEqual([
      ['L6-PP-07', true, ['evidence/2025-09-level-access-shower.md']],
      ['L8-PP-03', true, ['evidence/service.md']],
    ]);
    const { stdout } = await run();
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Required more strongly, less strongly or in another place: 2 statements.',
    );
    expect(said).toContain('L8-PP-03. Change: required more strongly (should to must)');
    expect(said).toContain('L6-PP-07. Change: moved (aspects: safe-effective-care to');
    const csv = (await run('--format', 'csv')).stdout;
    expect(csv).toContain(
      ',evidence/service.md,6,A new service,L8-PP-03,required more strongly (should to must),L8-PP-03,"stays (required,',
    );
    for (const format of ['md', 'html']) {
      const page = (await run('--format', format)).stdout;
      expect(page).toContain('Stronger, weaker or moved');
      expect(page).toContain('required more strongly (should to must)');
    }
    expect((await run('--lang', 'cy')).stdout.replace(/\s+/g, ' ')).toContain(
      'L8-PP-03. Newid: gofynnir yn gryfach (should i must)',
    );
  });

  it('counts as a must what was raised to one, whatever else stays', async () => {
    const { stdout } = await runHere(
      ['framework', 'impact', onlyRaised(), raisedOnly(), '--format', 'json'],
      {},
    );
    const { people } = JSON.parse(stdout) as {
      people: { places: object[]; before: Readiness; after: Readiness }[];
    };
    const [{ places, before, after }] = people as [(typeof people)[0]];
    expect([places, after.met - before.met, after.musts - before.musts]).toEqual([[], 0, 1]);
  });

  it('says what to do where there is no earlier version to compare with', async () => {
    const { stdout, stderr, code } = await runHere(
      ['framework', 'impact', 'wales-social-care-ot', 'examples/level-6'],
      {},
    );
    expect(code).toBe(0);
    expect(stdout).toContain('What wales-social-care-ot 1.0.0 would touch');
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'otpath found no earlier version of wales-social-care-ot to compare 1.0.0 with',
    );
    expect(stderr).toContain('--from');
  });

  it('names each of the five changes with three examples, as diff does', async () => {
    const ids = ['L6-PP-03', 'L6-PP-05', 'L6-PP-06', 'L6-PP-07', 'L6-PP-10', 'L8-PP-03'];
    const { stdout } = await impact('examples/experienced-ot');
    const named = [...new Set(stdout.match(/\bL\d-PP-\d\d\b(?!A|B)/g))].sort();
    expect(named).toEqual(ids);
    const diff = await runHere(['framework', 'diff', 'wales-social-care-ot', next], {});
    expect([...new Set(diff.stdout.match(/\bL\d-PP-\d\d\b/g))].sort()).toEqual(ids);
  });

  it('says it in a terminal, as Markdown, and in Welsh', async () => {
    const { stdout } = await impact();
    expect(stdout).toContain('What moving from wales-social-care-ot 1.0.0 to 1.1.0 would touch');
    expect(stdout).toContain('It would touch 1 of 2 portfolios.');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'To look at again: 3 places for the people themselves, and 3 sign-offs for assessors.',
    );
    expect((await impact('--format', 'md')).stdout).toContain('| L6-PP-03 | split |');
    expect((await impact('--lang', 'cy')).stdout).toContain('Byddai’n effeithio ar 1');
  });

  it.each(['md', 'html', 'csv', 'xlsx'])(
    'writes as %s places that belong to no evidence',
    async (format) => {
      const portfolio = join(temporaryFolder(), 'bethan');
      cpSync('examples/level-6', portfolio, { recursive: true });
      const plan = join(portfolio, 'plan.md');
      const row =
        '| L6-PP-05 in a second team | Shadow | Time | Seen | 2027-03-01 | 2027-02-01 | |';
      const rule = '| --- | --- | --- | --- | --- | --- | --- |';
      writeFileSync(plan, readFileSync(plan, 'utf8').replace(rule, `${rule}\n${row}`));
      const output = join(temporaryFolder(), `impact.${format}`);
      const { stderr, code } = await runHere(
        ['framework', 'impact', next, portfolio, '--format', format, '--output', output],
        {},
      );
      expect([stderr.includes('error'), code]).toEqual([false, 0]);
      if (format === 'xlsx') return;
      const text = readFileSync(output, 'utf8');
      const rows = text.split('\n').filter((line) => line.includes('plan.md'));
      expect(rows).not.toEqual([]);
      expect(text).not.toContain('undefined');
      // Many columns fit on a screen only where they are narrow.
      if (format === 'html') expect(text.match(/class="table cards[^"]* dense"/g)).toHaveLength(2);
    },
  );
});
