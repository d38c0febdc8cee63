import { dutiesOf } from '../model/duty.ts';
import { expandTarget } from '../assess/target.ts';
import type { Assessment, Coverage } from '../model/assessment.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { qualify, localId, splitId, type RequirementId, type TargetId } from '../model/ids.ts';
import { lineageOf, pillarsOf, type Library } from '../model/library.ts';
import { textIn, type Language, type Text } from '../model/text.ts';
import { makeSearch, type Search } from './search.ts';
import type { FindableKind, FoundSaying } from './find.ts';
import type { Tailored } from '../model/tailoring.ts';
import { wordsIn } from '../words/index.ts';
import { withTailored, withWhoseWords } from './whose-words.ts';

/** Something that a framework says, and how far it is met where a portfolio was held against it. */
export interface Saying {
  readonly kind: FindableKind;
  readonly id: string;
  readonly text: Text;
  readonly tailored?: Tailored | undefined;
  readonly coverage?: Coverage | undefined;
}

/** What a target asks, each with how far the portfolio meets it, and the pillars under which it asks. */
export function askedSayings(
  { coverage, framework }: Assessment,
  library: Library,
): readonly Saying[] {
  const asked = coverage.flatMap((one) => [one, ...one.options]);
  return [
    ...asked.map((one) => ({ ...sayingOf(one.requirement), coverage: one })),
    ...pillarSayings(framework.id, pillarsOf(library, framework.id)),
  ];
}

/** The same where there is no portfolio. Undefined where no framework has the target. */
export function sayingsOfTarget(library: Library, target: TargetId): readonly Saying[] | undefined {
  const expanded = expandTarget(library, target);
  if (!expanded) return undefined;
  const { demanded, framework } = expanded;
  const requirements = demanded.map(({ requirement }) => requirement);
  return [...requirements.flatMap((one) => [one, ...(one.kind === 'any-of' ? one.options : [])])]
    .map(sayingOf)
    .concat(pillarSayings(framework.id, pillarsOf(library, framework.id)));
}

/** Everything that the frameworks say and that can be found by words; what is retired is said no more. */
export const sayingsOf = ({ frameworks }: Library): readonly Saying[] => [
  ...new Map(
    [...frameworks.values()].flatMap(sayingsOfFramework).map((one) => [one.id, one]),
  ).values(),
];

const sayingsOfFramework = (framework: Framework): readonly Saying[] => [
  ...framework.statements
    .filter(({ retired }) => !retired)
    .map(({ id, text, tailored }): Saying => ({ kind: 'statement', id, text, tailored })),
  ...targetsOf(framework).flatMap((target) => [
    { kind: target.kind, id: target.id, text: target.title },
    // A requirement that is a statement was there already.
    ...requirementsOf(target)
      .filter(({ kind }) => kind !== 'statement')
      .map(sayingOf),
  ]),
  ...pillarSayings(framework.id, framework.pillars),
];

const sayingOf = ({ kind, id, text, tailored }: Coverage['requirement']): Saying => ({
  kind,
  id,
  text,
  tailored,
});

const pillarSayings = (framework: Framework['id'], pillars: Framework['pillars']): Saying[] =>
  pillars.flatMap(({ id, title, aspects }) => [
    { kind: 'pillar', id: qualify<RequirementId>(framework, id), text: title },
    ...aspects.map((aspect) => ({
      kind: 'aspect' as const,
      id: qualify<RequirementId>(framework, aspect.id),
      text: aspect.title,
    })),
  ]);

/**
 * What the job includes at the levels of the frameworks. Nothing requires it, so it is a part of its own: people look
 * for the work that they know.
 */
export const dutySayings = (library: Library, target: TargetId | undefined): readonly Saying[] => {
  const name = target === undefined ? undefined : splitId(target)?.framework;
  const frameworks =
    name === undefined ? [...library.frameworks.values()] : lineageOf(library, name);
  return frameworks.flatMap(dutiesOf).map(({ id, text }): Saying => ({ kind: 'duty', id, text }));
};

/** Finds sayings by words of their ids and texts, in whatever language. */
export const searchSayings = (sayings: readonly Saying[]): Search<Saying> =>
  makeSearch(sayings, ({ id, kind, text }) => {
    const texts = Object.values(text).join(' ');
    const isName = kind === 'pillar' || kind === 'aspect';
    return { id: localId(id), ...(isName ? { title: texts } : { text: texts }) };
  });

export const viewSaying = (
  { kind, id, text, coverage, tailored }: Saying,
  language: Language,
  masked: (text: string) => string,
): FoundSaying => ({
  kind,
  id,
  text: coverage
    ? withWhoseWords(textIn(text, language), coverage.why, wordsIn(language))
    : withTailored(textIn(text, language), tailored, wordsIn(language)),
  state: coverage?.state,
  evidence: (coverage?.claims ?? []).map(({ evidence }) => ({
    id: evidence.id,
    title: masked(evidence.title),
    file: evidence.file,
  })),
});
