import type { MilestoneFacts } from '../model/milestones.ts';
import { daysBetween, type IsoDate } from '../model/date.ts';
import type { Words } from '../words/index.ts';
import type { CohortHeading } from '../words/en-cohort.ts';
import type { CohortView, PersonView } from './cohort.ts';

/** What is in one cell; nothing where there is nothing to say. Days are written 2026-03-14. */
export type CohortCell = string | number | undefined;

export interface Column {
  /** What `--columns` calls it. */
  readonly id: CohortHeading;
  readonly title: string;
  readonly of: 'text' | 'number' | 'date';
}

/** The tables of a cohort by their names, in the order in which they are shown. */
export const cohortTableNames = [
  'people',
  'next',
  'pillars',
  'waiting',
  'credentials',
  'milestones',
  'statements',
  'assessors',
  'unread',
] as const;
export type CohortTableName = (typeof cohortTableNames)[number];

/** One table: every format shows the same cells. */
export interface CohortTable {
  readonly name: CohortTableName;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CohortCell[])[];
}

/** A column of a table, and what it shows of one thing. */
type Show<Thing> = readonly [
  id: CohortHeading,
  of: Column['of'],
  cell: (thing: Thing) => CohortCell,
];

const list = (texts: readonly string[]): CohortCell =>
  texts.length === 0 ? undefined : texts.join('; ');

const personColumns = (words: Words): readonly Show<PersonView>[] => [
  ['person', 'text', ({ shownAs }) => shownAs],
  ['id', 'text', ({ key }) => key],
  ['target', 'text', ({ target }) => target?.id],
  ['met', 'number', ({ target }) => target?.sought.met],
  ['needs-work', 'number', ({ target }) => target?.sought.needsWork],
  ['not-started', 'number', ({ target }) => target?.sought.notStarted],
  ['asked', 'number', ({ target }) => target?.sought.asked],
  ['recognised', 'number', ({ target }) => target?.recognised],
  ['errors', 'number', ({ findings }) => findings.errors],
  ['warnings', 'number', ({ findings }) => findings.warnings],
  ['notes', 'number', ({ findings }) => findings.notes],
  ['personal-details', 'number', ({ personalDetails }) => personalDetails],
  [
    'credentials',
    'text',
    ({ credentials }) =>
      list(credentials.map(({ kind, state }) => `${kind}: ${words.states[state]}`)),
  ],
  ['last-evidence', 'date', ({ lastEvidence }) => lastEvidence],
  ['pieces-in-year', 'number', ({ piecesInYear }) => piecesInYear],
  ['pieces', 'number', ({ pieces }) => pieces],
  ['waiting', 'number', ({ waiting }) => waiting?.pieces ?? 0],
  ['waiting-since', 'date', ({ waiting }) => waiting?.since],
  [
    'waiting-for',
    'text',
    ({ waiting }) => list((waiting?.for ?? []).map(({ from }) => from ?? words.cohort.nobodyNamed)),
  ],
  ['conditions', 'number', ({ openConditions }) => openConditions],
  ['suspect', 'number', ({ suspect }) => suspect],
  ['disagreements', 'number', ({ disagreements }) => disagreements],
  ['on-leave', 'date', ({ onLeave }) => onLeave?.from],
  ['milestone', 'text', ({ milestone }) => milestone && words.cohort.milestones[milestone.state]],
  ['forecast', 'text', ({ milestone }) => forecastInWords(milestone?.forecast, words)],
];

/** The names of the columns that the table of people can have, as `--columns` takes them. */
export const personColumnIds = (words: Words): readonly CohortHeading[] =>
  personColumns(words).map(([id]) => id);

/** Those that a page shows where nobody chooses: what fits side by side. */
export const pageColumns: readonly CohortHeading[] = [
  'person',
  'target',
  'met',
  'needs-work',
  'not-started',
  'errors',
  'last-evidence',
  'waiting',
  'waiting-since',
  'conditions',
  'suspect',
];

/** All that a cohort shows, as tables. `columns` are those that the table of people has, in their order. */
export function cohortTables(
  view: CohortView,
  words: Words,
  columns?: readonly CohortHeading[],
): readonly CohortTable[] {
  const make = tableIn(words);
  const named = new Map(view.people.map((one) => [one.key, one.shownAs]));
  const all = personColumns(words);
  const chosen = columns?.map((id) => all.find(([own]) => own === id)!) ?? all;
  const perPerson = <Part>(partsOf: (one: PersonView) => readonly Part[]) =>
    view.people.flatMap((one) => partsOf(one).map((part) => ({ ...part, shownAs: one.shownAs })));
  return [
    make('people', view.people, chosen),
    make('next', view.next, [
      ['person', 'text', ({ shownAs }) => shownAs],
      ['what-to-do', 'text', ({ text }) => text],
    ]),
    make(
      'pillars',
      perPerson(({ target }) => target?.pillars ?? []),
      [
        ['person', 'text', ({ shownAs }) => shownAs],
        ['pillar', 'text', ({ title }) => title || words.headings.beyondPillars],
        ['met', 'number', ({ met }) => met],
        ['needs-work', 'number', ({ needsWork }) => needsWork],
        ['not-started', 'number', ({ notStarted }) => notStarted],
        ['asked', 'number', ({ asked }) => asked],
      ],
    ),
    make(
      'waiting',
      perPerson(({ waiting }) => waiting?.for ?? []),
      [
        ['person', 'text', ({ shownAs }) => shownAs],
        ['waiting-for', 'text', ({ from }) => from ?? words.cohort.nobodyNamed],
        ['pieces', 'number', ({ pieces }) => pieces],
        ['waiting-since', 'date', ({ since }) => since],
        ['days', 'number', ({ since }) => daysBetween(since, view.asOf)],
      ],
    ),
    make(
      'credentials',
      perPerson(({ credentials }) => credentials),
      [
        ['person', 'text', ({ shownAs }) => shownAs],
        ['credential', 'text', ({ kind }) => kind],
        ['state', 'text', ({ state }) => words.states[state]],
        ['expires', 'date', ({ expires }) => expires],
      ],
    ),
    make(
      'milestones',
      perPerson(({ milestone }) => (milestone ? [milestone] : [])),
      [
        ['person', 'text', ({ shownAs }) => shownAs],
        ['milestone', 'text', ({ state }) => words.cohort.milestones[state]],
        ['start', 'date', ({ start }) => start],
        ['days-paused', 'number', ({ pausedDays }) => pausedDays],
        ['after-months', 'number', ({ milestone }) => milestone?.months],
        ['due', 'date', ({ milestone }) => milestone?.due],
        ['short', 'text', ({ short }) => list(short.map(words.cohort.shortOf))],
        ['forecast', 'text', ({ forecast }) => forecastInWords(forecast, words)],
      ],
    ),
    make('statements', view.statements, [
      ['id', 'text', ({ id }) => id],
      ['statement', 'text', ({ text }) => text],
      ['asked-of', 'number', ({ asked }) => asked],
      [
        'evidenced-by',
        'text',
        ({ by }) => (by === undefined ? words.cohort.nobody : (named.get(by) ?? by)),
      ],
    ]),
    make('assessors', view.assessors, [
      ['assessor', 'text', ({ name }) => name],
      ['registration', 'text', ({ registration }) => registration],
      ['decisions', 'number', ({ decisions }) => decisions],
      ['accepted', 'number', ({ accepted }) => accepted],
      ['with-conditions', 'number', ({ conditions }) => conditions],
      ['not-accepted', 'number', ({ notAccepted }) => notAccepted],
      ['changed', 'number', ({ changed }) => changed],
      ['people', 'number', ({ people }) => people],
      ['waiting', 'number', ({ waiting }) => waiting],
      ['waiting-since', 'date', ({ waitingSince }) => waitingSince],
      ['days-least', 'number', ({ daysToDecide }) => daysToDecide?.least],
      ['days-median', 'number', ({ daysToDecide }) => daysToDecide?.median],
      ['days-most', 'number', ({ daysToDecide }) => daysToDecide?.most],
    ]),
    make('unread', view.unread, [
      ['path', 'text', ({ path }) => path],
      ['problem', 'text', ({ message }) => message],
      ['what-to-do', 'text', ({ hint }) => hint],
    ]),
  ];
}

/** When somebody may be there; it is always called an estimate. */
const forecastInWords = (forecast: MilestoneFacts['forecast'], { cohort }: Words): CohortCell =>
  forecast === undefined
    ? undefined
    : forecast === 'too-few'
      ? cohort.tooFew
      : cohort.estimate(forecast.from, forecast.to);

const tableIn =
  ({ cohort }: Words) =>
  <Thing>(
    name: CohortTableName,
    things: readonly Thing[],
    shows: readonly Show<Thing>[],
  ): CohortTable => ({
    name,
    title: cohort.tables[name],
    columns: shows.map(([id, of]) => ({ id, of, title: cohort.headings[id] })),
    rows: things.map((one) => shows.map(([, , cell]) => cell(one))),
  });

/** A cell as a person reads it; empty where there is nothing to say. */
export const cellInWords = (cell: CohortCell, { of }: Pick<Column, 'of'>, words: Words): string =>
  cell === undefined ? '' : of === 'date' ? words.date(cell as IsoDate) : String(cell);
