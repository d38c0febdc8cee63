import type { CpdFigure, CpdView } from '../report/cpd.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** A CPD record for a terminal: the figures, what lies behind them, and the activities in order. */
export function formatCpd(view: CpdView, words: Words, terminal: Terminal): string {
  const { headings } = words;
  const { colours } = terminal;
  const title = (text: string): string => colours.bold.underline(text);
  const line = (label: string, text: string): string =>
    wrap(cleanText(`${label}: ${text}`), terminal, '    ', '  ');
  const sections = [
    [
      title(headings.cpdRecord),
      line(headings.cpdPeriod, view.periodText),
      line(headings.cpdRenewal, view.renewalText),
      line(headings.cpdAudit, view.auditText),
    ],
    view.figures.map((one) => figure(one, terminal)),
    view.stretches.length === 0
      ? []
      : [
          title(headings.cpdStretches),
          ...view.stretches.map(({ days, explanation }) => line(days, explanation)),
        ],
    view.types.length === 0 ? [] : [title(headings.cpdTypes), wrap(mixOf(view), terminal, '  ')],
    [title(headings.cpdActivities), ...activities(view, words, terminal)],
    [colours.dim(wrap(headings.cpdFooter, terminal))],
  ];
  return sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What lies where the form wants it has a dot, what does not an exclamation mark and what to do. */
function figure({ label, found, asked, fits, next }: CpdFigure, terminal: Terminal): string {
  const { colours } = terminal;
  const text = cleanText(`${label}: ${found} (${asked})`);
  const sign = fits ? '·' : '!';
  const shown = wrap(text, terminal, '    ', `  ${sign} `);
  return [
    fits ? shown : colours.yellow(shown),
    ...(next === undefined
      ? []
      : [wrap(cleanText(next), terminal, '      ', `    ${colours.cyan('>')} `)]),
  ].join('\n');
}

const mixOf = ({ types }: CpdView): string =>
  types.map(({ type, count }) => `${String(count)}\u00A0${cleanText(type)}`).join(' · ');

/** One line for each, with the first day in a column of its own. */
function activities(view: CpdView, words: Words, terminal: Terminal): readonly string[] {
  const { colours } = terminal;
  return [
    ...(view.activities.length === 0 ? [wrap(words.headings.cpdNoActivities, terminal, '  ')] : []),
    ...view.activities.map(({ from, to, title, type }) => {
      const kind = from === to ? type : `${type}, ${words.cpd.until(to)}`;
      return wrap(cleanText(`${title} (${kind})`), terminal, ' '.repeat(14), `  ${from}  `);
    }),
    ...(view.leftOutText === undefined
      ? []
      : [colours.dim(wrap(view.leftOutText, terminal, '  '))]),
  ];
}
