import type { MappingPredicate } from '../model/mapping.ts';

/** Whether something is mapped; somebody looked and found nothing; or nobody has looked yet. */
export type MapState = 'mapped' | 'none' | 'open';

export type MapCounts = Readonly<Record<MapState | 'total', number>>;

/** Something of the other framework whose words are much the same. Only a person can say that they relate. */
export interface MapSuggestion {
  readonly id: string;
  readonly text: string;
  /** The words that led to it. */
  readonly matched: readonly string[];
}

/** One thing of a framework that the other one may have too. */
export interface MapItem {
  /** `framework:id` */
  readonly id: string;
  readonly text: string;
  /** The id of its pillar, or of its group where there are no pillars, or of its target; empty where it has none. */
  readonly group: string;
  readonly state: MapState;
  readonly related: readonly { readonly id: string; readonly predicate: MappingPredicate }[];
  /** Who looked and found nothing. */
  readonly lookedAt?:
    | {
        readonly author: string;
        readonly date?: string | undefined;
        readonly justification: string;
      }
    | undefined;
  /** Only where they were asked for. */
  readonly suggestions?: readonly MapSuggestion[] | undefined;
}

/** One of the two frameworks, and how far mappings to the other one cover it. */
export interface MapSide {
  readonly framework: string;
  readonly title: string;
  readonly version: string;
  /** What its items are grouped by: where it has neither pillars nor groups, targets. */
  readonly by: 'pillar' | 'level';
  /** Of statements and requirements. */
  readonly counts: MapCounts;
  readonly groups: readonly (MapCounts & { readonly id: string; readonly title: string })[];
  readonly items: readonly MapItem[];
  /** Of levels, stages, routes and role profiles. */
  readonly targets: MapCounts;
}

/** How two frameworks relate, as the mappings that there are say it: what `--format json` prints. */
export interface FrameworkMapView {
  readonly otpath: '1';
  readonly from: MapSide;
  readonly to: MapSide;
  /** How many items of a group of the first framework, the row, are mapped into a group of the second, the column. */
  readonly heat: readonly (readonly number[])[];
  /** Every mapping between the two, with those of levels, stages and duties. */
  readonly mappings: readonly {
    readonly subject: string;
    readonly predicate: MappingPredicate;
    readonly object: string;
    readonly justification: string;
    readonly author: string;
    readonly date?: string | undefined;
    readonly comment?: string | undefined;
  }[];
}
