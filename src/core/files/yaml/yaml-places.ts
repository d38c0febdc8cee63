import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Origin, Span } from '../../model/place.ts';

export type Node = ParsedNode | null | undefined;

/** The name of a key; of a key that is no word, what was typed. */
export const keyName = (key: Node, text: string): string =>
  isScalar(key) ? key.source : text.slice(key?.range[0] ?? 0, key?.range[1] ?? 0);

export const isEmptyScalar = (node: Node): boolean =>
  !node || (isScalar(node) && ['', '~', 'null'].includes(node.source) && node.type === 'PLAIN');

/** The ways back from data to the places where it was written. */
export interface YamlPlaces {
  readonly spanOf: (path: Origin['path']) => Span;
  /** The place of the last key of the path instead of that of its value. */
  readonly keySpanOf: (path: Origin['path']) => Span;
  /** From the key to the end of all that stands under it. */
  readonly wholeSpanOf: (path: Origin['path']) => Span;
  /** Whether something was written at the path, if only a key with nothing behind it. */
  readonly isWritten: (path: Origin['path']) => boolean;
}

/** Finds places below the root of a document; `span` turns offsets of its text into those of the file. */
export function placesIn(
  root: Node,
  text: string,
  resolve: (node: Node) => Node,
  span: (start: number, end: number) => Span,
): YamlPlaces {
  const step = (parent: Node, key: string | number): { key?: Node; value?: Node } => {
    const node = resolve(parent);
    if (isSeq(node)) return { value: node.items[Number(key)] };
    if (!isMap(node)) return {};
    const pair = node.items.find((item) => keyName(item.key as Node, text) === key);
    return pair ? { key: pair.key, value: pair.value } : {};
  };
  /** The innermost thing on the path that was written down. */
  const walk = (path: Origin['path']): { key?: Node; value: Node; whole: boolean } => {
    let here: { key?: Node; value: Node } = { value: root };
    for (const part of path) {
      const next = step(here.value, part);
      // An item with nothing in it has a node and no place; what it stands in has one.
      const placed = next.key ?? (isEmptyScalar(next.value) ? undefined : next.value);
      if (!placed) return { ...here, whole: false };
      here = { key: next.key, value: next.value };
    }
    return { ...here, whole: true };
  };
  const spanOfNode = (node: Node): Span | undefined =>
    node?.range ? span(node.range[0], node.range[1]) : undefined;
  /** A map or a list is shown by its first key or item: a reader can't see where it ends. */
  const headOf = (node: Node): Span | undefined => {
    if (isMap(node) && !node.flow && node.items[0]) return spanOfNode(node.items[0].key);
    if (isSeq(node) && !node.flow && node.items[0]) return headOf(node.items[0]);
    return spanOfNode(node);
  };
  const start = span(0, 0);
  return {
    spanOf: (path) => {
      const { key, value, whole } = walk(path);
      const own = isEmptyScalar(value) ? undefined : headOf(value);
      return (whole ? (own ?? spanOfNode(key)) : (spanOfNode(key) ?? own)) ?? start;
    },
    keySpanOf: (path) => {
      const { key, value } = walk(path);
      return spanOfNode(key) ?? headOf(value) ?? start;
    },
    isWritten: (path) => walk(path).whole,
    wholeSpanOf: (path) => {
      const { key, value } = walk(path);
      const [first, last] = [spanOfNode(key) ?? spanOfNode(value), spanOfNode(value)];
      return first && last ? { ...first, end: Math.max(first.end, last.end) } : (first ?? start);
    },
  };
}
