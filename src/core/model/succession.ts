import type { Statement } from './framework.ts';
import type { ClaimableId } from './ids.ts';

/** What became of a statement that is retired: the key of its file that says so. */
export type Succession = 'replaced_by' | 'split_into' | 'merged_into';

type Retired = Pick<Statement, 'replacedBy' | 'splitInto' | 'mergedInto'>;

/** The statements to read instead of a retired one, under each key that names some. */
export const successions = ({
  replacedBy,
  splitInto = [],
  mergedInto,
}: Retired): readonly {
  readonly as: Succession;
  readonly ids: readonly ClaimableId[];
}[] =>
  [
    { as: 'replaced_by' as const, ids: replacedBy },
    { as: 'split_into' as const, ids: splitInto },
    { as: 'merged_into' as const, ids: mergedInto === undefined ? [] : [mergedInto] },
  ].filter(({ ids }) => ids.length > 0);

/** The statements to read instead of a retired one, in whichever way they followed it. */
export const successorsOf = (statement: Retired): readonly ClaimableId[] =>
  successions(statement).flatMap(({ ids }) => ids);
