import {
  isSatisfied,
  states,
  type Assessment,
  type Coverage,
  type State,
} from '../model/assessment.ts';
import { stateGroupOf, stateGroups, type StateGroup } from '../model/state-groups.ts';
import type { Language } from '../model/text.ts';
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

/** A target at a glance: what charts are drawn from. */
export interface Overview {
  /** What the parts are: pillars, or levels, stages and posts where a framework has no pillars. */
  readonly by: 'pillar' | 'target';
  readonly parts: readonly (RowView & Split)[];
  /** Only where there is more than one column, and not the parts over again. */
  readonly heatMap?: HeatMapView | undefined;
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
