import { cpSync, readFileSync, writeFileSync } from 'node:fs';
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
    expect(rows).toHaveLength(6);
    expect(rows[0]).toBe(
      'Person,Portfolio,File,Line,Evidence,Statement,Change,Now,What happens,Judged by',
    );
    expect(rows[5]).toContain(',L6-PP-03,split,"L6-PP-03A, L6-PP-03B",to decide,');
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
