import type { PluginSimple } from 'markdown-it';
import { closingAt, headingsIn, plainText, type PageHeading, type Token } from './page-tokens.ts';

export interface PageCell {
  readonly open: Token;
  readonly inline: Token;
  /** Not there where only what begins is at hand. */
  readonly close?: Token | undefined;
  readonly text: string;
}

export interface PageRow {
  readonly open: Token;
  readonly cells: readonly PageCell[];
}

/** One table of a document, as tokens that can still be changed. */
export interface Table {
  readonly open: Token;
  /** What the template says that the table is. */
  readonly mark: string | undefined;
  readonly head: PageRow;
  readonly body: readonly PageRow[];
  /** The beginnings of head and body. */
  readonly groups: readonly Token[];
}

/** The mark of a block, which the plug-in of marks has left on its first token. */
export const markOf = (token: Token): string | undefined =>
  (token.meta as { readonly mark?: string } | null)?.mark;

/** The numbers of its mark. */
export const numbersOfMark = (token: Token): readonly number[] =>
  (token.meta as { readonly data?: readonly number[] } | null)?.data ?? [];

/** Whether a heading begins a document of one page, which needs no contents. */
export const startsOnePage = (token: Token): boolean =>
  token.type === 'heading_open' && markOf(token) === 'one-page';

/** Whether a table is there to be written on by hand: its empty cells stay empty. */
export const isLines = (mark: string | undefined): boolean => mark === 'lines';

/** The tables with some mark, or with any and none. Reading a table takes its time, so ask only for those that matter. */
export function tablesIn(
  tokens: readonly Token[],
  isMeant: (mark: string | undefined) => boolean = () => true,
): readonly Table[] {
  return tokens.flatMap((open, index): Table[] => {
    if (open.type !== 'table_open' || !isMeant(markOf(open))) return [];
    const table = pageTableOf(tokens.slice(index, closingAt(tokens, index, 'table_close')));
    return table ? [table] : [];
  });
}

/** The table that begins with the first of some tokens and ends with the last. */
export function pageTableOf(tokens: readonly Token[]): Table | undefined {
  const [open] = tokens;
  const [head, ...body] = rowsOf(tokens);
  const groups = tokens.filter(({ type }) => type === 'thead_open' || type === 'tbody_open');
  return open && head && { open, mark: markOf(open), head, body, groups };
}

function rowsOf(tokens: readonly Token[]): readonly PageRow[] {
  const rows: { open: Token; cells: PageCell[] }[] = [];
  for (const [index, open] of tokens.entries()) {
    if (open.type === 'tr_open') rows.push({ open, cells: [] });
    if (open.type !== 'th_open' && open.type !== 'td_open') continue;
    const inline = tokens[index + 1]!;
    const after = tokens[index + 2];
    const close = after && after.nesting < 0 ? after : undefined;
    rows.at(-1)!.cells.push({ open, inline, close, text: plainText(inline) });
  }
  return rows;
}

/** So many rows fit on one page and are not divided between two. */
const short = 12;

/**
 * Tables of many columns become cards on a narrow screen, unless their columns say something side by side;
 * so do those of fewer columns that are said to be cards.
 */
const cardsFrom = 4;
/** So many columns fit only where they are narrow. */
const denseFrom = 8;
const sideBySide: ReadonlySet<string | undefined> = new Set([
  'heat-map',
  'timeline',
  'credentials',
]);
const asCards: ReadonlySet<string> = new Set([
  'cards',
  'wall',
  'form-claims',
  'form-conflicts',
  'form-conditions',
]);
const areCards = ({ head, mark }: Table): boolean =>
  (mark !== undefined && asCards.has(mark)) ||
  (head.cells.length >= cardsFrom && !sideBySide.has(mark));

/**
 * Tables that a screen reader can announce: the heading before them as caption, heads that say what they
 * head, and a frame that can be scrolled with the keyboard on a narrow screen. Roles are said outright,
 * because browsers forget them where rows are shown as cards.
 */
export const accessibleTables: PluginSimple = (converter) => {
  converter.core.ruler.push('accessible-tables', ({ tokens }) => {
    const headings = new Map(
      headingsIn(tokens).flatMap((heading) =>
        heading.following
          .filter(({ type }) => type === 'table_open')
          .map((open) => [open, heading] as const),
      ),
    );
    for (const table of tablesIn(tokens)) {
      const cards = areCards(table);
      const frame = [
        'table',
        ...(cards ? ['cards'] : []),
        ...(table.body.length <= short ? ['short'] : []),
        ...(cards && table.head.cells.length >= denseFrom ? ['dense'] : []),
        ...(table.mark && table.mark !== 'cards' ? [table.mark] : []),
      ];
      table.open.meta = {
        ...(table.open.meta as object | null),
        heading: headings.get(table.open),
        frame: frame.join(' '),
      };
      nameHeads(table);
      if (cards) nameCells(table);
    }
  });
  converter.renderer.rules['table_open'] = (tokens, index, options, env, self) => {
    const open = tokens[index]!;
    const { heading, frame } = open.meta as { heading?: PageHeading; frame: string };
    const label = heading ? ` aria-labelledby="${heading.open.attrGet('id') ?? ''}"` : '';
    const caption = self.renderInline(heading?.inline.children ?? [], options, env);
    return `<div class="${frame}" role="region" tabindex="0"${label}>\n<table${self.renderAttrs(open)}>\n<caption>${caption}</caption>\n`;
  };
  converter.renderer.rules['table_close'] = () => '</table>\n</div>\n';
};

function nameHeads({ head, body }: Table): void {
  for (const { open } of [head, ...body].flatMap(({ cells }) => cells)) alignByClass(open);
  for (const cell of head.cells) {
    if (saysSomething(cell)) cell.open.attrSet('scope', 'col');
    else setTag(cell, 'td');
  }
  for (const [first] of body.map(({ cells }) => cells)) {
    // An empty cell, such as one to write in, heads nothing.
    if (!first || !saysSomething(first)) continue;
    setTag(first, 'th');
    first.open.attrSet('scope', 'row');
  }
}

const saysSomething = ({ text }: PageCell): boolean => text.trim() !== '';

function setTag({ open, close }: PageCell, tag: string): void {
  open.tag = tag;
  if (close) close.tag = tag;
}

/** On a card each cell stands below the other, and says what its column is. */
function nameCells({ open, head, body, groups }: Table): void {
  open.attrSet('role', 'table');
  for (const group of groups) group.attrSet('role', 'rowgroup');
  for (const row of [head, ...body]) {
    row.open.attrSet('role', 'row');
    for (const [index, cell] of row.cells.entries()) {
      const isHead = row === head;
      const role = isHead ? 'columnheader' : index === 0 ? 'rowheader' : 'cell';
      cell.open.attrSet('role', saysSomething(cell) ? role : 'cell');
      // What a form leaves empty to be filled in has no words of its own to say what it is.
      const isNamed = index > 0 || !saysSomething(cell);
      if (!isHead && isNamed) cell.open.attrSet('data-label', head.cells[index]?.text ?? '');
    }
  }
}

/** The page's policy allows no style attributes; columns of numbers get a class in their place. */
function alignByClass(token: Token): void {
  const right = token.attrGet('style') === 'text-align:right';
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  if (right) token.attrJoin('class', 'number');
}
