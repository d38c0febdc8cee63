/**
 * What the cells of a panel's form take. A field has the name that it has in the file that a page saves; a cell
 * without one is for a pen, or says something itself.
 */
export type FormField =
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
  | 'registration';

/** Fields by columns; those of the outcome, one below the other, are in its second column. */
const byColumn: Readonly<Record<string, readonly (FormField | undefined)[]>> = {
  'form-decisions': [undefined, undefined, 'decision', 'comment'],
  'form-conflicts': ['name', 'conflict', 'handled'],
  'form-conditions': ['requirement', 'condition', 'by'],
  'form-members': ['name', 'role', 'registration', undefined],
};
const ofOutcome: readonly FormField[] = ['outcome', 'reasons', 'feedback', 'date'];

/** The tables of a panel's form, by their marks. */
export const isPanelForm = (mark: string | undefined): mark is string =>
  mark === 'form-outcome' || (mark !== undefined && mark in byColumn);

/** What a cell of a table takes. Rows count from the first below the head. */
export function fieldAt(mark: string, row: number, column: number): FormField | undefined {
  if (mark === 'form-outcome') return column === 1 ? ofOutcome[row] : undefined;
  return byColumn[mark]?.[column];
}

/** Fields in which a line is enough. */
export const isLine = (field: FormField): boolean =>
  ['name', 'role', 'registration', 'requirement', 'by', 'date'].includes(field);
