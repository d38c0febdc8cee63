import type { MigrationItem, MigrationPlan, MigrationState } from '../model/migration.ts';
import { textIn, type Language } from '../model/text.ts';
import { cleanText } from '../text/clean.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import { wrap, type Terminal } from './terminal.ts';

type Words = ConversationWords['migrate'];

const order: readonly MigrationState[] = ['decision', 'moves', 'ends', 'by-hand'];

/** What moving a portfolio would do, for a terminal: what waits for a person first. */
export function formatMigrationTerminal(
  { framework, fromFramework, from, to, items }: MigrationPlan,
  words: Words,
  language: Language,
  terminal: Terminal,
): string {
  const { bold } = terminal.colours;
  const groups = order.flatMap((state) => {
    const own = items.filter((one) => one.state === state);
    if (own.length === 0) return [];
    const title = `${words.groups[state]} (${String(own.length)})`;
    return [
      [
        bold.underline(wrap(title, terminal)),
        ...own.flatMap((one) => itemLines(one, words, language, terminal)),
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
  const { state, why, from, options, where, judged } = item;
  const [first] = options;
  return [
    words.reasons[why](from, first?.id ?? ''),
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

function itemLines(
  item: MigrationItem,
  words: Words,
  language: Language,
  terminal: Terminal,
): readonly string[] {
  const { file, line, title, state, was, options } = item;
  const isAsked = state === 'decision';
  const inner = (text: string, begin = '    '): string =>
    wrap(cleanText(text), terminal, '      ', begin);
  const place = words.place(file, line);
  return [
    wrap(cleanText(title === undefined ? place : `${title} (${place})`), terminal, '    ', '  - '),
    inner([...itemSentences(item, words), ...(isAsked ? [questionOf(item, words)] : [])].join(' ')),
    ...(isAsked && was !== undefined ? [inner(words.was(textIn(was, language)))] : []),
    ...(isAsked
      ? options.map(({ id, text }) => inner(`${id}: ${textIn(text, language)}`, '    * '))
      : []),
  ];
}
