import type { Assessment, Coverage } from '../model/assessment.ts';
import { textIn, type Language } from '../model/text.ts';
import type { Words } from '../words/index.ts';

/** One part of what a target asks, as a reader divides it: a pillar, or a stage or post where there are no pillars. */
export interface Part {
  /** The pillar, stage or post; absent for what belongs to no pillar. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly coverage: readonly Coverage[];
}

/** The parts of what is asked, in the order of the framework. Every requirement is in exactly one. */
export function partsOf(
  { pillars, coverage }: Assessment,
  titles: ReadonlyMap<string, string>,
  words: Words,
  language: Language,
): readonly Part[] {
  if (pillars.length === 0) return askedThrough(coverage, language);
  const covered = new Set(pillars.flatMap((pillar) => pillar.coverage));
  const beyond = coverage.filter((one) => !covered.has(one));
  return [
    ...pillars.map(({ pillar, coverage: own }) => ({
      id: pillar,
      title: titles.get(pillar) ?? pillar,
      coverage: own,
    })),
    ...(beyond.length > 0 ? [{ title: words.headings.beyondPillars, coverage: beyond }] : []),
  ];
}

/** What is asked at each level, stage or post, in the order in which a target goes through them. */
export function askedThrough(
  coverage: readonly Coverage[],
  language: Language,
): readonly (Part & { readonly id: string })[] {
  const through = new Map(coverage.map((one) => [one.through.local, one.through]));
  return [...through].map(([id, { title }]) => ({
    id,
    title: textIn(title, language),
    coverage: coverage.filter((one) => one.through.local === id),
  }));
}
