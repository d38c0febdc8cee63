import type { CellFault, CellPlace } from '../../model/exchange.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { addedTo, targetIn } from './added-to.ts';
import type { InheritedIds } from './inherited-ids.ts';
import { targetKinds } from './framework-sheets.ts';
import { idAt, type WorkbookRow, type WorkbookRows } from './read-table.ts';

type Item = Record<string, unknown>;
type Head = Readonly<Record<string, unknown>>;

/** What of a row belongs to otpath and is no part of the item. */
const ownKeys: ReadonlySet<string> = new Set(['reason', 'remove']);

interface Around {
  readonly faults: CellFault[];
  /** What the framework has from those that it extends, where these are at hand. */
  readonly inherited: InheritedIds | undefined;
}

/** The sections of a framework out of the rows of its workbook, each thing where it belongs. */
export function buildFramework(
  rows: WorkbookRows,
  head: Head,
  { faults, inherited }: Around,
): Head {
  const owners = new Map<string, Item>();
  const names = new NameChecker(rows, head, { faults, inherited });
  const plain = (row: WorkbookRow, about: string, ...without: readonly string[]): Item => {
    const item = Object.fromEntries(
      Object.entries(row.item).filter(([key]) => !ownKeys.has(key) && !without.includes(key)),
    );
    owners.set(`${about} ${String(item['id'])}`, item);
    return item;
  };
  const levels = rows.levels.map((row) => plain(row, 'level'));
  const pillars: Item[] = [];
  for (const row of rows.pillars) {
    const parent = idAt(row, 'part_of');
    if (parent === undefined) {
      pillars.push(plain(row, 'pillar', 'part_of'));
      continue;
    }
    names.check(row, 'part_of', 'pillars');
    pushTo(owners.get(`pillar ${parent}`), 'aspects', plain(row, 'aspect', 'part_of', 'area'));
  }
  const statements = rows.statements.map((row) => {
    names.check(row, 'level', 'levels');
    names.check(row, 'pillar', 'pillars');
    names.checkAspects(row);
    return plain(row, 'statement');
  });
  const stages: Item[] = [];
  const routes: Item[] = [];
  for (const row of rows.stages) {
    const isRoute = row.item['kind'] === 'route';
    if (isRoute) names.check(row, 'stages', 'stages');
    const item = plain(row, isRoute ? 'route' : 'stage', 'kind', isRoute ? 'joins_with' : 'stages');
    (isRoute ? routes : stages).push(item);
  }
  const profiles = rows.profiles.map((row) => plain(row, 'profile'));
  const [roles, evidenceTypes, omitted]: [Item[], Item[], Item[]] = [[], [], []];
  for (const row of rows.lists) {
    const { what, ...item } = row.item;
    if (what === 'role') roles.push(plain({ ...row, item }, 'role'));
    else (what === 'omitted' ? omitted : evidenceTypes).push(item);
  }
  const targets = new Map(
    targetKinds.flatMap((kind) => {
      const items = { levels, stages, routes, profiles }[kind];
      return items.map((item) => [String(item['id']), item] as const);
    }),
  );
  for (const row of rows.requirements) {
    const [target, oneOf] = [idAt(row, 'target'), idAt(row, 'one_of')];
    const item = plain(row, 'requirement', 'target', 'one_of');
    if (target !== undefined && !targets.has(target)) {
      const known = targetIn(inherited?.bases ?? [], target);
      if (known) {
        const more = addedTo(known.target, []);
        ({ levels, stages, routes, profiles })[known.kind].push(more);
        targets.set(target, more);
      }
    }
    if (!targets.has(target ?? '')) names.refuse(row, 'target', [...targets.keys()]);
    else if (oneOf === undefined) pushTo(targets.get(target ?? ''), 'requirements', item);
    else {
      const parent = owners.get(`requirement ${oneOf}`);
      if (parent?.['kind'] !== 'any-of') names.refuse(row, 'one_of', []);
      else pushTo(parent, 'options', item);
    }
  }
  const ofWhole: OfWhole = { notes: [], guidance: [] };
  for (const row of rows.details) addDetail(row, ofWhole, owners, names, head);
  const mappings = rows.mappings.map(({ item }) => item);
  const changes = rows.changes.map((row) => {
    const { item } = row;
    names.checkChange(row);
    const { id, remove, reason, source, ...set } = item;
    return {
      id,
      ...(Object.keys(set).length > 0 && { set }),
      ...(remove === true && { remove }),
      reason,
      ...(source !== undefined && { source }),
    };
  });
  const sections = {
    ...{ levels, pillars, statements, stages, routes, profiles },
    ...{ roles, mappings, changes, ...ofWhole, omitted, evidence_types: evidenceTypes },
  };
  return Object.fromEntries(Object.entries(sections).filter(([, items]) => items.length > 0));
}

function pushTo(owner: Item | undefined, key: string, item: Item): void {
  if (owner) owner[key] = [...((owner[key] as Item[] | undefined) ?? []), item];
}

const detailKeys: Readonly<Record<string, string>> = {
  description: 'description',
  duty: 'duties',
  group: 'groups',
  fact: 'facts',
  note: 'notes',
};

/** What is said of the framework as a whole. */
interface OfWhole {
  readonly notes: Item[];
  readonly guidance: Item[];
}

function addDetail(
  row: WorkbookRow,
  { notes, guidance }: OfWhole,
  owners: ReadonlyMap<string, Item>,
  names: NameChecker,
  head: Head,
): void {
  const { about, of, what, text, ...rest } = row.item;
  const titleKey = what === 'group' ? 'title' : what === 'fact' ? 'label' : 'text';
  const item = { ...rest, [titleKey]: text };
  if (about === 'framework') {
    if (of === head['id'] && what === 'guidance') {
      const { value, group, ...one } = item;
      guidance.push({ ...one, title: value, ...(group !== undefined && { level: group }) });
    } else if (of === head['id']) notes.push(item);
    else names.refuse(row, 'of', [String(head['id'])]);
    return;
  }
  const owner = owners.get(`${String(about)} ${String(of)}`);
  if (owner) pushTo(owner, detailKeys[String(what)] ?? '', item);
  else if (about !== undefined && of !== undefined) names.refuse(row, 'of', []);
}

const namedIn = (row: WorkbookRow, key: string): readonly string[] =>
  [row.item[key] ?? []].flat().map(String);

type Shelf = 'levels' | 'pillars' | 'aspects' | 'stages';

/** Finds ids that are given twice, and cells that name something which is not there. */
class NameChecker {
  readonly #faults: CellFault[];
  readonly #known: Readonly<Record<Shelf, ReadonlySet<string>>>;
  readonly #aspectsOf: ReadonlyMap<string, readonly string[]>;
  readonly #isOpen: boolean;
  readonly #inherited: InheritedIds | undefined;

  constructor(rows: WorkbookRows, head: Head, { faults, inherited }: Around) {
    this.#faults = faults;
    this.#inherited = inherited;
    // What a framework extends is not in the workbook.
    this.#isOpen = head['extends'] !== undefined && inherited === undefined;
    const ids = (some: readonly WorkbookRow[], shelf: Shelf): ReadonlySet<string> =>
      new Set([...some.map(({ item }) => String(item['id'])), ...(inherited?.[shelf] ?? [])]);
    const isAspect = ({ item }: WorkbookRow): boolean => item['part_of'] !== undefined;
    this.#known = {
      levels: ids(rows.levels, 'levels'),
      pillars: ids(
        rows.pillars.filter((row) => !isAspect(row)),
        'pillars',
      ),
      aspects: ids(rows.pillars.filter(isAspect), 'aspects'),
      stages: ids(
        rows.stages.filter(({ item }) => item['kind'] !== 'route'),
        'stages',
      ),
    };
    const aspectsOf = new Map(inherited?.aspectsOf);
    for (const row of rows.pillars.filter(isAspect)) {
      const pillar = String(row.item['part_of']);
      aspectsOf.set(pillar, [...(aspectsOf.get(pillar) ?? []), String(row.item['id'])]);
    }
    this.#aspectsOf = aspectsOf;
    const { levels, statements, stages, profiles, requirements, pillars } = rows;
    this.#refuseTwice([...levels, ...statements, ...stages, ...profiles, ...requirements]);
    this.#refuseTwice(pillars.filter((row) => !isAspect(row)));
    this.#refuseTwice(pillars.filter(isAspect));
  }

  #refuseTwice(rows: readonly WorkbookRow[]): void {
    const seen = new Map<string, WorkbookRow>();
    for (const row of rows) {
      const id = idAt(row, 'id')?.toLowerCase();
      if (id === undefined) continue;
      const other = seen.get(id);
      if (other) this.refuse(row, 'id', [], 'twice', other.at('id'));
      else seen.set(id, row);
    }
  }

  /** Whether what a cell names is there. */
  check(row: WorkbookRow, key: string, shelf: Shelf): void {
    const known = this.#known[shelf];
    if (this.#isOpen) return;
    if (namedIn(row, key).some((one) => !known.has(one))) this.refuse(row, key, [...known]);
  }

  /** Whether the aspects of a statement are there, and are aspects of its pillar. */
  checkAspects(row: WorkbookRow): void {
    const pillar = idAt(row, 'pillar');
    const isKnown = pillar !== undefined && this.#known.pillars.has(pillar);
    const own = this.#aspectsOf.get(pillar ?? '') ?? [];
    const others = namedIn(row, 'aspects').filter((one) => !own.includes(one));
    const areThere = others.every((one) => this.#known.aspects.has(one));
    if (this.#isOpen || !isKnown || !areThere) this.check(row, 'aspects', 'aspects');
    else if (others.length > 0) this.refuse(row, 'aspects', own, 'not-of-pillar');
  }

  /** Whether what a row changes is something of what the framework extends. */
  checkChange(row: WorkbookRow): void {
    const id = idAt(row, 'id');
    const { changeable } = this.#inherited ?? {};
    if (id === undefined || !changeable || changeable.has(id)) return;
    const near = nearMiss(id, [...changeable]);
    this.refuse(row, 'id', near === undefined ? [] : [near], 'not-in-base');
  }

  refuse(
    row: WorkbookRow,
    key: string,
    offered: readonly string[],
    why: CellFault['why'] = 'not-there',
    other?: CellPlace,
  ): void {
    const value = [row.item[key] ?? ''].flat().map(String).join(', ');
    this.#faults.push({
      ...row.at(key),
      why,
      heading: row.heading(key),
      value,
      offered,
      of: this.#inherited?.of,
      other,
    });
  }
}
