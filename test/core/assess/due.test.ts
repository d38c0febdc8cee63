import { describe, expect, it } from 'vitest';
import { dueIn, type Due } from '../../../src/core/assess/due.ts';
import type { PlanRow, Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, library } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  heldCredential,
  portfolio,
  waiver,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-1'), statement('S-2')],
});

/** What is due on 22 November 2026, in a few words. */
function due(changes: Partial<Portfolio>, since = '2026-08-22'): readonly string[] {
  const assessment = assess([exampleOt], 'level-1', portfolio(changes));
  return dueIn(assessment, library(exampleOt), day(since)).map(told);
}

function told(one: Due): string {
  if ('credential' in one) return `${one.day} ${one.credential.kind}`;
  if ('row' in one) return `${one.day} ${one.kind} ${one.row.need}`;
  if (one.kind === 'ageing') return `${one.day} ${one.evidence.title}: ${one.statements.join(' ')}`;
  return `${one.kind} ${one.evidence.map(({ title }) => title).join('; ')}`;
}

const row = (need: string, by: string | undefined, changes: Partial<PlanRow> = {}): PlanRow => ({
  need,
  by: by === undefined ? undefined : planned(by),
  done: false,
  at: { file: 'plan.md', start: 0, end: 0 },
  ...changes,
});
const planned = (written: string) => ({
  written,
  date: day(written),
  at: { file: 'plan.md', start: 0, end: 0 },
});

const piece = (id: string, date: string, statementId = 'S-1') =>
  evidence(id, [claim(statementId)], { date, title: id });

describe('what is due', () => {
  it('is nothing where nothing is planned, waits or ends', () => {
    expect(due({ evidence: [piece('old', '2026-08-01')] })).toEqual([]);
  });

  it('is first a credential that has expired or soon does, and none that holds for long', () => {
    const credentials = [
      heldCredential({ expires: '2027-02-21' }, 'long'),
      heldCredential({ expires: '2027-02-20' }, 'soon'),
      heldCredential({ expires: '2026-11-21' }, 'gone'),
    ];
    const plan = [row('S-1', '2026-01-01')];
    expect(due({ credentials, plan })).toEqual([
      '2026-11-21 gone',
      '2027-02-20 soon',
      '2026-01-01 plan S-1',
    ]);
  });

  it('is each open row of the plan whose day has passed or comes within three months', () => {
    const plan = [
      row('S-2 in time', '2027-02-22'),
      row('S-2 later', '2027-02-23'),
      row('S-1 late', '2026-11-21'),
      row('S-1 today', '2026-11-22'),
      row('S-1 done', '2026-11-21', { done: true }),
      row('S-1 without a day', undefined),
    ];
    expect(due({ plan })).toEqual([
      '2026-11-21 plan S-1 late',
      '2026-11-22 plan S-1 today',
      '2027-02-22 plan S-2 in time',
    ]);
  });

  it('is the review of a row that is to be done later, or on no day', () => {
    const plan = [
      row('S-1 far', '2027-06-01', { review: planned('2027-01-10') }),
      row('S-1 open', undefined, { review: planned('2027-01-11') }),
      row('S-1 near', '2027-01-12', { review: planned('2027-01-01') }),
      row('S-1 reviewed', '2027-06-01', { review: planned('2026-11-21') }),
    ];
    expect(due({ plan })).toEqual([
      '2027-01-10 review S-1 far',
      '2027-01-11 review S-1 open',
      '2027-01-12 plan S-1 near',
    ]);
  });

  it('is no row whose need is met', () => {
    const plan = [row('S-1', '2026-11-01')];
    expect(due({ plan, evidence: [piece('met', '2026-08-01')] })).toEqual([]);
  });

  it('is evidence that counts and soon is too old, with the last day on which it counts', () => {
    const evidence = [
      piece('in December', '2024-12-10'),
      piece('in March', '2025-03-10'),
      piece('too old already', '2024-11-21', 'S-2'),
    ];
    expect(due({ evidence })).toEqual(['2026-12-10 in December: S-1']);
  });

  it('is no evidence of what is waived', () => {
    const evidence = [piece('in December', '2024-12-10')];
    expect(due({ evidence, waivers: [waiver('S-1')] })).toEqual([]);
  });

  it('is evidence since the last time that no assessor has judged, in one line', () => {
    const evidence = [
      piece('one', '2026-09-01'),
      piece('two', '2026-08-23', 'S-2'),
      piece('before', '2026-08-22'),
    ];
    expect(due({ evidence })).toEqual(['unjudged one; two']);
  });

  it('is evidence with conditions, and that is not said to be unjudged', () => {
    const evidence = [piece('one', '2026-09-01')];
    const conditions = judgement('S-1', {
      judgement: 'accepted-with-conditions',
      comment: 'More.',
    });
    const signOffs = [signOff('one', [conditions])];
    expect(due({ evidence, signOffs, seals: unchanged(evidence) })).toEqual(['conditions one']);
  });

  it('is evidence that needs a sign-off under the policy', () => {
    const evidence = [piece('one', '2026-08-01')];
    const policy = statedPolicy('organisation', { sign_off_required: 'accepted' });
    expect(due({ evidence, organisationPolicy: policy })).toEqual(['sign-off one']);
  });
});
