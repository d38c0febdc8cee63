import { dateMeant, type DateMeant } from '../../text/date-meant.ts';
import type { Fix } from '../../model/finding.ts';
import type { Period } from '../../model/date.ts';
import type { Problem } from '../../model/problem.ts';
import { replaceWord } from '../fixes.ts';
import type { ValueAdvice } from '../../model/finding-args/wrong-value.ts';
import { adviceForDay } from './no-such-day.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

/** A day or a period as files have it. */
const asInFiles = ({ from, to }: Period): string =>
  from === to ? from : `{ from: ${from}, to: ${to} }`;

/** Keys of the day on which something began. */
const beginnings: readonly (string | undefined)[] = ['from', 'issued', 'started'];

function meantBy({ written, shape, key, expected }: WrongValue): DateMeant | undefined {
  if (shape !== 'word') return undefined;
  if (expected.is === 'date-or-period') return dateMeant(written, 'day-or-period');
  return dateMeant(written, beginnings.includes(key) ? 'first-day' : 'day');
}

/** How to write a date that is written in another form. */
export function adviceForDate(problem: WrongValue): ValueAdvice {
  const meant = meantBy(problem);
  switch (meant?.is) {
    case 'no-such-day':
      return { case: 'no-such-day', day: meant.day, advice: adviceForDay(meant.day) };
    case 'reversed':
      return { case: 'reversed-period' };
    case 'day':
    case 'period':
      return {
        case: meant.eitherOrder ? `${meant.is}-either-order` : meant.is,
        text: asInFiles(meant.period),
      };
    case undefined:
      return { case: problem.expected.is === 'date-or-period' ? 'any-period' : 'any-day' };
  }
}

/** A date in the form of files; none where a day and a month could be the other way round. Certain where it can be read in one way only. */
export function fixForDate(problem: WrongValue): Fix | undefined {
  const meant = meantBy(problem);
  if ((meant?.is !== 'day' && meant?.is !== 'period') || meant.eitherOrder) return undefined;
  const { at, written } = problem;
  // Quotes around a period would make a text of it.
  const text = asInFiles(meant.period);
  const fix =
    meant.is === 'period' && at.end - at.start === written.length + 2
      ? { edits: [{ at, text }] }
      : replaceWord(at, written, text);
  return fix && { ...fix, certain: meant.certain };
}
