/** A format of other programs, or of otpath itself, in which a framework leaves and comes in. */
export const exchangeFormats = [
  'case',
  'case-1.1',
  'moodle',
  'mahara',
  'sssom',
  'yaml',
  'xlsx',
] as const;
export type ExchangeFormatName = (typeof exchangeFormats)[number];

/** What can be read besides: a plain list, a row for each statement. It is not written. */
export const importFormats = [...exchangeFormats, 'list'] as const;
export type ImportFormatName = (typeof importFormats)[number];

/** Those that have no id for a framework, so that one is made from its title. */
export const formatsWithoutId: readonly ImportFormatName[] = ['mahara', 'list'];

/** What a column of a plain list can hold. */
export const listColumns = [
  'text',
  'id',
  'level',
  'pillar',
  'aspect',
  'source',
  'strength',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** Something of a framework that a format can't hold, or holds in another form only. */
export interface FrameworkLoss {
  /** What kind of thing it belongs to, such as `statements`; `framework` for the head. */
  readonly section: string;
  readonly id: string;
  /** The key in the data. Undefined where the whole item is lost. */
  readonly field?: string | undefined;
  readonly how: 'lost' | 'changed';
}

/** A cell of a workbook. Rows and columns count from 1, as spreadsheets show them. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where something is in a foreign file: by its line, by the keys that lead to it, or by its cell. */
export type ForeignPlace = number | string | CellPlace;

/** What is wrong in a cell of a framework's workbook. */
export interface CellFault extends CellPlace {
  readonly why:
    | 'formula'
    | 'missing'
    | 'missing-id'
    | 'no-column'
    | 'no-setting'
    | 'not-a-number'
    | 'not-a-setting'
    | 'not-a-version'
    | 'not-an-id'
    | 'not-fitting'
    | 'not-offered'
    | 'not-there'
    /** A reason in a row of the original in which nothing is different. */
    | 'reason-alone'
    /** An aspect that belongs to another pillar than the statement. */
    | 'not-of-pillar'
    /** Something to change that is not in what the framework extends. */
    | 'not-in-base'
    /** Of a sheet as a whole. */
    | 'no-sheet'
    | 'blank-sheet'
    | 'twice'
    /** Of an organisation's own version of a framework. */
    | 'no-reason'
    | 'not-changeable'
    | 'row-gone'
    | 'not-addable';
  /** The heading of its column. */
  readonly heading: string;
  readonly value: string;
  /** What it could hold. */
  readonly offered?: readonly string[] | undefined;
  /** What the framework extends, where that was searched too. */
  readonly of?: string | undefined;
  /** The other cell with the same id. */
  readonly other?: CellPlace | undefined;
}

/** Why a workbook is not read. */
export type WorkbookTrouble =
  /** It is damaged, or no workbook after all. */
  | { readonly why: 'broken' }
  | { readonly why: 'encrypted' }
  /** A part of it would unpack to more than otpath reads. */
  | { readonly why: 'too-large-unpacked'; readonly megabytes: number }
  /** It holds definitions, with which a small file can become endless. */
  | { readonly why: 'definitions' }
  /** It takes values from other files. */
  | { readonly why: 'external-links' }
  | { readonly why: 'too-many-sheets'; readonly allowed: number }
  | { readonly why: 'too-many-rows'; readonly sheet: string; readonly allowed: number }
  | { readonly why: 'too-many-cells'; readonly sheet: string; readonly allowed: number }
  /** In letters: a cell of Excel can't hold more. */
  | { readonly why: 'long-cell'; readonly sheet: string; readonly allowed: number }
  | { readonly why: 'too-much-text'; readonly megabytes: number };

/** What somebody should know of a file that was read: what was odd in it, and what was made of that. */
export type ImportRemark = { readonly place?: ForeignPlace | undefined } & (
  | { readonly kind: 'renamed-id'; readonly id: string; readonly became: string }
  | { readonly kind: 'duplicate-id'; readonly id: string; readonly became: string }
  | { readonly kind: 'missing-id'; readonly became: string }
  | { readonly kind: 'bad-identifier'; readonly id: string }
  | { readonly kind: 'no-text'; readonly id: string }
  | { readonly kind: 'no-title'; readonly id: string }
  | { readonly kind: 'unknown-parent'; readonly id: string; readonly parent: string }
  | { readonly kind: 'no-parent'; readonly id: string }
  | { readonly kind: 'several-parents'; readonly id: string; readonly parents: readonly string[] }
  | { readonly kind: 'loop'; readonly ids: readonly string[] }
  | { readonly kind: 'child-first'; readonly id: string; readonly parent: string }
  | { readonly kind: 'second-root'; readonly id: string }
  | { readonly kind: 'marked-up'; readonly id: string; readonly lost: readonly MarkupKind[] }
  | { readonly kind: 'flattened'; readonly id: string; readonly into: string }
  | { readonly kind: 'made-level'; readonly id: string }
  | { readonly kind: 'made-pillar'; readonly id: string }
  | { readonly kind: 'several-levels'; readonly id: string; readonly levels: readonly string[] }
  | { readonly kind: 'not-kept'; readonly id: string; readonly fields: readonly string[] }
  /** Columns of a list that a map gives no place. */
  | { readonly kind: 'unmapped-columns'; readonly fields: readonly string[] }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'unknown-relation'; readonly relation: string }
  | { readonly kind: 'unreadable-row'; readonly why: 'columns' | 'empty' | 'not-an-object' }
  | { readonly kind: 'ignored-sheet'; readonly id: string }
  /** A sheet of a framework's workbook that otpath doesn't know. */
  | { readonly kind: 'unknown-sheet'; readonly id: string }
  /** Columns of a sheet of a framework's workbook that otpath doesn't know. */
  | { readonly kind: 'unknown-columns'; readonly id: string; readonly fields: readonly string[] }
  /** A list says nothing of its publisher, so that this is the title. */
  | { readonly kind: 'made-publisher'; readonly id: string }
  | { readonly kind: 'number-as-id'; readonly id: string }
  /** A table of mappings under an id of its own, in which they are about what they were about. */
  | { readonly kind: 'mappings-as-they-are'; readonly id: string; readonly of: string }
  /** Only a sheet of the framework's workbook was read; the rest is as in the framework. */
  | { readonly kind: 'one-sheet'; readonly id: string; readonly sheet: string }
  | { readonly kind: 'odd-value'; readonly field: string; readonly value: string }
);

/** What formatting or content a text lost when it became plain. */
export type MarkupKind =
  'formatting' | 'links' | 'pictures' | 'lists' | 'tables' | 'scripts' | 'headings';

/** What a file is that holds no framework. */
export type ForeignKind =
  | 'empty'
  | 'pdf'
  | 'word'
  | 'excel'
  | 'empty-workbook'
  | 'figures'
  | 'opendocument'
  | 'pack'
  | 'portfolio'
  | 'old-office'
  | 'zip'
  | 'picture'
  | 'web-page'
  | 'json'
  | 'broken-json'
  | 'otpath-output'
  | 'table'
  | 'yaml'
  | 'evidence'
  | 'binary'
  | 'text';

/** An item of a loop: it belongs to the next, and the last to the first. */
export interface LoopItem {
  readonly id: string;
  readonly place: ForeignPlace;
}

/** Why a file could not be imported. Nothing is written then. */
export type ImportFault =
  | { readonly kind: 'not-a-framework'; readonly is: ForeignKind }
  | {
      readonly kind: 'not-this-format';
      readonly format: ImportFormatName;
      readonly is: ForeignKind;
    }
  | { readonly kind: 'too-many-items'; readonly found: number; readonly allowed: number }
  | {
      readonly kind: 'too-deep';
      readonly id: string;
      readonly place: ForeignPlace;
      readonly allowed: number;
    }
  /** Items that belong to each other in a circle, which is too long to be read without one of its links. */
  | { readonly kind: 'loop'; readonly items: readonly LoopItem[] }
  | { readonly kind: 'nothing-in-it'; readonly format: ImportFormatName }
  /** A plain list whose columns nobody has confirmed: what they seem to be, as it can be typed. */
  | { readonly kind: 'map-needed'; readonly guess: string; readonly headings: readonly string[] }
  | { readonly kind: 'wrong-map'; readonly part: string; readonly headings: readonly string[] }
  | { readonly kind: 'unreadable-workbook'; readonly trouble: WorkbookTrouble }
  | { readonly kind: 'wrong-cells'; readonly cells: readonly CellFault[]; readonly more: number }
  /** An edited workbook of a framework that is as the framework is. */
  | { readonly kind: 'nothing-tailored'; readonly framework: string }
  /** Only a workbook of the framework itself says what differs from it. */
  | { readonly kind: 'tailoring-needs-workbook'; readonly framework: string }
  /** A sheet of a framework's workbook that was saved alone, where nobody said which framework has the rest. */
  | { readonly kind: 'one-sheet'; readonly sheet: string }
  | { readonly kind: 'set-aside-without-base'; readonly framework: string }
  | { readonly kind: 'broken-yaml'; readonly line: number }
  | { readonly kind: 'broken-table'; readonly line: number };

/** Why a framework could not be exported. */
export type ExportFault =
  | { readonly kind: 'level-needed'; readonly levels: readonly string[] }
  | { readonly kind: 'no-such-level'; readonly level: string; readonly levels: readonly string[] }
  | { readonly kind: 'no-mappings' };

export const isExchangeFault = (answer: object): answer is ImportFault | ExportFault =>
  'kind' in answer;

/** What the formats are called everywhere. */
export const exchangeTitles: Readonly<Record<ImportFormatName, string>> = {
  case: 'CASE 1.0',
  'case-1.1': 'CASE 1.1',
  moodle: 'Moodle CSV',
  mahara: 'Mahara .matrix',
  sssom: 'SSSOM TSV',
  yaml: 'YAML',
  xlsx: 'Excel',
  list: 'CSV',
};
