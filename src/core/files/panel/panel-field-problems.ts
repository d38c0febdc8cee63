import type { IsoDate } from '../../model/date.ts';
import { decisionDay, type DayTrouble } from '../../text/decision-day.ts';
import { dayAnswered } from '../../text/parse-date.ts';
import type { FilledForm } from './filled-form.ts';

/** What is wrong in one field of a form. Rows count from the first that says anything. */
export type PanelFieldProblem =
  | {
      readonly kind: 'unknown';
      readonly list: 'conditions';
      readonly field: 'requirement';
      readonly row: number;
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'missing';
      readonly list: 'conditions' | 'members' | 'conflicts';
      readonly field: 'condition' | 'name' | 'conflict';
      readonly row: number;
    }
  | {
      readonly kind: 'bad-date';
      readonly list: 'conditions' | 'outcome';
      readonly field: 'by' | 'date';
      readonly row: number;
      readonly written: string;
      readonly why: DayTrouble;
    };

/** With what the fields of a form are compared. */
export interface FormLimits {
  readonly isKnown: (id: string) => boolean;
  /** The day of the pack. */
  readonly asOf: IsoDate;
  readonly today: IsoDate;
}

/**
 * Everything that is wrong in what was typed into a form, in its order. The page of a pack looks at the same before
 * it saves. What is not filled in at all is left to those who read the form.
 */
export function findPanelFieldProblems(
  {
    conflicts,
    conditions,
    members,
    date,
  }: Pick<FilledForm, 'conflicts' | 'conditions' | 'members' | 'date'>,
  { isKnown, asOf, today }: FormLimits,
): readonly PanelFieldProblem[] {
  return [
    ...conflicts.flatMap(({ name, conflict }, row): readonly PanelFieldProblem[] => {
      const list = 'conflicts';
      return [
        ...(name === undefined ? [{ kind: 'missing', list, field: 'name', row } as const] : []),
        ...(conflict === undefined
          ? [{ kind: 'missing', list, field: 'conflict', row } as const]
          : []),
      ];
    }),
    ...conditions.flatMap(({ requirement, condition, by }, row): readonly PanelFieldProblem[] => {
      const ids = unknownIn(requirement ?? '', isKnown);
      const list = 'conditions';
      return [
        ...(ids.length > 0
          ? [{ kind: 'unknown', list, field: 'requirement', row, ids } as const]
          : []),
        ...(condition === undefined
          ? [{ kind: 'missing', list, field: 'condition', row } as const]
          : []),
        ...(by !== undefined && dayAnswered(by) === undefined
          ? [{ kind: 'bad-date', list, field: 'by', row, written: by, why: 'no-day' } as const]
          : []),
      ];
    }),
    ...wrongDay(date, { asked: asOf, today }),
    ...members.flatMap(({ name }, row) =>
      name === undefined ? [{ kind: 'missing', list: 'members', field: 'name', row } as const] : [],
    ),
  ];
}

function wrongDay(
  written: string | undefined,
  days: Parameters<typeof decisionDay>[1],
): readonly PanelFieldProblem[] {
  if (written === undefined) return [];
  const { trouble: why } = decisionDay(written, days);
  return why === undefined
    ? []
    : [{ kind: 'bad-date', list: 'outcome', field: 'date', row: 0, written, why }];
}

/** Small words that people put between ids. */
const between = /^(?:and|a|ac|&|\+)$/i;

/** What somebody wrote of a condition's requirements, word by word. */
export const wordsOfRequirement = (written: string): readonly string[] =>
  written
    .split(/[\s,;]+/)
    .filter((word) => word !== '' && !between.test(word))
    .map((word) => word.replace(/[.:]$/, ''));

/** What looks like an id and is none. Other words, such as the name of a part, are a text. */
const unknownIn = (written: string, isKnown: FormLimits['isKnown']): readonly string[] =>
  wordsOfRequirement(written).filter((word) => !isKnown(word) && /\d/.test(word));
