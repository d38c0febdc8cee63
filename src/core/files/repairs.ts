import type { Problem } from '../model/problem.ts';

/** One change to a text that makes it what was meant. */
export interface Repair {
  readonly why: Extract<Problem, { readonly kind: 'repaired' }>['why'];
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A text with repairs made, and the way back to places in the text as it was written. */
export interface RepairedText {
  readonly text: string;
  readonly written: (offset: number) => number;
}

/** Makes repairs, which are in the order of the text and don't touch each other. */
export function makeRepairs(text: string, repairs: readonly Repair[]): RepairedText {
  if (repairs.length === 0) return { text, written: (offset) => offset };
  let made = '';
  let done = 0;
  /** Where each repair ends in the text that was made, and by how much the text behind it moved. */
  const moves: { readonly start: number; readonly end: number; readonly repair: Repair }[] = [];
  for (const repair of repairs) {
    made += text.slice(done, repair.start);
    const start = made.length;
    made += repair.by;
    moves.push({ start, end: made.length, repair });
    done = repair.end;
  }
  made += text.slice(done);
  return {
    text: made,
    written: (offset) => {
      let [low, high] = [0, moves.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (moves[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      const before = moves[low - 1];
      if (!before) return offset;
      const { repair, start, end } = before;
      // Inside what was put in, the place is that of what was written.
      if (offset < end) return Math.min(repair.start + (offset - start), repair.end);
      return repair.end + (offset - end);
    },
  };
}

/** The repairs of one file as problems: one for each kind, at its first place. */
export function problemsOf(
  repairs: readonly Repair[],
  file: string,
  writtenAt: (start: number, end: number) => string,
): readonly Problem[] {
  const byWhy = new Map<Repair['why'], Repair[]>();
  for (const repair of [...repairs].sort((a, b) => a.start - b.start)) {
    const same = byWhy.get(repair.why);
    if (same) same.push(repair);
    else byWhy.set(repair.why, [repair]);
  }
  return [...byWhy].map(([why, all]) => {
    const span = ({ start, end }: Repair) => ({ file, start, end });
    const [first] = all as [Repair];
    return {
      kind: 'repaired',
      why,
      written: writtenAt(first.start, first.end),
      by: first.by,
      places: all.length,
      edits: all.map((repair) => ({ at: span(repair), text: repair.by })),
      at: span(first),
    };
  });
}
