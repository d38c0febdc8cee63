import type { State } from '../model/assessment.ts';
import { stateGroupOf } from '../model/state-groups.ts';
import { stateShapeOf, stateSigns, type StateShape } from '../model/state-shapes.ts';
import type { WallView } from '../report/overview.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Signs that every font has, from the fullest to the emptiest. */
const plainSigns: Readonly<Record<StateShape, string>> = {
  full: '#',
  framed: '+',
  lined: '=',
  half: '~',
  empty: '.',
};

/** Tens can be counted at a glance. */
const together = 10;

/**
 * Every requirement as a square, by part and by level or stage. The shape says the state as well as the colour does.
 * The numbers stand before the squares, so that somebody who hears the report can skip to the next line.
 */
export function wallTerminal(
  { columns, rows, legend }: WallView,
  words: Words,
  terminal: Terminal,
): string {
  const { colours, fewSigns = false } = terminal;
  const sign = (shape: StateShape): string => (fewSigns ? plainSigns : stateSigns)[shape];
  const paint = (state: State): string => {
    const group = stateGroupOf(state);
    const colour = group === 'met' ? 'green' : group === 'needs-work' ? 'yellow' : 'red';
    return colours[colour](sign(stateShapeOf(state)));
  };
  const meanings = legend.map(({ states }) =>
    wrap(
      states.map(({ state, count }) => `${words.states[state]} (${String(count)})`).join(', '),
      terminal,
      '    ',
      `  ${paint(states[0]!.state)} `,
    ),
  );
  const { headings } = words;
  return [
    colours.bold.underline(headings.wall),
    colours.dim(wrap(fewSigns ? headings.wallOfSigns : headings.wallIntro, terminal, '  ')),
    ...meanings,
    ...rows.flatMap(({ title, cells }) => [
      colours.bold(wrap(cleanText(title), terminal)),
      ...cells.flatMap(({ asked, satisfied, squares }, index) => {
        if (asked === 0) return [];
        const name = columns.length > 1 ? `${columns[index]!.title}: ` : '';
        const tens = Array.from({ length: Math.ceil(squares.length / together) }, (_, ten) =>
          squares
            .slice(ten * together, (ten + 1) * together)
            .map(({ state }) => paint(state))
            .join(''),
        );
        return [
          wrap(cleanText(name + words.satisfiedOf(satisfied, asked)), terminal, '    ', '  '),
          wrap(tens.join(' '), terminal, '    '),
        ];
      }),
    ]),
  ].join('\n');
}
