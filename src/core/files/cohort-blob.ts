import type { BlobHead, CohortBlob } from '../model/cohort-blob.ts';
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

/**
 * Reads a blob line by line, so that its text is never in memory whole; its head alone where its end is missing,
 * `other` where it is something else.
 */
export function parseBlob(
  lines: Iterable<string>,
): CohortBlob | { readonly cut: BlobHead } | 'other' {
  let head: BlobHead | undefined;
  const rows: CohortBlob['rows'][number][] = [];
  const unread: CohortBlob['unread'][number][] = [];
  let sum: Sum | undefined;
  let read = 0;
  for (const text of lines) {
    const line = parsed(text);
    if (!head) {
      if (!isHead(line)) return 'other';
      head = line;
    } else if (line === undefined) return { cut: head };
    else if ('row' in line) rows.push([line.place, line.row]);
    else if ('unread' in line) unread.push([line.place, line.unread]);
    else if ('tally' in line) sum = line;
    else if ('end' in line) {
      return sum && line.end === read ? { head, rows, unread, ...sum } : { cut: head };
    }
    read += 1;
  }
  return head ? { cut: head } : 'other';
}

function parsed(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}

const isHead = (line: unknown): line is BlobHead => {
  const { blob, shard } = Object(line) as Partial<BlobHead>;
  return blob === 1 && Number.isInteger(shard);
};

/** What a blob says of all its portfolios together. */
type Sum = Pick<CohortBlob, 'tally' | 'laterDecisions'>;

/** A line of a blob below its head. */
type Entry =
  | Sum
  | { readonly end: number }
  | { readonly place: number; readonly row: CohortBlob['rows'][number][1] }
  | { readonly place: number; readonly unread: CohortBlob['unread'][number][1] };
