import { describe, expect, it } from 'vitest';
import type { ClaimFault, Coverage } from '../../../src/core/model/assessment.ts';
import type { Claim, Evidence } from '../../../src/core/model/portfolio.ts';
import { assess, coverageAlone, coverageOf } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  profile,
  statement,
  statementRequirement,
} from '../../support/framework-builders.ts';
import { claim, day, evidence, portfolio, today } from '../../support/portfolio-builders.ts';

const stated = 'S-01';
const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement(stated, { revision: 3 })],
});

function cover(pieces: readonly Evidence[], frameworks = [exampleOt]): Coverage {
  return coverageOf(assess(frameworks, 'level-1', portfolio({ evidence: pieces })), stated);
}

describe('currency', () => {
  it.each([
    ['2024-11-21', 'stale'],
    ['2024-11-22', 'evidenced'],
    ['2024-11-23', 'evidenced'],
    ['2026-11-21', 'evidenced'],
    ['2026-11-22', 'evidenced'],
    ['2026-11-23', 'claimed'],
  ])('makes evidence of %s %s on 22 November 2026', (date, state) => {
    expect(cover([evidence('a', [claim(stated)], { date })]).state).toBe(state);
  });

  it.each([
    ['2020-01-01', '2024-11-21', 'stale'],
    ['2020-01-01', '2024-11-22', 'evidenced'],
    ['2026-11-01', '2026-11-23', 'claimed'],
  ])('goes by the last day of a period: %s to %s is %s', (from, to, state) => {
    const period = { from: day(from), to: day(to) };
    expect(cover([evidence('a', [claim(stated)], { period })]).state).toBe(state);
  });

  it.each([
    ['2026-05-21', 'stale'],
    ['2026-05-22', 'evidenced'],
  ])('is as long as the policy says: evidence of %s is %s after six months', (date, state) => {
    const policy = statedPolicy('example-ot', { currency_months: 6 });
    const strict = { ...exampleOt, policy };
    expect(cover([evidence('a', [claim(stated)], { date })], [strict]).state).toBe(state);
  });

  it('names the latest of several stale pieces', () => {
    const dates = ['2022-04-01', '2023-09-30', '2019-01-01'];
    const coverage = cover(dates.map((date) => evidence(date, [claim(stated)], { date })));
    expect(coverage.why).toEqual([{ kind: 'all-stale', latest: '2023-09-30', months: 24 }]);
    expect(coverage.next).toEqual({ kind: 'refresh', file: 'evidence/2023-09-30.md' });
  });
});

describe('whether a claim counts', () => {
  const noText = { text: ' \n\t', at: { file: 'evidence/a.md', start: 0, end: 3 } };
  const template = {
    ...noText,
    text: '## What?\n\n<!-- What happened,\nand who was there? -->\n\nSo what?\n---\n',
  };
  const attachment = {
    written: 'plan.pdf',
    path: 'evidence/plan.pdf',
    origin: { file: 'evidence/a.md', path: [] },
  };
  const badFirst = { from: day('2026-02-30'), to: day('2026-03-05') };
  const badLast = { from: day('2026-02-01'), to: day('2026-02-30') };
  const reversed = { from: day('2026-03-02'), to: day('2026-03-01') };

  it.each<[string, ClaimFault, Evidence]>([
    ['no rationale', 'no-rationale', evidence('a', [claim(stated, { rationale: undefined })])],
    ['a blank rationale', 'no-rationale', evidence('a', [claim(stated, { rationale: ' ' })])],
    ['neither text nor file', 'nothing-to-open', evidence('a', [claim(stated)], { body: noText })],
    [
      'the headings of a template only',
      'nothing-to-open',
      evidence('a', [claim(stated)], { body: template }),
    ],
    [
      'an impossible day',
      'impossible-date',
      evidence('a', [claim(stated)], { date: '2026-02-30' }),
    ],
    [
      'an impossible first day',
      'impossible-date',
      evidence('a', [claim(stated)], { period: badFirst }),
    ],
    [
      'an impossible last day',
      'impossible-date',
      evidence('a', [claim(stated)], { period: badLast }),
    ],
    ['a reversed period', 'impossible-date', evidence('a', [claim(stated)], { period: reversed })],
    ['a day to come', 'future-date', evidence('a', [claim(stated)], { date: '2026-11-23' })],
  ])('with %s: no, and the reason is %s', (_, fault, piece) => {
    const coverage = cover([piece]);
    expect(coverage.state).toBe('claimed');
    expect(coverage.why).toEqual([
      { kind: 'too-few', of: 'pieces', count: 0, needed: 1 },
      { kind: 'fault', fault, evidence: ['evidence/a'] },
    ]);
    expect(coverage.next).toEqual({ kind: 'mend-claim', fault, file: 'evidence/a.md' });
  });

  it('without a text: yes, where there is an attachment', () => {
    const piece = evidence('a', [claim(stated)], { body: noText, attachments: [attachment] });
    expect(cover([piece]).state).toBe('evidenced');
  });

  it.each([
    'One word',
    '## What?\n\n![A kitchen](kitchen.png)',
    '- [x] done',
    '> I weighed it.\n---\n',
    '- I weighed it.\n---\n',
    'I weighed it. <!-- and\n## Feelings and more than that\n-->',
    '| I weighed it |\n| --- |\n',
  ])('with so little text as %j: yes', (text) => {
    const piece = evidence('a', [claim(stated)], { body: { ...noText, text } });
    expect(cover([piece]).state).toBe('evidenced');
  });

  it('without a rationale: yes, where the policy asks for none', () => {
    const policy = statedPolicy('example-ot', { rationale_required: false });
    const easy = { ...exampleOt, policy };
    const piece = evidence('a', [claim(stated, { rationale: undefined })]);
    expect(cover([piece], [easy]).state).toBe('evidenced');
  });

  it.each([
    ['retired', { retired: true }],
    ['advice', { facet: 'educational-development' }],
  ] as const)('of a statement that is %s: no, even where a post asks it', (fault, changes) => {
    const post = framework({
      profiles: [profile('post', [statementRequirement('P-01', 'S-02')])],
      statements: [statement('S-02', changes)],
    });
    const made = portfolio({ evidence: [evidence('a', [claim('S-02')])] });
    expect(coverageOf(assess([post], 'post', made), 'P-01')).toMatchObject({
      state: 'claimed',
      next: { kind: 'mend-claim', fault, file: 'evidence/a.md' },
    });
  });

  it('is explained fault by fault, each with its evidence', () => {
    const coverage = cover([
      evidence('a', [claim(stated, { rationale: undefined })], { date: '2026-10-01' }),
      evidence('b', [claim(stated)], { body: noText, date: '2026-09-01' }),
      evidence('c', [claim(stated, { rationale: undefined })], { date: '2026-08-01' }),
    ]);
    expect(coverage.why.slice(1)).toEqual([
      { kind: 'fault', fault: 'no-rationale', evidence: ['evidence/a', 'evidence/c'] },
      { kind: 'fault', fault: 'nothing-to-open', evidence: ['evidence/b'] },
    ]);
  });
});

describe('a revision', () => {
  it.each([
    [undefined, 'evidenced'],
    [1, 'suspect'],
    [2, 'suspect'],
    [3, 'evidenced'],
  ])('of a claim, %s, of a statement at its third makes it %s', (revision, state) => {
    expect(cover([evidence('a', [claim(stated, { revision })])]).state).toBe(state);
  });

  it('is looked at again in the latest of several claims', () => {
    const dates = ['2026-04-01', '2026-05-01', '2026-03-01'];
    const coverage = cover(
      dates.map((date) => evidence(date, [claim(stated, { revision: 1 })], { date })),
    );
    expect(coverage.next).toEqual({ kind: 'look-again', file: 'evidence/2026-05-01.md' });
  });
});

describe('the claims of a requirement', () => {
  it('stand the best first: those that count, then the latest, then by name', () => {
    const { claims } = cover([
      evidence('late-faulty', [claim(stated, { rationale: undefined })], { date: '2026-11-01' }),
      evidence('old', [claim(stated)], { date: '2020-01-01' }),
      evidence('b', [claim(stated)], { date: '2026-05-01' }),
      evidence('later', [claim(stated)], { date: '2026-06-01' }),
      evidence('a', [claim(stated)], { date: '2026-05-01' }),
    ]);
    expect(claims.map(({ evidence: { id } }) => id)).toEqual([
      'evidence/later',
      'evidence/a',
      'evidence/b',
      'evidence/late-faulty',
      'evidence/old',
    ]);
  });

  it('are one where one piece of evidence claims it twice', () => {
    const policy = statedPolicy('example-ot', { claims_per_statement: 2 });
    const strict = { ...exampleOt, policy };
    const coverage = cover([evidence('a', [claim(stated), claim(stated)])], [strict]);
    expect(coverage.claims).toHaveLength(1);
    expect(coverage.state).toBe('claimed');
  });

  it.each([
    ['no rationale', { rationale: undefined }],
    ['an earlier revision', { revision: 1 }],
  ])('are the one that counts where the other of two in one file has %s', (_, fault) => {
    const [good, bad] = [claim(stated), claim(stated, fault)];
    expect(cover([evidence('a', [good, bad])]).state).toBe('evidenced');
    expect(cover([evidence('a', [bad, good])]).state).toBe('evidenced');
  });

  it('say the same in whatever order one file has them', () => {
    const kinds = [
      claim(stated),
      claim(stated, { revision: 1 }),
      claim(stated, { rationale: undefined }),
      claim(stated, { revision: 1, rationale: undefined }),
    ];
    const said = (...claims: readonly Claim[]) => {
      const { state, why, next } = cover([evidence('a', claims)]);
      return { state, why, next };
    };
    for (const one of kinds) {
      for (const other of kinds) expect(said(one, other)).toEqual(said(other, one));
    }
  });

  it('are none where evidence claims other things or things unknown', () => {
    const coverage = cover([evidence('a', [claim('S-99'), claim('unknown-ot:S-01')])]);
    expect(coverage).toMatchObject({ state: 'uncovered', claims: [] });
  });
});

describe('a statement that a post asks', () => {
  it('is covered by a claim of the statement', () => {
    const post = framework({
      profiles: [profile('post', [statementRequirement('P-01', stated)])],
      statements: exampleOt.statements,
    });
    const made = portfolio({ evidence: [evidence('a', [claim(stated)])] });
    expect(coverageOf(assess([post], 'post', made, today), 'P-01').state).toBe('evidenced');
  });

  it('is uncovered where no loaded framework has the statement', () => {
    const made = portfolio({ evidence: [evidence('a', [claim('gone-ot:S-01')])] });
    const coverage = coverageAlone(statementRequirement('P-01', 'gone-ot:S-01'), made);
    expect(coverage).toMatchObject({ state: 'uncovered', next: { kind: 'add-evidence' } });
  });
});
