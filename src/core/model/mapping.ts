import type { IsoDate } from './date.ts';
import type { FrameworkId } from './ids.ts';
import type { Origin } from './place.ts';
import type { Sources } from './sources.ts';

/** How two things of different frameworks relate, in the words of SKOS: subject to object. */
export type MappingPredicate = 'exact' | 'close' | 'broad' | 'narrow' | 'related';

/**
 * Says that something of one framework relates to something of another. It is shown, and never counts as
 * coverage.
 */
export interface Mapping {
  /** `framework:id` */
  readonly subject: string;
  readonly predicate: MappingPredicate;
  /** `framework:id` */
  readonly object: string;
  readonly justification: string;
  readonly author: string;
  readonly date?: IsoDate | undefined;
  readonly comment?: string | undefined;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** Says that somebody looked for the like of something in another framework, and that there is none. */
export interface NoMatch extends Omit<Mapping, 'predicate' | 'object'> {
  /** The framework that was looked through. */
  readonly framework: FrameworkId;
}
