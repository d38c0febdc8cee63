import {
  additionTo,
  newPlan,
  type PlanHeadings,
  type PlanToWrite,
} from '../files/plan/write-plan.ts';
import type { Edit } from '../model/finding.ts';
import { planFile } from '../model/layout.ts';
import { nameMeant } from '../text/expected-names.ts';
import type { Checkable } from './workspace.ts';

/** What would be written to the plan. */
export interface PlanChange {
  /** The plan as it is; undefined where there is none yet. */
  readonly before: string | undefined;
  /** Undefined where no row is missing. */
  readonly edit: Edit | undefined;
}

/** Why no row can be added. */
export type PlanFault =
  /** A file of the portfolio can't be opened, so what is missing is not known. */
  | { readonly kind: 'closed-file'; readonly file: string }
  | { readonly kind: 'unreadable-plan' }
  /** A file has nearly the name of the plan. */
  | { readonly kind: 'misnamed-plan'; readonly file: string };

/** Adds rows to the plan for gaps that have none; all that is there stays as it is. Nothing is written. */
export function addToPlan(
  { sources, portfolio }: Pick<Checkable, 'sources' | 'portfolio'>,
  plan: PlanToWrite,
  headings: PlanHeadings,
): PlanChange | PlanFault {
  const closed = sources.problems.find(
    ({ kind, at }) => notOpened.includes(kind) && at.file !== planFile,
  );
  if (closed) return { kind: 'closed-file', file: closed.at.file };
  if (sources.incomplete.has(planFile)) return { kind: 'unreadable-plan' };
  const other = portfolio.files.find(({ path }) => nameMeant(path) === planFile);
  const before = sources.texts.get(planFile);
  if (other && before === undefined) return { kind: 'misnamed-plan', file: other.path };
  const edit =
    before === undefined
      ? newPlan(planFile, plan, headings)
      : additionTo(planFile, before, plan, headings);
  return { before, edit };
}

export const isPlanFault = (answer: PlanChange | PlanFault): answer is PlanFault =>
  'kind' in answer;

const notOpened: readonly string[] = ['unreadable', 'not-a-file'];
