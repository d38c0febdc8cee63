import { facets } from '../../model/framework.ts';
import type { WorkbookHeading, WorkbookSheet } from '../../model/workbook-words.ts';

/** What the cells of a column hold. */
export type CellKind =
  /** An id that something gets here. */
  | 'id'
  /** An id of something else, or several of them. */
  | 'reference'
  | 'references'
  /** A sentence, which can have a translation in a column beside it. */
  | 'text'
  | 'line'
  /** One on each line of the cell; `texts` is always a list. */
  | 'lines'
  | 'texts'
  | 'number'
  | 'yes'
  | 'word';

export interface TableColumn {
  readonly key: WorkbookHeading;
  readonly kind: CellKind;
  /** The key in the data, where it is called otherwise there. */
  readonly field?: string;
  readonly required?: boolean;
  /** What a blank cell means. */
  readonly whenBlank?: number;
  /** The words that it can hold. */
  readonly words?: readonly string[];
  /** The sheet whose ids it can name. */
  readonly names?: WorkbookSheet;
  readonly width: number;
}

const strengths = ['must', 'should', 'may', 'usual'] as const;
const noteKinds = ['fact', 'rule', 'contradiction', 'decision', 'dated'] as const;
export const detailOwners = [
  'framework',
  'role',
  'level',
  'pillar',
  'aspect',
  'statement',
  'stage',
  'route',
  'profile',
  'requirement',
] as const;

const id: TableColumn = { key: 'id', kind: 'id', required: true, width: 26 };
const title: TableColumn = { key: 'title', kind: 'text', required: true, width: 50 };
const source: TableColumn = { key: 'source', kind: 'lines', required: true, width: 24 };
const freeSource: TableColumn = { key: 'source', kind: 'lines', width: 24 };
const text: TableColumn = { key: 'text', kind: 'text', required: true, width: 80 };
const strength: TableColumn = { key: 'strength', kind: 'word', words: strengths, width: 11 };
const appliesTo: TableColumn = { key: 'applies_to', kind: 'reference', width: 16 };
/** What an organisation says of its change of somebody else's framework. */
const reason: TableColumn = { key: 'reason', kind: 'line', width: 40 };
const remove: TableColumn = { key: 'remove', kind: 'yes', width: 11 };
const yes = (key: WorkbookHeading): TableColumn => ({ key, kind: 'yes', width: 12 });

/** The sheets that hold a row for each item, with their columns. */
export const tables = {
  levels: [id, { key: 'rank', kind: 'number', required: true, width: 8 }, title, source, reason],
  pillars: [
    id,
    { key: 'part_of', kind: 'reference', names: 'pillars', width: 26 },
    title,
    yes('area'),
    source,
    reason,
  ],
  statements: [
    { ...id, width: 18 },
    { key: 'level', kind: 'reference', required: true, names: 'levels', width: 10 },
    { key: 'pillar', kind: 'reference', required: true, names: 'pillars', width: 20 },
    { key: 'aspects', kind: 'references', names: 'pillars', width: 20 },
    { key: 'facet', kind: 'word', words: facets, required: true, width: 20 },
    text,
    strength,
    appliesTo,
    source,
    { key: 'revision', kind: 'number', required: true, whenBlank: 1, width: 9 },
    { key: 'changed_in', kind: 'line', width: 12 },
    { key: 'status', kind: 'word', words: ['retired'], width: 10 },
    { key: 'replaced_by', kind: 'references', width: 16 },
    { key: 'split_into', kind: 'references', width: 16 },
    { key: 'merged_into', kind: 'reference', width: 16 },
    { key: 'examples', kind: 'texts', width: 40 },
    { key: 'reading', kind: 'word', words: ['otpath'], width: 14 },
    remove,
    reason,
  ],
  stages: [
    id,
    { key: 'kind', kind: 'word', words: ['stage', 'route'], required: true, width: 9 },
    title,
    { key: 'stages', kind: 'references', names: 'stages', width: 40 },
    { key: 'joins_with', kind: 'reference', width: 18 },
    { key: 'colour', kind: 'line', width: 10 },
    source,
    reason,
  ],
  profiles: [id, title, source, reason],
  requirements: [
    { key: 'target', kind: 'reference', required: true, width: 22 },
    id,
    { key: 'one_of', kind: 'reference', width: 18 },
    {
      key: 'kind',
      kind: 'word',
      words: ['statement', 'capability', 'credential', 'experience', 'judgement', 'any-of'],
      required: true,
      width: 12,
    },
    text,
    strength,
    { key: 'group', kind: 'reference', width: 16 },
    { key: 'statement', kind: 'reference', width: 18 },
    { key: 'pillar', kind: 'reference', names: 'pillars', width: 18 },
    { key: 'credential', kind: 'reference', width: 18 },
    { key: 'barred_lists', kind: 'references', width: 14 },
    { key: 'months', kind: 'number', width: 9 },
    { key: 'since', kind: 'word', words: ['qualified', 'started'], width: 11 },
    { key: 'periods', field: 'of', kind: 'reference', width: 16 },
    { key: 'by', kind: 'text', width: 24 },
    yes('unasked'),
    yes('generic'),
    yes('carries'),
    appliesTo,
    freeSource,
    remove,
    reason,
  ],
  mappings: [
    { key: 'subject', kind: 'reference', required: true, width: 34 },
    {
      key: 'predicate',
      kind: 'word',
      words: ['exact', 'close', 'broad', 'narrow', 'related', 'none'],
      required: true,
      width: 11,
    },
    { key: 'object', kind: 'reference', required: true, width: 34 },
    { key: 'justification', kind: 'line', required: true, width: 60 },
    { key: 'author', kind: 'line', required: true, width: 18 },
    { key: 'date', kind: 'line', width: 12 },
    { key: 'comment', kind: 'line', width: 40 },
    freeSource,
  ],
  details: [
    { key: 'about', kind: 'word', words: detailOwners, required: true, width: 13 },
    { key: 'of', kind: 'reference', required: true, width: 24 },
    {
      key: 'what',
      kind: 'word',
      words: ['description', 'duty', 'group', 'fact', 'note', 'guidance'],
      required: true,
      width: 13,
    },
    { key: 'id', kind: 'reference', width: 22 },
    { key: 'kind', kind: 'word', words: noteKinds, width: 14 },
    text,
    { key: 'value', kind: 'text', width: 40 },
    { key: 'group', kind: 'reference', width: 18 },
    freeSource,
  ],
  lists: [
    {
      key: 'what',
      kind: 'word',
      words: ['role', 'evidence-type', 'omitted'],
      required: true,
      width: 14,
    },
    { key: 'id', kind: 'reference', width: 26 },
    { key: 'title', kind: 'text', width: 50 },
    { key: 'reason', kind: 'line', width: 60 },
    freeSource,
  ],
  changes: [
    { key: 'id', kind: 'reference', required: true, width: 26 },
    remove,
    { key: 'reason', kind: 'text', required: true, width: 40 },
    { key: 'text', kind: 'text', width: 80 },
    { key: 'title', kind: 'text', width: 50 },
    strength,
    { key: 'aspects', kind: 'references', width: 26 },
    appliesTo,
    { key: 'examples', kind: 'texts', width: 40 },
    { key: 'months', kind: 'number', width: 9 },
    freeSource,
  ],
} as const satisfies Partial<Record<WorkbookSheet, readonly TableColumn[]>>;

export type TableName = keyof typeof tables;

/** The last column that is printed, of tables that would be too small to read on a page of A4 with all of them. */
export const lastPrinted: Readonly<Partial<Record<TableName, WorkbookHeading>>> = {
  statements: 'strength',
  requirements: 'strength',
  mappings: 'author',
  details: 'text',
  changes: 'text',
};

export const tableColumns = (table: TableName): readonly TableColumn[] => tables[table];
