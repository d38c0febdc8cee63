import { cleanText } from '../../format/clean.ts';
import { columnsOf, cut, padEnd, wrap } from '../../format/terminal.ts';
import { textIn } from '../../model/text.ts';
import { findClaimable } from '../../model/library.ts';
import { idAsWritten, type NewClaim } from '../../model/new-evidence.ts';
import { wordsIn } from '../../report/words/index.ts';
import { makeSearch, type Search } from '../../search/search.ts';
import { isSettled, type ClaimChoice } from './claim-choices.ts';
import type { Prompts } from '../conversation.ts';
import type { EvidenceTalk } from './evidence-talk.ts';
import type { Choice } from '../prompts.ts';

/** A statement; that no other is wanted; that another word is to be tried. */
type Answer = ClaimChoice | 'done' | 'again';

/** Lets somebody choose statements one after another, each with its rationale at once. */
export async function askClaims(
  before: readonly NewClaim[],
  talk: EvidenceTalk,
  prompts: Prompts,
): Promise<readonly NewClaim[]> {
  const choices = withEarlier(before, talk);
  const search = makeSearch(choices, ({ written, text }) => ({ id: written, text }));
  const lineFor = linesOf(choices, talk);
  let claims = before;
  for (;;) {
    const question =
      claims.length === 0 ? 'Find a statement:' : `Find another (${String(claims.length)} so far):`;
    const chosen = await prompts.chooseBySearch<Answer>(question, (words) =>
      offered(words, claims, { choices, search, lineFor, talk }),
    );
    if (chosen === 'done') return claims;
    if (chosen !== 'again') claims = await answerFor(chosen, claims, talk, prompts);
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
    return claimable ? [{ id: statement, written, text: textIn(claimable.text, 'en') }] : [];
  });
  return [...earlier, ...choices];
}

/** What is offered at every key, and how. */
interface Offer {
  readonly choices: readonly ClaimChoice[];
  readonly search: Search<ClaimChoice>;
  readonly lineFor: ReturnType<typeof linesOf>;
  readonly talk: EvidenceTalk;
}

/** The choices for the words typed: the chosen ones first where nothing is typed, each with its mark. */
function offered(
  words: string,
  claims: readonly NewClaim[],
  { choices, search, lineFor, talk }: Offer,
): readonly Choice<Answer>[] {
  const isChosen = ({ id }: ClaimChoice): boolean =>
    claims.some(({ statement }) => statement === id);
  const isSearching = words.trim() !== '';
  const found = isSearching
    ? openFirst(search(words).map(({ entry }) => entry))
    : [...choices.filter(isChosen), ...choices.filter((one) => !isChosen(one))];
  const shown: readonly Choice<Answer>[] =
    found.length > 0 ? found.map((one) => lineFor(one, isChosen(one))) : [nothingFound];
  const isWanting = claims.length === 0 && talk.claimables.needed;
  const done = {
    name: claims.length > 0 ? 'That is all' : isWanting ? noneYet : 'None: it claims no statement',
    short: claims.length > 0 ? 'That is all' : 'None',
    value: 'done' as const,
  };
  // Whoever types words means what they find, and Enter takes the first.
  return isSearching || isWanting ? [...shown, done] : [done, ...shown];
}

const nothingFound: Choice<Answer> = {
  name: 'Nothing found: press Enter, and try another word',
  short: 'nothing found',
  value: 'again',
};
const noneYet = 'None yet: it counts for nothing until it claims a statement';

/** What others have settled already is seldom what somebody looks for. */
const openFirst = (found: readonly ClaimChoice[]): readonly ClaimChoice[] => [
  ...found.filter((one) => !isSettled(one)),
  ...found.filter(isSettled),
];

/** How each choice is shown. Every line is made once, since all of them are asked for at every key. */
function linesOf(
  choices: readonly ClaimChoice[],
  { terminal }: EvidenceTalk,
): (choice: ClaimChoice, isChosen: boolean) => Choice<ClaimChoice> {
  const { states } = wordsIn('en');
  const longest = Math.min(24, Math.max(...choices.map(({ written }) => columnsOf(written))));
  const made = new Map<string, Choice<ClaimChoice>>();
  return (choice, isChosen) => {
    const { written, text, state } = choice;
    const mark = isChosen ? '✓ ' : '';
    const known = made.get(mark + choice.id);
    if (known) return known;
    const said = state === undefined ? '' : `${padEnd(states[state], columnsOf(states.claimed))}  `;
    const line = {
      name: cut(
        cleanText(`${mark}${padEnd(written, longest)}  ${said}${text}`),
        terminal.width - 4,
      ),
      short: written,
      value: choice,
      description: wrap(cleanText(text), terminal),
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
  { askLine, choose }: Prompts,
): Promise<readonly NewClaim[]> {
  const earlier = claims.find(({ statement }) => statement === chosen.id);
  if (earlier) {
    const wanted = await choose(`${chosen.written} is chosen already.`, [
      { name: 'Change how it is shown', value: 'change' },
      { name: 'Take it out', value: 'remove' },
      { name: 'Leave it as it is', value: 'leave' },
    ]);
    if (wanted === 'leave') return claims;
    if (wanted === 'remove') return claims.filter((one) => one !== earlier);
  }
  const { host, terminal } = talk;
  const advice = [
    wrap(cleanText(chosen.text), terminal, '  '),
    terminal.colours.dim(
      wrap(
        'Say in a sentence what you did that shows it. “I weighed three ways and chose one with the family” tells more than “I am good at this”.',
        terminal,
        '  ',
      ),
    ),
  ];
  host.stderr.write(`${advice.join('\n')}\n`);
  const rationale = await askLine(`How does it show ${chosen.written}?`, {
    standard: earlier?.rationale,
  });
  const claim: NewClaim = { statement: chosen.id, rationale };
  return earlier ? claims.map((one) => (one === earlier ? claim : one)) : [...claims, claim];
}
