import type { ImportRemark } from '../model/exchange.ts';
import { isMapping, mappingOf, type CaseRead, type CaseRelation } from './case-relations.ts';
import { isFacet, itemTypeNamed, type ItemType } from './case-types.ts';
import {
  factNotes,
  withList,
  type FrameworkData,
  type RawMapping,
  type RawRequirement,
  type RawStatement,
} from './framework-data.ts';
import { idNamedBy, uriOf, uuidOf, type IdRoom } from './identifiers.ts';
import { NewIds } from './new-ids.ts';

type Head = Omit<FrameworkData, 'levels'>;
interface OwnItem extends CaseRead {
  readonly is: ItemType;
  readonly id: string;
}

/**
 * Reads a package that otpath made, whose items say what they are. In the order of the file, which keeps that of the
 * framework where the tree has another one.
 */
export function frameworkFromOwnCase(
  { head, isNamed }: { readonly head: Head; readonly isNamed: boolean },
  items: readonly CaseRead[],
  relations: readonly CaseRelation[],
  remarks: ImportRemark[],
): FrameworkData {
  const reader = new OwnReader(head, items, relations, remarks);
  return reader.read(isNamed);
}

class OwnReader {
  readonly #head: Head;
  readonly #items: readonly OwnItem[];
  readonly #byKey: ReadonlyMap<string, OwnItem>;
  readonly #relations: readonly CaseRelation[];
  readonly #remarks: ImportRemark[];

  constructor(
    head: Head,
    items: readonly CaseRead[],
    relations: readonly CaseRelation[],
    remarks: ImportRemark[],
  ) {
    this.#head = head;
    this.#relations = relations;
    this.#remarks = remarks;
    const rooms: Readonly<Record<IdRoom | 'rest', NewIds>> = {
      pillar: new NewIds(remarks),
      aspect: new NewIds(remarks),
      rest: new NewIds(remarks),
    };
    this.#items = items.map((item) => {
      const is = itemTypeNamed(item.type!)!;
      const size = ['pillar', 'aspect', 'level'].includes(is) ? 'group' : 'item';
      const ids = rooms[roomOf(is) ?? 'rest'];
      return { ...item, is, id: ids.give(item.code, item.title, item.place, size) };
    });
    this.#byKey = new Map(this.#items.map((item) => [item.key, item]));
  }

  read(isNamed: boolean): FrameworkData {
    const baseOf = (item: OwnItem): string | undefined => {
      const of = isNamed ? idNamedBy(uriIn(item))?.framework : undefined;
      return of === this.#head.id ? undefined : of;
    };
    const bases = this.#items.flatMap((item) => baseOf(item) ?? []);
    const ofType = (...types: readonly ItemType[]): readonly OwnItem[] =>
      this.#items.filter((item) => types.includes(item.is) && baseOf(item) === undefined);
    const target = (item: OwnItem) => this.#target(item);
    const data: FrameworkData = {
      ...this.#head,
      ...(bases[0] !== undefined && { extends: bases[0] }),
      ...withList(
        'levels',
        ofType('level').map((item, index) => this.#level(item, index + 1)),
      ),
      ...withList(
        'pillars',
        ofType('pillar', 'area').map((item) => this.#pillar(item)),
      ),
      ...withList(
        'statements',
        this.#items.flatMap((item) => this.#statement(item)),
      ),
      ...withList('stages', ofType('stage').map(target)),
      ...withList(
        'routes',
        ofType('route').map((item) => ({ ...target(item), stages: this.#stagesOf(item) })),
      ),
      ...withList('profiles', ofType('profile').map(target)),
    };
    return { ...data, ...withList('mappings', this.#mappings(data)) };
  }

  #level(item: OwnItem, rank: number) {
    const { id, ...rest } = this.#target(item);
    return { id, rank, ...rest };
  }

  #pillar(item: OwnItem) {
    const aspects = this.#items.filter(
      ({ is, parents }) => is === 'aspect' && parents[0] === item.key,
    );
    return {
      ...this.#titled(item),
      ...(item.is === 'area' && { area: true }),
      ...withList(
        'aspects',
        aspects.map((one) => ({ ...this.#titled(one), ...factNotes(one.notes) })),
      ),
      ...factNotes(item.notes),
    };
  }

  #target(item: OwnItem) {
    const own = this.#titled(item);
    const asked = this.#items.filter(({ parents }) => parents[0] === item.key);
    return {
      ...own,
      ...withList(
        'description',
        item.notes.map((text) => ({ text, source: own.source })),
      ),
      ...withList(
        'requirements',
        asked.map((one) => this.#requirement(one)),
      ),
    };
  }

  #titled(item: OwnItem) {
    return {
      id: item.id,
      title: item.text === '' ? item.title : item.text,
      source: sourceOf(item, this.#head.id),
    };
  }

  #statement(item: OwnItem): RawStatement[] {
    if (!isFacet(item.is)) return [];
    const { id, levels, text, place } = item;
    const parent = this.#parentOf(item);
    const pillar = parent?.is === 'aspect' ? this.#parentOf(parent) : parent;
    const [level] = levels;
    if (text === '' || !pillar || level === undefined) {
      this.#remarks.push({ kind: 'no-text', id, place });
      return [];
    }
    const others = this.#ends(item, 'isPartOf').map((one) => one.id);
    const aspects = [...(parent?.is === 'aspect' ? [parent.id] : []), ...others];
    const replaced = this.#relations
      .filter(({ from, type }) => from === item.key && type === 'replacedBy')
      .map((one) => this.#reference(one.to, one.toUri));
    return [
      {
        id,
        level,
        pillar: pillar.id,
        ...withList('aspects', aspects),
        facet: item.is,
        text,
        source: sourceOf(item, this.#head.id),
        revision: 1,
        ...(replaced.length > 0 && { status: 'retired' as const, replaced_by: replaced }),
        ...factNotes(item.notes),
      },
    ];
  }

  #requirement(item: OwnItem): RawRequirement {
    if (item.is === 'any-of') {
      const options = this.#items
        .filter(({ parents }) => parents[0] === item.key)
        .flatMap((one): Exclude<RawRequirement, { kind: 'any-of' }>[] => {
          const option = this.#requirement(one);
          return option.kind === 'any-of' ? [] : [option];
        });
      if (options.length > 1) return { ...this.#demand(item), kind: 'any-of', options };
    }
    if (item.is === 'statement') {
      const asked = this.#relations.find(
        ({ from, type }) => from === item.key && type === 'isPeerOf',
      );
      if (asked) {
        const statement = this.#reference(asked.to, asked.toUri);
        return { ...this.#demand(item), kind: 'statement', statement };
      }
    }
    if (item.is === 'capability') {
      const [pillar] = this.#ends(item, 'isPartOf');
      return { ...this.#demand(item), kind: 'capability', ...(pillar && { pillar: pillar.id }) };
    }
    // Nobody can tell from CASE how to count it, so people have to decide.
    return { ...this.#demand(item), kind: 'judgement', by: this.#head.publisher };
  }

  #demand(item: OwnItem) {
    const { id, text, title, notes } = item;
    const source = sourceOf(item, this.#head.id);
    return { id, text: text === '' ? title : text, source, ...factNotes(notes) };
  }

  #parentOf(item: OwnItem): OwnItem | undefined {
    const [parent] = item.parents;
    return typeof parent === 'string' ? this.#byKey.get(parent) : undefined;
  }

  /** Where the relations of a type lead that begin at an item. */
  #ends(item: OwnItem, type: string): readonly OwnItem[] {
    return this.#relations.flatMap((one) => {
      const end = one.from === item.key && one.type === type ? this.#byKey.get(one.to) : undefined;
      return end ? [end] : [];
    });
  }

  #stagesOf(route: OwnItem): string[] {
    return this.#relations
      .filter(({ to, type }) => to === route.key && type === 'isPartOf')
      .flatMap(({ from }) => this.#byKey.get(from)?.id ?? []);
  }

  /** An id of this framework alone, or one of another with its name. */
  #reference(key: string, uri: string): string {
    const own = this.#byKey.get(key);
    if (own) return own.id;
    const named = idNamedBy(uri);
    if (named?.local === undefined) return key;
    return named.framework === this.#head.id ? named.local : `${named.framework}:${named.local}`;
  }

  #mappings(data: FrameworkData): readonly RawMapping[] {
    return this.#relations.flatMap((relation): RawMapping[] => {
      if (!isMapping(relation.type)) return [];
      if (this.#byKey.get(relation.from)?.is === 'statement') return [];
      const [subject, object] = [
        this.#qualified(relation.from, relation.fromUri),
        this.#qualified(relation.to, relation.toUri),
      ];
      if (subject === undefined || object === undefined) {
        const { type, place } = relation;
        this.#remarks.push({ kind: 'unknown-relation', relation: type, place });
        return [];
      }
      return [mappingOf(relation, subject, object, data)];
    });
  }

  #qualified(key: string, uri: string): string | undefined {
    const own = this.#byKey.get(key);
    if (own) return `${this.#head.id}:${own.id}`;
    const named = idNamedBy(uri);
    return named && `${named.framework}:${named.local ?? named.framework}`;
  }
}

const roomOf = (type: ItemType): IdRoom | undefined =>
  type === 'pillar' || type === 'area' ? 'pillar' : type === 'aspect' ? 'aspect' : undefined;

const uriIn = ({ raw }: OwnItem): string => (typeof raw['uri'] === 'string' ? raw['uri'] : '');

/** The identifier that an item has in other programs; its id where otpath made the identifier itself. */
function sourceOf(item: OwnItem, framework: string): string {
  const { source, id, is } = item;
  const uri = uriIn(item);
  const isOurs = source === uuidOf(uri) || source === uuidOf(uriOf(framework, id, roomOf(is)));
  return source === undefined || isOurs ? id : source;
}
