import type { AnswerProblem, SheetProblem } from '../model/sheet-fault.ts';
import { nameOfAssessorFault, numberOfAssessorFault } from '../text/assessor-details.ts';
import { decisionDay, type DecisionDays } from '../text/decision-day.ts';
import { oneLine } from '../text/one-line.ts';
import type { Likeness, Person } from '../text/person.ts';
import type { FilledClaim, FilledSheet } from '../files/sign-off-sheet/filled-sheet.ts';

/** With what the fields of a sheet are compared. */
interface SheetLimits extends DecisionDays {
  /** What makes somebody look like the practitioner, who can’t decide here. */
  readonly likenessOf: (person: Person) => Likeness | undefined;
  /** What a role says of somebody that it should not. The page of a sheet can’t tell. */
  readonly detailIn?: (role: string, name: string) => 'a name' | 'a personal detail' | undefined;
}

/** What somebody fills in. */
type Filled = Pick<FilledSheet, 'claims' | 'name' | 'role' | 'registration' | 'date'> & {
  readonly relationship?: string | undefined;
};

/**
 * Everything on a sheet that has to be corrected, in its order. The page of a sheet looks at the same before it
 * saves. Whether the claims are those of the request is for those who read it.
 */
export function findSheetProblems(
  { claims, name: written = '', role = '', registration = '', relationship, date = '' }: Filled,
  { likenessOf, detailIn, ...days }: SheetLimits,
): readonly SheetProblem[] {
  const name = oneLine(written);
  const number = oneLine(registration);
  const isNamed = name !== '' && nameOfAssessorFault(name) === undefined;
  const isNumber = numberOfAssessorFault(number) === undefined;
  const person = { name, registration: isNumber && number !== '' ? number : undefined };
  const likeness = isNamed ? likenessOf(person) : undefined;
  const detail = detailIn?.(oneLine(role), name);
  const missing = (what: 'decisions' | 'name' | 'relationship'): SheetProblem => ({
    kind: 'missing',
    what,
  });
  return [
    ...(claims.length === 0 ? [missing('decisions')] : []),
    ...claims.flatMap((one) => answerProblem(one) ?? []),
    ...(name === '' ? [missing('name')] : []),
    ...(name !== '' && !isNamed ? [{ kind: 'no-letters', written: name } as const] : []),
    ...(likeness ? [{ kind: 'practitioner', name, likeness } as const] : []),
    ...(detail ? [{ kind: 'detail-in-role', detail } as const] : []),
    ...(isNumber ? [] : [{ kind: 'bad-number', written: number } as const]),
    ...(relationship === undefined ? [missing('relationship')] : []),
    ...wrongDay(date, days),
  ];
}

/** What is wrong with one answer by itself. */
export function answerProblem({
  claim,
  decision,
  comment = '',
}: FilledClaim): AnswerProblem | undefined {
  if (decision === undefined) return { kind: 'undecided', claim };
  const isBare = decision !== 'accepted' && comment.trim() === '';
  return isBare ? { kind: 'no-reason', claim } : undefined;
}

function wrongDay(date: string, days: DecisionDays): readonly SheetProblem[] {
  if (date.trim() === '') return [{ kind: 'missing', what: 'date' }];
  const { day, trouble } = decisionDay(date, days);
  if (trouble === undefined) return [];
  return trouble === 'no-day'
    ? [{ kind: 'bad-date', why: trouble, written: date }]
    : [{ kind: 'bad-date', why: trouble, day }];
}
