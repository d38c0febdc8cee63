import {
  noOption,
  type MigrationItem,
  type MigrationPlan,
  type MigrationState,
} from '../model/migration.ts';
import { textIn, type Language } from '../model/text.ts';
import { cleanText } from '../text/clean.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import { wrap, type Terminal } from './terminal.ts';

type Words = ConversationWords['migrate'];

type Group = MigrationState | 'decided';

const order: readonly Group[] = ['decision', 'decided', 'moves', 'ends', 'by-hand'];

/** What was decided on an item in a file; undefined where nobody has decided. */
export type ChosenFor = (item: MigrationItem) => string | undefined;

/** What moving a portfolio would do, for a terminal: what waits for a person first. */
export function formatMigrationTerminal(
  { framework, fromFramework, from, to, items }: MigrationPlan,
  words: Words,
  language: Language,
  terminal: Terminal,
  chosen: ChosenFor = () => undefined,
): string {
  const groupOf = (item: MigrationItem): Group =>
    chosen(item) === undefined ? item.state : 'decided';
  const { bold } = terminal.colours;
  const groups = order.flatMap((state) => {
    const own = items.filter((one) => groupOf(one) === state);
    if (own.length === 0) return [];
    const title = `${words.groups[state]} (${String(own.length)})`;
    return [
      [
        bold.underline(wrap(title, terminal)),
        ...own.flatMap((one) =>
          itemLines({ ...one, chosen: chosen(one) }, words, language, terminal),
        ),
      ],
    ];
  });
  const sections = [
    [bold(wrap(cleanText(words.title(framework, from, to, fromFramework)), terminal))],
    ...(items.length === 0 ? [[wrap(words.nothing(framework, to), terminal)]] : groups),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What somebody has to know about one item, sentence by sentence. */
export function itemSentences(item: MigrationItem, words: Words): readonly string[] {
  const { state, why, from, options, where, judged, settled } = item;
  const [first] = options;
  return [
    words.reasons[why](from, first?.id ?? ''),
    ...(settled ? [words.settled] : []),
    ...(state === 'ends' ? [words.ends[where]] : []),
    ...(state === 'by-hand' ? [words.byHand] : []),
    ...judged.map(({ name, date }) => words.judged(name, date)),
  ];
}

/** The question about an item that waits for a decision. */
export function questionOf({ why }: MigrationItem, { questions }: Words): string {
  return why === 'split' || why === 'revised' || why === 'doubled'
    ? questions[why]
    : questions.several;
}

/** The question, with what to do where more than one answer is right. */
const questionsOf = (item: MigrationItem, words: Words): readonly string[] => [
  questionOf(item, words),
  ...bothOf(item, words),
];

/** A claim has one statement and its own rationale, so that a second one is for the person to write. */
export const bothOf = ({ where, state, why }: MigrationItem, words: Words): readonly string[] =>
  where === 'claim' && state === 'decision' && (why === 'split' || why === 'several')
    ? [words.both]
    : [];

function itemLines(
  item: MigrationItem & { readonly chosen: string | undefined },
  words: Words,
  language: Language,
  terminal: Terminal,
): readonly string[] {
  const { file, line, title, state, was, options, chosen } = item;
  const isAsked = state === 'decision' && chosen === undefined;
  const inner = (text: string, begin = '    '): string =>
    wrap(cleanText(text), terminal, '      ', begin);
  const place = words.place(file, line);
  return [
    wrap(cleanText(title === undefined ? place : `${title} (${place})`), terminal, '    ', '  - '),
    inner([...itemSentences(item, words), ...(isAsked ? questionsOf(item, words) : [])].join(' ')),
    ...(chosen === undefined
      ? []
      : [inner(words.decided(chosen === noOption ? words.choices.none : chosen))]),
    ...(isAsked && was !== undefined ? [inner(words.was(textIn(was, language)))] : []),
    ...(isAsked
      ? options.map(({ id, text }) => inner(`${id}: ${textIn(text, language)}`, '    * '))
      : []),
  ];
}
