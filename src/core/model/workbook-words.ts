import type { Language } from './text.ts';

/** The sheets of the workbook in which a framework can be kept. */
export const workbookSheets = [
  'readMe',
  'framework',
  'levels',
  'pillars',
  'statements',
  'stages',
  'profiles',
  'requirements',
  'mappings',
  'details',
  'lists',
  'settings',
  'changes',
] as const;
export type WorkbookSheet = (typeof workbookSheets)[number];

/** What the columns of its sheets hold. */
export type WorkbookHeading =
  | 'about'
  | 'applies_to'
  | 'area'
  | 'aspects'
  | 'author'
  | 'barred_lists'
  | 'by'
  | 'carries'
  | 'colour'
  | 'comment'
  | 'credential'
  | 'date'
  | 'examples'
  | 'facet'
  | 'generic'
  | 'group'
  | 'id'
  | 'joins_with'
  | 'justification'
  | 'kind'
  | 'level'
  | 'merged_into'
  | 'months'
  | 'object'
  | 'of'
  | 'one_of'
  | 'part_of'
  | 'periods'
  | 'pillar'
  | 'predicate'
  | 'rank'
  | 'reading'
  | 'reason'
  | 'remove'
  | 'replaced_by'
  | 'changed_in'
  | 'revision'
  | 'setting'
  | 'since'
  | 'split_into'
  | 'source'
  | 'stages'
  | 'statement'
  | 'status'
  | 'strength'
  | 'subject'
  | 'target'
  | 'text'
  | 'title'
  | 'unasked'
  | 'value'
  | 'what';

/** What is said of a framework as a whole. */
export type WorkbookHead =
  | 'id'
  | 'title'
  | 'version'
  | 'publisher'
  | 'language'
  | 'source.title'
  | 'source.date'
  | 'source.url'
  | 'source.note'
  | 'extends';

/** The words of a workbook in one language. A workbook is read in any of them. */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<WorkbookSheet, string>>;
  readonly headings: Readonly<Record<WorkbookHeading, string>>;
  readonly head: Readonly<Record<WorkbookHead, string>>;
  /** What follows a heading whose column holds a translation. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly readMe: readonly string[];
}
