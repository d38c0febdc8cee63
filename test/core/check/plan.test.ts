import { describe, expect, it } from 'vitest';
import type { ExampleFiles } from '../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const settings = (target = 'target: wales-social-care-ot:level-6\n'): string =>
  `otpath: 1\npractitioner: { name: Bethan Example }\n${target}`;

const plan = (...rows: readonly string[]): ExampleFiles => ({
  'otpath.yaml': settings(),
  'plan.md': `| Need | By when | Done |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`,
});

const found = (files: ExampleFiles): readonly string[] =>
  runPortfolioExample({ files }).findings.map(
    ({ code, at }) => `${code} ${files[at.file]!.replaceAll(/[«»]/g, '').slice(at.start, at.end)}`,
  );

const waived = {
  'waivers.yaml':
    'waivers:\n  - { requirement: L6-PP-03, reason: Held by the team., by: Rhodri Sample }\n',
};

describe('OT617: a row of the plan whose day has passed', () => {
  it.each<[string, ExampleFiles, readonly string[]]>([
    ['is found the day after', plan('L6-PP-03 | 2026-11-21 |'), ['OT617 2026-11-21']],
    ['is not found on the day', plan('L6-PP-03 | 2026-11-22 |'), []],
    ['is found in words', plan('L6-PP-03 | October 2026 |'), ['OT617 October 2026']],
    ['is not found where it is done', plan('L6-PP-03 | 2026-10-01 | yes'), []],
    ['is not found without a day', plan('L6-PP-03 | soon |'), ['OT119 soon']],
    ['is not found for a month to come', plan('L6-PP-03 | 12/2026 |'), []],
    ['is not found where all is met', { ...plan('L6-PP-03 | 2026-10-01 |'), ...waived }, []],
    [
      'is found where one of two is met',
      { ...plan('L6-PP-03, L6-PP-04 | 2026-10-01 |'), ...waived },
      ['OT617 2026-10-01'],
    ],
    [
      'is found where the target does not ask it',
      plan('L7-PP-01 | 2026-10-01 |'),
      ['OT617 2026-10-01'],
    ],
    [
      'is found where there is no target',
      { ...plan('wales-social-care-ot:L6-PP-03 | 2026-10-01 |'), 'otpath.yaml': settings('') },
      ['OT617 2026-10-01'],
    ],
  ])('%s', (_, files, findings) => {
    expect(found(files)).toEqual(findings);
  });
});

describe('a day of the plan that the calendar does not have', () => {
  it('is found as other such dates are, and is never overdue', () => {
    const files = {
      'otpath.yaml': settings(),
      'plan.md':
        '| Need | By | Review |\n|---|---|---|\n| L6-PP-03 | 2026-02-30 | 31 April 2027 |\n',
    };
    expect(found(files)).toEqual(['OT307 2026-02-30', 'OT307 31 April 2027']);
  });
});

describe('OT610: a row that names nothing', () => {
  it.each([
    'Professional practice',
    'team-work',
    'Leadership and management: a witness',
    'L6-PP-03',
    'wales-social-care-ot:L6-PP-03',
  ])('is not one that says %s', (need) => {
    expect(found(plan(`${need} | |`))).toEqual([]);
  });

  it.each([
    ['reading more', 'reading more'],
    ['**L6-PPP-03** judgements', 'L6-PPP-03'],
    ['the \\| L6-PPP-03', 'L6-PPP-03'],
  ])('is one that says %s', (need, place) => {
    expect(found(plan(`${need} | |`))).toEqual([`OT610 ${place}`]);
  });
});
