import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordCpd } from '../../../src/core/assess/recorded-cpd.ts';
import { addDays, type IsoDate } from '../../../src/core/model/date.ts';
import { overlap } from '../../../src/core/text/periods.ts';
import type { Break, Evidence, Portfolio } from '../../../src/core/model/portfolio.ts';
import { library } from '../../support/assess.ts';
import { activity, cpdRecord, explained } from '../../support/cpd-builders.ts';
import { framework } from '../../support/framework-builders.ts';
import { day, portfolio, today } from '../../support/portfolio-builders.ts';

const shelf = library(framework());
const record = (changes: Partial<Portfolio>, asOf: IsoDate = today) =>
  recordCpd(portfolio(changes), cpdRecord(), shelf, asOf);

const anyDay = fc.integer({ min: -60, max: 450 }).map((days) => addDays(day('2025-11-01'), days));
const anyActivity = fc
  .tuple(
    anyDay,
    fc.integer({ min: -2, max: 60 }),
    fc.constantFrom('audit', 'case-study', 'other-type'),
  )
  .map(([from, days, type]) => activity(from, addDays(from, days), { type }));
const anyBreak = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 200 }))
  .map(([from, days]) => explained(from, addDays(from, days)));

/** Ids as a portfolio has them: each once. */
const numbered = (pieces: readonly Evidence[]): readonly Evidence[] =>
  pieces.map((piece, index) => ({ ...piece, id: `${piece.id}-${index}` as Evidence['id'] }));
const activities = fc.array(anyActivity, { maxLength: 8 }).map(numbered);
const breaks: fc.Arbitrary<readonly Break[]> = fc.array(anyBreak, { maxLength: 3 });

describe('what a portfolio has of a CPD record', () => {
  it('is the same in whatever order files and breaks come', () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const pairs = fc
      .tuple(activities, breaks)
      .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), shuffled(a), shuffled(b)));
    fc.assert(
      fc.property(pairs, ([[a, b], otherA, otherB]) => {
        const sameDay = ({ breaks: said, ...stretch }: (typeof one.stretches)[number]) => ({
          ...stretch,
          // Breaks that begin on one day are told in the order in which they stand.
          said: said.map(({ from, to }) => `${from} ${to ?? ''}`).sort(),
        });
        const one = record({ evidence: a, breaks: b });
        const other = record({ evidence: otherA, breaks: otherB });
        expect({ ...other, stretches: other.stretches.map(sameDay) }).toEqual({
          ...one,
          stretches: one.stretches.map(sameDay),
        });
      }),
    );
  });

  it('has each piece of evidence counted once or left out once', () => {
    fc.assert(
      fc.property(activities, (evidence) => {
        const { activities: counted, leftOut } = record({ evidence });
        const out = leftOut.before + leftOut.toCome + leftOut.unusable;
        expect(counted.length + out).toBe(evidence.length);
      }),
    );
  });

  it('has no activity in its stretches without, and no longer ones with more evidence', () => {
    fc.assert(
      fc.property(activities, anyActivity, (evidence, added) => {
        const before = record({ evidence });
        for (const { period } of before.stretches) {
          expect(period.from >= before.period.from && period.to <= before.period.to).toBe(true);
          for (const one of before.activities) expect(overlap(one.period, period)).toBe(false);
        }
        const after = record({ evidence: [...evidence, added] });
        for (const { period } of after.stretches) {
          expect(
            before.stretches.some(
              (one) => one.period.from <= period.from && period.to <= one.period.to,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('is never less explained with one more break', () => {
    fc.assert(
      fc.property(activities, breaks, anyBreak, (evidence, said, added) => {
        const before = record({ evidence, breaks: said }).stretches;
        const after = record({ evidence, breaks: [...said, added] }).stretches;
        for (const [index, one] of before.entries()) {
          if (one.explained) expect(after[index]!.explained).toBe(true);
        }
      }),
    );
  });
});
