import type { CellFault, ForeignKind, WorkbookTrouble } from '../../../model/exchange.ts';
import { plural } from '../../plural.ts';
import { cellFault, shownCells, workbookTrouble } from './workbook.ts';
import { offer } from '../../findings/en/offer.ts';
import type { Fault } from '../fault-words.ts';

/** What a file is, and what to do with it. */
const kinds: Readonly<Record<ForeignKind, readonly [is: string, hint: string]>> = {
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

interface ForeignFile {
  readonly file: string;
}

/** What keeps otpath from importing or exporting a framework. */
export const englishExchangeFaults = {
  foreignFileNotThere: ({ file }: ForeignFile): Fault => ({
    message: `There is no file ${file}.`,
    hint: 'Check the name, or give the path of the file.',
  }),
  foreignFileIsFolder: ({ file }: ForeignFile): Fault => ({
    message: `${file} is a folder.`,
    hint: 'Give the file of one framework. To use a folder of frameworks, add: --frameworks FOLDER',
  }),
  foreignFileTooLarge: ({
    file,
    megabytes,
  }: ForeignFile & { readonly megabytes: number }): Fault => ({
    message: `${file} is larger than ${String(megabytes)} MB, so otpath did not read it.`,
    hint: 'Export only the framework that you need.',
  }),
  notAFramework: ({ file, is }: ForeignFile & { readonly is: ForeignKind }): Fault => ({
    message: `${file} ${kinds[is][0]}. Nothing was imported.`,
    hint: kinds[is][1],
  }),
  notThisFormat: ({
    file,
    format,
    is,
  }: ForeignFile & { readonly format: string; readonly is: ForeignKind }): Fault => ({
    message: `${file} is not ${format}. It ${kinds[is][0]}. Nothing was imported.`,
    hint: 'Leave out --format, and otpath finds out the format itself.',
  }),
  tooManyItems: ({
    file,
    found,
    allowed,
  }: ForeignFile & { readonly found: number; readonly allowed: number }): Fault => ({
    message: `${file} has ${found.toLocaleString('en-GB')} entries. otpath imports up to ${allowed.toLocaleString('en-GB')}.`,
    hint: 'Export only the framework that you need.',
  }),
  unreadableWorkbook: ({
    file,
    unreadable,
  }: ForeignFile & { readonly unreadable: WorkbookTrouble }): Fault => {
    const [why, hint] = workbookTrouble(unreadable);
    return { message: `${file} ${why}. Nothing was imported.`, hint };
  },
  wrongCells: ({
    file,
    cells,
    more,
  }: ForeignFile & { readonly cells: readonly CellFault[]; readonly more: number }): Fault => ({
    message: `${file} has ${plural(cells.length + more, 'cell')} to correct. Nothing was imported.`,
    hint: 'Correct these, save the workbook, and import it again:',
    lines: [
      ...cells.slice(0, shownCells).map((cell) => `- ${cellFault(cell)}`),
      ...(cells.length + more > shownCells
        ? [`- and ${String(cells.length + more - shownCells)} more`]
        : []),
    ],
  }),
  nothingTailored: ({ file, framework }: ForeignFile & { readonly framework: string }): Fault => ({
    message: `${file} says the same as ${framework}, so there is nothing to import.`,
    hint: 'Save the workbook after your changes, and import it again.',
  }),
  tailoringNeedsWorkbook: ({
    file,
    framework,
  }: ForeignFile & { readonly framework: string }): Fault => ({
    message: `${file} is not a workbook of ${framework}. Nothing was imported.`,
    hint: `To make one, run: otpath framework export ${framework} --output ${framework}.xlsx`,
  }),
  setAsideWithoutBase: ({
    file,
    framework,
  }: ForeignFile & { readonly framework: string }): Fault => ({
    message: `${file} sets something aside, which only your own version of a framework can do. Nothing was imported.`,
    hint: `To make your own version, add: --extends ${framework} --id our-${framework}`,
  }),
  tooDeep: ({
    file,
    id,
    allowed,
  }: ForeignFile & { readonly id: string; readonly allowed: number }): Fault => ({
    message: `In ${file}, "${id}" is more than ${String(allowed)} levels deep.`,
    hint: 'Check what its items belong to. Something is probably in the wrong place.',
  }),
  nothingInIt: ({ file, format }: ForeignFile & { readonly format: string }): Fault => ({
    message: `${file} is ${format}, but there is nothing in it to import.`,
    hint: 'Export it again, with its statements.',
  }),
  brokenTable: ({ file, line }: ForeignFile & { readonly line: number }): Fault => ({
    message: `The table in ${file} can’t be read from line ${String(line)}.`,
    hint: 'Look for a quotation mark that is not closed there.',
  }),
  brokenYaml: ({ file, line }: ForeignFile & { readonly line: number }): Fault => ({
    message: `${file} has a mistake in line ${String(line)}, or something that a framework can’t have. Nothing was imported.`,
    hint: 'Save it as framework.yaml in a folder with the id of the framework. Then run: otpath framework validate FOLDER',
  }),
  exportFormatNeeded: ({
    framework,
    formats,
  }: {
    readonly framework: string;
    readonly formats: readonly string[];
  }): Fault => ({
    message: 'otpath framework export needs a format.',
    hint: `For example: otpath framework export ${framework} --format case. Formats: ${formats.join(', ')}.`,
  }),
  exportLevelNeeded: ({
    framework,
    levels,
  }: {
    readonly framework: string;
    readonly levels: readonly string[];
  }): Fault => ({
    message: `A Mahara file holds one level, and ${framework} has ${levels.length === 0 ? 'none with statements or requirements' : 'several'}.`,
    hint:
      levels.length === 0
        ? 'Choose another format, such as case.'
        : `Choose one with --level: ${levels.join(', ')}.`,
  }),
  noSuchExportLevel: ({
    framework,
    level,
    near,
    levels,
  }: {
    readonly framework: string;
    readonly level: string;
    readonly near: string | undefined;
    readonly levels: readonly string[];
  }): Fault => ({
    message: `${framework} has no level, stage or role profile "${level}" with statements or requirements.`,
    hint: offer(
      near,
      levels.length === 0 ? 'Choose another format.' : `It has: ${levels.join(', ')}.`,
    ),
  }),
  noMappings: ({ framework }: { readonly framework: string }): Fault => ({
    message: `${framework} has no mappings, and SSSOM holds nothing else.`,
    hint: 'Choose another format, such as case or yaml.',
  }),
  columnsToConfirm: ({
    file,
    guess,
    headings,
  }: ForeignFile & { readonly guess: string; readonly headings: readonly string[] }): Fault => ({
    message: `${file} is a list with these columns: ${headings.join(', ')}. Nothing was imported yet.`,
    hint: `Say what they hold, for example with what otpath guesses: --map "${guess}"`,
  }),
  wrongColumns: ({
    part,
    headings,
  }: {
    readonly part: string;
    readonly headings: readonly string[];
  }): Fault => ({
    message: `otpath can’t use "${part}" in --map.`,
    hint: `Write what a column holds and its heading or letter, for example text=B,level=A. It can hold text (required), id, level, pillar, aspect, source or strength. The headings are: ${headings.join(', ')}.`,
  }),
  nothingToExtend: ({ framework }: { readonly framework: string }): Fault => ({
    message: `${framework} has no levels or no pillars, so statements can’t be added to it.`,
    hint: 'Leave out --extends, and the new framework gets levels and pillars of its own.',
  }),
  nothingToCompare: ({ framework }: { readonly framework: string }): Fault => ({
    message: 'otpath framework diff needs two versions to compare.',
    hint: `Give two folders, or a revision of git: otpath framework diff ${framework}@HEAD`,
  }),
  brokenFrameworkFiles: ({ folder }: { readonly folder: string }): Fault => ({
    message: `The files in ${folder} have errors, so otpath can’t use them here.`,
    hint: `To see them, run: otpath framework validate ${folder}`,
  }),
  dataFileTaken: ({ output }: { readonly output: string }): Fault => ({
    message: `${output} already exists. It has not been changed.`,
    hint: 'Choose another name, or move that file first.',
  }),
  frameworkFolderTaken: ({ folder }: { readonly folder: string }): Fault => ({
    message: `${folder} already exists. Nothing was written.`,
    hint: 'Choose another id with --id, another folder with --output, or move that one first.',
  }),
  importWouldReplace: ({
    folder,
    changes,
  }: {
    readonly folder: string;
    readonly changes: number;
  }): Fault => ({
    message: `${folder} already holds this framework. The import would make ${plural(changes, 'change')}. Nothing was written.`,
    hint: 'To see the changes, add --dry-run. To make them, add --replace. The earlier version is kept.',
  }),
  ownVersionUnnamed: ({
    framework,
    flags,
  }: {
    readonly framework: string;
    readonly flags: readonly string[];
  }): Fault => ({
    message: `Your own version of ${framework} needs a name.`,
    hint: `Add: ${flags.join(' ')}`,
  }),
  importIdTaken: ({ id }: { readonly id: string }): Fault => ({
    message: `The framework would be called ${id}, which is the name of one that comes with otpath.`,
    hint: `Choose another id, for example: --id our-${id}`,
  }),
  badFrameworkId: ({ id }: { readonly id: string }): Fault => ({
    message: `"${id}" can’t be the id of a framework.`,
    hint: 'Use letters, digits and hyphens, and start with a letter. For example: --id our-council-ot',
  }),
};
