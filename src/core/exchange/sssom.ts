import type { ExportFault, ImportFault, ImportRemark } from '../model/exchange.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import { fileSlugOf } from '../text/file-name.ts';
import {
  headOf,
  sourceText,
  withList,
  type FrameworkData,
  type Imported,
  type RawMapping,
} from './framework-data.ts';
import { idFrom } from './new-ids.ts';
import { readTable, type ForeignRow } from './tables.ts';

const columns = [
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
  'author',
  'comment',
  // Both are of SSSOM too: what it calls by no name of its own, and where a mapping is from.
  'other',
  'mapping_source',
] as const;

/** Columns that are written only where a mapping has something for them. */
const occasional = ['mapping_date', 'object_source'] as const;

/** In the place of an id: somebody looked, and there is nothing. */
const nothingFound = 'sssom:NoTermFound';

const predicates = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:broadMatch',
  narrow: 'skos:narrowMatch',
  related: 'skos:relatedMatch',
  // Every other one is a kind of this.
  none: 'skos:mappingRelation',
} as const;

/** The mappings of a framework as SSSOM in a table. */
export function writeSssom(data: FrameworkData): string | ExportFault {
  const { mappings = [], id, language } = data;
  if (mappings.length === 0) return { kind: 'no-mappings' };
  const qualified = (reference: string): string => {
    const { framework, local } = splitId(reference, id as FrameworkId)!;
    return `${framework}:${local}`;
  };
  const rows = mappings.map((one) => [
    qualified(one.subject),
    predicates[one.predicate],
    one.predicate === 'none' ? nothingFound : qualified(one.object),
    'semapv:ManualMappingCuration',
    one.author,
    one.justification,
    one.comment ?? '',
    sourcesOf(one.source).join('|'),
    one.date ?? '',
    one.predicate === 'none' ? `otpath:${one.object}` : '',
  ]);
  const names = new Set(
    rows
      .flatMap(([subject, , object]) => [subject!, object!])
      .map((one) => one.split(':')[0]!)
      .filter((one) => one !== 'sssom'),
  );
  const all = [...columns, ...occasional];
  const used = all.map(
    (_, index) => index < columns.length || rows.some((row) => row[index] !== ''),
  );
  const line = (cells: readonly string[]): string =>
    cells.filter((_, index) => used[index]).join('\t');
  const head = {
    mapping_set_id: `otpath:${id}`,
    mapping_set_title: sourceText(data.title, language),
    mapping_set_version: data.version,
    license: 'https://w3id.org/sssom/license/unspecified',
  };
  return [
    ...Object.entries(head).map(([key, value]) => `#${key}: ${JSON.stringify(value)}`),
    '#curie_map:',
    ...[...names].sort().map((name) => `#  ${name}: "otpath:${name}:"`),
    line(all),
    ...rows.map((row) => line(row.map(escapeCell))),
    '',
  ].join('\n');
}

const sourcesOf = (source: string | string[] | undefined): readonly string[] =>
  typeof source === 'string' ? [source] : (source ?? []);

/** A cell can't have a tab or a line of its own, so they are written as in JSON. */
const escapeCell = (text: string): string =>
  text.replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[sign] ?? '\\r',
  );
const unescapeCell = (cell: string): string =>
  cell.replace(/\\([\\tnr])/g, (_, sign: string) => ({ t: '\t', n: '\n', r: '\r' })[sign] ?? '\\');

export const isSssom = (text: string): boolean =>
  /^(?:#[^\n]*\n)*[^\n#]*\bsubject_id\b[^\n]*\bobject_id\b/.test(text.replaceAll('\r', ''));

/** Reads a table of mappings. */
export function readSssom(text: string, mostRows: number): Imported | ImportFault {
  const lines = text.split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const about = lines.slice(0, Math.max(start, 0));
  const table = readTable(lines.slice(start).join('\n'), '\t', mostRows + 2);
  if ('brokenAt' in table) return { kind: 'broken-table', line: start + table.brokenAt };
  const [heading, ...rows] = table;
  if (rows.length === 0) return { kind: 'nothing-in-it', format: 'sssom' };
  const remarks: ImportRemark[] = [];
  const names = heading!.cells.map((cell) => cell.trim());
  const told = (key: string): string | undefined => headValue(about, key);
  const prefixes = prefixesIn(about);
  const mappings = rows.flatMap((row) =>
    mappingIn(row, { names, prefixes, remarks, above: start, author: told('creator_label') }),
  );
  if (mappings.length === 0) return { kind: 'nothing-in-it', format: 'sssom' };
  const title = told('mapping_set_title') ?? told('mapping_set_id') ?? 'SSSOM';
  const id = /^otpath:([A-Za-z][\w.-]*)$/.exec(told('mapping_set_id') ?? '')?.[1];
  const head = headOf({
    id: id ?? (idFrom(fileSlugOf(title)) || 'mappings'),
    title,
    version: told('mapping_set_version'),
    publisher: told('creator_label'),
  });
  return { data: { ...head, ...withList('mappings', mappings) }, remarks };
}

function headValue(about: readonly string[], key: string): string | undefined {
  const line = about.find((one) => one.startsWith(`#${key}:`));
  const written = line?.slice(key.length + 2).trim();
  if (written === undefined || written === '') return undefined;
  return /^".*"$/.test(written) ? (parsedString(written) ?? written.slice(1, -1)) : written;
}

function parsedString(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

/** What the file calls a framework by, where its names are those of otpath. */
const prefixesIn = (about: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    about.flatMap((line) => {
      const [, prefix, framework] = /^# +([\w.-]+): *"?otpath:([\w.-]+):"?\s*$/.exec(line) ?? [];
      return prefix === undefined ? [] : [[prefix, framework!] as const];
    }),
  );

interface Around {
  readonly names: readonly string[];
  readonly prefixes: ReadonlyMap<string, string>;
  readonly remarks: ImportRemark[];
  /** Lines before the table. */
  readonly above: number;
  readonly author: string | undefined;
}

const read = new Set([
  ...columns,
  ...occasional,
  ...['author_label', 'author_id', 'subject_label', 'object_label', 'subject_source'],
]);

function mappingIn({ cells, line }: ForeignRow, around: Around): readonly RawMapping[] {
  const { names, prefixes, remarks, above } = around;
  const place = above + line;
  const cell = (name: string): string => unescapeCell(cells[names.indexOf(name)]?.trim() ?? '');
  const idIn = (name: string): string => {
    const [, prefix = '', local = ''] = /^([^:]*):(.*)$/.exec(cell(name)) ?? [];
    return prefix === '' ? cell(name) : `${prefixes.get(prefix) ?? prefix}:${local}`;
  };
  const ids = [idIn('subject_id'), idIn('object_id')];
  const at = ids.indexOf(nothingFound);
  const isNone = at >= 0;
  const written = cell('predicate_id');
  const predicate = isNone ? ('none' as const) : predicateNamed(written);
  const [subject = '', object = ''] = isNone
    ? [ids[1 - at], setNamed(cell(at === 0 ? 'subject_source' : 'object_source'), around)]
    : ids;
  if (!reference.test(subject) || !(isNone ? frameworkId : reference).test(object)) {
    remarks.push({ kind: 'unreadable-row', why: 'columns', place });
    return [];
  }
  if (!predicate) {
    remarks.push({ kind: 'unknown-relation', relation: written, place });
    return [];
  }
  const unused = names.filter(
    (name) => !read.has(name as (typeof columns)[number]) && cell(name) !== '',
  );
  if (unused.length > 0) remarks.push({ kind: 'not-kept', id: subject, fields: unused, place });
  const author = ['author', 'author_label', 'author_id'].map(cell).find((one) => one !== '');
  const [comment, other, source] = [cell('comment'), cell('other'), cell('mapping_source')];
  const date = cell('mapping_date');
  const sources = source.split('|').filter((one) => one !== '');
  return [
    {
      subject,
      predicate,
      object,
      justification: comment === '' ? cell('mapping_justification') || 'SSSOM' : comment,
      author: author ?? around.author ?? 'SSSOM',
      ...(isDay.test(date) && { date }),
      ...(other !== '' && { comment: other }),
      ...(sources.length > 0 && { source: sources.length === 1 ? sources[0]! : sources }),
    },
  ];
}

const reference = /^[A-Za-z][A-Za-z0-9._-]*:[A-Za-z][A-Za-z0-9._-]*$/;
const frameworkId = /^[A-Za-z][A-Za-z0-9._-]*$/;
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** The framework that was looked through: what the file calls it, where that is a name of otpath's. */
function setNamed(written: string, { prefixes }: Around): string {
  const name = written.replace(/^otpath:/, '').replace(/:$/, '');
  return prefixes.get(name) ?? name;
}

function predicateNamed(written: string): RawMapping['predicate'] | undefined {
  const word = /(?:^skos:|#)(\w+)Match$/.exec(written)?.[1];
  return (Object.keys(predicates) as RawMapping['predicate'][]).find((one) => one === word);
}
