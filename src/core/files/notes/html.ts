import type { Element as HtmlElement, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, toMdast, type State } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { paragraphOf } from './blocks.ts';
import { isShown, phrasingOf, trimmed, type Look, type TextSpan } from './inline.ts';
import type { Losses } from './losses.ts';
import { wordsOfDrawing } from './page-drawings.ts';
import { pageFormula } from './page-formulas.ts';
import { subscript, superscript } from './signs.ts';
import { tableOf, type Cell, type Row } from './tables.ts';

/** The address that the text has for a picture or a file of a page; undefined where it is not taken over. */
export type Resolve = (address: string, isPicture: boolean, alt: string) => string | undefined;

/** A page as blocks of Markdown: what a browser shows of it. */
export function readHtml(html: string, losses: Losses, resolve: Resolve): readonly BlockContent[] {
  const page = fromHtml(html);
  takeOutUnseen(page, losses);
  const tree = toMdast(page, {
    handlers: {
      table: (state, element: HtmlElement) => readTable(state, element, losses),
      sup: (state, element: HtmlElement) => raised(state, element, superscript),
      sub: (state, element: HtmlElement) => raised(state, element, subscript),
      input: (_, element: HtmlElement) => answerOf(element),
      u: (state, element: HtmlElement) => {
        losses.add('looks');
        return state.all(element);
      },
      svg: (_, element: HtmlElement) => drawnWords(element, losses),
      math: (_, element: HtmlElement) => formulaOf(element, losses),
      iframe: () => {
        losses.add('embedded-files');
        return undefined;
      },
      embed: () => {
        losses.add('embedded-files');
        return undefined;
      },
      menu: (state, element: HtmlElement) =>
        defaultHandlers.ul(state, { ...element, tagName: 'ul' }),
      dialog: (state, element: HtmlElement) => state.toFlow(state.all(element)),
      caption: (state, element: HtmlElement) => state.toFlow(state.all(element)),
    },
  });
  const blocks = tree.type === 'root' ? tree.children : [tree];
  return blocksOf(blocks, losses, resolve);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function raised(
  state: State,
  element: HtmlElement,
  raise: (words: string) => string,
): PhrasingContent[] {
  return (state.all(element) as PhrasingContent[]).map((node) =>
    node.type === 'text' ? text(raise(node.value)) : node,
  );
}

/** What somebody ticked or typed in a form. */
function answerOf({ properties }: HtmlElement): PhrasingContent[] {
  const { type, checked, value } = properties;
  if (type === 'checkbox' || type === 'radio') return [text(checked ? '☒' : '☐')];
  return type === 'hidden' || typeof value !== 'string' ? [] : [text(value)];
}

/** The words of a drawing stay, and it is said that its shapes don't. */
function drawnWords(element: HtmlElement, losses: Losses): PhrasingContent | undefined {
  const words = wordsOfDrawing(element);
  losses.add(words === '' ? 'drawings' : 'charts-and-diagrams');
  return words === '' ? undefined : text(` ${words} `);
}

function formulaOf(element: HtmlElement, losses: Losses): PhrasingContent | undefined {
  const line = pageFormula(element);
  if (line === '') return undefined;
  losses.add('formulas-in-line');
  return text(` ${line} `);
}

/** What programs write into a page as a comment: conditions for an old browser, and marks of copied text. */
const ofProgram = /^\s*(?:\[(?:if|endif)\b|<!\[|(?:Start|End)Fragment\s*$)/;

/** What the page itself hides is no text of it, and nor are comments, which reports would take for otpath's own. */
function takeOutUnseen(node: HtmlNodes, losses: Losses): void {
  if (!('children' in node)) return;
  const kept = node.children.filter((child) => {
    if (child.type === 'comment') {
      if (!ofProgram.test(child.value)) losses.add('comments');
      return false;
    }
    if (child.type !== 'element') return true;
    const style = child.properties.style ?? '';
    const isClosed = child.tagName === 'dialog' && child.properties.open === undefined;
    const isHidden =
      isClosed ||
      child.properties.hidden !== undefined ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
    if (isHidden) losses.add('hidden-on-page');
    return !isHidden;
  });
  node.children = kept;
  for (const child of kept) takeOutUnseen(child, losses);
}

function readTable(state: State, table: HtmlElement, losses: Losses): BlockContent[] {
  const rows = elementsIn(table, 'tr', ['thead', 'tbody', 'tfoot']).map((row): Row => {
    const cells = row.children.filter(
      (child): child is HtmlElement => child.type === 'element' && /^t[hd]$/.test(child.tagName),
    );
    return {
      cells: cells.map((cell): Cell => ({
        blocks: state.toFlow(state.all(cell)) as BlockContent[],
        columns: Math.max(1, Math.min(63, Number(cell.properties.colSpan ?? 1) || 1)),
        rows: Math.max(1, Number(cell.properties.rowSpan ?? 1) || 1),
      })),
      isHead: cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'),
    };
  });
  const title = elementsIn(table, 'caption', []).flatMap(
    (caption) => state.toFlow(state.all(caption)) as BlockContent[],
  );
  return [...title, ...tableOf(rows, losses)];
}

const elementsIn = (
  element: HtmlElement,
  name: string,
  through: readonly string[],
): readonly HtmlElement[] =>
  element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === name) return [child];
    return through.includes(child.tagName) ? elementsIn(child, name, through) : [];
  });

/** Blocks with their words tidied and their addresses resolved. */
function blocksOf(
  nodes: readonly (RootContent | Nodes)[],
  losses: Losses,
  resolve: Resolve,
): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const children = tidied(node.children, losses, resolve);
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      case 'table':
        for (const cell of node.children.flatMap((row) => row.children)) {
          cell.children = tidied(cell.children, losses, resolve);
        }
        return [node];
      case 'list':
        return [
          {
            ...node,
            children: node.children.map((item) => ({
              ...item,
              checked: null,
              children: ticked(item.checked, blocksOf(item.children, losses, resolve)),
            })),
          },
        ];
      case 'blockquote':
        return [{ ...node, children: blocksOf(node.children, losses, resolve) }];
      case 'code':
      case 'thematicBreak':
        return [node];
      default: {
        const children = tidied([node as PhrasingContent], losses, resolve);
        return children.length === 0 ? [] : [paragraphOf(children)];
      }
    }
  });
}

/** A box to tick at the start of an item, as people see it. */
function ticked(checked: boolean | null | undefined, blocks: BlockContent[]): BlockContent[] {
  if (typeof checked !== 'boolean') return blocks;
  const box = text(checked ? '☒ ' : '☐ ');
  const [first, ...others] = blocks;
  return first?.type === 'paragraph'
    ? [paragraphOf([box, ...first.children]), ...others]
    : [paragraphOf([box]), ...blocks];
}

const tidied = (
  nodes: readonly PhrasingContent[],
  losses: Losses,
  resolve: Resolve,
): PhrasingContent[] =>
  trimmed(phrasingOf(nodes.flatMap((node) => spansOf(node, {}, losses, resolve))));

function spansOf(
  node: PhrasingContent,
  look: Look,
  losses: Losses,
  resolve: Resolve,
): readonly TextSpan[] {
  const inside = (children: readonly PhrasingContent[], more: Look): readonly TextSpan[] =>
    children.flatMap((child) => spansOf(child, { ...look, ...more }, losses, resolve));
  switch (node.type) {
    case 'text':
      return [
        {
          ...look,
          text: node.value.replace(/[\s\u00a0]+/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, ''),
        },
      ];
    case 'strong':
      return inside(node.children, { bold: true });
    case 'emphasis':
      return inside(node.children, { italic: true });
    case 'delete':
      return inside(node.children, { strike: true });
    case 'link': {
      if (isShown(node.url)) return inside(node.children, { link: node.url });
      if (/^(?:#|$)/.test(node.url)) return inside(node.children, {});
      const link = resolve(node.url, false, '');
      return inside(node.children, { link });
    }
    case 'image': {
      const alt = node.alt ?? '';
      const url = resolve(node.url, true, alt);
      return url === undefined
        ? [{ ...look, text: `(a picture was left out here${alt === '' ? '' : `: ${alt}`})` }]
        : [{ link: look.link, node: { type: 'image', url, alt } }];
    }
    default:
      return [{ ...look, node }];
  }
}
