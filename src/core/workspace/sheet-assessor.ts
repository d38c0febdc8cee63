import type { FilledSheet } from '../files/sign-off-sheet/filled-sheet.ts';
import { isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { MissingOnSheet, SheetFault } from '../model/sheet-fault.ts';
import type { Assessor } from '../model/sign-off.ts';
import { oneLine } from '../text/one-line.ts';
import { dayTyped } from '../text/parse-date.ts';
import { likenessToPractitioner } from '../text/person.ts';
import { personGiven } from './assessor.ts';

export type { SheetFault } from '../model/sheet-fault.ts';

/** Who filled in a sheet, or what is wrong with what they say of themselves. */
export function assessorOn(
  { name: written = '', role, registration, relationship, date, doubled, claims }: FilledSheet,
  portfolio: Portfolio,
): Assessor | SheetFault {
  const name = oneLine(written);
  const missing: readonly MissingOnSheet[] = [
    ...(name === '' ? (['name'] as const) : []),
    ...(relationship === undefined && !doubled.includes('relationship')
      ? (['relationship'] as const)
      : []),
    ...(date === undefined ? (['date'] as const) : []),
    ...(claims.length === 0 ? (['decisions'] as const) : []),
  ];
  if (missing.length > 0) return { kind: 'unfinished', missing };
  if (relationship === undefined) return { kind: 'doubled' };
  const person = personGiven({ name: written, role, registration }, portfolio);
  if ('kind' in person) return person;
  const likeness = likenessToPractitioner(person, portfolio);
  if (likeness !== undefined) return { kind: 'practitioner', name, likeness };
  return { ...person, relationship };
}

/** The day of the decisions, between that of the request and today, or what is wrong with it. */
export function dayOn({ date = '', identity }: FilledSheet, today: IsoDate): IsoDate | SheetFault {
  const day = dayTyped(date, today);
  const bad = (why: 'no-day' | 'before-request' | 'to-come'): SheetFault => ({
    kind: 'bad-date',
    written: date,
    why,
  });
  if (day === undefined || !isCalendarDate(day)) return bad('no-day');
  if (day < identity.day) return bad('before-request');
  return day > today ? bad('to-come') : day;
}
