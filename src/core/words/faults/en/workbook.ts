import type { CellFault, WorkbookTrouble } from '../../../model/exchange.ts';
import { columnLetters } from '../../../text/columns.ts';

/** Cells that a message names; the others are counted. */
export const shownCells = 12;

/** Why a workbook was not read, and what to do. */
export function workbookTrouble(trouble: WorkbookTrouble): readonly [why: string, hint: string] {
  const again = 'Open it in Excel, save it as a new workbook, and import that one.';
  switch (trouble.why) {
    case 'broken':
      return ['is damaged, so it can’t be read', again];
    case 'encrypted':
      return ['is locked with a password', 'Save it without a password, and import it again.'];
    case 'too-large-unpacked':
      return [
        `unpacks to more than ${String(trouble.megabytes)} MB, so otpath stopped reading it`,
        'Copy only the sheets with the framework to a new workbook, and import that one.',
      ];
    case 'definitions':
      return ['holds definitions (a DTD) that a workbook can’t have', again];
    case 'external-links':
      return [
        'takes values from other files',
        'In Excel, choose Data, then Edit Links, then Break Link. Save it, and import it again.',
      ];
    case 'too-many-sheets':
      return [
        `has more than ${String(trouble.allowed)} sheets`,
        'Copy only the sheets with the framework to a new workbook, and import that one.',
      ];
    case 'too-many-rows':
      return [
        `has more than ${trouble.allowed.toLocaleString('en-GB')} filled rows on the sheet “${trouble.sheet}”`,
        'Copy only the rows of the framework to a new workbook, and import that one.',
      ];
    case 'too-many-cells':
      return [
        `has more filled cells on the sheet “${trouble.sheet}” than otpath reads (up to ${trouble.allowed.toLocaleString('en-GB')}, and up to column IV)`,
        'Copy only the columns of the framework to a new workbook, and import that one.',
      ];
    case 'long-cell':
      return [
        `has a cell with more than ${trouble.allowed.toLocaleString('en-GB')} letters on the sheet “${trouble.sheet}”, which Excel doesn’t allow`,
        again,
      ];
    case 'too-much-text':
      return [
        `has more than ${String(trouble.megabytes)} MB of text`,
        'Copy only the sheets with the framework to a new workbook, and import that one.',
      ];
  }
}

/** A cell with the name of its sheet, such as: sheet “Statements”, row 12, column B. */
export const cellNamed = ({
  sheet,
  row,
  column,
}: Pick<CellFault, 'sheet' | 'row' | 'column'>): string =>
  `sheet “${sheet}”, row ${String(row)}, column ${columnLetters(column)}`;

export function cellFault(cell: CellFault): string {
  const { heading, value, offered = [] } = cell;
  const place = cellNamed(cell);
  const of = heading === '' ? '' : ` (${heading})`;
  const known =
    offered.length === 0
      ? ''
      : ` Choose one of: ${offered.slice(0, 12).join(', ')}${offered.length > 12 ? ' …' : ''}.`;
  const at = `S${place.slice(1)}${of}`;
  switch (cell.why) {
    case 'formula':
      return `${at}: this is a formula${value === '' ? '' : ` (it shows “${short(value)}”)`}. Type the text itself.`;
    case 'missing':
      return `${at}: this can’t be blank.`;
    case 'missing-id':
      return `${at}: this row has no id. Give it one that no other row has and that starts with a letter, such as NEW-01.`;
    case 'no-column':
      return `Sheet “${cell.sheet}”: the column “${heading}” is missing. ${
        offered.length === 0
          ? `Write this heading in row ${String(cell.row)}.`
          : `otpath doesn’t know the heading ${offered.map((one) => `“${short(one)}”`).join(', ')} in row ${String(cell.row)}. If this is the column, rename it to “${heading}”.`
      }`;
    case 'no-setting':
      return `Sheet “${cell.sheet}”: “${heading}” is missing or blank.`;
    case 'not-a-number':
      return `${at}: “${short(value)}” is not a whole number.`;
    case 'not-a-setting':
      return `${at}: otpath has no such setting. Use the settings that are on this sheet.`;
    case 'not-a-version':
      return `${at}: “${short(value)}” is not a version. Write numbers with full stops, such as 1.0.0.`;
    case 'not-an-id':
      return `${at}: “${short(value)}” can’t be an id. Start with a letter, and use letters, digits, hyphens, full stops and underscores.${offered.length === 1 ? ` For example: ${offered[0]!}.` : known}`;
    case 'not-fitting':
      return `${at}: ${value === '' ? 'this' : `“${short(value)}”`} can’t be used here.`;
    case 'not-offered':
      return `${at}: “${short(value)}” is not one of the choices.${known}`;
    case 'not-there':
      return `${at}: “${short(value)}” is not in this workbook${cell.of === undefined ? '' : ` or in ${cell.of}`}.${known}`;
    case 'not-of-pillar':
      return `${at}: “${short(value)}” is not an aspect of the pillar in this row.${known}`;
    case 'not-in-base':
      return `${at}: “${short(value)}” is not in ${cell.of ?? ''}, so it can’t be changed.${offered[0] === undefined ? '' : ` Did you mean ${offered[0]}?`}`;
    case 'no-sheet':
      return offered[0] === undefined
        ? `The sheet “${cell.sheet}” is missing. Put it back. If you no longer have it, export the framework again and copy your changes to the new workbook.`
        : `The sheet “${cell.sheet}” is missing. The sheet “${offered[0]}” looks like it. Rename it to “${cell.sheet}”.`;
    case 'blank-sheet':
      return `The sheet “${cell.sheet}” is blank. Put its rows back. To set things aside or retire them, keep their rows.`;
    case 'no-reason':
      return `${at}: ${value} is changed, but gives no reason. Say in one sentence why.`;
    case 'reason-alone':
      return `${at}: ${value} has a reason, but nothing in its row differs from the original. Make the change, or clear the reason. A blank strength means must.`;
    case 'not-changeable':
      return `${at}: this can’t be changed for ${value}. Set it aside, and add a statement of your own.`;
    case 'row-gone':
      return `Sheet “${cell.sheet}”: the row of ${value} is gone. Put it back. To set it aside, choose “yes” under “Set aside” and give a reason.`;
    case 'not-addable':
      return `${at}: ${value} can’t be added there. Add it to a pillar or an any-of requirement of your own.`;
    case 'twice':
      return `${at}: the id “${short(value)}” is used twice.${cell.other === undefined ? '' : ` The other is in ${cellNamed(cell.other)}.`} Give one of them another id.`;
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
