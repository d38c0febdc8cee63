import type { PhrasingContent } from 'mdast';

/** How words look. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Where it leads, on the web or by mail. */
  readonly link?: string | undefined;
}

/** Words of one look, or one thing among them. */
export type TextSpan =
  (Look & { readonly text: string }) | (Look & { readonly node: PhrasingContent });

/** Whether a link can stay: only the web and mail lead anywhere for everybody. */
export const isShown = (address: string): boolean =>
  /^(?:https?:\/\/[^\s/\\?#]|mailto:[^\s/\\?#])/i.test(address);

const isText = (span: TextSpan): span is Look & { readonly text: string } => 'text' in span;

const marks = ['link', 'bold', 'italic', 'strike'] as const;
type Mark = (typeof marks)[number];

/**
 * Words as Markdown can write them: words of one look become one, and spaces, and marks of punctuation where
 * they would be in the way, move out of emphasis.
 */
export function phrasingOf(spans: readonly TextSpan[]): PhrasingContent[] {
  return nested(bridged(spans.filter((span) => !isText(span) || span.text !== '')), 0);
}

/** Space between words of one look has that look, too; so bold words are one bold phrase. */
const bridged = (spans: readonly TextSpan[]): readonly TextSpan[] =>
  spans.map((span, index) => {
    const [before, after] = [spans[index - 1], spans[index + 1]];
    if (!before || !after || !isText(span) || span.text.trim() !== '') return span;
    return {
      text: span.text,
      bold: Boolean(before.bold && after.bold),
      italic: Boolean(before.italic && after.italic),
      strike: Boolean(before.strike && after.strike),
      link: before.link === after.link ? before.link : undefined,
    };
  });

/** `before` and `after` are the signs around the words, which say where emphasis can begin and end. */
function nested(
  spans: readonly TextSpan[],
  depth: number,
  before = ' ',
  after = ' ',
): PhrasingContent[] {
  const mark = marks[depth];
  if (mark === undefined) return plain(spans);
  const groups: { value: TextSpan[Mark]; spans: TextSpan[] }[] = [];
  for (const span of spans) {
    const value = span[mark] === false ? undefined : span[mark];
    const last = groups.at(-1);
    if (last && last.value === value) last.spans.push(span);
    else groups.push({ value, spans: [span] });
  }
  const inner = depth + 1;
  const around = groups.map((_, index) => {
    const [previous, next] = [groups[index - 1], groups[index + 1]];
    // Beside other emphasis there is its mark, and no letter.
    const left = previous
      ? previous.value === undefined
        ? lastSign(previous.spans)
        : '*'
      : before;
    const right = next ? (next.value === undefined ? firstSign(next.spans) : '*') : after;
    return [left, right] as const;
  });
  const unwritable = groups.find(
    ({ value, spans: group }, index) =>
      value !== undefined && mark !== 'link' && !canBegin(group, mark, depth, ...around[index]!),
  );
  if (unwritable) {
    const less = spans.map((span) => (unwritable.spans.includes(span) ? bare(mark)(span) : span));
    return nested(less, depth, before, after);
  }
  return groups.flatMap(({ value, spans: group }, index) => {
    const [left, right] = around[index]!;
    if (value === undefined) return nested(group, inner, left, right);
    const [out, middle, behind] = marked(group, left, right);
    return middle.length === 0
      ? plain(group)
      : [...plain(out), wrap(mark, value, nested(middle, inner, '*', '*')), ...plain(behind)];
  });
}

/** Whether Markdown can begin and end emphasis there: marks in marks can't in the midst of a word. */
function canBegin(
  group: readonly TextSpan[],
  mark: Mark,
  depth: number,
  left: string,
  right: string,
): boolean {
  const [out, middle, behind] = marked(group, left, right);
  const [isTight, isTightBehind] = [out.length === 0, behind.length === 0];
  if (isTight && isLetter(left) && isMarkedBelow(middle[0], depth)) return false;
  if (isTightBehind && isLetter(right) && isMarkedBelow(middle.at(-1), depth)) return false;
  // Italics beside bold words are written with _, which can't divide a word.
  if (mark !== 'italic') return true;
  const isBeside = left === '*' || right === '*';
  return !isBeside || !((isTightBehind && isLetter(right)) || (isTight && isLetter(left)));
}

const isMarkedBelow = (span: TextSpan | undefined, depth: number): boolean =>
  span !== undefined && marks.slice(depth + 1).some((mark) => Boolean(span[mark]));

const bare =
  (mark: Mark) =>
  (span: TextSpan): TextSpan => ({ ...span, [mark]: undefined });

function wrap(mark: Mark, value: string | boolean, children: PhrasingContent[]): PhrasingContent {
  switch (mark) {
    case 'link':
      return { type: 'link', url: String(value), children: children };
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
  }
}

const plain = (spans: readonly TextSpan[]): PhrasingContent[] =>
  spans.reduce<PhrasingContent[]>((nodes, span) => {
    const last = nodes.at(-1);
    if (!isText(span)) return [...nodes, span.node];
    if (last?.type !== 'text') return [...nodes, { type: 'text', value: span.text }];
    return [...nodes.slice(0, -1), { type: 'text', value: last.value + span.text }];
  }, []);

const isLetter = (sign: string): boolean => /^[^\s\p{P}\p{S}]/u.test(sign);

/** The sign before or behind emphasis; other things count as no letter. */
const lastSign = (spans: readonly TextSpan[] = []): string => {
  const last = spans.at(-1);
  return last && isText(last) ? (Array.from(last.text.slice(-2)).at(-1) ?? '') : ' ';
};
const firstSign = (spans: readonly TextSpan[] = []): string => {
  const [first] = spans;
  return first && isText(first) ? (Array.from(first.text.slice(0, 2))[0] ?? '') : ' ';
};

/** Emphasis without what can't be at its ends: what goes before it, the rest, and what goes behind it. */
function marked(
  spans: readonly TextSpan[],
  before: string,
  after: string,
): readonly [TextSpan[], TextSpan[], TextSpan[]] {
  const left: TextSpan[] = [];
  const right: TextSpan[] = [];
  const middle = [...spans];
  // Where a space goes out, a mark of punctuation is no longer in the way.
  move(middle, /^\s+/, left, 'start');
  if (left.length === 0 && isLetter(before)) move(middle, /^[\s\p{P}\p{S}]+/u, left, 'start');
  move(middle, /(?<!\s)\s+$/, right, 'end');
  if (right.length === 0 && isLetter(after))
    move(middle, /(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u, right, 'end');
  return [left, middle, right];
}

/** Moves what a pattern finds at one end of some words out of them; lines that end there, too. */
function move(from: TextSpan[], pattern: RegExp, to: TextSpan[], side: 'start' | 'end'): void {
  for (;;) {
    const span = side === 'start' ? from[0] : from.at(-1);
    if (!span) return;
    const take = (): TextSpan => (side === 'start' ? from.shift()! : from.pop()!);
    const put = (one: TextSpan): unknown => (side === 'start' ? to.push(one) : to.unshift(one));
    if (!isText(span)) {
      if (span.node.type !== 'break') return;
      put(take());
      continue;
    }
    const [moved = ''] = pattern.exec(span.text) ?? [];
    if (moved === '') return;
    take();
    put({ ...span, text: moved });
    if (moved.length === span.text.length) continue;
    const rest =
      side === 'start' ? span.text.slice(moved.length) : span.text.slice(0, -moved.length);
    if (side === 'start') from.unshift({ ...span, text: rest });
    else from.push({ ...span, text: rest });
    return;
  }
}

/** Texts that follow each other are one. */
const joined = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  nodes.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') return [...all, node];
    return [...all.slice(0, -1), { type: 'text', value: last.value + node.value }];
  }, []);

/** Without spaces at the ends of lines, and without empty lines at the ends. */
export function trimmed(parts: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const nodes = joined(parts);
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') {
      if (result.length > 0 && result.at(-1)?.type !== 'break') result.push(node);
      continue;
    }
    if (node.type !== 'text') {
      result.push(node);
      continue;
    }
    const before = result.at(-1);
    const after = nodes[index + 1];
    let value = node.value.replace(/ {2,}/g, ' ');
    if (before === undefined || before.type === 'break') value = value.trimStart();
    if (after === undefined || after.type === 'break') value = value.trimEnd();
    if (value !== '') result.push({ type: 'text', value });
  }
  while (result.at(-1)?.type === 'break') result.pop();
  return result;
}
