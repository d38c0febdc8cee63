import type { BlockContent, PhrasingContent } from 'mdast';
import { assemble, paragraphOf, type Piece } from './blocks.ts';
import { Losses } from './losses.ts';
import { tableOf } from './tables.ts';
import { writeNotes } from './write.ts';

const bullet = /^\s*[-*•·–]\s+(?=\S)/;
const number = /^\s*(\d{1,9})[.)]\s+(?=\S)/;
/** A line that only draws, below a line that is thereby a heading. */
const underline = /^\s*(?:={3,}|-{3,})\s*$/;

/**
 * Plain text as Markdown that shows it as it was typed: its lines stay lines, its bullets and numbers are
 * lists, lines with tabs in columns are tables, and no sign means anything else.
 */
export const writePlainText = (plain: string): string => writeNotes(plainBlocks(plain));

export function plainBlocks(plain: string): BlockContent[] {
  const groups = plain
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .split(/\n(?:[ \t\u00a0]*\n)+/);
  return groups.flatMap((group) => blocksOf(group.split('\n')));
}

function blocksOf(lines: readonly string[]): readonly BlockContent[] {
  const table = tableIn(lines);
  if (table) return table;
  const pieces: Piece[] = [];
  let open: PhrasingContent[] = [];
  const close = (): void => {
    if (open.length > 0) pieces.push({ kind: 'block', block: paragraphOf(open) });
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const words = wordsIn(line);
    if (words === '') continue;
    const next = lines[index + 1];
    if (next !== undefined && index === 0 && underline.test(next) && !underline.test(line)) {
      pieces.push({
        kind: 'block',
        block: { type: 'heading', depth: next.includes('=') ? 1 : 2, children: [text(words)] },
      });
    } else if (
      index === 1 &&
      underline.test(line) &&
      pieces[0]?.kind === 'block' &&
      pieces[0].block.type === 'heading'
    ) {
      continue;
    } else if (bullet.test(line) || number.test(line)) {
      close();
      const [, counted] = number.exec(line) ?? [];
      pieces.push({
        kind: 'item',
        level: Math.floor(indentOf(line) / 2),
        isOrdered: counted !== undefined,
        number: Number(counted ?? 1),
        children: [text(wordsIn(line.replace(counted === undefined ? bullet : number, '')))],
      });
    } else {
      const last = pieces.at(-1);
      // A line that goes on below an item, as far in as its words.
      if (last?.kind === 'item' && open.length === 0 && indentOf(line) > last.level * 2) {
        last.children.push({ type: 'break' }, text(words));
      } else {
        if (open.length > 0) open.push({ type: 'break' });
        open.push(text(words));
      }
    }
  }
  close();
  return assemble(pieces);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const wordsIn = (line: string): string =>
  line
    .trim()
    .replace(/\s*\t\s*/g, '\u2003')
    .replace(/[ \u00a0]{2,}/g, ' ');

const indentOf = (line: string): number =>
  (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;

/** Lines with the same number of tabs are rows, as they come out of a spreadsheet. */
function tableIn(lines: readonly string[]): readonly BlockContent[] | undefined {
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  if (
    rows.length < 2 ||
    width < 2 ||
    rows.some((row) => row.length !== width || row[0]?.trim() === '')
  ) {
    return undefined;
  }
  return tableOf(
    rows.map((row) => ({
      isHead: false,
      cells: row.map((cell) => ({
        columns: 1,
        blocks: cell.trim() === '' ? [] : [paragraphOf([text(cell.trim())])],
      })),
    })),
    new Losses(),
  );
}
