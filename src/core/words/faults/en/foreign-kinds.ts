import type { ForeignKind } from '../../../model/exchange.ts';

/** What a file is, and what to do with it. */
export const foreignKinds: Readonly<Record<ForeignKind, readonly [is: string, hint: string]>> = {
  empty: ['is empty', 'Export it again from the program that it comes from.'],
  pdf: [
    'is a PDF',
    'A PDF has no structure that otpath could read. Ask for the framework as a spreadsheet, CASE or CSV.',
  ],
  word: [
    'is a Word document',
    'Put the statements in a spreadsheet or a CSV file, one in each row.',
  ],
  excel: [
    'is an Excel workbook, but no sheet has a column of statements',
    'Put a heading such as “Statement” above the statements. Or say which column holds them, for example: --map text=B,level=A',
  ],
  'empty-workbook': [
    'is an Excel workbook with nothing in it',
    'Check that you saved it, and that its sheets are not hidden.',
  ],
  figures: [
    'is a workbook of figures, such as a budget, not a framework',
    'If one of its columns does hold statements, name it. For example: --map text=B,level=A',
  ],
  opendocument: [
    'is an OpenDocument file',
    'Open it and save it as an Excel workbook (.xlsx), or as CSV.',
  ],
  pack: [
    'is a submission pack, not a framework',
    'To check that the pack is complete and unchanged, run: otpath verify FILE',
  ],
  portfolio: [
    'holds the settings of a portfolio, not a framework',
    'Give the file of a framework. To check the portfolio, run: otpath check',
  ],
  'old-office': [
    'is a file of an old version of Office, or is locked with a password',
    'Open it and save it as an Excel workbook (.xlsx) without a password, or as CSV.',
  ],
  zip: ['is a zip file', 'Unpack it, and import the file with the framework in it.'],
  picture: ['is a picture', 'Give the file that holds the framework as text.'],
  'web-page': ['is a web page', 'Download the framework itself, for example as CASE JSON.'],
  json: [
    'is JSON, but not a framework',
    'otpath reads CASE (with a CFDocument) and Mahara .matrix files (with a framework).',
  ],
  'broken-json': [
    'looks like JSON, but has a mistake in it or is cut off',
    'Export it again from the program that it comes from.',
  ],
  'otpath-output': [
    'is a report of otpath, not a framework',
    'To export a framework, run: otpath framework export ID --format yaml',
  ],
  table: [
    'is a table, but not a framework that otpath knows',
    'If it is a list with a statement in each row, say which column holds what. For example: --map text=B,level=A',
  ],
  yaml: [
    'is YAML, but not a framework in one file',
    'To check the folder of a framework, run: otpath framework validate FOLDER',
  ],
  evidence: ['is a Markdown file, such as evidence', 'Give the file of a framework.'],
  binary: ['is not a text file', 'Export the framework again, as CASE, CSV or YAML.'],
  text: ['is plain text', 'Put the statements in a spreadsheet or a CSV file, one in each row.'],
};
