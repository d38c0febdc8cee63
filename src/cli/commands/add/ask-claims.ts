import { cleanText } from '../../../core/text/clean.ts';
import { columnsOf, cut, padEnd, wrap } from '../../../core/render/terminal.ts';
import { textIn } from '../../../core/model/text.ts';
import { localId } from '../../../core/model/ids.ts';
import { findClaimable } from '../../../core/model/library.ts';
import { idAsWritten, type NewClaim } from '../../../core/model/new-evidence.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { isLikeId, nearIds } from '../../../core/text/near-ids.ts';
import { idsRunTogether } from '../../../core/text/near-miss.ts';
import { everydayWordsOf, type EverydayWords } from '../../../core/report/everyday-words.ts';
import type { MatchedWord } from '../../../core/report/find.ts';
import { makeSearch, type Search } from '../../../core/report/search.ts';
import { rankFor } from '../../../core/report/suggest.ts';
import { matchedWords } from '../../../core/render/matched-words.ts';
import { isSettled, type ClaimChoice } from '../../../core/workspace/claimables.ts';
import type { AddWords, EvidenceTalk } from './add-context.ts';
import type { Choice } from '../../wizard/fit-question.ts';
import type { Prompts } from '../../wizard/steps.ts';

/** A statement; that no other is wanted; words that can't be chosen. */
type Answer = ClaimChoice | 'done' | 'notice';

/** Lets somebody choose statements one after another, each with its rationale at once. */
export async function askClaims(
  before: readonly NewClaim[],
  evidenceText: string,
  talk: EvidenceTalk,
  prompts: Prompts,
): Promise<readonly NewClaim[]> {
  const choices = withEarlier(before, talk);
  const search = makeSearch(choices, ({ written, text }) => ({
    id: written,
    text: textIn(text, talk.host.language),
  }));
  const suggested = suggestionsFor(evidenceText, choices, talk);
  const lineFor = linesOf(choices, suggested, talk);
  const everyday = everydayWordsOf(talk.vocabulary);
  const words = talk.host.words.add.claims;
  let claims = before;
  for (;;) {
    const question = claims.length === 0 ? words.find : words.findAnother(claims.length);
    const soFar = claims;
    const chosen = await prompts.chooseBySearch<Answer>(question, (words) =>
      offered(words, soFar, { choices, suggested, search, everyday, lineFor, talk }),
    );
    if (chosen === 'done') return claims;
    if (chosen !== 'notice') claims = await answerFor(chosen, claims, talk, prompts);
  }
}

/** What is offered, and what was named by flag or notes beyond that. */
function withEarlier(
  claims: readonly NewClaim[],
  { claimables, loaded: { library, portfolio } }: EvidenceTalk,
): readonly ClaimChoice[] {
  const { choices } = claimables;
  const others = claims.filter(({ statement }) => !choices.some(({ id }) => id === statement));
  const earlier = others.flatMap(({ statement }) => {
    const claimable = findClaimable(library, statement);
    const written = idAsWritten(statement, portfolio.defaultFramework);
    return claimable ? [{ id: statement, written, text: claimable.text }] : [];
  });
  return [...earlier, ...choices];
}

/** What is offered at every key, and how. */
interface Offer {
  readonly choices: readonly ClaimChoice[];
  readonly suggested: Suggested;
  readonly search: Search<ClaimChoice>;
  readonly everyday: EverydayWords;
  readonly lineFor: ReturnType<typeof linesOf>;
  readonly talk: EvidenceTalk;
}

/** What the text of the evidence may show, the likeliest first, with the words that led to each. */
type Suggested = ReadonlyMap<ClaimChoice, readonly MatchedWord[]>;

/** So many suggestions are a help; the list has everything else below them. */
const mostSuggested = 5;

const suggestionsFor = (
  text: string,
  choices: readonly ClaimChoice[],
  { vocabulary }: EvidenceTalk,
): Suggested =>
  new Map(
    rankFor(
      text,
      choices.filter((one) => !isSettled(one)),
      vocabulary,
    )
      .slice(0, mostSuggested)
      .map(({ entry, matched }) => [entry, matched]),
  );

/**
 * The choices for the words typed; where nothing is typed those that are chosen, then those that the text may show.
 * Each has its mark.
 */
function offered(
  words: string,
  claims: readonly NewClaim[],
  { choices, suggested, search, everyday, lineFor, talk }: Offer,
): readonly Choice<Answer>[] {
  const isChosen = ({ id }: ClaimChoice): boolean =>
    claims.some(({ statement }) => statement === id);
  const typed = words.trim();
  const found =
    typed === ''
      ? [...new Set([...choices.filter(isChosen), ...suggested.keys(), ...choices])]
      : matching(typed, choices, (some) => search(some, everyday(some)));
  const lines = found.map((one) => lineFor(one, isChosen(one)));
  const isWanting = claims.length === 0 && talk.claimables.needed;
  const sentences = talk.host.words.add.claims;
  const done: Choice<Answer> = {
    name: claims.length > 0 ? sentences.done : isWanting ? sentences.noneForNow : sentences.none,
    short: claims.length > 0 ? sentences.done : sentences.noneShort,
    value: 'done',
  };
  const said =
    typed === '' && suggested.size > 0
      ? sentences.suggested
      : noticeFor(typed, found, isWanting, sentences);
  // Enter alone never takes a statement that nobody typed or looked for.
  const notices = said === undefined ? [] : [notice(said, sentences)];
  if (typed === '' && !isWanting) return [done, ...notices, ...lines];
  return [...notices, ...lines, done];
}

/** What is found: for the id of a statement that one alone, for one that is near it those that may be meant. */
function matching(
  typed: string,
  choices: readonly ClaimChoice[],
  search: Search<ClaimChoice>,
): readonly ClaimChoice[] {
  const same = choices.filter((one) => isCalled(one, typed));
  if (same.length > 0) return same;
  const found = openFirst(search(typed).map(({ entry }) => entry));
  const ids = choices.map(({ written }) => written);
  const near = isLikeId(typed) ? nearIds(typed, ids) : idsRunTogether(typed, ids);
  const meant = choices.filter(({ written }) => near.includes(written));
  return [...meant, ...found.filter((one) => !meant.includes(one))];
}

/** Said in the first line, where Enter should choose nothing. */
function noticeFor(
  typed: string,
  found: readonly ClaimChoice[],
  isWanting: boolean,
  words: AddWords['claims'],
): string | undefined {
  if (typed === '') return isWanting ? words.typeOrChoose : undefined;
  if (found.length === 0) return words.noMatch;
  const ids = found.map(({ written }) => written);
  const isId = isLikeId(typed) || idsRunTogether(typed, ids).length > 0;
  if (!isId || found.some((one) => isCalled(one, typed))) return undefined;
  return found.every(({ written }) => written.toLowerCase().startsWith(typed.toLowerCase()))
    ? words.typeTheRest
    : words.noSuch(typed);
}

const isCalled = ({ written, id }: ClaimChoice, typed: string): boolean =>
  [written, id, localId(id)].some((one) => one.toLowerCase() === typed.toLowerCase());

const notice = (name: string, words: AddWords['claims']): Choice<Answer> => ({
  name,
  short: name === words.noMatch ? words.noMatchShort : words.nothingChosen,
  value: 'notice',
  isNotice: true,
});

/** What others have settled already is seldom what somebody looks for. */
const openFirst = (found: readonly ClaimChoice[]): readonly ClaimChoice[] => [
  ...found.filter((one) => !isSettled(one)),
  ...found.filter(isSettled),
];

/** How each choice is shown. Every line is made once, since all of them are asked for at every key. */
function linesOf(
  choices: readonly ClaimChoice[],
  suggested: Suggested,
  { terminal, host }: EvidenceTalk,
): (choice: ClaimChoice, isChosen: boolean) => Choice<ClaimChoice> {
  const {
    states,
    find: { matched },
  } = wordsIn(host.language);
  const longest = Math.min(24, Math.max(...choices.map(({ written }) => columnsOf(written))));
  const made = new Map<string, Choice<ClaimChoice>>();
  return (choice, isChosen) => {
    const { written, state } = choice;
    const text = textIn(choice.text, host.language);
    const words = suggested.get(choice);
    const mark = isChosen ? '✓ ' : words ? '→ ' : '';
    const known = made.get(mark + choice.id);
    if (known) return known;
    const said = state === undefined ? '' : `${padEnd(states[state], columnsOf(states.claimed))}  `;
    const why = words && `${matched} ${matchedWords(words)}`;
    const line = {
      name: cut(
        cleanText(`${mark}${padEnd(written, longest)}  ${said}${text}`),
        terminal.width - 4,
      ),
      short: written,
      value: choice,
      description: [text, ...(why === undefined ? [] : [why])]
        .map((one) => wrap(cleanText(one), terminal))
        .join('\n'),
    };
    made.set(mark + choice.id, line);
    return line;
  };
}

/** Asks how the evidence shows a statement, or what to do with one that is chosen already. */
async function answerFor(
  chosen: ClaimChoice,
  claims: readonly NewClaim[],
  talk: EvidenceTalk,
  { askLine, choose, say }: Prompts,
): Promise<readonly NewClaim[]> {
  const words = talk.host.words.add.claims;
  const earlier = claims.find(({ statement }) => statement === chosen.id);
  if (earlier) {
    const wanted = await choose(words.chosenAlready(chosen.written), [
      { name: words.change, value: 'change' },
      { name: words.remove, value: 'remove' },
      { name: words.leave, value: 'leave' },
    ]);
    if (wanted === 'leave') return claims;
    if (wanted === 'remove') return claims.filter((one) => one !== earlier);
  }
  const { terminal } = talk;
  const advice = [
    wrap(cleanText(textIn(chosen.text, talk.host.language)), terminal, '  '),
    terminal.colours.dim(wrap(words.advice, terminal, '  ')),
  ];
  say(`${advice.join('\n')}\n`);
  const rationale = await askLine(words.asks(chosen.written), {
    standard: earlier?.rationale,
  });
  const claim: NewClaim = { statement: chosen.id, rationale };
  return earlier ? claims.map((one) => (one === earlier ? claim : one)) : [...claims, claim];
}
