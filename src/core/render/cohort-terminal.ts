import type { CohortView } from '../report/cohort.ts';
import { cellInWords, cohortTables, type CohortTable } from '../report/cohort-tables.ts';
import type { CohortHeading } from '../words/en-cohort.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { formatPeople } from './cohort-people-terminal.ts';
import { wrap, type Terminal } from './terminal.ts';

export interface CohortTerminal extends Terminal {
  /** Everything, and not only what a team of eight fits on one screen with. */
  readonly all: boolean;
  /** The columns of the table of people, where somebody chose them. */
  readonly columns?: readonly CohortHeading[] | undefined;
}

/** So many steps are shown at once. */
const atOnce = 3;

/** Many portfolios for a terminal: a line for each person and what to do first; with `all`, every table. */
export function formatCohortTerminal(
  view: CohortView,
  words: Words,
  terminal: CohortTerminal,
): string {
  const tables = cohortTables(view, words, terminal.columns);
  const sections = [
    head(view, words, terminal),
    formatPeople(view, words, terminal),
    ...(terminal.all
      ? tables
          .filter(({ name }) => name !== 'unread')
          .map((one) => wholeTable(one, words, terminal))
      : [next(view, words, terminal)]),
    unread(view, words, terminal),
    ...(terminal.all ? [] : [rest(view, words, terminal)]),
  ];
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}

function head({ people: all, asOf, sameId }: CohortView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  return [
    colours.bold(wrap(words.cohort.peopleOn(all.length, asOf), terminal)),
    ...sameId.map(({ id, paths }) =>
      colours.yellow(wrap(cleanText(words.cohort.sameId(id, paths)), terminal)),
    ),
    ...all.flatMap(({ shownAs, unopened }) =>
      unopened === undefined
        ? []
        : [colours.yellow(wrap(cleanText(words.cohort.unopened(unopened, shownAs)), terminal))],
    ),
  ].join('\n');
}

function next({ next: steps }: CohortView, words: Words, terminal: Terminal): string {
  if (steps.length === 0) return '';
  return [
    terminal.colours.bold.underline(words.cohort.tables.next),
    ...steps
      .slice(0, atOnce)
      .map(({ shownAs, text }, index) =>
        wrap(cleanText(`${shownAs}: ${text}`), terminal, '     ', `  ${String(index + 1)}. `),
      ),
    ...(steps.length > atOnce
      ? [
          terminal.colours.dim(
            wrap(words.cohort.moreSteps(steps.length - atOnce), terminal, '     '),
          ),
        ]
      : []),
  ].join('\n');
}

function unread({ unread: all }: CohortView, words: Words, terminal: CohortTerminal): string {
  if (all.length === 0) return '';
  const shown = terminal.all ? all : all.slice(0, atOnce);
  return [
    terminal.colours.bold.underline(words.cohort.tables.unread),
    ...shown.map(({ path, message, hint = '' }) =>
      wrap(
        cleanText(`${path}: ${message} ${terminal.all ? hint : ''}`.trimEnd()),
        terminal,
        '    ',
        '  - ',
      ),
    ),
    ...(all.length > shown.length
      ? [
          terminal.colours.dim(
            wrap(words.cohort.moreUnread(all.length - shown.length), terminal, '    '),
          ),
        ]
      : []),
  ].join('\n');
}

/** What is not shown, in one line each. */
function rest(
  { statements, assessors, people: all }: CohortView,
  words: Words,
  terminal: Terminal,
): string {
  const nobody = statements.filter(({ by }) => by === undefined).length;
  const lines = [
    ...(statements.length > 0 ? [words.cohort.rare(nobody, statements.length - nobody)] : []),
    ...(assessors.length > 0
      ? [
          words.cohort.assessorsHave(
            assessors.length,
            assessors.reduce((sum, one) => sum + one.decisions, 0),
          ),
        ]
      : []),
    ...(all.length > 0 ? [words.cohort.seeAll] : []),
  ];
  return terminal.colours.dim(lines.map((one) => wrap(one, terminal)).join('\n'));
}

/** Each row on a line of its own: who or what it is about, then its cells with their headings. Numbers of nothing are left out. */
function wholeTable(
  { title, columns, rows }: CohortTable,
  words: Words,
  terminal: Terminal,
): string {
  if (rows.length === 0) return '';
  const { colours } = terminal;
  const line = ([first, ...cells]: CohortTable['rows'][number]): string => {
    const said = cells.flatMap((cell, index) => {
      const column = columns[index + 1]!;
      if (cell === undefined || cell === 0) return [];
      const text = cellInWords(cell, column, words);
      // The second cell of each table says by itself what it is.
      return index === 0 ? [text] : [`${column.title}: ${text}`];
    });
    return wrap(cleanText(`${String(first)}: ${said.join(' · ')}`), terminal, '    ', '  ');
  };
  return [colours.bold.underline(title), ...rows.map(line)].join('\n');
}
