import type {
  AskedChange,
  AskedOfPerson,
  FrameworkImpact,
  ImpactOnPerson,
  ImpactPlace,
  Readiness,
} from '../model/framework-impact.ts';
import type { DiffWords } from '../words/diff-words.ts';

/** One table of an impact: every format shows the same cells. */
export interface ImpactTable {
  readonly name: 'people' | 'asked' | 'statements' | 'places';
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly of: 'text' | 'number' }[];
  /** What is not known is an empty text, so that every format, templates of organisations included, can write each cell. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What another version would touch, as plain data in one language. */
export interface ImpactView {
  readonly title: string;
  readonly summary: string;
  /** What would have to be looked at again, and what is required otherwise than before. */
  readonly estimate: string;
  /** What to do where nothing was compared, since no earlier version was found. */
  readonly hint: string | undefined;
  readonly tables: readonly ImpactTable[];
  readonly unread: readonly string[];
  readonly unreadTitle: string;
  /** What machines read. */
  readonly impact: FrameworkImpact;
}

export function viewImpact(impact: FrameworkImpact, all: DiffWords): ImpactView {
  const { impact: words } = all;
  const { framework, fromFramework, from, to, asked: changes, people, unread } = impact;
  const concerned = people.filter((one) => one.asked.length > 0);
  const statements = new Set(changes.map(({ statement }) => statement));
  const places = people.flatMap((one) => one.places);
  const touched = people.filter((one) => one.places.length > 0);
  const asked = places.filter(({ state }) => state === 'decision' || state === 'by-hand');
  return {
    title: words.title(framework, from, to, fromFramework),
    summary: words.summary(touched.length, people.length),
    estimate: [
      words.estimate(asked.length, judgementsIn(places)),
      ...(changes.length > 0 ? [words.askedOtherwise(statements.size, concerned.length)] : []),
    ].join(' '),
    hint: from === undefined && people.length > 0 ? words.noEarlier(framework, to) : undefined,
    tables: [
      peopleTable(people, words),
      askedTable(impact, all),
      statementTable(people, words),
      placeTable(impact, all),
    ],
    unread: unread.map(({ path, message }) => `${path}: ${message}`),
    unreadTitle: words.unread,
    impact,
  };
}

type Words = DiffWords['impact'];

const judgementsIn = (places: readonly ImpactPlace[]): number =>
  places.filter(({ state }) => state !== 'ends').flatMap(({ judged }) => judged).length;

const count = (places: readonly ImpactPlace[], state: ImpactPlace['state']): number =>
  places.filter((one) => one.state === state).length;

const text = (title: string) => ({ title, of: 'text' }) as const;
const number = (title: string) => ({ title, of: 'number' }) as const;

function peopleTable(
  people: readonly ImpactOnPerson[],
  { columns, tables, readiness }: Words,
): ImpactTable {
  return {
    name: 'people',
    title: tables.people,
    columns: [
      text(columns.person),
      text(columns.portfolio),
      text(columns.target),
      number(columns.moves),
      number(columns.decisions),
      number(columns.ends),
      number(columns.signOffs),
      number(columns.plan),
      number(columns.asked),
      number(columns.metNow),
      number(columns.metThen),
      number(columns.askedThen),
      number(columns.mustsNow),
      number(columns.mustsThen),
      text(columns.readiness),
    ],
    rows: people.map(({ name, path, target, places, asked, before, after }) => [
      name,
      path,
      target ?? '',
      count(places, 'moves'),
      count(places, 'decision') + count(places, 'by-hand'),
      count(places, 'ends'),
      judgementsIn(places),
      places.filter(({ where }) => where === 'plan').length,
      asked.length,
      before?.met ?? '',
      after?.met ?? '',
      after?.asked ?? '',
      before?.musts ?? '',
      after?.musts ?? '',
      readinessOf(before, after, readiness),
    ]),
  };
}

/** Only where it changes. */
const readinessOf = (
  before: Readiness | undefined,
  after: Readiness | undefined,
  words: Words['readiness'],
): string =>
  !before || !after || before.ready === after.ready ? '' : after.ready ? words.gained : words.lost;

/** A row for each statement that is required otherwise, for each person that it is about. */
function askedTable({ asked, people }: FrameworkImpact, words: DiffWords): ImpactTable {
  const { columns, tables } = words.impact;
  return {
    name: 'asked',
    title: tables.asked,
    columns: [
      text(columns.statement),
      text(columns.change),
      number(columns.requiredOf),
      number(columns.notMet),
      number(columns.evidenceOf),
      number(columns.signOffsOf),
      number(columns.plan),
    ],
    rows: [...new Set(asked.map(({ statement }) => statement))].map((statement) => {
      const own = people.flatMap((one) => one.asked.filter((it) => it.statement === statement));
      const places = own.flatMap((one) => one.places);
      return [
        statement,
        changesOf(statement, asked, words),
        own.filter(({ required }) => required).length,
        own.filter(({ required, met }) => required && !met).length,
        places.filter(({ where }) => where === 'claim').length,
        places.flatMap(({ judged }) => judged).length,
        places.filter(({ where }) => where === 'plan').length,
      ];
    }),
  };
}

const changesOf = (id: string, asked: readonly AskedChange[], words: DiffWords): string =>
  asked
    .filter(({ statement }) => statement === id)
    .map(({ change, what, from, to }) =>
      change === 'moved'
        ? words.impact.moved(words.places[what ?? 'aspects'], from || words.none, to || words.none)
        : words.impact[change](from, to),
    )
    .join('; ');

function statementTable(
  people: readonly ImpactOnPerson[],
  { columns, tables, reasons }: Words,
): ImpactTable {
  const places = people.flatMap((one) => one.places);
  const ids = [...new Set(places.map(({ from }) => from))].sort();
  return {
    name: 'statements',
    title: tables.statements,
    columns: [
      text(columns.statement),
      text(columns.change),
      text(columns.into),
      number(columns.people),
      number(columns.places),
      number(columns.signOffs),
    ],
    rows: ids.map((id) => {
      const own = places.filter(({ from }) => from === id);
      const [first] = own;
      return [
        id,
        reasons[first!.why],
        first!.into.join(', '),
        people.filter((one) => one.places.some(({ from }) => from === id)).length,
        own.length,
        judgementsIn(own),
      ];
    }),
  };
}

/** A row for each place, such as for a letter to the people affected. */
function placeTable({ people, asked: changes }: FrameworkImpact, words: DiffWords): ImpactTable {
  const { columns, tables, reasons, states, stays } = words.impact;
  return {
    name: 'places',
    title: tables.places,
    columns: [
      text(columns.person),
      text(columns.portfolio),
      text(columns.file),
      number(columns.line),
      text(columns.evidence),
      text(columns.statement),
      text(columns.change),
      text(columns.into),
      text(columns.what),
      text(columns.judgedBy),
    ],
    rows: people.flatMap(({ name, path, places, asked }) => [
      ...places.map(({ file, line, title, from, why, into, state, judged }) => [
        name,
        path,
        file,
        line,
        title ?? '',
        from,
        reasons[why],
        into.join(', '),
        states[state],
        namesIn(judged),
      ]),
      ...asked.flatMap((one) =>
        placesOf(one).map(({ file, line, title, judged }) => [
          name,
          path,
          file,
          line,
          title ?? '',
          one.statement,
          changesOf(one.statement, changes, words),
          one.statement,
          one.required ? (one.met ? stays.met : stays.open) : stays.other,
          namesIn(judged),
        ]),
      ),
    ]),
  };
}

const namesIn = (judged: ImpactPlace['judged']): string =>
  judged.map(({ name }) => name).join(', ');

interface AskedPlace extends Pick<ImpactPlace, 'file' | 'title' | 'judged'> {
  readonly line: number | '';
}

/** Where a target requires it and nothing names it, one row without a file. */
const placesOf = ({ places }: AskedOfPerson): readonly AskedPlace[] =>
  places.length > 0 ? places : [{ file: '', line: '', judged: [] }];
