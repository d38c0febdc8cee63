import { isSatisfied, type State } from './assessment.ts';

/** What a reader wants to know of a state at a glance. */
export const stateGroups = ['met', 'needs-work', 'nothing-yet'] as const;
/** States that a reader takes together, from met to not begun. */
export type StateGroup = (typeof stateGroups)[number];

/** Something is there already, and does not count as it is. */
const begun: ReadonlySet<State> = new Set<State>([
  'suspect',
  'stale',
  'claimed',
  'expired',
  'not-yet',
]);

export function stateGroupOf(state: State): StateGroup {
  if (isSatisfied(state)) return 'met';
  return begun.has(state) ? 'needs-work' : 'nothing-yet';
}
