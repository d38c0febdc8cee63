import { localId, splitId } from '../model/ids.ts';
import type {
  FindableKind,
  FindView,
  FoundEvidence,
  FoundPart,
  FoundSaying,
  SuggestedSaying,
} from '../report/find.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { matchedWords } from './matched-words.ts';
import { painted } from './gaps-terminal.ts';
import { columnsOf, cut, wrap, type Terminal } from './terminal.ts';

/** How many pieces of evidence stand under a statement. */
const evidenceShown = 2;
/** In lines: so much is seen at once in a usual terminal. */
const oneScreen = 20;
/** In columns; the rest of a long text is above. */
const bestWidth = 140;
/** In columns; a sentence that is longer than some lines is cut. */
const passageWidth = 240;

/** What a search found, part by part. Empty where it found nothing. */
export function formatFindTerminal(view: FindView, words: Words, terminal: Terminal): string {
  const { find } = words;
  const { asked, evidence, frameworks, duties, suggested } = view;
  const sayings = (
    title: string,
    found: FindView['asked'],
    nameOf: (id: string) => string = localId,
  ): ShownPart => ({
    text: part(
      title,
      found,
      (one) => saying(one, nameOf(one.id), words, terminal),
      words,
      terminal,
    ),
    best: found?.hits[0] && `${nameOf(found.hits[0].id)}: ${cut(found.hits[0].text, bestWidth)}`,
    isLast: found?.onlyOtherWords === true,
  });
  const shown = [
    sayings(find.asked, asked),
    {
      text: part(find.evidence, evidence, (one) => piece(one, words, terminal), words, terminal),
      best:
        evidence?.hits[0] && `${cut(evidence.hits[0].title, bestWidth)}: ${evidence.hits[0].file}`,
      isLast: false,
    },
    sayings(asked ? find.beyond : find.frameworks, frameworks, (id) => id),
    sayings(find.duties, duties),
  ]
    .filter(({ text }) => text !== '')
    // What has the words themselves comes before what only has others for them.
    .sort((a, b) => Number(a.isLast) - Number(b.isLast));
  const parts = [suggestions(view, words, terminal), ...shown.map(({ text }) => text)].filter(
    (text) => text !== '',
  );
  // Where nothing came of the other words either, they are no news.
  const found = [suggested, asked, frameworks, duties].some((one) => (one?.found ?? 0) > 0);
  const also = view.alsoLookedFor.map(({ said, lookFor }) =>
    terminal.colours.dim(wrap(cleanText(find.also(said, lookFor)), terminal)),
  );
  const all = [...(found && also.length > 0 ? [also.join('\n')] : []), ...parts];
  const lines = all.join('\n\n');
  const best = shown[0]?.best;
  // A terminal shows the end of what is long, and the best is at its beginning.
  const again =
    best !== undefined && lines.split('\n').length > oneScreen
      ? `\n\n${wrap(cleanText(find.best(best)), terminal, '  ', '')}`
      : '';
  return parts.length === 0 ? '' : `${lines}${again}\n`;
}

/** One part as it is shown, the best hit in it, and whether it comes after those with the words themselves. */
interface ShownPart {
  readonly text: string;
  readonly best: string | undefined;
  readonly isLast: boolean;
}

/** What a piece of evidence may show, under the sentence that this is no more than a suggestion. */
function suggestions(
  { suggested, for: piece, target }: FindView,
  words: Words,
  terminal: Terminal,
): string {
  if (!piece || !suggested) return '';
  const { find } = words;
  const own = target === undefined ? undefined : splitId(target)?.framework;
  const name = ({ id }: Pick<SuggestedSaying, 'id'>): string =>
    splitId(id)?.framework === own ? localId(id) : id;
  const dim = (sentence: string): string =>
    terminal.colours.dim(wrap(cleanText(sentence), terminal, '      ', '    '));
  const list = part(
    find.suggested(piece.title),
    suggested,
    (one) =>
      [
        saying(one, name(one), words, terminal),
        ...(one.alike.length > 0 ? [dim(`${find.alike} ${one.alike.map(name).join(', ')}`)] : []),
        dim(`${find.matched} ${matchedWords(one.matched)}`),
      ].join('\n'),
    words,
    terminal,
  );
  return list === '' ? '' : `${list}\n\n${wrap(find.onlySuggested, terminal)}`;
}

function part<Hit>(
  title: string,
  found: FoundPart<Hit> | undefined,
  format: (hit: Hit) => string,
  words: Words,
  terminal: Terminal,
): string {
  if (!found || found.found === 0) return '';
  const { colours } = terminal;
  const more = found.found - found.hits.length;
  return [
    colours.bold.underline(wrap(title, terminal)),
    ...found.hits.map(format),
    ...(more > 0
      ? [colours.dim(`  ${words.find.more(more)} ${String(Math.max(10, 2 * found.hits.length))}`)]
      : []),
  ].join('\n');
}

/** The name on one line with its state, or on two where both are too long for that. */
function saying(
  { kind, text, state, evidence }: FoundSaying,
  name: string,
  words: Words,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const plain = state === undefined ? wordOfKind(kind, words) : words.states[state];
  const word = state === undefined ? colours.dim(plain) : painted(state, words, terminal);
  const bold = colours.bold(cleanText(name));
  const fits = columnsOf(`  ${name}  ${plain}`) <= terminal.width;
  const others = evidence.length - evidenceShown;
  return [
    ...(fits ? [`  ${bold}  ${word}`] : [`  ${bold}`, `    ${word}`]),
    wrap(cleanText(text), terminal, '    '),
    ...evidence.slice(0, evidenceShown).map(({ title, file }, index) => {
      const rest = index === evidenceShown - 1 && others > 0 ? ` (+ ${String(others)})` : '';
      return colours.dim(wrap(cleanText(`${title}: ${file}${rest}`), terminal, '      ', '    - '));
    }),
  ].join('\n');
}

/** What a framework has the words in, in one word. */
export const wordOfKind = (
  kind: FindableKind,
  { headings, targetKinds, requirementKinds }: Words,
): string => {
  if (kind === 'pillar' || kind === 'aspect' || kind === 'duty') {
    return headings[kind].toLowerCase();
  }
  return kind in targetKinds
    ? targetKinds[kind as keyof typeof targetKinds]
    : requirementKinds[kind as keyof typeof requirementKinds];
};

function piece(
  { title, file, date, claims, passage }: FoundEvidence,
  words: Words,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const facts = [words.date(date), ...claims.map(localId)].join(' · ');
  return [
    colours.bold(wrap(cleanText(title), terminal, '  ')),
    wrap(cleanText(file), terminal, '    '),
    colours.dim(wrap(cleanText(facts), terminal, '    ')),
    ...(passage === undefined
      ? []
      : [wrap(cut(cleanText(passage), passageWidth), terminal, '    ')]),
  ].join('\n');
}
