import type { CpdRecord, DayOfYear, Renewal } from '../../src/core/model/cpd-record.ts';
import type { Break, Evidence, PortfolioText } from '../../src/core/model/portfolio.ts';
import { day, evidence } from './portfolio-builders.ts';

const origin = { file: 'example-ot/framework.yaml', path: ['cpd_record'] };

export const dayOfYear = (written: string): DayOfYear => written as DayOfYear;

/** Renewed every two years from 1 August to 31 October of odd years; in 2015 until 30 November. */
export const renewal: Renewal = {
  everyYears: 2,
  countedFrom: 2015,
  opens: dayOfYear('08-01'),
  closes: dayOfYear('10-31'),
  exceptions: [{ year: 2015, closes: dayOfYear('11-30'), sources: [], origin }],
  sources: [],
};

/** The record of an example framework: 12 to 50 activities of two types, breaks of three months, two texts. */
export function cpdRecord(changes: Partial<CpdRecord> = {}): CpdRecord {
  const text = { sources: [], origin };
  return {
    activities: { least: 12, most: 50, sources: [] },
    activityTypes: { least: 2, sources: [] },
    breaks: { months: 3, sources: [] },
    texts: [
      {
        id: 'history',
        title: { en: 'Practice history' },
        words: 500,
        file: 'cpd/history.md',
        ...text,
      },
      {
        id: 'statement',
        title: { en: 'Statement' },
        words: 1500,
        file: 'cpd/statement.md',
        ...text,
      },
    ],
    renewal,
    audit: { percent: 2.5, notInFirstYears: 2, sources: [] },
    origin,
    ...changes,
  };
}

/** Evidence without claims on one day, or from one day to another. */
export const activity = (
  from: string,
  to = from,
  changes: Partial<Evidence> & { readonly id?: never } = {},
): Evidence =>
  evidence(`${from}-${to}-${changes.type ?? ''}`, [], {
    period: { from: day(from), to: day(to) },
    ...changes,
  });

/** A time without activity that the settings explain. */
export const explained = (from: string, to?: string, reason = 'Parental leave.'): Break => ({
  from: day(from),
  to: to === undefined ? undefined : day(to),
  reason,
  origin: { file: 'otpath.yaml', path: ['breaks', 0] },
});

/** A text of so many words in the folder cpd. */
export function textOf(file: string, words: number): PortfolioText {
  const text = `${'word '.repeat(words)}\n`;
  return { file, body: { text, at: { file, start: 0, end: text.length } } };
}
