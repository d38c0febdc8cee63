import type { PhrasingContent } from 'mdast';
import { cleanText } from '../text/clean.ts';
import { textNode, type Rewriting } from './practitioner-links.ts';
import { nest, type Nested } from './practitioner-tokens.ts';
import type { Token } from './page-tokens.ts';

/** Where words stand. */
export interface InlineSetting {
  readonly rewriting: Rewriting;
  /** Headings and cells have no second line. */
  readonly oneLine: boolean;
  readonly inCell: boolean;
}

/** The words of a paragraph, a heading or a cell. */
export const readPractitionerInline = (
  tokens: readonly Token[],
  setting: InlineSetting,
): PhrasingContent[] => tidy(nest(tokens).flatMap((one) => inlineOf(one, setting, false)));

/** Lines of text as they are. */
export const literally = (lines: readonly string[]): PhrasingContent[] =>
  tidy(lines.flatMap((line) => [textNode(line), { type: 'break' }]));

const tidy = (nodes: readonly PhrasingContent[]): PhrasingContent[] => trimmed(joined(nodes));

function inlineOf(
  { token, inside }: Nested,
  setting: InlineSetting,
  inLink: boolean,
): readonly PhrasingContent[] {
  const { rewriting } = setting;
  const inner = (link = inLink): PhrasingContent[] =>
    joined(inside.flatMap((one) => inlineOf(one, setting, link)));
  switch (token.type) {
    case 'text':
    case 'text_special':
      return [textNode(token.content)];
    case 'html_inline':
      if (lineBreak.test(token.content)) return brokenLine(setting);
      return token.content.startsWith('<!--') ? [] : [textNode(token.content)];
    case 'code_inline':
      return codeOf(token.content, setting);
    case 'softbreak':
      return [textNode(' ')];
    case 'hardbreak':
      return setting.oneLine ? [textNode(' ')] : [{ type: 'break' }];
    case 'em_open':
      return marked('emphasis', inner());
    case 'strong_open':
      return marked('strong', inner());
    case 's_open':
      return marked('delete', inner());
    case 'link_open':
      return rewriting.link(token.attrGet('href') ?? '', inner(true));
    case 'image': {
      const alt = oneLine(wordsOf(token.children ?? [])).trim();
      const shown = rewriting.picture(token.attrGet('src') ?? '', alt);
      // A link can't hold another.
      return inLink ? shown.flatMap((one) => (one.type === 'link' ? one.children : one)) : shown;
    }
    default:
      return [];
  }
}

/** The only tag that means something: Markdown has no other sign for a new line in a cell. */
const lineBreak = /^<br\s*\/?>$/i;

const brokenLine = ({ inCell, oneLine }: InlineSetting): readonly PhrasingContent[] => {
  if (inCell) return [{ type: 'html', value: '<br>' }];
  return oneLine ? [textNode(' ')] : [{ type: 'break' }];
};

/** Signs that mean something to a table would end a cell even in code. */
function codeOf(content: string, { inCell }: InlineSetting): readonly PhrasingContent[] {
  const value = cleanText(content);
  if (value.trim() === '') return [];
  return inCell && /[|\\]/.test(value) ? [textNode(value)] : [{ type: 'inlineCode', value }];
}

/** Emphasis in emphasis is emphasis. */
function marked(
  type: 'emphasis' | 'strong' | 'delete',
  children: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  if (children.length === 0) return [];
  return [
    { type, children: joined(children.flatMap((one) => (one.type === type ? one.children : one))) },
  ];
}

/** The plain words of what stands in place of a picture. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      if (type === 'html_inline' && content.startsWith('<!--')) return '';
      return type === 'image' ? wordsOf(children ?? []) : content;
    })
    .join('');

const oneLine = (text: string): string => cleanText(text).replace(/ {2,}/g, ' ');

/** Neighbours of one kind, which Markdown could not tell apart, become one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const alike: PhrasingContent[][] = [];
  for (const node of nodes) {
    const last = alike.at(-1);
    if (last?.[0]?.type === node.type) last.push(node);
    else alike.push([node]);
  }
  return alike.flatMap(together).filter((node) => node.type !== 'text' || node.value !== '');
}

function together(alike: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first] = alike;
  switch (first?.type) {
    case 'text':
      return [textNode(oneLine(alike.map(plainOf).join('')))];
    case 'inlineCode':
      return [{ ...first, value: alike.map(plainOf).join('') }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return alike.length === 1 ? alike : [{ ...first, children: joined(alike.flatMap(within)) }];
    default:
      return alike;
  }
}

const plainOf = (node: PhrasingContent): string => ('value' in node ? node.value : '');
const within = (node: PhrasingContent): readonly PhrasingContent[] =>
  'children' in node ? node.children : [];

/** Without spaces at the ends of lines, and without lines that have nothing on them. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') {
      const isInside = result.length > 0 && result.at(-1)?.type !== 'break';
      if (isInside) result.push(node);
      continue;
    }
    if (node.type !== 'text') {
      result.push(node);
      continue;
    }
    const before = result.at(-1);
    const after = nodes[index + 1];
    let { value } = node;
    if (before === undefined || before.type === 'break') value = value.trimStart();
    if (after === undefined || after.type === 'break') value = value.trimEnd();
    if (value !== '') result.push(textNode(value));
  }
  while (result.at(-1)?.type === 'break') result.pop();
  return result;
}
