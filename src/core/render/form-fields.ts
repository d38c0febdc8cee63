import { criteria, type Criterion } from '../model/varcs.ts';

/**
 * What the cells of a form take. A field has the name that it has in the file that a page saves; a cell
 * without one is for a pen, or says something itself.
 */
export type FormField =
  | Criterion
  | 'decision'
  | 'comment'
  | 'name'
  | 'conflict'
  | 'handled'
  | 'requirement'
  | 'condition'
  | 'by'
  | 'outcome'
  | 'reasons'
  | 'feedback'
  | 'date'
  | 'role'
  | 'registration'
  | 'relationship';

/** Fields by columns. */
const byColumn: Readonly<Record<string, readonly (FormField | undefined)[]>> = {
  'form-varcs': [undefined, undefined, ...criteria],
  'form-decisions': [undefined, undefined, 'decision', 'comment'],
  'form-conflicts': ['name', 'conflict', 'handled'],
  'form-conditions': ['requirement', 'condition', 'by'],
  'form-members': ['name', 'role', 'registration', undefined],
  'form-claims': [undefined, 'decision', 'comment'],
};
/** Fields that are one below the other, in the second column. */
const byRow: Readonly<Record<string, readonly FormField[]>> = {
  'form-outcome': ['outcome', 'reasons', 'feedback', 'date'],
  'form-assessor': ['name', 'role', 'registration', 'relationship', 'date'],
};

/** The tables whose rows each ask one thing. */
export const isAskedByRow = (mark: string): boolean => mark in byRow;

/** The tables of forms that can be filled in on the page, by their marks. */
export const isPageForm = (mark: string | undefined): mark is string =>
  mark !== undefined && (mark in byRow || mark in byColumn);

/** What a cell of a table takes. Rows count from the first below the head. */
export function fieldAt(mark: string, row: number, column: number): FormField | undefined {
  const ofRow = byRow[mark];
  if (ofRow) return column === 1 ? ofRow[row] : undefined;
  return byColumn[mark]?.[column];
}

/** Fields that are ticked. */
export const isCriterion = (field: FormField): field is Criterion =>
  criteria.some((one) => one === field);

/** Fields in which a line is enough. */
export const isLine = (field: FormField): boolean =>
  ['name', 'role', 'registration', 'requirement', 'by', 'date'].includes(field);
