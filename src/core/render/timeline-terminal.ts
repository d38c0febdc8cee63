import type { TimelineRow, TimelineView } from '../report/timeline.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { columnsOf, padEnd, wrap, type Terminal } from './terminal.ts';

/** From a low column to a full one. Nothing is a dot, so that no period is lost to the eye. */
const heights = ['▁', '▂', '▃', '▅', '▇'];
const nothing = '·';

/** How old the evidence is: for each part one sign a period, the oldest first, and the numbers in words. */
export function timelineTerminal(
  { from, to, periods, rows }: TimelineView,
  words: Words,
  terminal: Terminal,
): string {
  const { colours, width, fewSigns = false } = terminal;
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const draw = fewSigns ? digits : sparkline;
  const lines = rows.map((row) => `${draw(row, most)}  ${numbers(row, words)}`);
  const names = rows.map(({ title }) => cleanText(title));
  const nameWidth = Math.max(...names.map(columnsOf));
  // The name has a line of its own where both would not fit on one.
  const oneLine = nameWidth + 2 + Math.max(...lines.map(columnsOf)) <= width;
  return [
    colours.bold.underline(words.headings.timeline),
    colours.dim(wrap(words.timelineIntro(from, to), terminal, '  ')),
    colours.dim(
      wrap(
        [periods[0]?.label, periods.at(-1)?.label].join(fewSigns ? ' - ' : ' → '),
        terminal,
        '  ',
      ),
    ),
    ...names.flatMap((name, index) =>
      oneLine
        ? [`${padEnd(name, nameWidth)}  ${lines[index]!}`]
        : [wrap(name, terminal), `  ${lines[index]!}`],
    ),
  ].join('\n');
}

const sparkline = ({ counts }: TimelineRow, most: number): string =>
  counts
    .map((count) =>
      count === 0 ? nothing : heights[Math.ceil((count / most) * heights.length) - 1]!,
    )
    .join('');

/** The same as numbers, for fonts that lack low columns. */
const digits = ({ counts }: TimelineRow): string =>
  counts.map((count) => (count === 0 ? '.' : count > 9 ? '+' : String(count))).join('');

const numbers = ({ counts, older }: TimelineRow, words: Words): string =>
  words.currentAndOlder(
    counts.reduce((sum, count) => sum + count, 0),
    older,
  );
