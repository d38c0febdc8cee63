import type { PassageText, SimilarPairView, SimilarView } from '../report/similar.ts';
import { cleanText } from '../text/clean.ts';
import { formatJson } from '../text/json.ts';
import type { Words } from '../words/index.ts';
import type { RenderContext } from './render-context.ts';
import { withoutMarks } from './templates.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Every format of what texts have in common. */
export const similarFormats = {
  terminal: (view, { words, terminal, all }) =>
    formatSimilarTerminal(view, words, { ...terminal, all }),
  md: async (view, material) => (await markdownOf(view, withoutMarks(material))).markdown,
  html: async (view, material) => {
    const { formatHtml } = await import('./html.ts');
    const { markdown, files, hashOf } = await markdownOf(view, material);
    const { words, language } = material;
    const title = words.moderation.similar.title(view.asOf);
    return formatHtml({ title, language, markdown, words, templates: files, hashOf });
  },
  json: (view) => formatJson(view),
} satisfies Record<
  string,
  (view: SimilarView, material: RenderContext) => string | Promise<string>
>;

export type SimilarFormat = keyof typeof similarFormats;

async function markdownOf(view: SimilarView, { words, templates }: RenderContext) {
  const { renderMarkdown } = await import('./markdown.ts');
  const { files, hashOf } = await templates();
  const said = words.moderation.similar;
  const pairsOf = (pairs: readonly SimilarPairView[]): readonly object[] =>
    pairs.map(({ first, second, shared, passages }) => ({
      shared: said.shared(shared),
      first: { ...first, ofWords: said.ofWords(first.words) },
      second: { ...second, ofWords: said.ofWords(second.words) },
      passages: passages.map((one) => ({
        words: one.words,
        first: onOneLine(one.first),
        second: onOneLine(one.second),
      })),
    }));
  const similar = {
    title: said.title(view.asOf),
    facts: factsOf(view, words),
    note: said.note,
    none: view.across.length + view.within.length === 0 ? said.none : '',
    sections: [
      { title: said.across, pairs: pairsOf(view.across) },
      { title: said.within, pairs: pairsOf(view.within) },
    ].filter(({ pairs }) => pairs.length > 0),
    first: said.first,
    second: said.second,
    words: said.words,
  };
  return { markdown: renderMarkdown('similar.md', files, { similar }, words), files, hashOf };
}

/** A cell of a table is one line. Templates cut spaces at the ends of a text, so they are said. */
const onOneLine = ({ before, text, after }: PassageText) => ({
  before: flat(before),
  text: flat(text),
  after: flat(after),
  isApartBefore: /\s$/.test(before),
  isApartAfter: /^\s/.test(after),
});

/** A text on one line, without the signs that make headings. */
const flat = (text: string): string =>
  text
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

function factsOf(view: SimilarView, { moderation }: Words): readonly string[] {
  const said = moderation.similar;
  return [
    said.compared(view.compared, view.portfolios),
    ...(view.tooShort > 0 ? [said.tooShort(view.tooShort, view.least)] : []),
    ...(view.left > 0 ? [said.left(view.left)] : []),
    ...view.unread.map(({ path, message }) => `${path}: ${message}`),
  ];
}

/** Pairs that fit a screen. */
const atOnce = 5;

/** One pair after the other, each passage once, as it is written in the first piece and in the second. */
function formatSimilarTerminal(
  view: SimilarView,
  words: Words,
  terminal: Terminal & { readonly all: boolean },
): string {
  const { colours } = terminal;
  const said = words.moderation.similar;
  const say = (text: string): string => wrap(cleanText(text), terminal);
  const all = [...view.across, ...view.within];
  const shown = terminal.all ? all : all.slice(0, atOnce);
  const sections = [
    { title: said.across, pairs: shown.filter((one) => view.across.includes(one)) },
    { title: said.within, pairs: shown.filter((one) => view.within.includes(one)) },
  ].filter(({ pairs }) => pairs.length > 0);
  const parts = [
    [colours.bold(say(said.title(view.asOf))), ...factsOf(view, words).map(say)].join('\n'),
    ...(all.length === 0 ? [say(said.none)] : []),
    ...sections.flatMap(({ title, pairs }) => [
      colours.bold(title),
      ...pairs.map((pair) => pairText(pair, words, terminal)),
    ]),
    ...(all.length > shown.length ? [say(said.seeAll(all.length - shown.length))] : []),
    say(said.note),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pairText(
  { first, second, shared, passages }: SimilarPairView,
  { moderation }: Words,
  terminal: Terminal,
): string {
  const said = moderation.similar;
  const name = ({ person, title, path, evidence, words }: SimilarPairView['first']): string =>
    wrap(
      cleanText(`${person}: ${title} (${path}/${evidence}.md, ${said.ofWords(words)})`),
      terminal,
      '    ',
      '  ',
    );
  const { colours } = terminal;
  return [
    wrap(said.shared(shared), terminal),
    name(first),
    name(second),
    ...passages.map(({ words, first: { text } }) =>
      [
        colours.dim(`    ${said.passage(words)}:`),
        wrap(cleanText(`“${flat(text)}”`), terminal, '    '),
      ].join('\n'),
    ),
  ].join('\n');
}
