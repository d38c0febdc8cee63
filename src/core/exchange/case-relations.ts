import type { ForeignPlace, ImportRemark } from '../model/exchange.ts';
import type { PlacedItem } from './foreign-tree.ts';
import { withList, type FrameworkData, type RawMapping } from './framework-data.ts';
import type { JsonObject } from './json-lines.ts';

/** One relation between two things, by their identifiers. */
export interface CaseRelation {
  readonly from: string;
  readonly to: string;
  /** By which a thing outside of the file is known. */
  readonly toUri: string;
  readonly fromUri: string;
  readonly type: string;
  readonly order: number | undefined;
  readonly notes: string | undefined;
  readonly place: ForeignPlace;
}

/** An item of CASE with what was written there. */
export interface CaseRead extends PlacedItem {
  readonly raw: JsonObject;
  readonly type: string | undefined;
}

/** What is related to what, beside the tree. */
export function withRelations(
  data: FrameworkData,
  ids: ReadonlyMap<string, string>,
  relations: readonly CaseRelation[],
  remarks: ImportRemark[],
): FrameworkData {
  const replaced = new Map<string, string[]>();
  const statements = new Set((data.statements ?? []).map(({ id }) => id));
  const mappings: RawMapping[] = [];
  for (const relation of relations.filter(({ type }) => type !== 'isChildOf')) {
    const { type, place } = relation;
    const [from, to] = [ids.get(relation.from), ids.get(relation.to)];
    if (type === 'replacedBy' && from !== undefined && to !== undefined && statements.has(from)) {
      replaced.set(from, [...(replaced.get(from) ?? []), to]);
    } else if (from !== undefined && to !== undefined && isMapping(type)) {
      mappings.push(mappingOf(relation, `${data.id}:${from}`, `${data.id}:${to}`, data));
    } else remarks.push({ kind: 'unknown-relation', relation: type, place });
  }
  return {
    ...data,
    ...withList(
      'statements',
      (data.statements ?? []).map((statement) => {
        const by = replaced.get(statement.id);
        return by ? { ...statement, status: 'retired' as const, replaced_by: by } : statement;
      }),
    ),
    ...withList('mappings', mappings),
  };
}

/** Whether a relation says what a mapping says. */
export const isMapping = (type: string): boolean =>
  ['exactMatchOf', 'isRelatedTo', 'isPeerOf'].includes(type);

/** A relation as a mapping. What a mapping says beyond it, CASE 1.0 has no place for. */
export function mappingOf(
  { type, notes }: CaseRelation,
  subject: string,
  object: string,
  { publisher, language }: FrameworkData,
): RawMapping {
  const predicate = type === 'exactMatchOf' ? 'exact' : 'related';
  const author = typeof publisher === 'string' ? publisher : (publisher[language] ?? 'CASE');
  const justification = notes ?? `CASE: ${predicate === 'exact' ? 'exactMatchOf' : 'isRelatedTo'}`;
  return { subject, predicate, object, justification, author };
}
