import type { Explanation } from '../model/explanation.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** An explanation for a terminal. */
export function formatExplanation(
  { title, facts, sections }: Explanation,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const blocks = [
    colours.bold(wrap(cleanText(title), terminal)),
    facts.map((fact) => wrap(cleanText(fact), terminal, '  ', '')).join('\n'),
    ...sections.map(({ heading, lines, verbatim }) =>
      [
        colours.bold.underline(wrap(cleanText(heading), terminal)),
        ...lines.map((line) =>
          verbatim
            ? `  ${cleanText(line)}`
            : wrap(
                cleanText(line),
                terminal,
                lines.length > 1 ? '    ' : '  ',
                lines.length > 1 ? '  - ' : '  ',
              ),
        ),
      ].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
