import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';

/** A paragraph of a text before it is known what stands around it. */
export type Piece =
  | { readonly kind: 'block'; readonly block: BlockContent }
  | { readonly kind: 'quote'; readonly children: PhrasingContent[] }
  | {
      readonly kind: 'item';
      readonly level: number;
      readonly isOrdered: boolean;
      readonly number: number;
      readonly children: PhrasingContent[];
    };

type Item = Extract<Piece, { kind: 'item' }>;

export const paragraphOf = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

/** Paragraphs as blocks: quotations that follow each other are one, and items are lists in lists. */
export function assemble(pieces: readonly Piece[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]!;
    if (piece.kind === 'block') {
      blocks.push(piece.block);
      index += 1;
      continue;
    }
    const end = pieces.findIndex((one, at) => at > index && one.kind !== piece.kind);
    const alike = pieces.slice(index, end < 0 ? undefined : end);
    if (piece.kind === 'quote') {
      const children = alike.flatMap((one) =>
        one.kind === 'quote' ? [paragraphOf(one.children)] : [],
      );
      blocks.push({ type: 'blockquote', children });
    } else blocks.push(...listsOf(alike.filter((one) => one.kind === 'item')));
    index += alike.length;
  }
  return blocks;
}

interface Open {
  readonly level: number;
  readonly list: List;
  next: number;
}

/** Items of several levels as lists inside items. A number that does not follow begins a new list. */
function listsOf(items: readonly Item[]): readonly List[] {
  const top: List[] = [];
  let open: Open[] = [];
  for (const { level, isOrdered, number, children } of items) {
    open = open.filter((one, index) => index === 0 || one.level <= level);
    let last = open.at(-1);
    const isDeeper = last !== undefined && level > last.level;
    const follows =
      last?.list.ordered === isOrdered && (!isOrdered || number === last.next) && !isDeeper;
    if (!last || !follows) {
      const list: List = {
        type: 'list',
        ordered: isOrdered,
        start: isOrdered ? number : null,
        spread: false,
        children: [],
      };
      const parent = isDeeper ? last : open.at(-2);
      const item = parent?.list.children.at(-1);
      if (item) {
        item.children.push(list);
        // Only a list that begins with 1 can follow a line without a blank one.
        if (isOrdered && number !== 1) item.spread = true;
      } else top.push(list);
      if (!isDeeper) open.pop();
      last = { level, list, next: number };
      open.push(last);
    }
    last.list.children.push(itemOf(children));
    last.next = number + 1;
  }
  return top;
}

const itemOf = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraphOf(children)],
});
