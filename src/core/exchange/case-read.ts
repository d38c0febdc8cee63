import type { ForeignPlace, ImportFault, ImportRemark } from '../model/exchange.ts';
import { itemTypeNamed } from './case-types.ts';
import { frameworkFromOwnCase } from './case-own.ts';
import { treeOf } from './foreign-tree.ts';
import { headOf, type Imported } from './framework-data.ts';
import { withRelations, type CaseRead, type CaseRelation } from './case-relations.ts';
import { isCaseUuid, idNamedBy } from './identifiers.ts';
import {
  elementLines,
  isObject,
  listAt,
  objectAt,
  stringAt,
  type JsonObject,
} from './json-lines.ts';
import { idFrom } from './new-ids.ts';
import { withoutMarkup, unmarked } from './plain-text.ts';
import { frameworkFromTree } from './tree-to-framework.ts';
import { fileSlugOf } from '../text/file-name.ts';

/** What of an item becomes something in otpath, or repeats what stands elsewhere. */
const kept = new Set(
  'identifier uri lastChangeDateTime fullStatement abbreviatedStatement humanCodingScheme notes educationLevel educationalLevel language CFItemTypeURI CFDocumentURI CFPackageURI sequenceNumber subject'.split(
    ' ',
  ),
);
const keptOfDocument = new Set(
  'identifier uri lastChangeDateTime creator title publisher language version officialSourceURL description caseVersion CFPackageURI CFDocumentURI'.split(
    ' ',
  ),
);

/** Reads a package of CASE 1.0 or 1.1, also where it is looser than the schema. */
export function readCase(json: JsonObject, text: string): Imported | ImportFault {
  const bundle = objectAt(json, 'CFPackage') ?? json;
  const document = objectAt(bundle, 'CFDocument') ?? {};
  const remarks: ImportRemark[] = [];
  const relations = relationsOf(bundle, text, remarks);
  const items = itemsOf(bundle, text, { document, relations, remarks });
  if (items.length === 0) return { kind: 'nothing-in-it', format: 'case' };
  const head = headIn(document, remarks);
  remarkOnRest(bundle, document, remarks);
  if (hasOwnTypes(bundle)) {
    // Only where the file has its name from otpath, an address of another framework says what is inherited.
    const isNamed = idNamedBy(stringAt(document, 'uri') ?? '') !== undefined;
    const own = { head: headOf(head), isNamed };
    return { data: frameworkFromOwnCase(own, items, relations, remarks), remarks };
  }
  for (const item of items.filter(({ type }) => type !== undefined)) {
    remarks.push({ kind: 'not-kept', id: shown(item), fields: ['CFItemType'], place: item.place });
  }
  const roots = treeOf(items, remarks);
  if ('kind' in roots) return roots;
  const { data, ids } = frameworkFromTree({ head, roots, startsWithLevels: false }, remarks);
  return { data: withRelations(data, ids, relations, remarks), remarks };
}

/** Whether every item says what it is in otpath. */
const hasOwnTypes = (bundle: JsonObject): boolean =>
  listAt(bundle, 'CFItems').every(
    (raw) => isObject(raw) && itemTypeNamed(stringAt(raw, 'CFItemType') ?? '') !== undefined,
  );

const shown = ({ code, text, key }: CaseRead): string => code ?? (text.slice(0, 80) || key);

function headIn(document: JsonObject, remarks: ImportRemark[]) {
  const title = oneLine(stringAt(document, 'title')) ?? 'CASE';
  const written = stringAt(document, 'language');
  const language = written === undefined ? 'en' : languageMeant(written);
  if (language === undefined) remarks.push({ kind: 'other-language', language: written! });
  const own = idNamedBy(stringAt(document, 'uri') ?? '')?.framework;
  const url = stringAt(document, 'officialSourceURL');
  return {
    id: own ?? (idFrom(fileSlugOf(title)) || 'framework'),
    title,
    version: oneLine(stringAt(document, 'version')),
    publisher: oneLine(stringAt(document, 'publisher') ?? stringAt(document, 'creator')),
    language: language ?? ('en' as const),
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    note: paragraphsOf(stringAt(document, 'description')).join('\n\n') || undefined,
  };
}

const languageMeant = (written: string): 'en' | 'cy' | undefined =>
  (['en', 'cy'] as const).find((one) => written.toLowerCase().split(/[-_]/)[0] === one);

const paragraphsOf = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : withoutMarkup(text).paragraphs;

const oneLine = (text: string | undefined): string | undefined =>
  paragraphsOf(text).join(' ') || undefined;

function relationsOf(
  bundle: JsonObject,
  text: string,
  remarks: ImportRemark[],
): readonly CaseRelation[] {
  const lines = elementLines(text, 'CFAssociations');
  return listAt(bundle, 'CFAssociations').flatMap((raw, index): CaseRelation[] => {
    const place = lines[index] ?? `CFAssociations[${String(index + 1)}]`;
    if (!isObject(raw)) {
      remarks.push({ kind: 'unreadable-row', why: 'not-an-object', place });
      return [];
    }
    const [from, to] = [endOf(raw, 'originNodeURI'), endOf(raw, 'destinationNodeURI')];
    const type = stringAt(raw, 'associationType');
    if (!from || !to || type === undefined) {
      remarks.push({ kind: 'unreadable-row', why: 'empty', place });
      return [];
    }
    const order = Number(stringAt(raw, 'sequenceNumber'));
    if (typeof raw['sequenceNumber'] === 'string') {
      remarks.push({
        kind: 'odd-value',
        field: 'sequenceNumber',
        value: raw['sequenceNumber'],
        place,
      });
    }
    const notes = oneLine(stringAt(raw, 'notes'));
    const ends = { from: from.identifier, fromUri: from.uri, to: to.identifier, toUri: to.uri };
    return [{ ...ends, type, order: Number.isFinite(order) ? order : undefined, notes, place }];
  });
}

/** One end of an association; some files give no more than an address. */
function endOf(raw: JsonObject, key: string): { identifier: string; uri: string } | undefined {
  const link = objectAt(raw, key);
  const uri = (link ? stringAt(link, 'uri') : stringAt(raw, key)) ?? '';
  const identifier = (link && stringAt(link, 'identifier')) ?? uri.split('/').at(-1);
  return identifier === undefined || identifier === '' ? undefined : { identifier, uri };
}

interface Around {
  readonly document: JsonObject;
  readonly relations: readonly CaseRelation[];
  readonly remarks: ImportRemark[];
}

function itemsOf(bundle: JsonObject, text: string, around: Around): readonly CaseRead[] {
  const { document, relations, remarks } = around;
  const root = stringAt(document, 'identifier');
  const parents = new Map<string, CaseRelation[]>();
  for (const relation of relations.filter(({ type }) => type === 'isChildOf')) {
    const known = parents.get(relation.from);
    if (known) known.push(relation);
    else parents.set(relation.from, [relation]);
  }
  const lines = elementLines(text, 'CFItems');
  const isOwn = hasOwnTypes(bundle);
  const taken = new Set<string>();
  return listAt(bundle, 'CFItems').flatMap((raw, index): CaseRead[] => {
    const place = lines[index] ?? `CFItems[${String(index + 1)}]`;
    if (!isObject(raw)) {
      remarks.push({ kind: 'unreadable-row', why: 'not-an-object', place });
      return [];
    }
    const identifier = stringAt(raw, 'identifier');
    const isFirst = identifier !== undefined && !taken.has(identifier);
    const key = isFirst ? identifier : `item ${String(index + 1)}`;
    taken.add(key);
    const above = parents.get(key) ?? [];
    const item = itemOf(raw, { key, place, remarks, isOwn });
    remarkOnIdentifier(identifier, isFirst, item, remarks);
    const order = [...above.map((one) => one.order), orderIn(raw)].find((one) => one !== undefined);
    return [
      {
        ...item,
        order,
        source: isFirst && isCaseUuid(identifier) ? identifier : undefined,
        parents: above.map(({ to }) => (to === root ? true : to)),
      },
    ];
  });
}

const orderIn = (raw: JsonObject): number | undefined => {
  const order = Number(stringAt(raw, 'sequenceNumber'));
  return Number.isFinite(order) ? order : undefined;
};

function remarkOnIdentifier(
  identifier: string | undefined,
  isFirst: boolean,
  item: CaseRead,
  remarks: ImportRemark[],
): void {
  const { place } = item;
  if (identifier === undefined) remarks.push({ kind: 'missing-id', became: shown(item), place });
  else if (!isFirst) {
    remarks.push({ kind: 'duplicate-id', id: identifier, became: shown(item), place });
  } else if (!isCaseUuid(identifier)) {
    remarks.push({ kind: 'bad-identifier', id: identifier, place });
  }
}

interface ItemPlace {
  readonly key: string;
  readonly place: ForeignPlace;
  readonly remarks: ImportRemark[];
  /** Whether otpath wrote it: its texts are plain. */
  readonly isOwn: boolean;
}

function itemOf(raw: JsonObject, { key, place, remarks, isOwn }: ItemPlace): CaseRead {
  const code = stringAt(raw, 'humanCodingScheme');
  const read = isOwn ? unmarked : withoutMarkup;
  const full = read(stringAt(raw, 'fullStatement') ?? '');
  const short = read(stringAt(raw, 'abbreviatedStatement') ?? '');
  const notes = read(stringAt(raw, 'notes') ?? '');
  const text = full.paragraphs.join(' ') || short.paragraphs.join(' ');
  const title = short.paragraphs.join(' ') || text;
  const id = code ?? (title.slice(0, 80) || key);
  const lost = [...new Set([full, short, notes].flatMap((one) => one.lost))];
  if (lost.length > 0) remarks.push({ kind: 'marked-up', id, lost, place });
  const rest = Object.keys(raw).filter(
    (field) => !kept.has(field) && field !== 'CFItemType' && !isEmpty(raw[field]),
  );
  if (rest.length > 0) remarks.push({ kind: 'not-kept', id, fields: rest, place });
  return {
    key,
    code,
    title,
    text,
    // The long text of a heading is kept beside its name.
    notes: [...(title === text ? [] : [text]), ...notes.paragraphs],
    levels: levelsIn(raw),
    type: stringAt(raw, 'CFItemType'),
    raw,
    parents: [],
    place,
  };
}

function levelsIn(raw: JsonObject): readonly string[] {
  const key = Object.hasOwn(raw, 'educationLevel') ? 'educationLevel' : 'educationalLevel';
  const single = stringAt(raw, key);
  const all = single === undefined ? listAt(raw, key) : single.split(',');
  return [...new Set(all.flatMap((one) => (typeof one === 'string' ? [one.trim()] : [])))].filter(
    (one) => one !== '',
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function remarkOnRest(bundle: JsonObject, document: JsonObject, remarks: ImportRemark[]): void {
  const rest = Object.keys(document).filter(
    (field) => !keptOfDocument.has(field) && !isEmpty(document[field]),
  );
  if (rest.length > 0) remarks.push({ kind: 'not-kept', id: 'CFDocument', fields: rest });
  if (!isEmpty(bundle['CFRubrics'])) {
    remarks.push({ kind: 'not-kept', id: 'CFPackage', fields: ['CFRubrics'] });
  }
  const definitions = objectAt(bundle, 'CFDefinitions') ?? {};
  const unused = Object.keys(definitions).filter(
    (field) => field !== 'CFItemTypes' && !isEmpty(definitions[field]),
  );
  if (unused.length > 0) remarks.push({ kind: 'not-kept', id: 'CFDefinitions', fields: unused });
}
