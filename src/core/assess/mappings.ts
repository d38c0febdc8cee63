import { dutiesOf } from '../model/duty.ts';
import { requirementsOf, targetsOf } from '../model/framework.ts';
import type { Mapping, MappingPredicate, NoMatch } from '../model/mapping.ts';
import { splitId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';

/** Something that a mapping relates to a thing, as seen from that thing. */
export interface Related {
  readonly id: string;
  readonly predicate: MappingPredicate;
  readonly mapping: Mapping;
}

/** Seen from the other end, the wider thing is the narrower one. */
const inverse: Readonly<Record<MappingPredicate, MappingPredicate>> = {
  exact: 'exact',
  close: 'close',
  related: 'related',
  broad: 'narrow',
  narrow: 'broad',
};

/** What the mappings of all loaded frameworks relate to an id, in both directions. */
export function relatedTo(id: string, library: Library): readonly Related[] {
  return [...library.frameworks.values()].flatMap(({ mappings }) =>
    mappings.flatMap((mapping): readonly Related[] => {
      const { subject, object, predicate } = mapping;
      if (subject === id) return [{ id: object, predicate, mapping }];
      return object === id ? [{ id: subject, predicate: inverse[predicate], mapping }] : [];
    }),
  );
}

/** What somebody looked through for the like of an id, and found nothing. */
export const noMatchesOf = (id: string, { frameworks }: Library): readonly NoMatch[] =>
  [...frameworks.values()].flatMap(({ noMatches }) =>
    noMatches.filter(({ subject }) => subject === id),
  );

/** The text or title behind an id of a loaded framework, in all its languages. */
export function namedBy(id: string, library: Library) {
  const parts = splitId(id);
  const framework = parts && library.frameworks.get(parts.framework);
  if (!parts || !framework) return undefined;
  const targets = targetsOf(framework);
  const texts = [
    ...framework.statements,
    ...targets.flatMap(requirementsOf),
    ...dutiesOf(framework),
  ];
  return targets.find((one) => one.id === id)?.title ?? texts.find((one) => one.id === id)?.text;
}

/** Evidence that claims an id. A mapping does not credit it; it only says where to look. */
export function evidenceClaiming(id: string, portfolio: Portfolio): readonly Evidence[] {
  return portfolio.evidence.filter(({ claims }) =>
    claims.some(({ statement }) => (statement as string) === id),
  );
}
