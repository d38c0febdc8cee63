import type { ExportFault, ForeignPlace, ImportFault, ImportRemark } from '../model/exchange.ts';
import { fileSlugOf } from '../text/file-name.ts';
import { formatJson } from '../text/json.ts';
import { nameOf, treeOf, type PlacedItem } from './foreign-tree.ts';
import { sourceText, type FrameworkData, type Imported } from './framework-data.ts';
import {
  elementLines,
  isObject,
  listAt,
  objectAt,
  stringAt,
  type JsonObject,
} from './json-lines.ts';
import { withHeadings } from './headings.ts';
import { idFrom } from './new-ids.ts';
import { asHtml, plainHtml, withoutMarkup } from './plain-text.ts';
import { cutTo, joinedText, shortAndFull, treeRowsOf, type TreeRow } from './tree-rows.ts';
import { frameworkFromTree } from './tree-to-framework.ts';

const longest = { shortname: 100, name: 255 };

/** The four states that a piece of evidence has there, in the order that Mahara wants. */
const statuses = {
  en: [
    'Ready for assessment',
    'Does not meet the standard',
    'Partially meets the standard',
    'Meets the standard',
  ],
  cy: [
    'Yn barod i’w asesu',
    'Nid yw’n cyrraedd y safon',
    'Yn cyrraedd y safon yn rhannol',
    'Yn cyrraedd y safon',
  ],
};
const statusNames = ['begun', 'incomplete', 'partialcomplete', 'completed'];

/**
 * One level, stage or role profile of a framework as a file for Mahara's SmartEvidence, which has no levels. Where
 * the framework has one only, it need not be named.
 */
export function writeMahara(data: FrameworkData, level: string | undefined): string | ExportFault {
  const levels = targetsWithContent(data);
  const chosen = level ?? (levels.length === 1 ? levels[0] : undefined);
  if (chosen === undefined) return { kind: 'level-needed', levels };
  if (!levels.includes(chosen)) return { kind: 'no-such-level', level: chosen, levels };
  const rows = treeRowsOf(data, chosen);
  const standards = rows.filter(({ parent }) => parent === undefined);
  const standardOf = new Map<string, number>();
  standards.forEach(({ id }, index) => standardOf.set(id, index + 1));
  const elements = rows.flatMap((row) => {
    if (row.parent === undefined) return [];
    const standardid = standardOf.get(row.parent)!;
    standardOf.set(row.id, standardid);
    const isTop = standards.some(({ id }) => id === row.parent);
    return [
      {
        ...named(row),
        elementid: row.id,
        ...(!isTop && { parentelementid: row.parent }),
        standardid,
      },
    ];
  });
  const note = data.source.note === undefined ? [] : [sourceText(data.source.note, data.language)];
  const whole = sourceText(data.title, data.language);
  const part = targetsOf(data).find(({ id }) => id === chosen)!;
  // Each level is a framework of its own there, and a list of them shows nothing but names.
  const title = levels.length > 1 ? `${whole}: ${sourceText(part.title, data.language)}` : whole;
  return formatJson({
    framework: {
      institution: 'all',
      name: cutTo(title, longest.name),
      description: asHtml([...(title.length > longest.name ? [title] : []), ...note]),
      selfassess: false,
      evidencestatuses: statusNames.map((name, index) => ({
        [name]: statuses[data.language][index],
      })),
      standards: standards.map((row, index) => ({ ...named(row), standardid: index + 1 })),
      standardelements: elements,
    },
  });
}

const targetsOf = ({ levels = [], stages = [], routes = [], profiles = [] }: FrameworkData) => [
  ...levels,
  ...stages,
  ...routes,
  ...profiles,
];

function targetsWithContent(data: FrameworkData): readonly string[] {
  const { statements = [] } = data;
  const used = new Set(
    statements.filter(({ status }) => status === undefined).map(({ level }) => level),
  );
  return targetsOf(data)
    .filter(({ id, requirements = [] }) => requirements.length > 0 || used.has(id))
    .map(({ id }) => id);
}

function named(row: TreeRow) {
  const { short, paragraphs } = shortAndFull(row, longest.name);
  return { shortname: row.id, name: short, description: asHtml(paragraphs) };
}

export const isMahara = (json: JsonObject): boolean => {
  const framework = objectAt(json, 'framework');
  return framework !== undefined && Array.isArray(framework['standards']);
};

/** Reads a `.matrix` file. */
export function readMahara(json: JsonObject, text: string): Imported | ImportFault {
  const framework = objectAt(json, 'framework') ?? {};
  const remarks: ImportRemark[] = [];
  const standards = standardsIn(framework, text, remarks);
  const elements = elementsIn(framework, text, { standards, remarks });
  if (standards.length === 0) return { kind: 'nothing-in-it', format: 'mahara' };
  const roots = treeOf([...standards, ...elements], remarks);
  if ('kind' in roots) return roots;
  const short = withoutMarkup(stringAt(framework, 'name') ?? '').paragraphs.join(' ');
  const said = plainHtml(stringAt(framework, 'description') ?? '').paragraphs;
  const { text: title, notes } = joinedText(short || 'Mahara', said, true);
  const head = {
    id: idFrom(fileSlugOf(title)) || 'mahara',
    title,
    note: notes.join('\n\n') || undefined,
  };
  // A standard is a heading, also where nothing is below it: that is then said.
  const used = roots.filter(({ children, key, place }) => {
    if (children.length > 0) return true;
    remarks.push({
      kind: 'no-text',
      id: nameOf(roots.find((one) => one.key === key)!),
      place,
    });
    return false;
  });
  const reading = {
    head,
    roots: used.map((root) => withHeadings(root)),
    startsWithLevels: false,
  };
  return { data: frameworkFromTree(reading, remarks).data, remarks };
}

/** By its number, as elements name it. */
const standardKey = (id: string): string => `standard ${id}`;

function standardsIn(
  framework: JsonObject,
  text: string,
  remarks: ImportRemark[],
): readonly PlacedItem[] {
  const lines = elementLines(text, 'standards');
  const taken = new Set<string>();
  return listAt(framework, 'standards').flatMap((raw, index): PlacedItem[] => {
    const place = lines[index] ?? `standards[${String(index + 1)}]`;
    if (!isObject(raw)) {
      remarks.push({ kind: 'unreadable-row', why: 'not-an-object', place });
      return [];
    }
    const number = stringAt(raw, 'standardid') ?? String(index + 1);
    if (taken.has(number)) {
      remarks.push({ kind: 'duplicate-id', id: number, became: String(index + 1), place });
    }
    const key = standardKey(taken.has(number) ? `row ${String(index + 1)}` : number);
    taken.add(number);
    return [
      itemOf(raw, { key, code: stringAt(raw, 'shortname'), parents: [true], place, remarks }),
    ];
  });
}

interface Around {
  readonly standards: readonly PlacedItem[];
  readonly remarks: ImportRemark[];
}

function elementsIn(
  framework: JsonObject,
  text: string,
  { remarks }: Around,
): readonly PlacedItem[] {
  const lines = elementLines(text, 'standardelements');
  const taken = new Set<string>();
  return listAt(framework, 'standardelements').flatMap((raw, index): PlacedItem[] => {
    const place = lines[index] ?? `standardelements[${String(index + 1)}]`;
    if (!isObject(raw)) {
      remarks.push({ kind: 'unreadable-row', why: 'not-an-object', place });
      return [];
    }
    const code = stringAt(raw, 'elementid') ?? stringAt(raw, 'shortname');
    const isFirst = code !== undefined && !taken.has(code);
    const key = isFirst ? code : `element ${String(index + 1)}`;
    taken.add(key);
    // What Mahara writes is not what it reads.
    const above = stringAt(raw, 'parentelementid') ?? stringAt(raw, 'parentid');
    const standard = stringAt(raw, 'standardid') ?? '';
    const parents = [above ?? standardKey(standard)];
    return [itemOf(raw, { key, code, parents, place, remarks })];
  });
}

interface ItemPlace {
  readonly key: string;
  readonly code: string | undefined;
  readonly parents: PlacedItem['parents'];
  readonly place: ForeignPlace;
  readonly remarks: ImportRemark[];
}

const kept = new Set(
  'shortname name description standardid elementid parentelementid parentid'.split(' '),
);

function itemOf(raw: JsonObject, { remarks, ...at }: ItemPlace): PlacedItem {
  const name = withoutMarkup(stringAt(raw, 'name') ?? '');
  const said = plainHtml(stringAt(raw, 'description') ?? '');
  const title = name.paragraphs.join(' ') || (stringAt(raw, 'shortname') ?? '');
  const item: PlacedItem = {
    ...at,
    title,
    text: title,
    notes: said.paragraphs,
    levels: [],
  };
  const lost = [...new Set([...name.lost, ...said.lost])];
  const id = nameOf(item);
  if (lost.length > 0) remarks.push({ kind: 'marked-up', id, lost, place: at.place });
  const fields = Object.keys(raw).filter(
    (key) => !kept.has(key) && raw[key] !== null && raw[key] !== '',
  );
  if (fields.length > 0) remarks.push({ kind: 'not-kept', id, fields, place: at.place });
  return item;
}
