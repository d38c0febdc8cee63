import type { GapsView } from '../report/gaps.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { cut, widest, wrap, type Terminal } from './terminal.ts';

/**
 * What a supervisor has to know before relying on a report: a sentence for each thing or, with `all`, the
 * lists behind them too.
 */
export function formatTrust(
  view: GapsView,
  words: Words,
  terminal: Terminal & { readonly all: boolean },
): string {
  // Who has accepted is never cut off; the title of evidence is, where another view shows it whole.
  const room = terminal.all ? Infinity : Math.min(terminal.width, widest) - 4;
  const sentences = sentencesOf(view, words, room).map(cleanText);
  if (sentences.length === 0) return '';
  const { bold } = terminal.colours;
  const item = (text: string): string => wrap(cleanText(text), terminal, '    ', '  - ');
  return [
    bold.underline(words.headings.reliance),
    ...sentences.map(item),
    ...(terminal.all
      ? [
          ...list(words.headings.disagreements, disagreementsOf(view, words)),
          ...list(words.headings.outdated, outdatedOf(view, words)),
        ]
      : []),
  ].join('\n');

  function list(title: string, items: readonly string[]): readonly string[] {
    return items.length === 0 ? [] : ['', bold.underline(cleanText(title)), ...items.map(item)];
  }
}

function sentencesOf(
  { trust, reliance: { overRelied, oneWitness } }: GapsView,
  words: Words,
  room: number,
): readonly string[] {
  const [heaviest] = overRelied;
  return [
    ...trust,
    ...(heaviest ? [cut(words.trust.restsOn(heaviest.title, heaviest.statements), room)] : []),
    ...(oneWitness.length > 0 ? [words.trust.oneWitness(oneWitness)] : []),
  ];
}

const disagreementsOf = ({ assessors }: GapsView, words: Words): readonly string[] =>
  assessors.disagreements.flatMap(({ id, evidence, judgements }) =>
    judgements.map(({ by, relationship, judgement, comment, changed }) => {
      const { relationships, judgements: said } = words.trust;
      const since = changed ? ` (${words.headings.changedSince})` : '';
      const why = comment === undefined ? '' : `: ${comment}`;
      return `${id}, ${evidence}: ${by} (${relationships[relationship]}): ${said[judgement]}${since}${why}`;
    }),
  );

const outdatedOf = ({ outdated }: GapsView, words: Words): readonly string[] =>
  outdated.map(
    ({ title, date, state, statements }) =>
      `${title}, ${words.date(date)}: ${words.states[state]} (${statements.join(', ')})`,
  );
