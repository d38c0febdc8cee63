import type { FrameworkImpact, ImpactOnPerson, ImpactPlace } from '../model/framework-impact.ts';
import type { DiffWords } from '../words/diff-words.ts';

/** One table of an impact: every format shows the same cells. */
export interface ImpactTable {
  readonly name: 'people' | 'statements' | 'places';
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly of: 'text' | 'number' }[];
  /** What is not known is an empty text, so that every format, templates of organisations included, can write each cell. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What another version would touch, as plain data in one language. */
export interface ImpactView {
  readonly title: string;
  readonly summary: string;
  /** What would have to be looked at again. */
  readonly estimate: string;
  readonly tables: readonly ImpactTable[];
  readonly unread: readonly string[];
  readonly unreadTitle: string;
  /** What machines read. */
  readonly impact: FrameworkImpact;
}

export function viewImpact(impact: FrameworkImpact, { impact: words }: DiffWords): ImpactView {
  const { framework, fromFramework, from, to, people, unread } = impact;
  const places = people.flatMap((one) => one.places);
  const touched = people.filter((one) => one.places.length > 0);
  const asked = places.filter(({ state }) => state === 'decision' || state === 'by-hand');
  return {
    title: words.title(framework, from, to, fromFramework),
    summary: words.summary(touched.length, people.length),
    estimate: words.estimate(asked.length, judgementsIn(places)),
    tables: [peopleTable(people, words), statementTable(people, words), placeTable(people, words)],
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

function peopleTable(people: readonly ImpactOnPerson[], { columns, tables }: Words): ImpactTable {
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
      number(columns.metNow),
      number(columns.metThen),
      number(columns.askedThen),
    ],
    rows: people.map(({ name, path, target, places, before, after }) => [
      name,
      path,
      target ?? '',
      count(places, 'moves'),
      count(places, 'decision') + count(places, 'by-hand'),
      count(places, 'ends'),
      judgementsIn(places),
      places.filter(({ where }) => where === 'plan').length,
      before?.met ?? '',
      after?.met ?? '',
      after?.asked ?? '',
    ]),
  };
}

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
function placeTable(
  people: readonly ImpactOnPerson[],
  { columns, tables, reasons, states }: Words,
): ImpactTable {
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
    rows: people.flatMap(({ name, path, places }) =>
      places.map(({ file, line, title, from, why, into, state, judged }) => [
        name,
        path,
        file,
        line,
        title ?? '',
        from,
        reasons[why],
        into.join(', '),
        states[state],
        judged.map((one) => one.name).join(', '),
      ]),
    ),
  };
}
