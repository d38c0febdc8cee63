import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Resolve } from './html.ts';

/** Beyond this nobody wrote it by hand, and reading it takes long. */
const longest = 2_000_000;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Obsidian shows a file so, with or without what it calls it. */
const embedded = /!\[\[([^[\]|#]+\.[A-Za-z0-9]{2,5})(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]/g;

/**
 * Markdown with the addresses that its pictures and files have in the evidence. All else stays as it is.
 */
export function resolveInMarkdown(text: string, resolve: Resolve): string {
  if (text.length > longest || !/\]\(|\]:|!\[\[/.test(text)) return text;
  const edits: Edit[] = [];
  const code: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: Nodes): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (node.type === 'code' || node.type === 'inlineCode') code.push({ from, to });
    if (node.type === 'image' || node.type === 'link') {
      const isPicture = node.type === 'image';
      const url = resolve(node.url, isPicture, isPicture ? (node.alt ?? '') : '');
      if (url !== undefined) {
        const place = destinationIn(text.slice(from, to));
        if (place) edits.push({ from: from + place.from, to: from + place.to, text: url });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text));
  for (const found of text.matchAll(embedded)) {
    const [whole, address = '', said] = found;
    if (code.some(({ from, to }) => found.index >= from && found.index < to)) continue;
    // A number there is a width.
    const alt = said === undefined || /^\d+(?:x\d+)?$/.test(said) ? '' : said;
    const url = resolve(address, true, alt);
    if (url !== undefined) {
      edits.push({ from: found.index, to: found.index + whole.length, text: `![${alt}](${url})` });
    }
  }
  return applied(text, edits);
}

/** Where the address is in the source of a link or picture: the last `](` that is followed by its end. */
function destinationIn(source: string): { readonly from: number; readonly to: number } | undefined {
  const found =
    /\]\(\s*(<[^<>\n]*>|[^\s<]\S*?)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)$/s.exec(
      source,
    );
  if (!found) return undefined;
  const [whole, address = ''] = found;
  const from = found.index + whole.indexOf(address, 2);
  return { from, to: from + address.length };
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    if (edit.from < at) continue;
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
