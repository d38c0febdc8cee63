import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { CohortRow, SoughtTarget } from '../../../src/core/model/cohort.ts';
import { formatCohortTerminal } from '../../../src/core/render/cohort-terminal.ts';
import { columnsOf } from '../../../src/core/render/terminal.ts';
import { viewCohort } from '../../../src/core/report/cohort-view.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { day, today } from '../../support/portfolio-builders.ts';

const target = (id: string): SoughtTarget => ({
  id: `f:${id}`,
  title: 'The post',
  framework: { id: 'f', version: '1.0.0' },
  ready: false,
  sought: { asked: 4, met: 1, needsWork: 1, notStarted: 2 },
  recognised: 0,
  pillars: [],
  totals: {} as SoughtTarget['totals'],
});

const row = (path: string, name: string, sought = 'level-6'): CohortRow => ({
  id: path,
  path,
  name,
  target: target(sought),
  findings: { errors: 0, warnings: 0, notes: 0 },
  personalDetails: 0,
  credentials: [],
  pieces: 3,
  piecesInYear: 3,
  lastEvidence: day('2026-11-01'),
  openConditions: 0,
  suspect: 0,
  disagreements: 0,
});

const shown = (rows: readonly CohortRow[], width: number, all = false): string =>
  formatCohortTerminal(
    viewCohort(
      { asOf: today, rows, unread: [], tally: { statements: [], assessors: [] } },
      wordsIn('en'),
    ),
    wordsIn('en'),
    { colours: new Chalk({ level: 0 }), width, all },
  );

describe('the list of people', () => {
  it.each([40, 50, 80])('shows names whole in %i columns', (width) => {
    const long = 'Alexandra Catherine Example-Hughes of the Northern Reablement Team';
    const text = shown([row('north/alex', long), row('south/alex', long)], width);
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    expect(text).not.toContain('…');
    expect(text).toContain('(north/alex)');
    expect(text).toContain('(south/alex)');
  });

  it('breaks a name of one word that is longer than its column', () => {
    const names = ['a', 'b'].map((end) => row(end, `${'Example'.repeat(7)}${end}`));
    const text = shown(names, 40);
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(40);
    const people = /^Person.*\n([^]*?)\n\n/m.exec(text)![1]!;
    const whole = people.replaceAll(/ {2}.*$/gm, '').replaceAll('\n', '');
    expect(whole).toBe(names.map(({ name }) => name).join(''));
  });

  it('says which columns a narrow window has no room for, and how to see them', () => {
    const wide = shown([row('ann', 'Ann Example')], 80);
    const narrow = shown([row('ann', 'Ann Example')], 50);
    expect(wide).not.toContain('Left out');
    expect(narrow.replaceAll('\n', ' ')).toContain(
      'Left out to fit this window: Target, Errors. To see them, add: --all',
    );
    expect(shown([row('ann', 'Ann Example')], 50, true)).not.toContain('Left out');
  });

  it.each([
    [
      ['grade-g-occupational-therapist', 'level-6'],
      ['grade-g-occ…', 'level-6'],
    ],
    [
      ['progression-to-grade-g', 'progression-to-grade-h'],
      ['progr…rade-g', 'progr…rade-h'],
    ],
    [
      ['senior-grade-g-occupational-therapist', 'senior-grade-h-occupational-therapist'],
      ['senior-grade-g-occupational-therapist', 'senior-grade-h-occupational-therapist'],
    ],
  ])('shows no two targets alike: %s', (targets, expected) => {
    const text = shown(
      targets.map((one, index) => row(String(index), `Person ${String(index)}`, one)),
      100,
    );
    for (const one of expected) expect(text).toContain(` ${one} `);
  });

  it('names the framework where two have a target of one name', () => {
    const rows = [row('ann', 'Ann Example'), row('bea', 'Bea Sample')];
    const other = { ...rows[1]!, target: { ...rows[1]!.target!, id: 'g:level-6' } };
    expect(shown([rows[0]!, other], 80)).toContain(' g:level-6 ');
  });
});
