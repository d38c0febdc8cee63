import type { Attributes } from './markup.ts';

/** Vocabularies in which markup means different things for the text in it. */
export type Family =
  | 'word'
  | 'drawing'
  | 'sheet'
  | 'slide'
  | 'odf-text'
  | 'odf'
  | 'links'
  | 'svg'
  | 'technical'
  | 'other';

const families: readonly (readonly [RegExp, Family])[] = [
  [/wordprocessingml|office\/word\//, 'word'],
  [/drawingml\/(?:2006\/)?main$/, 'drawing'],
  [/spreadsheetml|office\/excel\//, 'sheet'],
  [/presentationml|office\/powerpoint\//, 'slide'],
  [/opendocument:xmlns:text/, 'odf-text'],
  [/opendocument:xmlns:(?:style|config|manifest|datastyle)/, 'technical'],
  [/opendocument|openoffice/, 'odf'],
  [/package\/2006\/relationships/, 'links'],
  [/package\/2006\/content-types/, 'technical'],
  [/w3\.org\/2000\/svg/, 'svg'],
  [
    /schemas-microsoft-com:(?:vml|office:office)|drawingml|schemas\.microsoft\.com\/office/,
    'drawing',
  ],
];

/** For files that leave out what their prefixes mean, as nearly everybody uses them. */
const usual: Readonly<Record<string, Family>> = {
  w: 'word',
  a: 'drawing',
  wp: 'drawing',
  pic: 'drawing',
  v: 'drawing',
  o: 'drawing',
  p: 'slide',
  text: 'odf-text',
  table: 'odf',
  office: 'odf',
  draw: 'odf',
  style: 'technical',
};

const usualRoots: Readonly<Record<string, Family>> = {
  svg: 'svg',
  Relationships: 'links',
  Types: 'technical',
  ...Object.fromEntries(
    [
      'sst',
      'worksheet',
      'workbook',
      'styleSheet',
      'comments',
      'personList',
      'ThreadedComments',
      'pivotCacheDefinition',
      'pivotCacheRecords',
      'table',
    ].map((root) => [root, 'sheet' as const]),
  ),
};

/** Knows which vocabulary each prefix of a part stands for. */
export class Prefixes {
  readonly #known = new Map<string, Family>();

  /** Looks whether a tag gives a prefix its meaning. */
  learn(name: string, attributes: Attributes): void {
    for (const [key, value] of attributes) {
      if (!key.startsWith('xmlns')) continue;
      const family = families.find(([uri]) => uri.test(value))?.[1] ?? 'other';
      this.#known.set(key === 'xmlns' ? '' : key.slice(6), family);
    }
    if (!this.#known.has('')) this.#known.set('', usualRoots[name] ?? 'other');
  }

  familyOf(name: string): Family {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    return this.#known.get(prefix) ?? usual[prefix] ?? 'other';
  }
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Attributes in which people write, whatever they belong to. */
const written = new Set(
  'descr title alt tooltip string prompt promptTitle error errorTitle caption comment display displayText instr label description help-message string-value current-value ScreenTip'.split(
    ' ',
  ),
);
/** Elements whose name somebody has given them. */
const named =
  /^(?:docPr|cNvPr|sheet|definedName|property|table|tableColumn|cacheField|pivotField|scenario|protectedRange|frame|shape|page|custom-shape|image|bookmark|bookmark-start|bookmarkStart|user-field-decl|variable-decl|section|tag|custShow|named-range|form|text-box|control)$/;
/** Elements of Word in whose value people write. */
const valued =
  /^(?:docVar|alias|tag|statusText|helpText|default|name|result|description|category|filter|customFilter|docPartName|caption)$/;
const signed = /^(?:author|userName|lastModifiedBy|modifiedBy|user)$/;

/** What an attribute says: somebody's name, words, or nothing that a person wrote. */
export function sayingOf(
  family: Family,
  element: string,
  key: string,
  value: string,
): 'person' | 'words' | undefined {
  if (value.trim() === '' || key.startsWith('xmlns')) return undefined;
  const own = localName(key);
  if (family === 'technical') return undefined;
  if (family === 'other') return isForPrograms(own, value) ? undefined : 'words';
  if (signed.test(own)) return /^\d*$/.test(value) ? undefined : 'person';
  if (/^(?:cmAuthor|author)$/.test(element) && own === 'name') return 'person';
  if (element === 'person' && own === 'displayName') return 'person';
  if (written.has(own)) return 'words';
  if (own === 'name' || own === 'displayName') return named.test(element) ? 'words' : undefined;
  if (own === 'val' || own === 'value') return valued.test(element) ? 'words' : undefined;
  if (own === 'v') return /^[snd]$/.test(element) ? 'words' : undefined;
  if (own === 'userId') return 'words';
  return own === 'href' || own === 'location' ? 'words' : undefined;
}

/** Namespaces, places of schemas and identifiers, as programs write them. */
const isForPrograms = (key: string, value: string): boolean =>
  /^(?:schemaLocation|noNamespaceSchemaLocation|itemID|uri|uid|guid|Requires|Ignorable)$/i.test(
    key,
  ) ||
  /^[\s{}()0-9a-f-]{16,}$/i.test(value.replace(/^urn:uuid:/, '')) ||
  /^(?:https?:\/\/schemas\.|urn:|http:\/\/(?:www\.)?(?:w3|purl)\.org)/.test(value);
