import type {
  CellFault,
  ForeignKind,
  ForeignPlace,
  LoopItem,
  WorkbookTrouble,
} from '../../../model/exchange.ts';
import { plural } from '../../plural.ts';
import { cellFault, cellNamed, shownCells, workbookTrouble } from './workbook.ts';
import { offer } from '../../findings/en/offer.ts';
import { foreignKinds } from './foreign-kinds.ts';
import type { Fault } from '../fault-words.ts';

const placed = (place: ForeignPlace): string =>
  typeof place === 'number'
    ? `line ${String(place)}`
    : typeof place === 'string'
      ? place
      : cellNamed(place);

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
    message: `${file} ${foreignKinds[is][0]}. Nothing was imported.`,
    hint: foreignKinds[is][1],
  }),
  notThisFormat: ({
    file,
    format,
    is,
  }: ForeignFile & { readonly format: string; readonly is: ForeignKind }): Fault => ({
    message: `${file} is not ${format}. It ${foreignKinds[is][0]}. Nothing was imported.`,
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
    message: `${file} has ${plural(cells.length + more, cells.some(({ why }) => why === 'no-sheet' || why === 'blank-sheet') ? 'sheet' : 'cell')} to correct. Nothing was imported.`,
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
  oneSheetOnly: ({ file, sheet }: ForeignFile & { readonly sheet: string }): Fault => ({
    message: `${file} is only the sheet “${sheet}” of a framework’s workbook. Nothing was imported.`,
    hint: 'Import the whole workbook (.xlsx). Or name the framework that everything else comes from: --id with your own framework, or --extends with the one that yours changes.',
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
    place,
    allowed,
  }: ForeignFile & LoopItem & { readonly allowed: number }): Fault => ({
    message: `In ${file}, "${id}" (${placed(place)}) is more than ${String(allowed)} levels deep. Nothing was imported.`,
    hint: 'Check what its items belong to. Something is probably in the wrong place.',
  }),
  itemsInLoop: ({ file, items }: ForeignFile & { readonly items: readonly LoopItem[] }): Fault => ({
    message: `In ${file}, ${plural(items.length, 'item')} belong to each other in a circle. Nothing was imported.`,
    hint: 'Each of these belongs to the next, and the last to the first. Change what one of them belongs to, and import the file again:',
    lines: items.map(({ id, place }) => `- ${id}: ${placed(place)}`),
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
    message: `otpath can’t use "${part}" in --map.${/^\s*(?:text|id|level|pillar|aspect|source|strength)\s*=\s*\S/i.test(part) ? ` The list has no heading or column “${part.slice(part.indexOf('=') + 1).trim()}”.` : ''}`,
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
