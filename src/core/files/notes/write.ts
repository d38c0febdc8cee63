import type { BlockContent, Heading, Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The level of the highest heading: the evidence has a title above it. */
const highest = 2;

/** Blocks as Markdown that somebody can read and go on with. Ends with a line end where it is not empty. */
export function writeNotes(blocks: readonly BlockContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  fitHeadings(root);
  tidyLinks(root);
  const text = toMarkdown(root, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    resourceLink: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
    handlers: {
      text: (node: { value: string }, parent, state, info) => {
        const siblings = parent && 'children' in parent ? (parent.children as Nodes[]) : [];
        const index = state.indexStack.at(-1) ?? 0;
        const around = { afterNode: siblings[index + 1], beforeNode: siblings[index - 1] };
        return withoutNeedlessEscapes(state.safe(node.value, { ...info, ...around }));
      },
    },
  });
  return text.trim() === '' ? '' : `${text.trim()}\n`;
}

/**
 * The library escapes whatever might mean something somewhere. Here it is known what follows: words with
 * underscores and brackets stay as they were typed. A comment would be taken for one of otpath's own.
 */
const withoutNeedlessEscapes = (text: string): string =>
  text.replace(/\\([^])/g, (escape, sign: string, at: number) => {
    const behind = text.slice(at + 1, at + 200);
    switch (sign) {
      case '_':
        return isInWord(text[at - 1]) && isInWord(behind[1]) ? sign : escape;
      case '&':
        return /^&#?\w{1,31};/.test(behind) ? escape : sign;
      case '[':
        return /^\[[^[\]\\\n]*\](?![([:])/.test(behind) ? sign : escape;
      case '<':
        return behind.startsWith('<!--') ? '<\\' : escape;
      default:
        return escape;
    }
  });

const isInWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function fitHeadings(root: Root): void {
  const headings: Heading[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') headings.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  const isTitle = (heading: Heading): boolean =>
    (heading.data as { readonly isTitle?: boolean } | undefined)?.isTitle === true;
  const below = headings.some(isTitle) ? 1 : 0;
  const depthOf = (heading: Heading): number => heading.depth + (isTitle(heading) ? 0 : below);
  const shallowest = Math.min(...headings.map(depthOf));
  for (const heading of headings) {
    heading.depth = Math.min(6, depthOf(heading) - shallowest + highest) as Heading['depth'];
  }
}

/** Addresses with spaces and brackets, as browsers write them. */
function tidyLinks(node: Nodes): void {
  if (node.type === 'link') {
    node.url = node.url
      .trim()
      .replace(
        /[\s<>()\\]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      );
  }
  if ('children' in node) for (const child of node.children) tidyLinks(child);
}
