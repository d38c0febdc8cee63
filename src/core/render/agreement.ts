import { judgements } from '../model/sign-off.ts';
import type { AgreementPart, AgreementView } from '../report/agreement.ts';
import { cleanText } from '../text/clean.ts';
import { formatJson } from '../text/json.ts';
import type { Words } from '../words/index.ts';
import type { RenderContext } from './render-context.ts';
import { columnsOf, padEnd, wrap, type Terminal } from './terminal.ts';

/** Every format of how far assessors judge alike. */
export const agreementFormats = {
  terminal: (view, { words, terminal }) => formatAgreementTerminal(view, words, terminal),
  json: (view) => formatJson(view),
} satisfies Record<string, (view: AgreementView, material: RenderContext) => string>;

export type AgreementFormat = keyof typeof agreementFormats;

function formatAgreementTerminal(view: AgreementView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const said = words.moderation.agreement;
  const say = (text: string): string => wrap(cleanText(text), terminal);
  const head = [
    colours.bold(say(said.title(view.asOf))),
    say(said.read(view.readings, view.portfolios)),
    ...(view.jointDecisions > 0 ? [say(said.joint(view.jointDecisions))] : []),
  ];
  const troubles = [
    ...view.unusable.map(({ path, file }) => said.unusable(`${path}/${file}`)),
    ...view.unread.map(({ path, message }) => `${path}: ${message}`),
  ].map(say);
  const parts =
    view.readings === 0
      ? [say(said.nothing)]
      : [
          part(said.overall, view.overall, { view, words, terminal }),
          ...(view.overall.pairs > 0 ? [table(view.overall, words)] : []),
          ...view.pillars.map((one) => part(one.title, one, { view, words, terminal })),
          say(said.note),
        ];
  const sections = [
    head.join('\n'),
    ...parts,
    ...(troubles.length > 0 ? [troubles.join('\n')] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

interface Surroundings {
  readonly view: AgreementView;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** What is said of all claims, or of those of one pillar. Small numbers are not turned into percentages. */
function part(
  title: string,
  { pairs, agreed, missing, raw, kappa, ac1 }: AgreementPart,
  { view, words, terminal }: Surroundings,
): string {
  const said = words.moderation.agreement;
  const say = (text: string): string => wrap(cleanText(text), terminal, '    ', '  ');
  const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
  const decimal = (value: number): string => value.toFixed(2);
  const estimate = (
    name: string,
    one: NonNullable<AgreementPart['kappa']> | undefined,
    show: (value: number) => string,
  ): readonly string[] => {
    if (one === undefined) return [];
    if (one === 'one-category') return [say(`${name}: ${said.oneCategory}.`)];
    const range = one.interval
      ? said.interval(show(one.interval.from), show(one.interval.to))
      : said.noInterval;
    return [say(`${name}: ${show(one.value)} (${range}).`)];
  };
  return [
    terminal.colours.bold(cleanText(title)),
    say(said.same(agreed, pairs)),
    ...(missing > 0 ? [say(said.missing(missing))] : []),
    ...(raw ? [] : [say(said.tooFew(view.least))]),
    ...estimate(said.raw, raw, percent),
    ...estimate(said.kappa, kappa, decimal),
    ...estimate(said.ac1, ac1, decimal),
  ].join('\n');
}

/** How often which decision met which: the first in rows, the second reader's in columns. */
function table({ table: counts }: AgreementPart, { moderation, trust }: Words): string {
  const said = moderation.agreement;
  const names = judgements.map((one, at) => `(${String(at + 1)}) ${trust.judgements[one]}`);
  const first = Math.max(columnsOf(said.firstDecision), ...names.map(columnsOf));
  const right = (text: string, width: number): string =>
    ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
  return [
    `  ${padEnd('', first)}  ${said.secondReader}`,
    `  ${padEnd(said.firstDecision, first)}${judgements.map((_, at) => right(`(${String(at + 1)})`, 7)).join('')}`,
    ...judgements.map((row, at) => {
      const cells = judgements.map((column) => right(String(counts[row][column]), 7));
      return `  ${padEnd(names[at]!, first)}${cells.join('')}`;
    }),
  ].join('\n');
}
