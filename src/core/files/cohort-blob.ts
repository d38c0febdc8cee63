import type { BlobHead, CohortBlob } from '../model/cohort-blob.ts';
import type { CohortTally } from '../model/cohort.ts';
import { formatJsonLine } from '../text/json.ts';

/** A blob as text: a line for its head, one for each portfolio, and a last one by which one can see that it is whole. */
export function formatBlob({ head, rows, unread, tally, laterDecisions }: CohortBlob): string {
  const lines = [
    head,
    ...rows.map(([place, row]) => ({ place, row })),
    ...unread.map(([place, one]) => ({ place, unread: one })),
    { tally, laterDecisions },
  ];
  return [...lines, { end: lines.length }].map(formatJsonLine).join('');
}

/** Reads a blob; its head alone where its end is missing, `other` where it is something else. */
export function parseBlob(text: string): CohortBlob | { readonly cut: BlobHead } | 'other' {
  const lines = text.split('\n');
  let head: BlobHead;
  try {
    head = JSON.parse(lines[0] ?? '') as BlobHead;
    if ((head.blob as number) !== 1 || !Number.isInteger(head.shard)) return 'other';
  } catch {
    return 'other';
  }
  try {
    const last = lines.at(-2);
    if (lines.at(-1) !== '' || last === undefined) return { cut: head };
    const { end } = JSON.parse(last) as { readonly end?: number };
    if (end !== lines.length - 2) return { cut: head };
    const others = lines.slice(1, -3).map((line) => JSON.parse(line) as Entry);
    const { tally, laterDecisions } = JSON.parse(lines.at(-3)!) as {
      readonly tally: CohortTally;
      readonly laterDecisions: number;
    };
    return {
      head,
      rows: others.flatMap((one) => ('row' in one ? [[one.place, one.row] as const] : [])),
      unread: others.flatMap((one) => ('unread' in one ? [[one.place, one.unread] as const] : [])),
      tally,
      laterDecisions,
    };
  } catch {
    return { cut: head };
  }
}

type Entry =
  | { readonly place: number; readonly row: CohortBlob['rows'][number][1] }
  | { readonly place: number; readonly unread: CohortBlob['unread'][number][1] };
