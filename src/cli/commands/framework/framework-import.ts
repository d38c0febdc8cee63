import { basename, dirname, extname, resolve } from 'node:path';
import { Option } from 'commander';
import type { AddCommand, CommandResult } from '../../command.ts';
import {
  exchangeTitles,
  formatsWithoutId,
  importFormats,
  isExchangeFault,
  type ImportFault,
  type ImportFormatName,
} from '../../../core/model/exchange.ts';
import { defaultLimits } from '../../../core/model/limits.ts';
import {
  isFrameworkId,
  prepareImport,
  type FrameworkData,
  type FrameworkToMake,
  type ImportSetting,
} from '../../../core/workspace/exchange.ts';
import { ownPartsOf } from '../../../core/workspace/tailoring.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { workbookWords } from '../../../core/words/workbook/index.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';
import { quoted } from '../../quoted.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { refuseNew, writeNew } from '../../write-new.ts';
import { frameworksOption, type CommonOptions } from '../../options.ts';
import { basesOf, dataAt, placeNamed } from './framework-place.ts';
import { importFaultOf } from './import-faults.ts';
import { changesTo, makeFramework, presentFramework, replaceFramework } from './write-framework.ts';
import { ownLines, remarkLines, remarkReport } from './exchange-report.ts';

export interface ImportOptions extends CommonOptions {
  readonly format?: ImportFormatName | undefined;
  readonly map?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly losses?: string | undefined;
  readonly extends?: string | undefined;
  readonly publisher?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly replace?: boolean | undefined;
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
    .option('--extends <id>')
    .option('--publisher <name>')
    .option('--dry-run')
    .option('--replace')
    .addOption(frameworksOption())
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
  const { format, id, remarks } = prepared;
  const present = changesTo(prepared, options, host);
  const counts = countsOf(prepared, words.exchange, present !== undefined);
  const read = [
    words.exchange.readAs(exchangeTitles[format], counts),
    ...remarkLines(remarks, words.exchange),
  ];
  const isIdMade = options.id === undefined && formatsWithoutId.includes(format);
  if (isIdMade) read.push(words.exchange.madeId(id));
  if (options.dryRun) {
    const isNewOwn = !present && prepared.data.extends !== undefined;
    const lines = [
      ...read,
      ...(isNewOwn ? ownLines(ownPartsOf(prepared.data), words.exchange) : []),
      present
        ? words.exchange.wouldReplace(present.folder, present.count)
        : words.exchange.wouldWrite(id),
    ];
    return {
      ...(present && { output: present.shown }),
      notices: lines.map((line) => noticeOf(line, host)),
    };
  }
  if (present) await agreeToReplace(present, options, host);
  const done = present
    ? replaceFramework(prepared, options, host)
    : { folder: makeFramework(prepared, options, host), earlier: undefined };
  const { folder, earlier } = done;
  if (options.losses !== undefined) {
    const report = remarkReport(remarks, { format, framework: id }, options.losses, words.exchange);
    await writeNew(report, options.losses, host);
  }
  const lines = [
    ...read,
    ...(earlier === undefined ? [] : [words.exchange.keptEarlier(earlier)]),
    words.exchange.written(folder, prepared.files.length),
    words.exchange.toCheck(`otpath framework validate ${quoted(folder)}`),
  ];
  const target = firstTarget(prepared, options, host);
  const notices = lines.map((line) => noticeOf(line, host));
  if (target === undefined) return { notices };
  // The lines to copy are not broken.
  const shelf = dirname(folder).replaceAll('\\', '/');
  return {
    notices: [
      ...notices,
      noticeOf(words.exchange.toUse(folder), host),
      `  target: ${id}:${target}`,
      `  frameworks: [${JSON.stringify(shelf)}]`,
    ],
  };
}

/** The level, stage or role profile of its first statement; without any, the first of its own, or else of what it extends. */
const firstTarget = (
  { data }: FrameworkToMake,
  options: ImportOptions,
  host: Host,
): string | undefined =>
  data.statements?.[0]?.level ??
  [data, ...basesOf(data, options, host)].flatMap(({ levels = [], stages = [], profiles = [] }) => [
    ...levels,
    ...stages,
    ...profiles,
  ])[0]?.id;

/** Reads the file. The columns of a plain list are first agreed on, where somebody is there to ask. */
async function prepare(file: string, options: ImportOptions, host: Host): Promise<FrameworkToMake> {
  const bytes = bytesOfForeign(file, host);
  const title = options.title ?? basename(file, extname(file));
  const tailors =
    options.extends === undefined ? undefined : tailoredBy(options.extends, options, host);
  const reading = {
    ...options,
    title,
    called: { title: options.title, publisher: options.publisher },
    tailors,
    workbooks: Object.values(workbookWords),
    basesOf: (base: string) => basesOf({ id: '', extends: base }, options, host),
  };
  const first = prepareImport(bytes, reading);
  const base = isOneSheet(first) && ownFramework(options, host);
  const prepared = base ? prepareImport(bytes, { ...reading, base }) : first;
  if (!isExchangeFault(prepared)) return prepared;
  if (prepared.kind !== 'map-needed' || !host.canAsk) throw importFaultOf(prepared, file);
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { words } = await speaking(host);
  const { columns } = words.exchange;
  const isRight = await promptsIn(words.wizard).choose(columns.question(prepared.guess), [
    { name: columns.yes, value: true },
    { name: columns.no, value: false },
  ]);
  const agreed = isRight && prepareImport(bytes, { ...reading, map: prepared.guess });
  if (agreed === false) throw importFaultOf(prepared, file);
  if (isExchangeFault(agreed)) throw importFaultOf(agreed, file);
  return agreed;
}

const isOneSheet = (read: FrameworkToMake | ImportFault): boolean =>
  isExchangeFault(read) && read.kind === 'one-sheet';

/** The framework that an import is to replace, which has the rest where a file is one sheet of it. */
function ownFramework({ id, ...options }: ImportOptions, host: Host): FrameworkData | undefined {
  const place = id === undefined ? undefined : presentFramework({ id }, options, host);
  return place && dataAt(place);
}

/** The framework of which the file is the edited workbook, and what the organisation calls its own version. */
function tailoredBy(
  name: string,
  { id, title, publisher, ...options }: ImportOptions,
  host: Host,
): ImportSetting['tailors'] {
  const base = dataAt(placeNamed(name, options, host));
  const missing = [
    ...(id === undefined ? [`--id our-${base.id}`] : []),
    ...(title === undefined ? ['--title "Our framework"'] : []),
    ...(publisher === undefined ? ['--publisher "Our Council"'] : []),
  ];
  if (id === undefined || title === undefined || publisher === undefined) {
    throw new CommandFault('ownVersionUnnamed', { framework: base.id, flags: missing });
  }
  return { base, own: { id, title, publisher } };
}

/** What is there is replaced only where somebody said so. */
async function agreeToReplace(
  {
    folder,
    shown,
    count,
  }: { readonly folder: string; readonly shown: string; readonly count: number },
  { replace = false }: ImportOptions,
  host: Host,
): Promise<void> {
  if (replace) return;
  if (!host.canAsk) throw new CommandFault('importWouldReplace', { folder, changes: count });
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { words } = await speaking(host);
  host.stdout.write(`${shown}\n`);
  const isAgreed = await promptsIn(words.wizard).confirm(words.exchange.askReplace(folder));
  if (!isAgreed) throw new CommandFault('importWouldReplace', { folder, changes: count });
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

/** What is in the file. `isListed`: what it changes and sets aside is counted with the list of what would differ. */
function countsOf(
  { data }: FrameworkToMake,
  { counts }: ConversationWords['exchange'],
  isListed: boolean,
): string {
  const { levels = [], stages = [], routes = [], profiles = [] } = data;
  const { changed, setAside } = ownPartsOf(data);
  const asked = [...levels, ...stages, ...routes, ...profiles];
  const parts = [
    [counts.statements, data.statements?.length ?? 0],
    [counts.requirements, asked.flatMap(({ requirements = [] }) => requirements).length],
    [counts.pillars, data.pillars?.length ?? 0],
    [counts.levels, levels.length],
    [counts.stages, stages.length],
    [counts.routes, routes.length],
    [counts.profiles, profiles.length],
    [counts.mappings, data.mappings?.length ?? 0],
  ] as const;
  const tailoring = [
    [counts.changed, changed.length],
    [counts.setAside, setAside.length],
  ] as const;
  const said = (some: readonly (readonly [(count: number) => string, number])[]) =>
    some.flatMap(([say, count]) => (count === 0 ? [] : [say(count)]));
  const held = said(parts);
  return (isListed && held.length > 0 ? held : [...held, ...said(tailoring)]).join(', ');
}
