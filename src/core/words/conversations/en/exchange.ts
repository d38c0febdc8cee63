import type { CellPlace } from '../../../model/exchange.ts';
import { cellNamed } from '../../faults/en/workbook.ts';
import { plural } from '../../plural.ts';

const list = (ids: readonly string[]): string => [ids].flat().join(', ');

/** What `otpath framework export` and `import` say beside their results. */
export const exchangeWords = {
  lossesHead: (format: string, count: number): string =>
    `${format} can’t hold everything. ${plural(count, 'detail')} of this framework ${count === 1 ? 'is' : 'are'} missing from the file or different in it:`,
  noLosses: (format: string): string => `${format} holds everything in this framework.`,
  inFull: 'For the full list, add: --losses losses.txt',
  lost: 'not in the file',
  changed: 'different in the file',
  more: (count: number): string => `and ${String(count)} more`,
  /** What things of a framework are called. */
  sections: {
    framework: 'Framework',
    levels: 'Levels',
    stages: 'Stages',
    routes: 'Routes',
    profiles: 'Role profiles',
    groups: 'Groups of requirements',
    requirements: 'Requirements',
    roles: 'Roles',
    pillars: 'Pillars',
    aspects: 'Aspects',
    statements: 'Statements',
    mappings: 'Mappings',
    changes: 'Changes',
    evidence_types: 'Types of evidence',
    guidance: 'How to use the framework',
    notes: 'Notes',
    omitted: 'Passages left out on purpose',
    policy: 'Policy',
    cpd_record: 'CPD record',
  },
  /** What is said of a thing of a framework, by its key. */
  fields: {
    name: 'id',
    title: 'title',
    text: 'text',
    version: 'version',
    publisher: 'publisher',
    language: 'language',
    extends: 'framework that it extends',
    'source.title': 'title of the source',
    'source.date': 'date of the source',
    'source.url': 'web address of the source',
    'source.note': 'note on the source',
    source: 'source',
    section: 'what kind of item it is',
    rank: 'rank',
    description: 'description',
    duties: 'duties',
    notes: 'notes',
    area: 'being an area beside the pillars',
    pillar: 'pillar',
    level: 'level',
    aspects: 'aspects',
    reading: 'whose reading the aspects are',
    facet: 'facet',
    strength: 'strength',
    applies_to: 'role that it applies to',
    revision: 'revision',
    status: 'status',
    changed_in: 'the version that changed it',
    replaced_by: 'what replaces it',
    split_into: 'what it was split into',
    merged_into: 'what it was merged into',
    examples: 'examples',
    group: 'group',
    generic: 'being general wording',
    carries: 'whether later stages require it too',
    kind: 'kind',
    statement: 'statement that it requires',
    credential: 'kind of credential',
    barred_lists: 'barred lists',
    months: 'number of months',
    since: 'where counting starts',
    of: 'kind of experience',
    by: 'who decides',
    unasked: 'that nobody can ask for it',
    of_target: 'where it is required',
    joins_with: 'credential with which people join',
    colour: 'colour',
    stages: 'stages',
    facts: 'facts of the post',
    predicate: 'exact relation',
    justification: 'justification',
    author: 'author',
    comment: 'comment',
    reason: 'reason',
    set: 'what is different',
    remove: 'being set aside',
    rules: 'rules',
  },
  inLanguage: { en: 'in English', cy: 'in Welsh' },
  readAs: (format: string, counts: string): string => `Read as ${format}: ${counts}.`,
  counts: {
    statements: (count: number): string => plural(count, 'statement'),
    requirements: (count: number): string => plural(count, 'requirement'),
    pillars: (count: number): string => plural(count, 'pillar'),
    levels: (count: number): string => plural(count, 'level'),
    stages: (count: number): string => plural(count, 'stage'),
    routes: (count: number): string => plural(count, 'route'),
    profiles: (count: number): string => plural(count, 'role profile'),
    mappings: (count: number): string => plural(count, 'mapping'),
    changed: (count: number): string => `${String(count)} changed`,
    setAside: (count: number): string => `${String(count)} set aside`,
  },
  /** What is an organisation’s own in its version of a framework. */
  own: { added: 'New', changed: 'Changed', setAside: 'Set aside', reason: 'Reason' },
  remarksHead: (count: number): string => `${plural(count, 'thing')} to know about this file:`,
  atLine: (line: number): string => `Line ${String(line)}: `,
  atPlace: (place: string): string => `At ${place}: `,
  atCell: (place: CellPlace): string => `${cellNamed(place).replace(/^s/, 'S')}: `,
  moreRemarks: (count: number): string => `${String(count)} more like this.`,
  /** What was odd in a file, and what was made of it. */
  remarks: {
    'renamed-id': (id: string, became: string): string =>
      `The id "${id}" became ${became}, because ids in otpath start with a letter and have no spaces.`,
    'duplicate-id': (id: string, became: string): string =>
      `The id "${id}" is in the file twice. The second one became ${became}.`,
    'missing-id': (became: string): string =>
      `This item has no code, so otpath made one: ${became}.`,
    'bad-identifier': (id: string): string =>
      `"${id}" is not a UUID that CASE allows, so it was not kept.`,
    'no-text': (id: string): string => `${id} has no text, or nothing below it. It was left out.`,
    'no-title': (id: string): string => `${id} has no text, so its code is now its name.`,
    'unknown-parent': (id: string, parent: string): string =>
      `${id} belongs to "${parent}", which is not in the file. It was put at the top.`,
    'no-parent': (id: string): string => `${id} belongs to nothing. It was put at the top.`,
    'several-parents': (id: string, parents: readonly string[]): string =>
      `${id} belongs to several items (${list(parents)}). Only the first was used.`,
    loop: (ids: readonly string[]): string =>
      `These items belong to each other in a circle: ${list(ids)}. The first was put at the top.`,
    'child-first': (id: string, parent: string): string =>
      `${id} comes before ${parent}, which it belongs to.`,
    'second-root': (id: string): string =>
      `The file has a second framework, "${id}". What belongs to it was read as part of the first.`,
    'marked-up': (id: string, lost: readonly string[]): string =>
      `The text of ${id} is now plain text. Lost: ${list(lost)}.`,
    flattened: (id: string, into: string): string =>
      `The heading ${id} is too deep for otpath. Its statements are now under ${into}.`,
    'made-level': (id: string): string => `The file has no levels, so otpath made one: ${id}.`,
    'made-pillar': (id: string): string =>
      `Some statements have no heading above them, so otpath made a pillar for them: ${id}.`,
    'several-levels': (id: string, levels: readonly string[]): string =>
      `${id} is for several levels (${list(levels)}). Only the first was used.`,
    'not-kept': (id: string, fields: readonly string[]): string =>
      `otpath has no place for this of ${id}: ${list(fields)}.`,
    'unmapped-columns': (fields: readonly string[]): string =>
      `These columns were not read, because --map doesn’t name them: ${list(fields)}.`,
    'other-language': (language: string): string =>
      `The language "${language}" was read as English. otpath knows en and cy.`,
    'unknown-relation': (relation: string): string =>
      `The relation "${relation}" was not kept, because otpath does not know it or one end is not in the file.`,
    'unreadable-row': (why: string): string => `This entry was left out: ${why}.`,
    'ignored-sheet': (id: string): string =>
      `The sheet “${id}” was not read, because it has no column of statements or is hidden.`,
    'unknown-sheet': (id: string): string =>
      `The sheet “${id}” was not read, because a framework’s workbook has no sheet with this name.`,
    'unknown-columns': (id: string, fields: readonly string[]): string =>
      `otpath doesn’t know these columns of the sheet “${id}”, so it did not read them: ${list(fields)}.`,
    'made-publisher': (id: string): string =>
      `The file doesn’t say who publishes this framework, so otpath wrote “${id}”. To name somebody else, add: --publisher NAME`,
    'number-as-id': (id: string): string =>
      `The id ${id} is a number here, so Excel may have shortened it: 1.10 becomes 1.1. Check it. To avoid this, format the column as Text.`,
    'mappings-as-they-are': (id: string, of: string): string =>
      `The mappings are still about ${of}. ${id} only holds them. To change what they are about, change their ids in the file.`,
    'one-sheet': (sheet: string, id: string): string =>
      `This file is only the sheet “${sheet}”. Everything else is as it was in ${id}.`,
    'odd-value': (field: string, value: string): string =>
      `${field} should be a number. It is the text "${value}", and was read as a number.`,
  },
  unreadable: {
    columns: 'its columns don’t hold what belongs in them',
    empty: 'something that it needs is missing',
    'not-an-object': 'it is not an object of JSON',
  },
  markup: {
    formatting: 'bold, italic and other formatting',
    links: 'links',
    pictures: 'pictures',
    lists: 'lists',
    tables: 'tables',
    scripts: 'scripts',
    headings: 'headings',
  },
  columns: {
    question: (guess: string): string =>
      `otpath reads the columns like this: ${guess}. Is that right?`,
    yes: 'Yes, import it',
    no: 'No',
  },
  written: (folder: string, files: number): string =>
    `Written to ${folder}: ${plural(files, 'file')}.`,
  madeId: (id: string): string =>
    `The file has no id for the framework, so otpath made one from the title: ${id}. To give it another, add: --id our-ot`,
  wouldWrite: (id: string): string =>
    `Nothing was written. The import would make the framework ${id}.`,
  wouldReplace: (folder: string, changes: number): string =>
    changes === 0
      ? `Nothing was written. The import would change nothing in ${folder}.`
      : `Nothing was written. The import would replace ${folder} with ${changes === 1 ? 'this change' : `these ${String(changes)} changes`}.`,
  askReplace: (folder: string): string =>
    `Replace ${folder} with these changes? The version that is there is kept.`,
  keptEarlier: (folder: string): string => `The earlier version is now in ${folder}.`,
  toCheck: (command: string): string => `To check it, run: ${command}`,
  toUse: (folder: string): string =>
    `To use it, copy these lines into a portfolio’s otpath.yaml, in place of its own target. “frameworks” names the folder that contains ${folder}, as seen from the portfolio:`,
};
