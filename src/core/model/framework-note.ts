import type { Origin } from './place.ts';
import type { Sources } from './sources.ts';
import type { Text } from './text.ts';

/** What a note holds: a fact or a rule of the source, a contradiction in it, a decision of the editors, or what was so at a date. */
export type NoteKind = 'fact' | 'rule' | 'contradiction' | 'decision' | 'dated';

/**
 * Something that the source says beside its requirements, or that the editors decided about it. It asks
 * nothing.
 */
export interface Note {
  readonly id?: string | undefined;
  readonly kind: NoteKind;
  readonly text: Text;
  readonly sources: Sources;
  readonly origin: Origin;
}
