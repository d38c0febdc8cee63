import {
  noteParagraphs,
  sourceText,
  type FrameworkData,
  type RawNote,
  type RawRequirement,
  type RawStatement,
  type DataText,
} from './framework-data.ts';
import { withoutMarkup } from './plain-text.ts';

/** One heading or statement of a framework, for formats that hold a single tree. Parents come first. */
export interface TreeRow {
  readonly id: string;
  readonly parent: string | undefined;
  readonly is: 'level' | 'pillar' | 'aspect' | 'statement';
  readonly text: string;
  readonly notes: readonly string[];
  /** Other rows that it belongs to as well. */
  readonly alsoIn: readonly string[];
}

/** How many signs an id may have in these formats. */
const longestId = 100;

/**
 * A framework as one tree: levels, stages and role profiles at the top, below each its own requirements and the
 * pillars with their aspects and statements, as far as there are some. What stands under no level goes where the
 * levels are.
 */
export function treeRows(data: FrameworkData): readonly TreeRow[] {
  const tree = new TreeMaker(data);
  const { levels = [], stages = [], routes = [], profiles = [] } = data;
  for (const target of [...levels, ...stages, ...routes, ...profiles]) tree.addTarget(target);
  for (const statement of data.statements ?? []) tree.addStatement(statement, statement.level);
  return tree.rows;
}

/** The pillars, aspects and statements of one level, stage or role profile, and its own requirements under its name. */
export function treeRowsOf(data: FrameworkData, target: string): readonly TreeRow[] {
  const tree = new TreeMaker(data);
  for (const statement of data.statements ?? []) {
    if (statement.level === target) tree.addStatement(statement, undefined);
  }
  const { levels = [], stages = [], routes = [], profiles = [] } = data;
  const found = [...levels, ...stages, ...routes, ...profiles].find(({ id }) => id === target);
  if (found && (found.requirements ?? []).length > 0) tree.addTarget(found);
  return tree.rows;
}

class TreeMaker {
  readonly rows: TreeRow[] = [];
  readonly #data: FrameworkData;
  readonly #ids = new Set<string>();
  /** The rows of pillars and aspects under a level. */
  readonly #groups = new Map<string, string>();

  constructor(data: FrameworkData) {
    this.#data = data;
  }

  addTarget(target: NonNullable<FrameworkData['stages']>[number]): void {
    const { id, title, description = [], requirements = [] } = target;
    const notes = description.map(({ text }) => this.#say(text));
    const parent = this.#add({ is: 'level', id, parent: undefined, text: this.#say(title), notes });
    for (const requirement of requirements) this.#addRequirement(requirement, parent);
  }

  #addRequirement({ id, text, notes }: RawRequirement, parent: string): void {
    this.#add({ is: 'statement', id, parent, text: this.#say(text), notes: this.#noted(notes) });
  }

  addStatement(statement: RawStatement, level: string | undefined): void {
    // What is no longer asked would be asked there.
    if (statement.status === 'retired') return;
    const found = this.#data.pillars?.find(({ id }) => id === statement.pillar);
    if (!found) return;
    const pillar = this.#group('pillar', found, level, level);
    const own = (found.aspects ?? []).filter(({ id }) => statement.aspects?.includes(id));
    const first = own.find(({ id }) => id === statement.aspects?.[0]) ?? own[0];
    const parent = first ? this.#group('aspect', first, level, pillar) : pillar;
    const also = own.flatMap((one) => {
      const row = one === first ? undefined : this.#groups.get(groupKey('aspect', one.id, level));
      return row ?? [];
    });
    const { id, text, notes } = statement;
    this.#add({
      is: 'statement',
      id,
      parent,
      text: this.#say(text),
      notes: this.#noted(notes),
      alsoIn: also,
    });
  }

  #group(
    is: 'pillar' | 'aspect',
    { id, title, notes }: { id: string; title: DataText; notes?: RawNote[] },
    level: string | undefined,
    parent: string | undefined,
  ): string {
    const key = groupKey(is, id, level);
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const wanted = level === undefined ? id : `${level}.${id}`;
    const row = this.#add({
      is,
      id: wanted,
      parent,
      text: this.#say(title),
      notes: this.#noted(notes),
    });
    this.#groups.set(key, row);
    return row;
  }

  #add(row: Omit<TreeRow, 'alsoIn'> & Partial<Pick<TreeRow, 'alsoIn'>>): string {
    const id = this.#unused(row.id.slice(0, longestId));
    this.rows.push({ alsoIn: [], ...row, id });
    return id;
  }

  /** Two ids that differ in capital letters only are one there. */
  #unused(base: string): string {
    let id = base;
    for (let number = 2; this.#ids.has(id.toLowerCase()); number += 1) {
      id = `${base.slice(0, longestId - 5)}-${String(number)}`;
    }
    this.#ids.add(id.toLowerCase());
    return id;
  }

  #say(text: DataText): string {
    return sourceText(text, this.#data.language);
  }

  #noted(notes: readonly RawNote[] | undefined): readonly string[] {
    return noteParagraphs(notes, this.#data.language);
  }
}

const groupKey = (is: string, id: string, level: string | undefined): string =>
  `${is} ${level ?? ''} ${id}`;

/** A name that a format cuts, and the description in which the whole of it stands then. */
export function shortAndFull(
  { text, notes, is }: Pick<TreeRow, 'text' | 'notes' | 'is'>,
  most: number,
): { readonly short: string; readonly paragraphs: readonly string[] } {
  const short = cutTo(text, most);
  const isWhole = !looksCut(short) && is !== 'statement';
  return { short, paragraphs: [...(isWhole ? [] : [text]), ...notes] };
}

/** A name that is cut, or that ends as if it were: its description begins with the whole, so that nobody has to guess. */
export const looksCut = (short: string): boolean => /(?:…|\.\.\.)$/.test(short);

/** In UTF-16 units, with a sign for what is left out. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** A name and a description as one text and what is said beside it; the way back from `shortAndFull`. */
export function joinedText(
  short: string,
  paragraphs: readonly string[],
  isHeading: boolean,
): { readonly text: string; readonly notes: readonly string[] } {
  const [first, ...rest] = paragraphs;
  if (first === undefined) return { text: short, notes: [] };
  const start = short.replace(/…$|\.\.\.$/, '');
  const repeats = [first, withoutMarkup(first).paragraphs.join(' ')].some((one) =>
    start === '' ? one === short : one.startsWith(start),
  );
  if (short === '' || (repeats && (!isHeading || short !== start || first === short))) {
    return { text: first, notes: rest };
  }
  return isHeading
    ? { text: short, notes: paragraphs }
    : { text: `${short.replace(/[.:]$/, '')}: ${first}`, notes: rest };
}
