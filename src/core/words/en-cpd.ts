import type { FirstYears } from '../model/recorded-cpd.ts';
import type { CpdHeading, CpdWords } from './cpd-words.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

/** Headings, column heads and labels of a CPD record in English. */
export const englishCpdHeadings: Readonly<Record<CpdHeading, string>> = {
  cpdRecord: 'CPD record',
  cpdPeriod: 'Period',
  cpdRenewal: 'Renewal',
  cpdAudit: 'Audit',
  cpdForm: 'What the form requires',
  cpdFound: 'In the portfolio',
  cpdActivities: 'Activities',
  cpdNoActivities: 'There is no dated evidence in this period.',
  cpdActivity: 'Activity',
  cpdDate: 'Date',
  cpdTypes: 'Mix of types',
  cpdType: 'Type',
  cpdStretches: 'Time without activity',
  cpdMonths: 'Months',
  cpdExplanation: 'Explanation',
  cpdFooter:
    'Each piece of evidence counts as one activity. People decide what counts as CPD, and whether the standards are met.',
};

const grouped = (count: number): string => count.toLocaleString('en-GB');
const pluralOfWords = (count: number): string =>
  `${grouped(count)} ${count === 1 ? 'word' : 'words'}`;

/** What reports say of a CPD record, in English, with dates as the catalogue writes them. */
export function englishCpd(date: Words['date']): CpdWords {
  const days: CpdWords['days'] = ({ from, to }) =>
    from === to ? date(from) : `${date(from)} to ${date(to)}`;
  return {
    verdict: (asked, open) =>
      `The record is below. Only people can decide whether the standards are met: ${String(open)} of ${plural(asked, 'requirement')} ${open === 1 ? 'is' : 'are'} open here.`,
    days,
    until: (lastDay) => `to ${lastDay}`,
    lookedAt: (cycle, period) =>
      `${days(period)}, ${
        period.from === cycle.from ? '' : 'since qualifying, '
      }in the registration of ${days(cycle)}.`,
    renewal: ({ opens, closes, isOpen, days: left }) =>
      isOpen
        ? `Open since ${date(opens)}; closes on ${date(closes)}, ${inDays(left)}.`
        : `Opens on ${date(opens)}, ${inDays(left)}, and closes on ${date(closes)}.`,
    audit: (percent, years, firstYears) =>
      `${String(percent)}% of people are selected, but nobody in their first ${plural(years, 'year')}. ${first(firstYears, date)}`,
    leftOut: ({ before, toCome, unusable }) => {
      const parts = [
        ...(before > 0 ? [`${String(before)} from before this period`] : []),
        ...(toCome > 0 ? [`${String(toCome)} not finished yet`] : []),
        ...(unusable > 0 ? [`${String(unusable)} with an impossible date`] : []),
      ];
      return parts.length === 0 ? undefined : `Evidence not counted: ${parts.join(', ')}.`;
    },
    activities: 'Activities with a date',
    between: (least, most) => `${String(least)} to ${String(most)}`,
    types: 'Types of activity',
    atLeast: (least) => `at least ${String(least)}`,
    stretches: (months) => `Without activity for ${plural(months, 'month')} or more`,
    stretchesFound: (count, unexplained) => {
      if (count === 0) return 'never';
      const times = count === 1 ? 'once' : `${String(count)} times`;
      if (unexplained === 0) return `${times}, explained`;
      return unexplained === count
        ? `${times}, still to be explained`
        : `${times}, ${String(unexplained)} still to be explained`;
    },
    eachExplained: 'each explained',
    explanation: ({ breaks, explained }) => {
      if (breaks.length === 0) return 'Not explained.';
      const said = breaks
        .map(({ from, to, reason }) => {
          const when = to === undefined ? `since ${date(from)}` : days({ from, to });
          return `${reason.replace(/\.$/, '')} (${when}).`;
        })
        .join(' ');
      return explained ? said : `Explained in part: ${said}`;
    },
    wordsFound: (count) => (count === undefined ? 'not written yet' : pluralOfWords(count)),
    aboutWords: (limit) => `about ${pluralOfWords(limit)}`,
    next: {
      tooFew: (missing) =>
        `Add evidence of ${plural(missing, 'more activity', 'more activities')} in this period.`,
      tooMany: (over) => `Choose which ${String(over)} to leave out of the list.`,
      tooAlike: (missing, found) =>
        missing === 1
          ? `Add an activity of ${found === 0 ? 'a known' : 'another'} type.`
          : `Add activities of ${String(missing)} ${found === 0 ? '' : 'other '}types.`,
      unexplained: 'Explain it in otpath.yaml under breaks, with from, to and reason.',
      write: (file) => `Write it in ${file}.`,
      tooLong: (over) =>
        `It is ${pluralOfWords(over)} over. The form says “about”, so you decide whether it is too long.`,
    },
  };
}

const inDays = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`;

function first(firstYears: FirstYears, date: Words['date']): string {
  switch (firstYears.kind) {
    case 'within':
      return `The first years, counted from the date of qualifying, end on ${date(firstYears.lastDay)}.`;
    case 'past':
      return `The first years, counted from the date of qualifying, ended on ${date(firstYears.lastDay)}.`;
    case 'unknown':
      return 'otpath can’t tell when these end, because otpath.yaml has no date of qualifying in the past.';
  }
}
