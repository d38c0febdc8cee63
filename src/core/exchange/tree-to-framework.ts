import type { ForeignPlace, ImportRemark } from '../model/exchange.ts';
import { nameOf, type ForeignNode } from './foreign-tree.ts';
import {
  factNotes,
  headOf,
  withList,
  type ForeignHead,
  type FrameworkData,
  type RawLevel,
  type RawRequirement,
  type RawStatement,
} from './framework-data.ts';
import { idFrom, NewIds } from './new-ids.ts';

/** What a foreign tree becomes. */
export interface TreeReading {
  readonly head: ForeignHead;
  readonly roots: readonly ForeignNode[];
  /** Whether the items at the top are levels of practice, as some formats say. */
  readonly startsWithLevels: boolean;
}

interface PillarSoFar {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly aspects: Map<string, PillarSoFar>;
}

/**
 * Reads a tree as a framework. The items at the top that have others below them are pillars, those of the next
 * depth are aspects, and whatever has nothing below it is a statement. Deeper headings have no place: their
 * statements go to the aspect above. Where the top holds levels, this begins one depth further down, and what
 * stands directly under a level is a requirement of its own.
 */
export function frameworkFromTree(reading: TreeReading, remarks: ImportRemark[]): TreeRead {
  const reader = new TreeReader(reading, remarks);
  return { data: reader.read(), ids: reader.ids };
}

/** A framework that was a tree, and the ids of what the tree calls otherwise. */
export interface TreeRead {
  readonly data: FrameworkData;
  readonly ids: ReadonlyMap<string, string>;
}

class TreeReader {
  readonly #reading: TreeReading;
  readonly #remarks: ImportRemark[];
  readonly #ids: NewIds;
  readonly #pillars = new Map<string, PillarSoFar>();
  readonly #levels: RawLevel[] = [];
  readonly #levelIds = new Map<string, string>();
  readonly #statements: RawStatement[] = [];
  /** By the keys of the items. */
  readonly ids = new Map<string, string>();

  constructor(reading: TreeReading, remarks: ImportRemark[]) {
    this.#reading = reading;
    this.#remarks = remarks;
    this.#ids = new NewIds(remarks);
  }

  read(): FrameworkData {
    const { head, roots, startsWithLevels } = this.#reading;
    if (startsWithLevels) for (const root of roots) this.#readLevel(root);
    else this.#readPillars(roots, undefined);
    return {
      ...headOf(head),
      ...withList('levels', this.#rankedLevels()),
      ...withList(
        'pillars',
        [...this.#pillars.values()].map(({ aspects, notes, ...pillar }) => ({
          ...pillar,
          ...withList(
            'aspects',
            [...aspects.values()].map(({ id, title, source, notes: said }) => ({
              id,
              title,
              source,
              ...factNotes(said),
            })),
          ),
          ...factNotes(notes),
        })),
      ),
      ...withList('statements', this.#statements),
    };
  }

  #readLevel(node: ForeignNode): void {
    const title = this.#titleOf(node);
    const id = this.#ids.give(node.code, title, node.place, 'group');
    this.ids.set(node.key, id);
    const source = node.source ?? id;
    const own = node.children.filter(({ children }) => children.length === 0);
    const requirements = own.flatMap((child): RawRequirement[] => {
      const text = this.#textOf(child);
      if (text === undefined) return [];
      const inner = this.#ids.give(child.code, text, child.place);
      this.ids.set(child.key, inner);
      return [{ kind: 'capability', id: inner, text, source: child.source ?? inner }];
    });
    this.#levels.push({
      id,
      rank: this.#levels.length + 1,
      title,
      source,
      ...withList(
        'description',
        node.notes.map((text) => ({ text, source })),
      ),
      ...withList('requirements', requirements),
    });
    this.#readPillars(
      node.children.filter(({ children }) => children.length > 0),
      id,
    );
  }

  #readPillars(nodes: readonly ForeignNode[], level: string | undefined): void {
    const groups = nodes.filter(({ children }) => children.length > 0);
    const leaves = nodes.filter(({ children }) => children.length === 0);
    if (leaves.length > 0) {
      const pillar = this.#madePillar(leaves[0]!.place);
      for (const leaf of leaves) this.#readStatement(leaf, pillar.id, [], level);
    }
    for (const group of groups) {
      const pillar = this.#group(this.#pillars, group, level);
      for (const child of group.children) {
        if (child.children.length === 0) {
          this.#readStatement(child, pillar.id, [], level);
          continue;
        }
        const aspect = this.#group(pillar.aspects, child, level);
        for (const inner of child.children) this.#readBelow(inner, pillar.id, aspect.id, level);
      }
    }
  }

  /** A pillar or an aspect. Under each level it stands anew, with the id of the level in front of its own. */
  #group(
    siblings: Map<string, PillarSoFar>,
    node: ForeignNode,
    level: string | undefined,
  ): PillarSoFar {
    const { code, source, notes, place } = node;
    const title = this.#titleOf(node);
    const bare = level === undefined || code === undefined ? code : withoutLevel(code, level);
    const known = siblings.get(groupKey(bare, title));
    if (known && level !== undefined) return known;
    const id = this.#ids.give(bare, title, place, 'group');
    this.ids.set(node.key, id);
    const isPrefixed = bare !== code && source === code;
    const group: PillarSoFar = {
      id,
      title,
      source: isPrefixed ? id : (source ?? id),
      notes,
      aspects: new Map(),
    };
    siblings.set(level === undefined ? id : groupKey(bare, title), group);
    return group;
  }

  #madePillar(place: ForeignPlace): PillarSoFar {
    const key = 'made';
    const known = this.#pillars.get(key);
    if (known) return known;
    const { title } = this.#reading.head;
    const id = this.#ids.make(title, 'pillar');
    this.#remarks.push({ kind: 'made-pillar', id, place });
    const pillar: PillarSoFar = { id, title, source: id, notes: [], aspects: new Map() };
    this.#pillars.set(key, pillar);
    return pillar;
  }

  #readBelow(node: ForeignNode, pillar: string, aspect: string, level: string | undefined): void {
    if (node.children.length === 0) {
      this.#readStatement(node, pillar, [aspect], level);
      return;
    }
    this.#remarks.push({ kind: 'flattened', id: nameOf(node), into: aspect, place: node.place });
    for (const child of node.children) this.#readBelow(child, pillar, aspect, level);
  }

  #readStatement(
    node: ForeignNode,
    pillar: string,
    aspects: readonly string[],
    level: string | undefined,
  ): void {
    const text = this.#textOf(node);
    if (text === undefined) return;
    const id = this.#ids.give(node.code, text, node.place);
    this.ids.set(node.key, id);
    this.#statements.push({
      id,
      level: level ?? this.#levelOf(node),
      pillar,
      ...withList('aspects', aspects),
      facet: 'responsibility',
      text,
      source: node.source ?? id,
      revision: 1,
      ...factNotes(node.notes),
    });
  }

  /** A heading has a name: where the file gives none, that is the code by which it is known. */
  #titleOf({ title, code, key, place }: ForeignNode): string {
    if (title !== '') return title;
    this.#remarks.push({ kind: 'no-title', id: code ?? key, place });
    return code ?? key;
  }

  #textOf(node: ForeignNode): string | undefined {
    const text = node.text === '' ? node.title : node.text;
    if (text !== '') return text;
    this.#remarks.push({ kind: 'no-text', id: nameOf(node), place: node.place });
    return undefined;
  }

  #levelOf(node: ForeignNode): string {
    const [first, ...others] = node.levels;
    if (others.length > 0) {
      const { levels, place } = node;
      this.#remarks.push({ kind: 'several-levels', id: nameOf(node), levels, place });
    }
    const key = first ?? '';
    const known = this.#levelIds.get(key);
    if (known !== undefined) return known;
    const title = first ?? this.#reading.head.title;
    const wanted = first === undefined ? 'level-1' : /^\d+$/.test(first) ? `level-${first}` : first;
    const id = this.#ids.make(wanted, 'level-1');
    if (first === undefined) this.#remarks.push({ kind: 'made-level', id });
    this.#levelIds.set(key, id);
    this.#levels.push({ id, rank: this.#levels.length + 1, title, source: id });
    return id;
  }

  /** In the order of their numbers, where each has one in its name; else as they came. */
  #rankedLevels(): readonly RawLevel[] {
    const numberOf = ({ title }: RawLevel): number => {
      const [number] = /\d{1,3}/.exec(typeof title === 'string' ? title : '') ?? [];
      return number === undefined ? NaN : Number(number);
    };
    if (this.#reading.startsWithLevels || this.#levels.some((one) => isNaN(numberOf(one)))) {
      return this.#levels;
    }
    return [...this.#levels]
      .sort((one, other) => numberOf(one) - numberOf(other))
      .map((level, index) => ({ ...level, rank: index + 1 }));
  }
}

const withoutLevel = (code: string, level: string): string =>
  code.startsWith(`${level}.`) ? code.slice(level.length + 1) : code;

const groupKey = (code: string | undefined, title: string): string =>
  `${idFrom(code ?? '').toLowerCase()}\n${title}`;
