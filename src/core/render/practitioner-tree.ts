import MarkdownIt from 'markdown-it';
import type {
  AlignType,
  BlockContent,
  Heading,
  List,
  ListItem,
  PhrasingContent,
  TableCell,
  TableRow,
} from 'mdast';
import type { Token } from './page-tokens.ts';
import { cleanCode, withoutComments } from './practitioner-text.ts';
import { literally, readPractitionerInline } from './practitioner-inline.ts';
import type { Rewriting } from './practitioner-links.ts';
import { hasTooManyBlocks, isBeyondReading, nest, type Nested } from './practitioner-tokens.ts';

/** A text as it can be written anew. */
export interface Tree {
  readonly blocks: readonly BlockContent[];
  /** Every heading among them, at whatever depth. */
  readonly headings: readonly Heading[];
}

// The parser that all formats are made with, so that a text is what they would take it for. HTML is
// read in order to be shown as text.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
// Addresses are judged where links are written anew, and are as written until then.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;

/** What the parser says of a text beside its tokens. */
interface Said {
  isTooMuch?: boolean;
}

parser.core.ruler.after('block', 'too-many-blocks', (state) => {
  if (!hasTooManyBlocks(state.tokens)) return;
  state.tokens = [];
  (state.env as Said).isTooMuch = true;
});

/** The tokens of a text. Undefined where nobody could read it. */
function tokensOf(text: string): readonly Token[] | undefined {
  const said: Said = {};
  const tokens = parser.parse(text, said);
  return said.isTooMuch || isBeyondReading(tokens) ? undefined : tokens;
}

/** Reads Markdown as far as a document may hold it. Undefined where nobody could read it. */
export function readTree(text: string, rewriting: Rewriting): Tree | undefined {
  const headings: Heading[] = [];
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const blocks = blocksOf(nest(tokens), { rewriting, headings, isBehindComment: false });
  return { blocks, headings };
}

interface Reading {
  readonly rewriting: Rewriting;
  readonly headings: Heading[];
  /** Whether what is read stood on the last line of a comment. */
  readonly isBehindComment: boolean;
}

const blocksOf = (nested: readonly Nested[], reading: Reading): BlockContent[] =>
  nested.flatMap((one) => blockOf(one, reading));

function blockOf({ token, inside }: Nested, reading: Reading): readonly BlockContent[] {
  switch (token.type) {
    case 'paragraph_open': {
      const children = phrasing(inside, reading);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading_open': {
      const depth = Number(token.tag.slice(1)) as Heading['depth'];
      const children = phrasing(inside, reading, true);
      if (children.length === 0) return [];
      const heading: Heading = { type: 'heading', depth, children };
      reading.headings.push(heading);
      return [heading];
    }
    case 'blockquote_open': {
      const children = blocksOf(inside, reading);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [listOf(token.type === 'ordered_list_open', { token, inside }, reading)];
    case 'table_open':
      return [tableOf(inside, reading)];
    case 'fence':
    case 'code_block':
      return codeOf(token.content);
    case 'html_block':
      return htmlOf(token.content, reading);
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return [];
  }
}

/** The words of a block; the one token inside it holds them. */
function phrasing(
  inside: readonly Nested[],
  { rewriting }: Reading,
  oneLine = false,
  inCell = false,
): PhrasingContent[] {
  const tokens = inside.flatMap(({ token }) => token.children ?? []);
  return readPractitionerInline(tokens, { rewriting, oneLine, inCell });
}

function listOf(ordered: boolean, { token, inside }: Nested, reading: Reading): List {
  const items = inside.map((item) => blocksOf(item.inside, reading));
  // In a list without blank lines the parser hides the paragraphs.
  const hasBlankLines = inside
    .flatMap((item) => item.inside)
    .some(({ token: { type, hidden } }) => type === 'paragraph_open' && !hidden);
  const isLoose =
    (hasBlankLines && items.flat().some(({ type }) => type === 'paragraph')) ||
    items.some((blocks) => !isTight(blocks));
  const children = items.map((blocks): ListItem => ({
    type: 'listItem',
    spread: isLoose,
    children: blocks,
  }));
  const first = Number(token.attrGet('start') ?? 1);
  // Numbers of more than nine digits are no list.
  const start = ordered ? Math.min(first, 999_999_999 - children.length) : null;
  return { type: 'list', ordered, start, spread: isLoose, children };
}

/** Whether the blocks of an item can follow each other without a blank line. */
function isTight(blocks: readonly BlockContent[]): boolean {
  const [first, second, ...others] = blocks;
  if (second === undefined) return true;
  if (others.length > 0 || first?.type !== 'paragraph' || second.type !== 'list') return false;
  return (second.children[0]?.children.length ?? 0) > 0 && (second.start ?? 1) === 1;
}

function tableOf(inside: readonly Nested[], reading: Reading): BlockContent {
  const rows = inside.flatMap((group) => group.inside);
  const children = rows.map((row): TableRow => ({
    type: 'tableRow',
    children: row.inside.map((cell): TableCell => ({
      type: 'tableCell',
      children: phrasing(cell.inside, reading, true, true),
    })),
  }));
  const align = (rows[0]?.inside ?? []).map(({ token }): AlignType => {
    const [, side] = /^text-align:(left|right|center)$/.exec(String(token.attrGet('style'))) ?? [];
    return (side as AlignType | undefined) ?? null;
  });
  return { type: 'table', align, children };
}

function codeOf(content: string): readonly BlockContent[] {
  const value = cleanCode(content).replace(/\n$/, '');
  return value.trim() === '' ? [] : [{ type: 'code', value }];
}

/** Comments go; what stands behind one is read, because writers take it for text. Tags are shown as they are. */
function htmlOf(content: string, reading: Reading): readonly BlockContent[] {
  const text = withoutComments(content);
  if (content.trimStart().startsWith('<!--') && !reading.isBehindComment) {
    // A comment that never ends is shown, and hides nothing.
    const tokens = tokensOf(text.replaceAll('<!--', '\\<!--'));
    if (tokens !== undefined) return blocksOf(nest(tokens), { ...reading, isBehindComment: true });
  }
  return text.split(/\n\s*\n/).flatMap((part): readonly BlockContent[] => {
    const children = literally(part.split('\n'));
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  });
}
