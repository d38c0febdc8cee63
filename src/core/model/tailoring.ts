import type { FrameworkId } from './ids.ts';
import type { Origin } from './place.ts';
import type { Sources } from './sources.ts';
import type { Strength } from './strength.ts';
import type { Text } from './text.ts';

/** What an organisation can say differently of something in a framework that it extends. The id, the place and the source stay. */
export interface Settable {
  readonly text?: Text | undefined;
  readonly title?: Text | undefined;
  readonly strength?: Strength | undefined;
  readonly aspects?: readonly string[] | undefined;
  readonly appliesTo?: string | undefined;
  readonly examples?: readonly Text[] | undefined;
  readonly months?: number | undefined;
}

/** The keys of `Settable` as files write them. */
export const settableKeys = {
  text: 'text',
  title: 'title',
  strength: 'strength',
  aspects: 'aspects',
  appliesTo: 'applies_to',
  examples: 'examples',
  months: 'months',
} as const satisfies Readonly<Record<keyof Settable, string>>;

/** One change that a framework makes to one that it extends. */
export interface Tailoring {
  /** The id inside the framework that is extended. */
  readonly id: string;
  readonly set: Settable;
  /** Whether it is set aside, so that it is not required any more. */
  readonly removed: boolean;
  readonly reason: Text;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** What an organisation changed of something, and what the original says. */
export interface Tailored {
  readonly by: FrameworkId;
  readonly publisher: Text;
  readonly reason: Text;
  readonly removed: boolean;
  /** The original of what was changed, and nothing else. */
  readonly original: Settable;
}
