import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/core/assess/next-actions.ts';
import { dueDay, reviewDay } from '../../../src/core/assess/plan-days.ts';
import type { NextStep, PillarCondition } from '../../../src/core/model/assessment.ts';
import { coverageAlone } from '../../support/assess.ts';
import { judgement } from '../../support/framework-builders.ts';
import { day, portfolio, today } from '../../support/portfolio-builders.ts';

const file = 'evidence/a.md';
const origin = { file: 'example-ot/framework.yaml', path: [] };
const role = { id: 'lead', title: { en: 'Lead' }, sources: [], notes: [], origin };

const due = (step: NextStep, part = 0, asOf = today): string => {
  const coverage = coverageAlone(judgement('R-1'), portfolio());
  return dueDay({ kind: 'requirement', coverage, step }, asOf, part);
};

describe('the day by which a step could be done', () => {
  it.each<[NextStep, string]>([
    [{ kind: 'renew' }, '2026-11-29'],
    [{ kind: 'renew', by: day('2027-01-31') }, '2027-01-31'],
    [{ kind: 'record-dates', counted: { date: 'qualified' } }, '2026-12-06'],
    [{ kind: 'answer-role', role }, '2026-12-06'],
    [{ kind: 'mend-claim', fault: 'no-rationale', file }, '2026-12-06'],
    [{ kind: 'look-again', file }, '2026-12-22'],
    [{ kind: 'ask-sign-off', needed: 'accepted', file }, '2026-12-22'],
    [{ kind: 'sign-again', file, by: 'Nia Sample' }, '2026-12-22'],
    [{ kind: 'meet-conditions', file, by: 'Nia Sample' }, '2026-12-22'],
    [{ kind: 'choose-one' }, '2026-12-22'],
    [{ kind: 'add-claims', missing: 1 }, '2027-02-22'],
    [{ kind: 'add-types', missing: 1 }, '2027-02-22'],
    [{ kind: 'add-witnesses', missing: 1 }, '2027-02-22'],
    [{ kind: 'refresh', file }, '2027-02-22'],
    [{ kind: 'add-evidence' }, '2027-02-22'],
    [{ kind: 'ask-people' }, '2027-02-22'],
    [{ kind: 'wait', until: day('2028-05-01') }, '2028-05-01'],
    [{ kind: 'gain-experience', months: 7 }, '2027-06-22'],
  ])('%o', (step, by) => {
    expect(due(step)).toBe(by);
  });

  it.each([
    ['ot-degree', '2029-11-22'],
    ['ot-degree-equivalent', '2029-11-22'],
    ['masters-degree', '2028-11-22'],
    ['masters-in-progress', '2027-05-22'],
    ['cqfw-level-7-credit', '2027-11-22'],
    ['published-research', '2027-11-22'],
    ['doctorate', '2030-11-22'],
    ['doctorate-in-progress', '2027-05-22'],
    ['student-supervision-training', '2027-02-22'],
    ['dbs-enhanced', '2026-12-22'],
  ])('to obtain %s', (credential, by) => {
    expect(due({ kind: 'obtain', credential })).toBe(by);
  });

  it('is a quarter later for each further part, and the end of a shorter month', () => {
    const parts = [0, 1, 2, 4].map((part) => due({ kind: 'add-evidence' }, part));
    expect(parts).toEqual(['2027-02-22', '2027-05-22', '2027-08-22', '2028-02-22']);
    expect(due({ kind: 'look-again', file }, 1)).toBe('2027-03-22');
    expect(due({ kind: 'add-evidence' }, 0, day('2026-11-30'))).toBe('2027-02-28');
  });

  it.each<[PillarCondition['kind'], string]>([
    ['pieces', '2027-02-22'],
    ['types', '2027-02-22'],
    ['witnesses', '2026-12-22'],
  ])('for the %s of a pillar', (kind, by) => {
    const condition = { kind, needed: 2, found: 1 };
    const subject: Subject = { kind: 'condition', pillar: 'practice', condition };
    expect(dueDay(subject, today, 0)).toBe(by);
    expect(dueDay(subject, today, 2)).toBe(by);
  });
});

it.each([
  ['2026-11-29', '2026-11-29'],
  ['2027-02-21', '2027-02-21'],
  ['2027-02-22', '2027-02-22'],
  ['2027-02-23', '2027-02-22'],
])('what is due on %s is looked at again on %s', (by, review) => {
  expect(reviewDay(day(by), today)).toBe(review);
});
