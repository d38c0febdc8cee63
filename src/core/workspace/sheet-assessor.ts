import type { FilledSheet } from '../files/sign-off-sheet/filled-sheet.ts';
import { findSheetProblems } from './sheet-problems.ts';
import type { IsoDate } from '../model/date.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { SheetFault, SheetProblem } from '../model/sheet-fault.ts';
import type { Assessor } from '../model/sign-off.ts';
import { decisionDay } from '../text/decision-day.ts';
import { oneLine } from '../text/one-line.ts';
import { likenessToPractitioner } from '../text/person.ts';
import { detailInPost } from './assessor.ts';

export type { SheetFault } from '../model/sheet-fault.ts';

/** Who filled in a sheet and when, or everything that they have to correct first. */
export function assessorOn(
  sheet: FilledSheet,
  portfolio: Portfolio,
  today: IsoDate,
): { readonly assessor: Assessor; readonly date: IsoDate } | SheetFault {
  const { name = '', role = '', registration = '', relationship, date = '', doubled } = sheet;
  const days = { asked: sheet.identity.day, today };
  const found = findSheetProblems(sheet, {
    ...days,
    likenessOf: (person) => likenessToPractitioner(person, portfolio),
    detailIn: (post, of) => detailInPost(post, of, portfolio),
  });
  const isDoubled = doubled.includes('relationship');
  const problems = found.map((one): SheetProblem =>
    isDoubled && one.kind === 'missing' && one.what === 'relationship' ? { kind: 'doubled' } : one,
  );
  const { day } = decisionDay(date, days);
  // What is wrong with the answers on a piece keeps only that piece from being recorded.
  const isRefused = problems.some(({ kind }) => kind !== 'undecided' && kind !== 'no-reason');
  if (isRefused || relationship === undefined || day === undefined) {
    return { kind: 'to-correct', problems };
  }
  const orNothing = (text: string): string | undefined => oneLine(text) || undefined;
  return {
    assessor: {
      name: oneLine(name),
      role: orNothing(role),
      registration: orNothing(registration),
      relationship,
    },
    date: day,
  };
}
