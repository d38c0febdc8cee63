import { basename, extname, join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { AddCommand, CommandResult } from '../../command.ts';
import {
  exchangeTitles,
  importFormats,
  isExchangeFault,
  type ImportFault,
  type ImportFormatName,
} from '../../../core/model/exchange.ts';
import { defaultLimits } from '../../../core/model/limits.ts';
import {
  isFrameworkId,
  prepareImport,
  type FrameworkToMake,
} from '../../../core/workspace/exchange.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { workbookWords } from '../../../core/words/workbook/index.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { builtIn, listFrameworks } from '../../../node/frameworks.ts';
import { aloneIn, makeWholeFolder } from '../../../node/new-folder.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';
import { quoted } from '../../quoted.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { refuseNew, writeNew } from '../../write-new.ts';
import { remarkLines, remarkReport } from './exchange-report.ts';

export interface ImportOptions {
  readonly format?: ImportFormatName | undefined;
  readonly map?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly losses?: string | undefined;
  readonly output?: string | undefined;
}

export const addImport: AddCommand = (framework, host, run) => {
  framework
    .command('import')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(importFormats))
    .option('--id <id>')
    .option('--title <title>')
    .option('--map <columns>')
    .option('-o, --output <folder>')
    .option('--losses <file>')
    .action(run((file: string, options: ImportOptions) => importFile(file, options, host)));
};

/** Makes a framework from a file of another program, and says what it could not keep. */
export async function importFile(
  file: string,
  options: ImportOptions,
  host: Host,
): Promise<CommandResult> {
  refuseNew(options.losses, host);
  if (options.id !== undefined && !isFrameworkId(options.id)) {
    throw new CommandFault('badFrameworkId', { id: options.id });
  }
  const prepared = await prepare(file, options, host);
  const { words } = await speaking(host);
  const folder = makeFramework(prepared, options, host);
  const { format, id, remarks } = prepared;
  if (options.losses !== undefined) {
    const report = remarkReport(remarks, { format, framework: id }, options.losses, words.exchange);
    await writeNew(report, options.losses, host);
  }
  const lines = [
    words.exchange.readAs(exchangeTitles[format], countsOf(prepared, words.exchange)),
    ...remarkLines(remarks, words.exchange),
    words.exchange.written(folder, prepared.files.length),
    words.exchange.toCheck(`otpath framework validate ${quoted(folder)}`),
  ];
  return { notices: lines.map((line) => noticeOf(line, host)) };
}

/** Reads the file. The columns of a plain list are first agreed on, where somebody is there to ask. */
async function prepare(file: string, options: ImportOptions, host: Host): Promise<FrameworkToMake> {
  const bytes = bytesOfForeign(file, host);
  const title = options.title ?? basename(file, extname(file));
  const reading = { ...options, title, workbooks: Object.values(workbookWords) };
  const prepared = prepareImport(bytes, reading);
  if (!isExchangeFault(prepared)) return prepared;
  if (prepared.kind !== 'map-needed' || !host.canAsk) throw faultOf(prepared, file);
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { words } = await speaking(host);
  const { columns } = words.exchange;
  const isRight = await promptsIn(words.wizard).choose(columns.question(prepared.guess), [
    { name: columns.yes, value: true },
    { name: columns.no, value: false },
  ]);
  const agreed = isRight && prepareImport(bytes, { ...reading, map: prepared.guess });
  if (agreed === false) throw faultOf(prepared, file);
  if (isExchangeFault(agreed)) throw faultOf(agreed, file);
  return agreed;
}

/** Writes the folder of a framework, whole or not at all; gives its path as it is shown. */
export function makeFramework(
  { id, files }: Pick<FrameworkToMake, 'id' | 'files'>,
  { output = '.' }: Pick<ImportOptions, 'output'>,
  host: Host,
): string {
  if (listFrameworks([builtIn]).has(id)) throw new CommandFault('importIdTaken', { id });
  const root = join(resolve(host.cwd, output), id);
  const folder = relative(host.cwd, root).replaceAll('\\', '/');
  const made = aloneIn(root, () => makeWholeFolder(root, files));
  if (made === false) throw new CommandFault('frameworkFolderTaken', { folder });
  if (made !== true && !made.made) {
    throw new CommandFault('notWritten', { file: made.at, code: made.code });
  }
  return folder;
}

/** A foreign file, as far as otpath reads files. */
function bytesOfForeign(file: string, host: Host): Uint8Array {
  try {
    return readWhole(resolve(host.cwd, file), defaultLimits.textFile);
  } catch (error) {
    if (!isFileError(error)) throw error;
    switch (error.code) {
      case 'ENOENT':
        throw new CommandFault('foreignFileNotThere', { file });
      case 'EISDIR':
        throw new CommandFault('foreignFileIsFolder', { file });
      case 'EFBIG':
        throw new CommandFault('foreignFileTooLarge', {
          file,
          megabytes: defaultLimits.textFile / 1024 / 1024,
        });
      default:
        throw error;
    }
  }
}

function countsOf({ data }: FrameworkToMake, { counts }: ConversationWords['exchange']): string {
  const { levels = [], stages = [], routes = [], profiles = [] } = data;
  const asked = [...levels, ...stages, ...routes, ...profiles];
  const parts = [
    [counts.statements, data.statements?.length ?? 0],
    [counts.requirements, asked.flatMap(({ requirements = [] }) => requirements).length],
    [counts.pillars, data.pillars?.length ?? 0],
    [counts.levels, levels.length],
    [counts.mappings, data.mappings?.length ?? 0],
  ] as const;
  return parts.flatMap(([say, count]) => (count === 0 ? [] : [say(count)])).join(', ');
}

function faultOf(fault: ImportFault, file: string): CommandFault {
  switch (fault.kind) {
    case 'not-a-framework':
      return new CommandFault('notAFramework', { file, is: fault.is });
    case 'not-this-format':
      return new CommandFault('notThisFormat', {
        file,
        format: exchangeTitles[fault.format],
        is: fault.is,
      });
    case 'too-many-items':
      return new CommandFault('tooManyItems', {
        file,
        found: fault.found,
        allowed: fault.allowed,
      });
    case 'too-deep':
      return new CommandFault('tooDeep', { file, id: fault.id, allowed: fault.allowed });
    case 'nothing-in-it':
      return new CommandFault('nothingInIt', { file, format: exchangeTitles[fault.format] });
    case 'map-needed': {
      const { guess, headings } = fault;
      return new CommandFault('columnsToConfirm', { file, guess, headings });
    }
    case 'wrong-map':
      return new CommandFault('wrongColumns', { part: fault.part, headings: fault.headings });
    case 'unreadable-workbook':
      return new CommandFault('unreadableWorkbook', { file, unreadable: fault.trouble });
    case 'wrong-cells':
      return new CommandFault('wrongCells', { file, cells: fault.cells, more: fault.more });
    case 'broken-yaml':
      return new CommandFault('brokenYaml', { file, line: fault.line });
    case 'broken-table':
      return new CommandFault('brokenTable', { file, line: fault.line });
  }
}
