import type { ForeignPlace, ImportFault, ImportRemark } from '../model/exchange.ts';

/** One item of a foreign framework, before it is known what it is in otpath. */
export interface ForeignItem {
  /** How the file refers to it. Each item has one of its own. */
  readonly key: string;
  /** As people know it. */
  readonly code?: string | undefined;
  /** A short name, where the format has one beside the text. */
  readonly title: string;
  readonly text: string;
  /** What else is said of it, by paragraphs. */
  readonly notes: readonly string[];
  readonly levels: readonly string[];
  readonly source?: string | undefined;
  readonly place: ForeignPlace;
}

/** An item with those below it, in their order. */
export interface ForeignNode extends ForeignItem {
  readonly children: readonly ForeignNode[];
}

/** An item and the items that it says it belongs to. `true` stands for the framework itself. */
export interface PlacedItem extends ForeignItem {
  readonly parents: readonly (string | true)[];
  /** Among its siblings; those without come after, in the order of the file. */
  readonly order?: number | undefined;
}

/** Levels of nesting that somebody can still have meant. */
const deepest = 20;

/**
 * Makes a tree of items that name their parents. What names a parent that is not there, or itself through others,
 * comes to the top, and is remarked on.
 */
export function treeOf(
  items: readonly PlacedItem[],
  remarks: ImportRemark[],
): readonly ForeignNode[] | ImportFault {
  const position = new Map(items.map(({ key }, index) => [key, index]));
  const parentOf = new Map<string, string>();
  items.forEach((item, index) => {
    const parent = chosenParent(item, position, remarks);
    if (parent === undefined) return;
    parentOf.set(item.key, parent);
    if (position.get(parent)! > index) {
      const shown = nameOf(items[position.get(parent)!]!);
      remarks.push({ kind: 'child-first', id: nameOf(item), parent: shown, place: item.place });
    }
  });
  const loops = breakLoops(items, position, parentOf, remarks);
  const below = new Map<string | undefined, PlacedItem[]>();
  for (const item of items) {
    const parent = parentOf.get(item.key);
    const siblings = below.get(parent);
    if (siblings) siblings.push(item);
    else below.set(parent, [item]);
  }
  for (const siblings of below.values()) {
    siblings.sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
  }
  const tooDeep = items.find((item) => depthOf(item.key, parentOf) > deepest);
  if (tooDeep) {
    const loop = loops.get(topOf(tooDeep.key, parentOf));
    if (loop) {
      return { kind: 'loop', items: loop.map((item) => ({ id: nameOf(item), place: item.place })) };
    }
    const [id, place] = [nameOf(tooDeep), tooDeep.place];
    return { kind: 'too-deep', id, place, allowed: deepest };
  }
  const nodeOf = (item: PlacedItem): ForeignNode => ({
    ...item,
    children: (below.get(item.key) ?? []).map(nodeOf),
  });
  return (below.get(undefined) ?? []).map(nodeOf);
}

/** How messages name an item. */
export const nameOf = ({ code, title, text, key }: ForeignItem): string =>
  [code, title, text].find((one) => one !== undefined && one !== '')?.slice(0, 80) ?? key;

function chosenParent(
  item: PlacedItem,
  position: ReadonlyMap<string, number>,
  remarks: ImportRemark[],
): string | undefined {
  const [id, place] = [nameOf(item), item.place];
  const known: string[] = [];
  for (const parent of new Set(item.parents)) {
    if (parent === true) continue;
    if (parent !== item.key && position.has(parent)) known.push(parent);
    else if (parent === item.key) remarks.push({ kind: 'loop', ids: [id], place });
    else remarks.push({ kind: 'unknown-parent', id, parent, place });
  }
  if (item.parents.length === 0) remarks.push({ kind: 'no-parent', id, place });
  if (known.length > 1) remarks.push({ kind: 'several-parents', id, parents: known, place });
  return known[0];
}

/** Gives the items of each loop, by the key of the one that came to the top. */
function breakLoops(
  items: readonly PlacedItem[],
  position: ReadonlyMap<string, number>,
  parentOf: Map<string, string>,
  remarks: ImportRemark[],
): ReadonlyMap<string, readonly PlacedItem[]> {
  const loops = new Map<string, readonly PlacedItem[]>();
  const settled = new Set<string>();
  for (const item of items) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let key: string | undefined = item.key;
    while (key !== undefined && !settled.has(key) && !onWay.has(key)) {
      way.push(key);
      onWay.add(key);
      key = parentOf.get(key);
    }
    if (key !== undefined && onWay.has(key)) {
      const ring = way.slice(way.indexOf(key)).map((one) => items[position.get(one)!]!);
      const first = ring.reduce((one, other) =>
        position.get(one.key)! < position.get(other.key)! ? one : other,
      );
      parentOf.delete(first.key);
      const at = ring.indexOf(first);
      loops.set(first.key, [...ring.slice(at), ...ring.slice(0, at)]);
      remarks.push({ kind: 'loop', ids: ring.slice(0, 12).map(nameOf), place: first.place });
    }
    for (const one of way) settled.add(one);
  }
  return loops;
}

function topOf(key: string, parentOf: ReadonlyMap<string, string>): string {
  let top = key;
  for (let above = parentOf.get(top); above !== undefined; above = parentOf.get(top)) top = above;
  return top;
}

function depthOf(key: string, parentOf: ReadonlyMap<string, string>): number {
  let depth = 0;
  for (let at: string | undefined = key; at !== undefined; at = parentOf.get(at)) {
    depth += 1;
    if (depth > deepest) return depth;
  }
  return depth;
}
