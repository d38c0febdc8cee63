import { languages, type Language } from '../../model/text.ts';
import type { WorkbookHead, WorkbookWords } from '../../model/workbook-words.ts';
import { type DataText, type FrameworkData, type RawRequirement } from '../framework-data.ts';
import { flatSettings } from './flat-settings.ts';
import { lastPrinted, tableColumns, type TableColumn, type TableName } from './framework-tables.ts';
import { columnLetters } from '../../text/columns.ts';
import { writeWorkbook, type SheetColumn, type SheetToWrite } from './write-workbook.ts';

type Item = Readonly<Record<string, unknown>>;

/** In rows: as far as drop-down lists look for ids on another sheet. */
const namedRows = 2000;

/** A framework as a workbook that people edit in Excel and bring back. */
export function frameworkWorkbook(data: FrameworkData, words: WorkbookWords): Uint8Array {
  const table = (name: TableName, items: readonly Item[]): SheetToWrite =>
    tableSheet(name, items, data.language, words);
  const settings = (['policy', 'cpd_record'] as const).flatMap((key) =>
    flatSettings(data[key], key),
  );
  return writeWorkbook([
    {
      name: words.sheets.readMe,
      isClosed: true,
      columns: [{ heading: words.sheets.readMe, width: 110 }],
      rows: words.readMe.map((line) => [line]),
    },
    {
      name: words.sheets.framework,
      columns: settingColumns(words),
      rows: headRows(data).map(([key, value, language]) => [
        `${words.head[key]}${language === undefined ? '' : ` (${words.languages[language]})`}`,
        value,
      ]),
    },
    table('levels', data.levels ?? []),
    table(
      'pillars',
      (data.pillars ?? []).flatMap(({ aspects = [], ...pillar }) => [
        pillar,
        ...aspects.map((aspect) => ({ ...aspect, part_of: pillar.id })),
      ]),
    ),
    table('statements', data.statements ?? []),
    table('stages', [
      ...(data.stages ?? []).map((stage) => ({ ...stage, kind: 'stage' })),
      ...(data.routes ?? []).map((route) => ({ ...route, kind: 'route' })),
    ]),
    table('profiles', data.profiles ?? []),
    table('requirements', requirementRows(data)),
    table('mappings', data.mappings ?? []),
    table('details', detailRows(data)),
    table('lists', [
      ...(data.roles ?? []).map((one) => ({ ...one, what: 'role' })),
      ...(data.evidence_types ?? []).map((one) => ({ ...one, what: 'evidence-type' })),
      ...(data.omitted ?? []).map((one) => ({ ...one, what: 'omitted' })),
    ]),
    table(
      'changes',
      (data.changes ?? []).map(({ set = {}, ...change }) => ({ ...change, ...set })),
    ),
    { name: words.sheets.settings, columns: settingColumns(words), rows: settings },
  ]);
}

const settingColumns = ({ headings }: WorkbookWords): readonly SheetColumn[] => [
  { heading: headings.setting, width: 50, isId: true },
  { heading: headings.value, width: 90 },
];

/** What is said of the framework as a whole, with the language of a translation. */
function headRows(
  data: FrameworkData,
): readonly (readonly [WorkbookHead, string, Language | undefined])[] {
  const { id, version, source } = data;
  const texts = (key: WorkbookHead, text: DataText | undefined) => {
    if (text === undefined) return [[key, '', undefined] as const];
    const other = otherLanguage(data.language);
    const [own, translated] = inTwo(text, data.language);
    return [
      [key, own, undefined] as const,
      ...(translated === '' ? [] : [[key, translated, other] as const]),
    ];
  };
  return [
    ['id', id, undefined],
    ...texts('title', data.title),
    ['version', version, undefined],
    ...texts('publisher', data.publisher),
    ['language', data.language, undefined],
    ...texts('source.title', source.title),
    ['source.date', source.date ?? '', undefined],
    ['source.url', source.url ?? '', undefined],
    ...texts('source.note', source.note),
    ['extends', data.extends ?? '', undefined],
  ];
}

const otherLanguage = (language: Language): Language => languages.find((one) => one !== language)!;

/** A text in the language of its framework and in the other one. */
function inTwo(text: DataText, language: Language): readonly [own: string, translated: string] {
  if (typeof text === 'string') return [text, ''];
  return [text[language] ?? '', text[otherLanguage(language)] ?? ''];
}

function tableSheet(
  name: TableName,
  items: readonly Item[],
  language: Language,
  words: WorkbookWords,
): SheetToWrite {
  const other = otherLanguage(language);
  const columns = tableColumns(name).flatMap((column): readonly TableCell[] => {
    const heading = words.headings[column.key];
    const isTranslated =
      column.kind === 'text' &&
      items.some((item) => {
        const text = item[fieldOfColumn(column)] as DataText | undefined;
        return text !== undefined && inTwo(text, language)[1] !== '';
      });
    return [
      { column, heading, part: 0 },
      ...(isTranslated
        ? [{ column, heading: `${heading} (${words.languages[other]})`, part: 1 as const }]
        : []),
    ];
  });
  const last = columns.findLastIndex(({ column }) => column.key === lastPrinted[name]);
  return {
    name: words.sheets[name],
    ...(last >= 0 && { printed: last + 1 }),
    columns: columns.map(({ column, heading, part }) => ({
      heading,
      width: column.width,
      ...(column.kind === 'id' && { isId: true }),
      ...(part === 0 && offersOf(column, words)),
    })),
    rows: items.map((item) =>
      columns.map(({ column, part }) =>
        cellOf(item[fieldOfColumn(column)], column, { part, language }),
      ),
    ),
  };
}

interface TableCell {
  readonly column: TableColumn;
  readonly heading: string;
  /** 0 for the language of the framework, 1 for the other one. */
  readonly part: 0 | 1;
}

export const fieldOfColumn = ({ key, field }: TableColumn): string => field ?? key;

function offersOf(
  { kind, words: choices, names }: TableColumn,
  words: WorkbookWords,
): Pick<SheetColumn, 'offers' | 'isFree'> {
  if (choices) return { offers: choices };
  if (kind === 'yes') return { offers: ['yes', 'no'] };
  if (names === undefined) return {};
  const place = `'${words.sheets[names]}'!$${columnLetters(1)}$2:$A$${String(namedRows)}`;
  return { offers: place, isFree: true };
}

function cellOf(
  value: unknown,
  { kind }: TableColumn,
  { part, language }: Pick<TableCell, 'part'> & { readonly language: Language },
): string | number | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'text':
      return inTwo(value as DataText, language)[part];
    case 'yes':
      return value === true ? 'yes' : 'no';
    case 'references':
      return (value as readonly string[]).join(', ');
    case 'lines':
      return [value as string | readonly string[]].flat().join('\n');
    case 'texts':
      return (value as readonly DataText[]).map((one) => inTwo(one, language)[0]).join('\n');
    default:
      return value as string | number;
  }
}

/** Everything that has requirements of its own. */
export const targetKinds = ['levels', 'stages', 'routes', 'profiles'] as const;

function requirementRows(data: FrameworkData): readonly Item[] {
  return targetKinds.flatMap((kind) =>
    (data[kind] ?? []).flatMap(({ id: target, requirements = [] }) =>
      requirements.flatMap((one) => [
        { ...one, target },
        ...(one.kind === 'any-of'
          ? one.options.map((option) => ({ ...option, target, one_of: one.id }))
          : []),
      ]),
    ),
  );
}

/**
 * Descriptions, duties, headings of groups, facts of a post, notes of anything, and guidance, which has its title under
 * value and its level under group.
 */
function detailRows(data: FrameworkData): readonly Item[] {
  const of = (about: string, id: string, what: string, items: readonly Item[] = []) =>
    items.map((item) => ({ ...item, about, of: id, what }));
  const notesOf = (about: string, item: { readonly id: string; readonly notes?: Item[] }) =>
    of(about, item.id, 'note', item.notes);
  const requirementNotes = (requirements: readonly RawRequirement[] = []): readonly Item[] =>
    requirements.flatMap((one) => [
      ...notesOf('requirement', one),
      ...(one.kind === 'any-of' ? requirementNotes(one.options) : []),
    ]);
  return [
    ...of('framework', data.id, 'note', data.notes),
    ...of(
      'framework',
      data.id,
      'guidance',
      (data.guidance ?? []).map(({ title, level, ...one }) => ({
        ...one,
        value: title,
        group: level,
      })),
    ),
    ...(data.roles ?? []).flatMap((one) => notesOf('role', one)),
    ...(data.pillars ?? []).flatMap((pillar) => [
      ...notesOf('pillar', pillar),
      ...(pillar.aspects ?? []).flatMap((aspect) => notesOf('aspect', aspect)),
    ]),
    ...targetKinds.flatMap((kind) =>
      (data[kind] ?? []).flatMap((target) => {
        const about = kind.slice(0, -1);
        return [
          ...of(about, target.id, 'description', target.description),
          ...('duties' in target ? of(about, target.id, 'duty', target.duties) : []),
          ...of(
            about,
            target.id,
            'group',
            (target.groups ?? []).map(({ title, ...group }) => ({ ...group, text: title })),
          ),
          ...('facts' in target
            ? of(
                about,
                target.id,
                'fact',
                (target.facts ?? []).map(({ label, ...fact }) => ({ ...fact, text: label })),
              )
            : []),
          ...notesOf(about, target),
          ...requirementNotes(target.requirements),
        ];
      }),
    ),
    ...(data.statements ?? []).flatMap((one) => notesOf('statement', one)),
  ];
}
