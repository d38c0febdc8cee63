import type { Assessment } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { dutiesOf } from '../model/duty.ts';
import { localId, type TargetId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Language } from '../model/text.ts';
import { maskDetails } from '../privacy/mask.ts';
import { everyIdOf } from '../model/framework-ids.ts';
import { isLikeId, nearIds } from '../text/near-ids.ts';
import { idsRunTogether, nearMiss } from '../text/near-miss.ts';
import { detailOptions } from '../privacy/detail-options.ts';
import { everydayWordsOf } from './everyday-words.ts';
import { termsIn, type OtherWords, type SearchHit, type Search } from './search.ts';
import type { FindView, FoundPart } from './find.ts';
import { searchEvidence, viewEvidence } from './find-evidence.ts';
import {
  askedSayings,
  dutySayings,
  sayingsOf,
  sayingsOfTarget,
  searchSayings,
  viewSaying,
  type Saying,
} from './search-index.ts';

/** Where to search, and how much to show. */
export interface FindWish {
  readonly words: string;
  readonly in: 'all' | 'statements' | 'evidence';
  /** Also what the target does not ask. */
  readonly all: boolean;
  /** How many of each part to show. */
  readonly limit: number;
  readonly asOf: IsoDate;
  readonly language: Language;
}

/** What is searched: frameworks, and the portfolio with its assessment where there is one. */
export interface Searched {
  readonly library: Library;
  readonly portfolio?: Portfolio | undefined;
  readonly assessment?: Assessment | undefined;
  readonly target?: TargetId | undefined;
  readonly vocabulary: Vocabulary;
}

/** The same with a portfolio. */
export interface SearchedPortfolio extends Searched {
  readonly portfolio: Portfolio;
}

/** Searches what frameworks ask and what a portfolio holds. Personal details are in no part of what it gives. */
export function viewFind(searched: Searched, wish: FindWish): FindView {
  const { library, portfolio, assessment, target } = searched;
  const { words, limit, language } = wish;
  const masked = (text: string): string =>
    portfolio ? maskDetails(text, detailOptions(portfolio)) : text;
  const asked = assessment
    ? askedSayings(assessment, library)
    : target && sayingsOfTarget(library, target);
  const isAsked = new Set(asked?.map(({ id }) => id));
  const others =
    asked && !wish.all ? undefined : sayingsOf(library).filter(({ id }) => !isAsked.has(id));
  const near = idsMeant(words, searched);
  const typed = idTyped(words, library);
  const also = everydayWordsOf(searched.vocabulary)(words).flatMap(withoutItself);
  const inFrameworks = (sayings: readonly Saying[] | undefined) =>
    sayings && wish.in !== 'evidence'
      ? {
          ...partOf(searchWith({ near, typed }, sayings, also), words, limit, (one) =>
            viewSaying(one, language, masked),
          ),
          ...(also.length > 0 &&
            hasOnlyOtherWords(sayings, words, also) && { onlyOtherWords: true as const }),
        }
      : undefined;
  const evidence =
    portfolio && wish.in !== 'statements'
      ? partOf(searchEvidence(portfolio.evidence), words, limit, (one) =>
          viewEvidence(one, words, masked),
        )
      : undefined;
  const duties =
    wish.in === 'all' ? dutySayings(library, asked && !wish.all ? target : undefined) : [];
  const parts = {
    asked: inFrameworks(asked),
    evidence,
    frameworks: inFrameworks(others),
    duties: duties.length === 0 ? undefined : inFrameworks(duties),
  };
  const isEmpty = Object.values(parts).every((part) => (part?.found ?? 0) === 0);
  return {
    otpath: '1',
    words: masked(words),
    target,
    asOf: wish.asOf,
    ...parts,
    alsoLookedFor:
      wish.in === 'evidence' ? [] : also.map((one) => ({ ...one, said: masked(one.said) })),
    nearIds: near,
    nearWords:
      isEmpty && wish.in !== 'evidence'
        ? nearWords(words, [...(asked ?? []), ...(others ?? []), ...duties])
        : [],
  };
}

/** What else is looked for: a search for supervision finds clinical supervision anyway. */
function withoutItself({ said, lookFor }: OtherWords): readonly OtherWords[] {
  const own = termsIn(said).map(({ term }) => term);
  const others = lookFor.filter((one) => {
    const terms = termsIn(one).map(({ term }) => term);
    return !own.every((term) => terms.includes(term));
  });
  return others.length === 0 ? [] : [{ said, lookFor: others }];
}

/** The best that a search finds, and how much it finds in all. */
function partOf<Entry, Hit>(
  search: Search<Entry>,
  words: string,
  limit: number,
  view: (entry: Entry) => Hit,
): FoundPart<Hit> {
  const found: readonly SearchHit<Entry>[] = search(words);
  return { found: found.length, hits: found.slice(0, limit).map(({ entry }) => view(entry)) };
}

/** Whether no saying has the words themselves: a search by them alone finds nothing. */
const hasOnlyOtherWords = (
  sayings: readonly Saying[],
  words: string,
  also: readonly OtherWords[],
): boolean =>
  searchSayings(sayings)(
    words,
    also.map((one) => ({ ...one, lookFor: [] })),
  ).length === 0;

/** More ids than these are no help. */
const mostNear = 4;

/** The ids that somebody probably meant who typed an id that nothing has. */
function idsMeant(typed: string, { library, portfolio }: Searched): readonly string[] {
  const evidence = portfolio?.evidence.map(({ id }) => id) ?? [];
  if (idTyped(typed, library) !== undefined) return [];
  const ids = [...new Set([...library.frameworks.values()].flatMap(everyIdOf).concat(evidence))];
  const local = localId(typed);
  if (!isLikeId(typed)) return idsRunTogether(local, ids).slice(0, mostNear);
  // The beginning of an id is a search like any other.
  if (ids.some((id) => id.toLowerCase().startsWith(local.toLowerCase()))) return [];
  return nearIds(local, ids).slice(0, mostNear);
}

/** The id that somebody typed and nothing else, where a framework has it. */
function idTyped(typed: string, { frameworks }: Library): string | undefined {
  const wanted = localId(typed.trim()).toLowerCase();
  return [...frameworks.values()]
    .flatMap((one) => [...everyIdOf(one), ...dutiesOf(one).map(({ id }) => localId(id))])
    .find((id) => id.toLowerCase() === wanted);
}

/** A search that gives what has one of these ids before everything else, or only what has the id that was typed. */
function searchWith(
  { near, typed }: { readonly near: readonly string[]; readonly typed: string | undefined },
  sayings: readonly Saying[],
  also: readonly OtherWords[],
): Search<Saying> {
  if (typed !== undefined) {
    const isTyped = sayings.filter(({ id }) => localId(id) === typed);
    return () => isTyped.map((entry) => ({ entry, score: Infinity }));
  }
  const searchAll = searchSayings(sayings);
  const search: Search<Saying> = (words) => searchAll(words, also);
  if (near.length === 0) return search;
  const isMeant = ({ id }: Saying): boolean => near.includes(localId(id));
  return (words) => [
    ...sayings.filter(isMeant).map((entry) => ({ entry, score: Infinity })),
    ...search(words).filter(({ entry }) => !isMeant(entry)),
  ];
}

/**
 * For each word that was searched, and is in none of the texts, the word of the frameworks that is most like
 * it. A short word is soon like others.
 */
function nearWords(words: string, sayings: readonly Saying[]): readonly string[] {
  const texts = sayings.flatMap(({ text }) => Object.values(text)).join(' ');
  const known = new Set(texts.toLowerCase().match(/\p{L}{4,}/gu));
  const unknown = (words.match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !known.has(word.toLowerCase()),
  );
  const near = unknown.flatMap(
    (word) => nearMiss(word, known, Math.floor(word.length / 3.5)) ?? [],
  );
  return [...new Set(near)];
}
