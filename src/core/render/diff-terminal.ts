import type { DiffEntry, DiffView, MarkedWords } from '../report/framework-diff-view.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Two versions of a framework, compared, for a terminal: the number that they ask for first. */
export function formatDiffTerminal(view: DiffView, terminal: Terminal): string {
  const { bold } = terminal.colours;
  const heading = (title: string): string => bold.underline(wrap(cleanText(title), terminal));
  const item = (text: string): string => wrap(cleanText(text), terminal, '    ', '  - ');
  const sections = [
    [bold(wrap(cleanText(view.title), terminal)), wrap(cleanText(view.verdict), terminal)],
    ...(view.problems.length > 0 ? [[heading(view.toFix), ...view.problems.map(item)]] : []),
    ...view.sections.map(({ title, entries }) => [
      heading(title),
      ...entries.map((entry) => item(lineOf(entry))),
    ]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Words are marked with signs, which show without colours too. */
const lineOf = ({ id, says, words }: DiffEntry): string =>
  `${id}: ${says}${words.length > 0 ? `: ${words.map(marked).join('')}` : ''}`;

function marked({ gap, text, mark }: MarkedWords): string {
  const space = gap ? ' ' : '';
  if (mark === undefined) return `${space}${text}`;
  return mark === 'removed' ? `${space}[-${text}-]` : `${space}{+${text}+}`;
}
