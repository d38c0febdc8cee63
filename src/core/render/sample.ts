import { stringify } from 'csv-stringify/sync';
import { localId } from '../model/ids.ts';
import type { DrawnView, SampleView } from '../report/sample.ts';
import { cleanText } from '../text/clean.ts';
import { formatJson } from '../text/json.ts';
import type { Words } from '../words/index.ts';
import type { RenderContext } from './render-context.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Every format of the record of a sample. */
export const sampleFormats = {
  terminal: (view, { words, terminal }) => formatSampleTerminal(view, words, terminal),
  json: (view) => formatJson(view),
  csv: (view, { words }) => formatSampleCsv(view, words),
} satisfies Record<string, (view: SampleView, material: RenderContext) => string>;

export type SampleFormat = keyof typeof sampleFormats;

/** What was drawn, by portfolio and piece, with the reasons. */
function formatSampleTerminal(view: SampleView, { moderation }: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const words = moderation.sample;
  const count = (of: DrawnView['of']): number => view.drawn.filter((one) => one.of === of).length;
  const [decisions, pieces] = [count('decisions'), count('pieces')];
  const head = [
    colours.bold(wrap(cleanText(words.title(view.title, view.asOf)), terminal)),
    wrap(words.drawn(decisions, view.of.decisions, pieces, view.of.pieces), terminal),
    wrap(cleanText(words.seed(view.seed)), terminal),
  ];
  const sections = [...groupBy(view.drawn, ({ path }) => path)].map(([path, own]) =>
    [
      colours.bold(cleanText(path)),
      ...[...groupBy(own, ({ evidence }) => evidence)].flatMap(([evidence, items]) => [
        `  ${cleanText(evidence)}`,
        ...items.flatMap((one) => [
          wrap(cleanText(whatOf(one, words)), terminal, '      ', '    '),
          ...one.why.map((why) => colours.dim(wrap(cleanText(why), terminal, '      '))),
        ]),
      ]),
    ].join('\n'),
  );
  const { nothingToDraw, unread } = view;
  const foot = [
    ...(nothingToDraw.length > 0 ? [words.nothingToDraw(nothingToDraw)] : []),
    ...unread.map(({ path, message }) => `${path}: ${message}`),
    view.drawn.length > 0 ? words.how : words.nothing,
  ].map((text) => wrap(cleanText(text), terminal));
  return `${[head.join('\n'), ...sections, foot.join('\n')].join('\n\n')}\n`;
}

function whatOf(
  { statement, assessor, date }: DrawnView,
  words: Words['moderation']['sample'],
): string {
  return statement === undefined || !assessor
    ? words.piece
    : words.decision(localId(statement), assessor.name, date);
}

/** One row for each thing that was drawn, with an empty column for who reads it. No cell can be a formula. */
function formatSampleCsv({ drawn }: SampleView, { moderation }: Words): string {
  const { columns: titles } = moderation.sample;
  const columns: readonly (readonly [string, (one: DrawnView) => string | undefined])[] = [
    [titles.portfolio, ({ path }) => path],
    [titles.person, ({ learner }) => learner],
    [titles.evidence, ({ evidence }) => `${evidence}.md`],
    [titles.drawn, ({ of }) => (of === 'pieces' ? titles.piece : titles.decision)],
    [titles.statement, ({ statement }) => statement],
    [titles.assessor, ({ assessor }) => assessor?.name],
    [titles.date, ({ date }) => date],
    [titles.level, ({ level }) => level],
    [titles.pillar, ({ pillar }) => pillar],
    [titles.site, ({ site }) => site],
    [titles.why, ({ why }) => why.join(' ')],
    [titles.secondReader, () => ''],
  ];
  const rows = drawn.map((one) => columns.map(([, cell]) => cleanText(cell(one) ?? '')));
  return stringify([columns.map(([title]) => title), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
