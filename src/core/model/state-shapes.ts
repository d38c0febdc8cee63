import type { State } from './assessment.ts';
import { stateGroupOf } from './state-groups.ts';

/** The squares that show a state: without colour too, and in any font of symbols. */
export const stateSigns = {
  /** Met, and nobody has to look at it again. */
  full: '■',
  /** Enough evidence, which no assessor has accepted yet. */
  framed: '▣',
  /** Met without evidence: recognised earlier, or set aside. */
  lined: '▤',
  /** Something is there, and does not count as it is. */
  half: '◧',
  empty: '□',
} as const;

export type StateShape = keyof typeof stateSigns;

export const stateShapes = Object.keys(stateSigns) as readonly StateShape[];

/** Divides a text where it has squares, which are kept. */
export const atSquares = new RegExp(`([${Object.values(stateSigns).join('')}])`, 'u');

/** What a sign is, where it is a square. */
export const shapeOfSign = (sign: string): StateShape | undefined =>
  stateShapes.find((shape) => stateSigns[shape] === sign);

/** Which square shows a state. */
export function stateShapeOf(state: State): StateShape {
  if (state === 'evidenced') return 'framed';
  if (state === 'assumed' || state === 'waived') return 'lined';
  const group = stateGroupOf(state);
  return group === 'met' ? 'full' : group === 'needs-work' ? 'half' : 'empty';
}
