import { nearMiss } from './near-miss.ts';
import { addDays, addMonths, isCalendarDate, type IsoDate } from '../model/date.ts';
import { whenNeeded } from './when-needed.ts';

/** The months in English and in Welsh, where a word before them can change their first letter. */
const months: readonly (readonly string[])[] = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth', 'fawrth'],
  ['april', 'ebrill'],
  ['may', 'mai', 'fai'],
  ['june', 'mehefin', 'fehefin'],
  ['july', 'gorffennaf', 'orffennaf'],
  ['august', 'awst'],
  ['september', 'medi', 'fedi'],
  ['october', 'hydref'],
  ['november', 'tachwedd', 'dachwedd'],
  ['december', 'rhagfyr', 'ragfyr'],
];

/** Its number from 1, or 0 for another word. Three letters are enough, and a slip after them is forgiven. */
function monthNumber(name: string): number {
  const word = name.toLowerCase();
  const isMeant = (month: string): boolean =>
    month.startsWith(word) ||
    (word.length > 5 &&
      month.startsWith(word.slice(0, 3)) &&
      nearMiss(word, [month], 2) !== undefined);
  return word.length < 3 ? 0 : months.findIndex((names) => names.some(isMeant)) + 1;
}

/**
 * The day that people mean in a sentence: `2027-03-31`, `by 31 March 2027`, `31/3/2027`; of a month alone
 * its last day. Nothing where there is none, or where day and month could be either way round. The shape
 * is sure; that the day exists is not.
 */
export function dayIn(written: string): IsoDate | undefined {
  const iso = [...written.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].at(-1)?.[0];
  return (
    (iso as IsoDate | undefined) ??
    dayOfMonth(written) ??
    dateInOrder(/(?<!\d)[\d/.-]{8,10}(?!\d)/.exec(written)?.[0] ?? '')
  );
}

/**
 * The day that somebody answers with when asked for one: `2024-09-02`, `2 September 2024` or, the day first
 * as in Britain, `02/09/2024`; of a month alone, `September 2024` or `09/2024`, its last day. One that has
 * passed, as seen from `today`, is also read as `dayTyped` does. Nothing where that is no day of the
 * calendar between 1900 and 2099.
 */
export function dayAnswered(written: string, today?: IsoDate): IsoDate | undefined {
  const date = dayMeant(written, today);
  const isDay = date !== undefined && isCalendarDate(date) && date >= '1900' && date < '2100';
  return isDay ? date : undefined;
}

/** As `dayAnswered`, whether the calendar has such a day or not. */
export const dayMeant = (written: string, today?: IsoDate): IsoDate | undefined =>
  dayTyped(written, today) ?? lastOfMonth(written);

/** A month, and nothing else: `September 2024`, `09/2024`, `2024-09`. Its last day. */
export function lastOfMonth(typed: string): IsoDate | undefined {
  const written = plainDate(typed);
  return monthInNumbers(written) ?? monthNamed(written);
}

/** The day in a cell of a plan, where words may stand beside it: `by 31 March 2027`. */
export const dayPlanned = (written: string): IsoDate | undefined =>
  dayMeant(withCentury(written)) ?? dayIn(plainDate(written));

/** Hyphens and dashes as programs put them in place of the hyphen that was typed. */
const anyDash = '[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]';
const dashedNumbers = new RegExp(
  `(?<![\\d-])(\\d{1,4})${anyDash}(\\d{1,2})(?:${anyDash}(\\d{1,4}))?(?!\\d)`,
  'gu',
);

/** A written date with ordinary spaces and, inside dates in numbers, ordinary hyphens. */
export const plainDate = (written: string): string =>
  written
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(dashedNumbers, (all, one: string, two: string, three?: string) =>
      three === undefined ? (one.length === 4 ? `${one}-${two}` : all) : `${one}-${two}-${three}`,
    );

const ending = '(?:st|nd|rd|th|af|ail|ydd|fed|eg)?';
const dayOfWeek =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:dydd )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';
const beforeDay = `(?:(?:${dayOfWeek})\\.?,? )?(?:the )?`;
const namedDay = whenNeeded(
  () =>
    new RegExp(`^${beforeDay}(\\d{1,2}${ending}(?: of)? \\p{L}{3,})\\.?,?(?: (\\d{4}))?$`, 'iu'),
);
/** `March 14, 2026` */
const monthFirst = whenNeeded(
  () => new RegExp(`^${beforeDay}(\\p{L}{3,})\\.? (\\d{1,2})${ending},? (\\d{4})$`, 'iu'),
);
/** `14-Mar-2026` */
const joined = /^(\d{1,2})[-/.](\p{L}{3,})[-/.](?=\d{4}$)/u;
/** The time after a day: `T10:30:00Z`, ` 10:30` */
const time =
  /^(\d{4}-\d{2}-\d{2})[Tt ]\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[ap]m|[+-]\d{2}:?\d{2}))?$/i;

/**
 * One day as somebody types it, and nothing else: `2026-03-14` with or without a time, `20260314`,
 * `14 March 2026`, `March 14, 2026`, or `14/03/2026` with the day first. Seen from `today`, also `yesterday`,
 * `14/03/26`, and `14 March`, which is the latest one. The shape is sure; that the day exists is not.
 */
export function dayTyped(typed: string, today?: IsoDate): IsoDate | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed as IsoDate;
  const written = plainDate(typed).replace(time, '$1').replace(joined, '$1 $2 ');
  const word = written.toLowerCase();
  if (word === 'today' || word === 'heddiw') return today;
  if (word === 'yesterday' || word === 'ddoe') return today && addDays(today, -1);
  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(written);
  if (yearFirst) return asWritten(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(written);
  if (compact) return asWritten(compact[1]!, compact[2]!, compact[3]!);
  const inNumbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(written);
  if (inNumbers) {
    const [, day, month, year] = inNumbers as unknown as [string, string, string, string];
    if (year.length === 4) return asWritten(year, month, day);
    const late = asWritten(`20${year}`, month, day);
    return today && late.slice(0, 4) > today.slice(0, 4)
      ? asWritten(`19${year}`, month, day)
      : today && late;
  }
  const [, day, year] = namedDay().exec(written.replace(monthFirst(), '$2 $1 $3')) ?? [];
  if (day === undefined) return undefined;
  if (year !== undefined) return dayIn(`${day} ${year}`);
  return today && latest(day, today);
}

/** A day without its year, as it was last; 29 February may lie some years back. */
function latest(day: string, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  const found = Array.from({ length: 9 }, (_, back) => dayIn(`${day} ${String(year - back)}`));
  return found.find((one) => one !== undefined && isCalendarDate(one) && one <= today) ?? found[0];
}

const dayAndMonth = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})${ending}(?: of)? +)?(\\p{L}{3,})\\.?,? +(\\d{4})(?!\\d)`,
  'u',
);

/** `31 March 2027`, `31st of March 2027`, `March 2027`. */
function dayOfMonth(written: string): IsoDate | undefined {
  const found = dayAndMonth.exec(written);
  const [, day, name = '', year = ''] = found ?? [];
  const month = monthNumber(name);
  if (month === 0) return undefined;
  if (day !== undefined) return asWritten(year, String(month), day);
  return lastDayOf(year, String(month));
}

/** `March 2026`, and nothing else: its last day. */
const monthNamed = (written: string): IsoDate | undefined =>
  /^\p{L}{3,}\.?,? \d{4}$/u.test(written) ? dayIn(written) : undefined;

/** `07/2018` or `2018-07`: its last day. */
function monthInNumbers(written: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/.exec(written);
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(written);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : [monthFirst?.[2], monthFirst?.[1]];
  if (month === undefined || year === undefined) return undefined;
  return isCalendarDate(asWritten(year, month, '1')) ? lastDayOf(year, month) : undefined;
}

const lastDayOf = (year: string, month: string): IsoDate =>
  addDays(addMonths(asWritten(year, month, '1'), 1), -1);

/**
 * A day in another notation, as otpath writes it: `14/03/2026` is 2026-03-14. Nothing where day and month
 * could be either way round.
 */
export function dateInOrder(written: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (!yearLast) return undefined;
  const [, one, other, year] = yearLast as unknown as [string, string, string, string];
  const readings = new Set([dayOf(year, other, one), dayOf(year, one, other)]);
  readings.delete(undefined);
  return readings.size === 1 ? [...readings][0] : undefined;
}

function dayOf(year: string, month: string, day: string): IsoDate | undefined {
  const date = asWritten(year, month, day);
  return isCalendarDate(date) ? date : undefined;
}

const asWritten = (year: string, month: string, day: string): IsoDate =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate;

/** `14.3.26` as `14.3.2026`. */
export const withCentury = (text: string): string =>
  text.replace(/(?<![\d-])(\d{1,2}[-/. ]\d{1,2}[-/. ])(\d{2})(?!\d)/g, '$120$2');
