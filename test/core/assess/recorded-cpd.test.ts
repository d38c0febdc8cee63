import { describe, expect, it } from 'vitest';
import { recordCpd } from '../../../src/core/assess/recorded-cpd.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import type { RecordedCpd } from '../../../src/core/model/recorded-cpd.ts';
import { assess, library } from '../../support/assess.ts';
import { activity, cpdRecord, explained, textOf } from '../../support/cpd-builders.ts';
import { framework, judgement, profile } from '../../support/framework-builders.ts';
import { day, given, portfolio, today } from '../../support/portfolio-builders.ts';

const shelf = library(framework());
/** What a portfolio has on 22 November 2026, in the registration that began on 1 November 2025. */
const recorded = (changes: Partial<Portfolio> = {}, asOf: IsoDate = today): RecordedCpd =>
  recordCpd(portfolio(changes), cpdRecord(), shelf, asOf);

const qualified = (date: string): Pick<Portfolio, 'practitioner'> => ({
  practitioner: { name: 'Bethan Example', qualified: day(date) },
});
const daysIn = ({ activities }: RecordedCpd) => activities.map(({ period: { from } }) => from);

describe('the period', () => {
  it('is that of the registration, up to the day', () => {
    const { cycle, period } = recorded();
    expect(cycle).toEqual({ from: '2025-11-01', to: '2027-10-31' });
    expect(period).toEqual({ from: '2025-11-01', to: '2026-11-22' });
  });

  it.each([
    ['2025-10-31', '2025-11-01'],
    ['2025-11-01', '2025-11-01'],
    ['2025-11-02', '2025-11-02'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', '2025-11-01'],
    ['2026-02-30', '2025-11-01'],
  ])('of somebody who qualified on %s begins on %s', (date, from) => {
    expect(recorded(qualified(date)).period.from).toBe(from);
  });
});

describe('the activities', () => {
  it('are what is dated in the period, the earliest first', () => {
    const evidence = [
      activity('2026-11-22'),
      activity('2026-11-23'),
      activity('2025-11-01'),
      activity('2025-10-31'),
      activity('2026-02-28'),
    ];
    const found = recorded({ evidence });
    expect(daysIn(found)).toEqual(['2025-11-01', '2026-02-28', '2026-11-22']);
    expect(found.leftOut).toEqual({ before: 1, toCome: 1, unusable: 0 });
  });

  it('count with any day in the period, and not before the last of them', () => {
    const evidence = [
      activity('2025-09-01', '2025-11-01'),
      activity('2025-09-01', '2025-10-31'),
      activity('2026-10-01', '2026-11-22'),
      activity('2026-10-01', '2026-11-23'),
    ];
    const found = recorded({ evidence });
    expect(found.activities.map(({ period }) => period.to)).toEqual(['2025-11-01', '2026-11-22']);
    expect(found.leftOut).toEqual({ before: 1, toCome: 1, unusable: 0 });
  });

  it('are none of those whose dates can not be used', () => {
    const evidence = [activity('2026-02-30'), activity('2026-05-02', '2026-05-01')];
    expect(recorded({ evidence })).toMatchObject({
      activities: [],
      leftOut: { before: 0, toCome: 0, unusable: 2 },
    });
  });

  it('may lie on a leap day', () => {
    const evidence = [activity('2028-02-29')];
    expect(daysIn(recorded({ evidence }, day('2028-02-29')))).toEqual(['2028-02-29']);
    expect(recorded({ evidence: [activity('2026-02-29')] }).activities).toEqual([]);
  });

  it('before the day of qualifying are left out', () => {
    const evidence = [activity('2026-06-30'), activity('2026-07-01')];
    const found = recorded({ evidence, ...qualified('2026-07-01') });
    expect(daysIn(found)).toEqual(['2026-07-01']);
    expect(found.leftOut.before).toBe(1);
  });
});

describe('the types', () => {
  it('are those that otpath or the framework knows, the most frequent first', () => {
    const types = ['audit', 'case-study', 'audit', 'case-studdy', 'course', 'audit', 'course'];
    const evidence = types.map((type, index) =>
      activity(`2026-01-0${index + 1}`, undefined, { type }),
    );
    const own = library(framework({ evidenceTypes: [{ id: 'course', title: { en: 'Course' } }] }));
    expect(recordCpd(portfolio({ evidence }), cpdRecord(), own, today).types).toEqual([
      { type: 'audit', count: 3 },
      { type: 'course', count: 2 },
      { type: 'case-study', count: 1 },
    ]);
  });
});

describe('time without activity', () => {
  const without = (changes: Partial<Portfolio>, asOf?: IsoDate) =>
    recorded(changes, asOf).stretches.map(
      ({ period: { from, to }, months, explained: isExplained }) => [from, to, months, isExplained],
    );

  it('is the whole period where there is no evidence', () => {
    expect(without({})).toEqual([['2025-11-01', '2026-11-22', 12, false]]);
    expect(without({}, day('2025-11-01'))).toEqual([]);
    expect(without({}, day('2026-01-30'))).toEqual([]);
    expect(without({}, day('2026-01-31'))).toEqual([['2025-11-01', '2026-01-31', 3, false]]);
  });

  it.each([
    ['2026-02-01', '2026-05-01', 'between', []],
    ['2026-01-31', '2026-05-01', 'exactly three months between', [['2026-02-01', '2026-04-30']]],
  ])('with activity on %s and %s: %s', (one, other, _, expected) => {
    const evidence = [
      activity('2025-11-01', one),
      activity(other, '2026-11-22', { type: 'audit' }),
    ];
    expect(without({ evidence }).map(([from, to]) => [from, to])).toEqual(expected);
  });

  it('counts at the beginning and at the end', () => {
    const evidence = [activity('2026-02-01', '2026-08-22')];
    expect(without({ evidence })).toEqual([
      ['2025-11-01', '2026-01-31', 3, false],
      ['2026-08-23', '2026-11-22', 3, false],
    ]);
    const longer = [activity('2026-01-31', '2026-08-23')];
    expect(without({ evidence: longer })).toEqual([]);
  });

  it('ends with activity that began before the period', () => {
    const evidence = [activity('2025-01-01', '2026-10-01')];
    expect(without({ evidence })).toEqual([]);
  });

  it('is measured to the end of February, in a leap year and in others', () => {
    const upTo = (asOf: string, from: string) =>
      without({ evidence: [activity('2025-11-01', from)] }, day(asOf)).length;
    expect([upTo('2026-02-26', '2025-11-29'), upTo('2026-02-27', '2025-11-29')]).toEqual([0, 1]);
    const leap = (asOf: string) =>
      without({ evidence: [activity('2027-11-01', '2027-11-29')] }, day(asOf)).length;
    expect([leap('2028-02-27'), leap('2028-02-28')]).toEqual([0, 1]);
  });

  const around = [activity('2025-11-01', '2026-01-31'), activity('2026-07-01', '2026-11-22')];

  it.each<[string, readonly ReturnType<typeof explained>[], boolean]>([
    ['nobody speaks of it', [], false],
    ['a break is all of it', [explained('2026-02-01', '2026-06-30')], true],
    ['a break is more than it', [explained('2026-01-01', '2026-12-31')], true],
    ['less than three months are left at one end', [explained('2026-04-30', '2026-06-30')], true],
    ['three months are left at one end', [explained('2026-05-01', '2026-06-30')], false],
    [
      'two breaks leave little',
      [explained('2026-02-10', '2026-03-01'), explained('2026-05-30', '2026-06-05')],
      true,
    ],
    ['a break is elsewhere', [explained('2026-07-01', '2026-08-01')], false],
    ['a break still goes on', [explained('2026-02-02')], true],
    ['a break ends before it begins', [explained('2026-06-30', '2026-02-01')], false],
    ['a break has an impossible day', [explained('2026-02-01', '2026-06-31')], false],
  ])('is explained or not, where %s', (_, breaks, expected) => {
    const [found, ...others] = recorded({ evidence: around, breaks }).stretches;
    expect(others).toEqual([]);
    expect(found?.explained).toBe(expected);
  });

  it('carries what is said of it, the earliest first', () => {
    const breaks = [
      explained('2026-05-01', '2026-06-30', 'Leave.'),
      explained('2026-02-01', '2026-03-01', 'Ill health.'),
      explained('2026-10-01', '2026-10-02', 'Elsewhere.'),
    ];
    const [found] = recorded({ evidence: around, breaks }).stretches;
    expect(found?.breaks.map(({ reason }) => reason)).toEqual(['Ill health.', 'Leave.']);
  });
});

describe('the texts', () => {
  it('have the words of their files, whatever the capital letters', () => {
    const cpdTexts = [textOf('cpd/Statement.md', 1501), textOf('cpd/other.md', 7)];
    const counts = recorded({ cpdTexts }).texts.map(({ text, words }) => [text.id, words]);
    expect(counts).toEqual([
      ['history', undefined],
      ['statement', 1501],
    ]);
    const both = [textOf('cpd/STATEMENT.md', 1), textOf('cpd/statement.md', 2)];
    expect(recorded({ cpdTexts: both }).texts[1]?.words).toBe(2);
  });

  it('may be empty', () => {
    expect(recorded({ cpdTexts: [textOf('cpd/history.md', 0)] }).texts[0]?.words).toBe(0);
  });
});

describe('the first two years', () => {
  it.each([
    ['2024-11-23', 'within', '2026-11-22'],
    ['2024-11-22', 'past', '2026-11-21'],
    ['2026-11-22', 'within', '2028-11-21'],
  ])('of somebody who qualified on %s are %s: the last day is %s', (date, kind, lastDay) => {
    expect(recorded(qualified(date)).firstYears).toEqual({ kind, qualified: date, lastDay });
  });

  it('that began on a leap day end on the last of February', () => {
    const { firstYears } = recorded(qualified('2024-02-29'));
    expect(firstYears).toMatchObject({ lastDay: '2026-02-27', kind: 'past' });
  });

  it.each(['2026-11-23', '2024-02-30'])(
    'are not known where the day of qualifying is %s',
    (date) => {
      expect(recorded(qualified(date)).firstYears).toEqual({ kind: 'unknown' });
    },
  );

  it('are not known where no day of qualifying is recorded', () => {
    expect(recorded().firstYears).toEqual({ kind: 'unknown' });
  });
});

describe('an assessment', () => {
  const post = profile('post', [{ ...judgement('standard'), unasked: true }, judgement('panel')]);
  const asking = framework({ profiles: [post], cpdRecord: cpdRecord() });

  it('has the record of the framework, or of the one that it extends', () => {
    const inherited = framework({ id: 'own-ot' as FrameworkId, extends: asking.id });
    expect(assess([asking], 'post', portfolio()).cpd?.record).toBe(asking.cpdRecord);
    expect(assess([inherited, asking], 'own-ot:post', portfolio()).cpd?.record).toBe(
      asking.cpdRecord,
    );
    expect(assess([framework({ profiles: [post] })], 'post', portfolio()).cpd).toBeUndefined();
  });

  it('asks nobody to seek a judgement that is not to be asked for', () => {
    const { coverage, ready } = assess([asking], 'post', portfolio());
    expect(coverage.map(({ state, next }) => [state, next?.kind])).toEqual([
      ['awaiting', undefined],
      ['awaiting', 'ask-people'],
    ]);
    expect(ready).toBe(false);
    const judged = portfolio({
      judgements: [given('standard', '2026-03-01'), given('panel', '2026-03-01')],
    });
    expect(assess([asking], 'post', judged).ready).toBe(true);
  });
});
