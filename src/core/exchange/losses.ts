import type { FrameworkLoss } from '../model/exchange.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import type { Language } from '../model/text.ts';
import type { FrameworkData, RawRequirement } from './framework-data.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One thing of a framework, with what is said of it: texts by language, defaults filled in. */
interface Item {
  readonly section: string;
  readonly id: string;
  readonly fields: Fields;
}

/**
 * What of a framework is not there any more, or otherwise, when the file that it was written to is read again. So
 * the report names exactly what the other side can't hold.
 */
export function lossesBetween(
  before: FrameworkData,
  after: FrameworkData,
): readonly FrameworkLoss[] {
  const there = itemsOf(after);
  const found = new Map(there.map((item) => [keyOf(item), item]));
  const relatives = new Map(there.map((item) => [`${familyOf(item)} ${item.id}`, item]));
  return itemsOf(before).flatMap((item): FrameworkLoss[] => {
    const { section, id } = item;
    const same = found.get(keyOf(item));
    if (same) return fieldLosses(item, same, before.language);
    const other = relatives.get(`${familyOf(item)} ${id}`);
    if (!other) return [{ section, id, how: 'lost' }];
    const fields = without(without(item.fields, 'kind'), 'of_target');
    return [
      { section, id, field: 'section', how: 'changed' },
      ...fieldLosses({ ...item, fields }, other, before.language),
    ];
  });
}

function fieldLosses(
  { section, id, fields }: Item,
  other: Item,
  language: Language,
): FrameworkLoss[] {
  return Object.entries(fields).flatMap(([field, value]): FrameworkLoss[] => {
    const left = other.fields[field];
    if (canonical(value, language) === canonical(left, language)) return [];
    // A source that has to be given is made up where the file has none.
    const isGone = left === undefined || field === 'source';
    return [{ section, id, field, how: isGone ? 'lost' : 'changed' }];
  });
}

/** Things that become each other where a format does not tell them apart. */
const families: Readonly<Record<string, string>> = {
  levels: 'target',
  stages: 'target',
  routes: 'target',
  profiles: 'target',
  statements: 'demand',
  requirements: 'demand',
};
const familyOf = ({ section }: Item): string => families[section] ?? section;

/** A value as text, the same whatever the order of its keys and however a text of one language is written. */
function canonical(value: unknown, language: Language): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, language)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [only] = entries;
  if (entries.length === 1 && only![0] === language) return canonical(only![1], language);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${key}:${canonical(inner, language)}`).join()}}`;
}

/** Whether two values say the same, whatever the order of their keys and however a text of one language is written. */
export const sameValue = (one: unknown, other: unknown, language: Language): boolean =>
  (one === undefined ? '' : canonical(one, language)) ===
  (other === undefined ? '' : canonical(other, language));

/** A framework has one head, whatever it is called. */
const keyOf = ({ section, id }: Item): string =>
  section === 'framework' ? section : `${section} ${id}`;

const texts = new Set(['title', 'text', 'publisher', 'by']);
/** What a key means that is not written. */
const defaults: Readonly<Record<string, unknown>> = {
  strength: 'must',
  area: false,
  generic: false,
  carries: false,
  unasked: false,
};

function itemsOf(data: FrameworkData): readonly Item[] {
  const item = (section: string, id: string, raw: object): Item => ({
    section,
    id,
    fields: fieldsOf(raw, data),
  });
  const { id, title, version, publisher, language, source, extends: base } = data;
  const head = {
    name: id,
    title,
    version,
    publisher,
    language,
    'source.title': source.title,
    'source.date': source.date,
    'source.url': source.url,
    'source.note': source.note,
    extends: base,
  };
  const targets = (['levels', 'stages', 'routes', 'profiles'] as const).flatMap((section) =>
    (data[section] ?? []).flatMap((target) => {
      const { requirements = [], groups = [], ...rest } = target;
      return [
        item(section, target.id, rest),
        ...groups.map((group) => item('groups', `${target.id}: ${group.id}`, without(group, 'id'))),
        ...requirements.flatMap((one) => requirementItems(one, target.id, item)),
      ];
    }),
  );
  const pillars = (data.pillars ?? []).flatMap(({ aspects = [], ...pillar }) => [
    item('pillars', pillar.id, pillar),
    ...aspects.map((aspect) => item('aspects', aspect.id, { ...aspect, pillar: pillar.id })),
  ]);
  return [
    item('framework', id, head),
    ...targets,
    ...(data.roles ?? []).map((role) => item('roles', role.id, role)),
    ...pillars,
    ...(data.statements ?? []).map((one) => item('statements', one.id, one)),
    ...mappingItems(data, item),
    ...(data.changes ?? []).map((one) => item('changes', one.id, one)),
    ...(data.evidence_types ?? []).map((one) => item('evidence_types', one.id, one)),
    ...(data.guidance ?? []).map((one) => item('guidance', one.id, one)),
    ...(data.notes ?? []).map((one, index) =>
      item('notes', one.id ?? `#${String(index + 1)}`, one),
    ),
    ...(data.omitted ?? []).map((one) => item('omitted', [one.source].flat().join(', '), one)),
    ...(data.policy ? [item('policy', data.policy.id, data.policy)] : []),
    ...(data.cpd_record ? [item('cpd_record', 'cpd_record', data.cpd_record)] : []),
  ];
}

type MakeItem = (section: string, id: string, raw: object) => Item;

function requirementItems(
  requirement: RawRequirement,
  target: string,
  item: MakeItem,
): readonly Item[] {
  if (requirement.kind !== 'any-of') {
    return [item('requirements', requirement.id, { ...requirement, of_target: target })];
  }
  const { options, ...rest } = requirement;
  return [
    item('requirements', rest.id, { ...rest, of_target: target }),
    ...options.map((one) => item('requirements', one.id, { ...one, of_target: rest.id })),
  ];
}

/** Two mappings may relate the same two things; they are told apart by their number. */
function mappingItems({ id, mappings = [] }: FrameworkData, item: MakeItem): readonly Item[] {
  const seen = new Map<string, number>();
  return mappings.map(({ subject, object, ...rest }) => {
    const isNone = 'predicate' in rest && rest.predicate === 'none';
    const pair = [subject, object].map((one, index) => {
      if (isNone && index === 1) return one;
      const { framework, local } = splitId(one, id as FrameworkId)!;
      return `${framework}:${local}`;
    });
    const name = pair.join(' – ');
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return item('mappings', number === 1 ? name : `${name} (${String(number)})`, rest);
  });
}

function fieldsOf(raw: object, { language, id }: FrameworkData): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'id' || value === undefined) continue;
    if (value === defaults[key]) continue;
    if (texts.has(key) || key === 'source.title' || key === 'source.note') {
      const byLanguage = typeof value === 'string' ? { [language]: value } : (value as object);
      for (const [one, text] of Object.entries(byLanguage)) {
        fields[one === language ? key : `${key}.${one}`] = text;
      }
    } else if (key === 'source') fields[key] = [value].flat();
    else if (key === 'statement' || key === 'merged_into')
      fields[key] = qualified(value as string, id);
    else if (key === 'replaced_by' || key === 'split_into')
      fields[key] = (value as string[]).map((one) => qualified(one, id));
    else fields[key] = value;
  }
  return fields;
}

function qualified(reference: string, framework: string): string {
  const { framework: of, local } = splitId(reference, framework as FrameworkId)!;
  return `${of}:${local}`;
}

const without = (thing: object, key: string): Fields =>
  Object.fromEntries(Object.entries(thing).filter(([one]) => one !== key));
