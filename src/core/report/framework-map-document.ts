import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import type { StateShape } from '../model/state-shapes.ts';
import type { Words } from '../words/index.ts';
import type { FrameworkMapView, MapItem, MapSide } from './framework-map.ts';

interface MapTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell of the heat map: how many, and how much of the row that is. */
interface HeatCell {
  readonly count: number;
  readonly shape: StateShape | undefined;
}

/** How two frameworks relate, as people read it: every format for people has the same sentences and tables. */
export interface MapDocument {
  readonly title: string;
  readonly intro: string;
  readonly summary: readonly string[];
  /** Left out where no statement or requirement is mapped. */
  readonly heat?:
    | {
        readonly title: string;
        readonly intro: string;
        readonly legend: readonly { readonly shape: StateShape; readonly text: string }[];
        readonly part: string;
        readonly columns: readonly string[];
        readonly rows: readonly { readonly title: string; readonly cells: readonly HeatCell[] }[];
      }
    | undefined;
  readonly parts: readonly MapTable[];
  readonly mappings: MapTable;
  /** Looked at, and nothing found. */
  readonly looked: readonly MapTable[];
  readonly open: readonly MapTable[];
  readonly suggested?: (MapTable & { readonly intro: string }) | undefined;
}

/** Puts how two frameworks relate into words. */
export function mapDocument(view: FrameworkMapView, words: Words): MapDocument {
  const { from, to } = view;
  const { map } = words;
  const { columns } = map;
  const sides = [
    [from, to],
    [to, from],
  ] as const;
  const suggestions = from.items.filter(({ suggestions: some }) => (some?.length ?? 0) > 0);
  return {
    title: map.title(nameOf(from), nameOf(to)),
    intro: map.intro,
    summary: [from, to].map((side) => sentenceOf(side, words)),
    heat: heatOf(view, words),
    parts: [from, to].filter(({ groups }) => groups.length > 0).map((side) => partsOf(side, words)),
    mappings: {
      title: map.mappings,
      columns: [columns.from, columns.relation, columns.to, columns.why],
      rows: view.mappings.map(
        ({ subject, predicate, object, justification, author, date, comment }) => [
          subject,
          words.predicates[predicate],
          object,
          [justification, comment, `(${[author, ...day(date, words)].join(', ')})`]
            .filter((one) => one)
            .join(' '),
        ],
      ),
    },
    looked: sides.map(([side, other]) => ({
      title: map.looked(side.framework, other.framework),
      columns: [columns.id, columns.text, columns.why, columns.author, columns.date],
      rows: inState(side, 'none').map(({ id, text, lookedAt }) => [
        localId(id),
        text,
        lookedAt?.justification ?? '',
        lookedAt?.author ?? '',
        ...(lookedAt?.date === undefined ? [''] : day(lookedAt.date, words)),
      ]),
    })),
    open: [from, to].map((side) => ({
      title: map.notLooked(side.framework),
      columns: [columns.id, columns.text],
      rows: inState(side, 'open').map(({ id, text }) => [localId(id), text]),
    })),
    suggested:
      suggestions.length === 0
        ? undefined
        : {
            title: map.suggested,
            intro: map.suggestedIntro,
            columns: [columns.from, columns.text, columns.to, columns.suggestions],
            rows: suggestions.flatMap(({ id, text, suggestions: some = [] }) =>
              some.map((one) => [
                localId(id),
                text,
                map.suggestion(localId(one.id), one.matched.join(', ')),
                one.text,
              ]),
            ),
          },
  };
}

const day = (date: string | undefined, words: Words): readonly string[] =>
  date === undefined ? [] : [words.date(date as IsoDate)];

const nameOf = ({ framework, version }: MapSide): string => `${framework} ${version}`;

const inState = ({ items }: MapSide, state: MapItem['state']): readonly MapItem[] =>
  items.filter((one) => one.state === state);

function sentenceOf({ framework, counts, targets }: MapSide, { map }: Words): string {
  return [
    ...(counts.total === 0
      ? [map.nothingToMap(framework)]
      : [map.covered(framework, counts.mapped, counts.total)]),
    ...(counts.none > 0 ? [map.none(counts.none)] : []),
    ...(counts.open > 0 ? [map.open(counts.open)] : []),
    ...(targets.mapped > 0 ? [map.targets(targets.mapped, targets.total)] : []),
  ].join(' ');
}

function partsOf({ framework, groups }: MapSide, { map }: Words): MapTable {
  const { part, total, mapped, none, open } = map.columns;
  return {
    title: map.parts(framework),
    columns: [part, total, mapped, none, open],
    rows: groups.map((one) => [
      titleOf(one, map.noPart),
      ...[one.total, one.mapped, one.none, one.open].map(String),
    ]),
  };
}

const titleOf = ({ title }: { readonly title: string }, without: string): string =>
  title === '' ? without : title;

function heatOf({ from, to, heat }: FrameworkMapView, { map }: Words): MapDocument['heat'] {
  const used = to.groups.map((_, column) => heat.some((row) => row[column]! > 0));
  if (!used.includes(true)) return undefined;
  return {
    title: map.heat(from.framework, to.framework),
    intro: map.heatIntro(from.framework, to.framework),
    legend: (['lined', 'half', 'full'] as const).map((shape) => ({
      shape,
      text: map.legend[shape],
    })),
    part: map.columns.part,
    columns: to.groups.filter((_, column) => used[column]).map((one) => titleOf(one, map.noPart)),
    rows: from.groups.map((group, row) => ({
      title: titleOf(group, map.noPart),
      cells: heat[row]!.filter((_, column) => used[column]).map((count) => ({
        count,
        shape: shapeOf(count, group.total),
      })),
    })),
  };
}

/** Less than half of the row, at least half of it, or all. */
function shapeOf(count: number, total: number): StateShape | undefined {
  if (count === 0) return undefined;
  return count === total ? 'full' : count * 2 >= total ? 'half' : 'lined';
}
