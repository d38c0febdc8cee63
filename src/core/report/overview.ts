import {
  isSatisfied,
  states,
  type Assessment,
  type Coverage,
  type State,
} from '../model/assessment.ts';
import { stateGroupOf, stateGroups, type StateGroup } from '../model/state-groups.ts';
import { stateShapeOf, stateShapes, type StateShape } from '../model/state-shapes.ts';
import { textIn, type Language } from '../model/text.ts';
import { askedThrough, partsOf, type Part } from './sections.ts';
import { viewTimeline, type TimelineView } from './timeline.ts';
import type { Words } from '../words/index.ts';

/** How much of something is met, and in which states it is. */
export interface Split {
  readonly asked: number;
  readonly satisfied: number;
  /** The numbers add up to what is asked. */
  readonly groups: Readonly<Record<StateGroup, number>>;
  /** Only the states that there are. The numbers add up to what is asked. */
  readonly states: Readonly<Partial<Record<State, number>>>;
}

/** What a row stands for. */
export interface RowView {
  /** Absent for what belongs to no pillar. */
  readonly id?: string | undefined;
  readonly title: string;
}

/** Each part against each level or stage through which it is asked. */
export interface HeatMapView {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** A cell for each column; where nothing is asked, one that asks 0. */
  readonly rows: readonly (RowView & { readonly cells: readonly Split[] })[];
}

/** Each requirement as a square, by part and by the level or stage through which it is asked. */
export interface WallView {
  readonly columns: HeatMapView['columns'];
  /** A cell for each column; one without squares where nothing is asked. */
  readonly rows: readonly (RowView & { readonly cells: readonly WallCell[] })[];
  /** What the squares mean: the states that there are, by their shapes. */
  readonly legend: readonly {
    readonly shape: StateShape;
    readonly states: readonly { readonly state: State; readonly count: number }[];
  }[];
}

/** Some requirements, in the order of the framework. */
export interface WallCell {
  readonly asked: number;
  readonly satisfied: number;
  readonly squares: readonly { readonly id: string; readonly state: State }[];
}

/** A target at a glance: what charts are drawn from. */
export interface Overview {
  /** What the parts are: pillars, or levels, stages and posts where a framework has no pillars. */
  readonly by: 'pillar' | 'target';
  readonly parts: readonly (RowView & Split)[];
  /** Only where there is more than one column, and not the parts over again. */
  readonly heatMap?: HeatMapView | undefined;
  readonly wall: WallView;
  /** Only where there is evidence. */
  readonly timeline?: TimelineView | undefined;
}

export function viewOverview(
  assessment: Assessment,
  titles: ReadonlyMap<string, string>,
  words: Words,
  language: Language,
): Overview {
  const parts = partsOf(assessment, titles, words, language);
  const by = assessment.pillars.length > 0 ? 'pillar' : 'target';
  return {
    by,
    parts: parts.map(({ id, title, coverage }) => ({ id, title, ...split(coverage) })),
    heatMap: by === 'pillar' ? viewHeatMap(assessment, parts, language) : undefined,
    wall: viewWall(assessment, parts, language),
    timeline: viewTimeline(assessment, parts, words),
  };
}

function viewHeatMap(
  { coverage }: Assessment,
  parts: readonly Part[],
  language: Language,
): HeatMapView | undefined {
  const columns = askedThrough(coverage, language);
  if (columns.length < 2) return undefined;
  return {
    columns: columns.map(({ id, title }) => ({ id, title })),
    rows: parts.map((part) => ({
      id: part.id,
      title: part.title,
      cells: columns.map(({ id }) =>
        split(part.coverage.filter(({ through }) => through.local === id)),
      ),
    })),
  };
}

/** Where the parts are the levels or stages themselves, one column has all of them. */
function viewWall(
  { coverage, target, pillars }: Assessment,
  parts: readonly Part[],
  language: Language,
): WallView {
  const through =
    pillars.length > 0
      ? askedThrough(coverage, language)
      : [{ id: target.local, title: textIn(target.title, language), coverage }];
  const cellOf = (some: readonly Coverage[]): WallCell => ({
    asked: some.length,
    satisfied: some.filter(({ state }) => isSatisfied(state)).length,
    squares: some.map(({ requirement: { id }, state }) => ({ id, state })),
  });
  const { states: counts } = split(coverage);
  return {
    columns: through.map(({ id, title }) => ({ id, title })),
    rows: parts.map(({ id, title, coverage: own }) => ({
      id,
      title,
      cells: through.map(({ coverage: asked }) => {
        const here = new Set(asked);
        return cellOf(own.filter((one) => here.has(one)));
      }),
    })),
    legend: stateShapes.flatMap((shape) => {
      const shown = states.flatMap((state) => {
        const count = counts[state] ?? 0;
        return count > 0 && stateShapeOf(state) === shape ? [{ state, count }] : [];
      });
      return shown.length > 0 ? [{ shape, states: shown }] : [];
    }),
  };
}

function split(coverage: readonly Coverage[]): Split {
  const inState = (state: State): number => coverage.filter((one) => one.state === state).length;
  const inGroup = (group: StateGroup): number =>
    coverage.filter(({ state }) => stateGroupOf(state) === group).length;
  return {
    asked: coverage.length,
    satisfied: coverage.filter(({ state }) => isSatisfied(state)).length,
    groups: Object.fromEntries(
      stateGroups.map((group) => [group, inGroup(group)]),
    ) as Split['groups'],
    states: Object.fromEntries(
      states.map((state) => [state, inState(state)] as const).filter(([, count]) => count > 0),
    ),
  };
}
