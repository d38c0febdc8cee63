import { Document, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import { quoteUnusual } from '../yaml/quote-unusual.ts';
import { splitFrontMatter } from './front-matter.ts';

/**
 * The text of an evidence file with one more attachment on its list, or without one; `path` is as the list has it.
 * Only the lines of the list change. Undefined where the head is written in a way that this could get wrong.
 */
export function editAttachments(
  text: string,
  change: 'add' | 'remove',
  path: string,
): string | undefined {
  const before = headIn(text);
  if (!before || before.paths.includes(path) === (change === 'add')) return undefined;
  const made = change === 'add' ? withPath(text, before, path) : withoutPath(text, before, path);
  if (made === undefined) return undefined;
  const wanted =
    change === 'add' ? [...before.paths, path] : before.paths.filter((one) => one !== path);
  const after = headIn(made);
  // What is read back must be what was meant, and nothing else may have changed.
  const isAsMeant =
    after !== undefined &&
    JSON.stringify(after.paths) === JSON.stringify(wanted) &&
    JSON.stringify(after.others) === JSON.stringify(before.others);
  return isAsMeant ? made : undefined;
}

interface Head {
  /** Where the YAML begins in the file, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly pair: Pair | undefined;
  readonly paths: readonly string[];
  readonly others: unknown;
}

function headIn(text: string): Head | undefined {
  const split = splitFrontMatter({ path: '', text });
  if ('kind' in split || (split.yaml.around?.repairs.length ?? 0) > 0) return undefined;
  const { text: yaml, offset } = split.yaml;
  const document: Document = parseDocument(yaml, { uniqueKeys: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const pairs = contents.items.filter(({ key }) => isScalar(key) && key.value === 'attachments');
  if (pairs.length > 1) return undefined;
  const data = dataOf(document);
  if (!data) return undefined;
  const { attachments, ...others } = data;
  const paths = attachments ?? [];
  return Array.isArray(paths) && paths.every((one) => typeof one === 'string')
    ? {
        start: offset,
        end: offset + yaml.length,
        pair: pairs[0],
        paths,
        others,
      }
    : undefined;
}

/** Undefined where an alias leads to nothing, as it does once what it meant is gone. */
function dataOf(document: Document): Readonly<Record<string, unknown>> | undefined {
  try {
    return document.toJS() as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function withPath(text: string, { start, end, pair }: Head, path: string): string | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `  - ${written(path)}${lineEnd}`;
  const put = (at: number, added: string): string => text.slice(0, at) + added + text.slice(at);
  if (!pair) return put(end, `attachments:${lineEnd}${line}`);
  const list = pair.value;
  if (isSeq(list) && list.items.length > 0) {
    const last = placeOf(list.items.at(-1));
    if (!last) return undefined;
    if (list.flow === true) return put(start + last.end, `, ${flowing(path)}`);
    const from = lineStart(text, start + last.start);
    // The same bullet as that of the last one.
    const bullet = /^\s*-\s+/.exec(text.slice(from, start + last.start))?.[0];
    const next = nextLine(text, start + last.end);
    return bullet === undefined ? undefined : put(next, `${bullet}${written(path)}${lineEnd}`);
  }
  const key = placeOf(pair.key);
  if (!key) return undefined;
  const [from, to] = [start + key.start, nextLine(text, start + key.end)];
  const isEmpty = /^attachments\s*:\s*(?:\[\s*\])?\s*$/.test(text.slice(from, to));
  return isEmpty
    ? `${text.slice(0, from)}attachments:${lineEnd}${line}${text.slice(to)}`
    : undefined;
}

function withoutPath(text: string, { start, pair, paths }: Head, path: string): string | undefined {
  const list = pair?.value;
  const key = placeOf(pair?.key);
  if (!isSeq(list) || !key) return undefined;
  const at = paths.indexOf(path);
  const place = placeOf(list.items[at]);
  if (!place) return undefined;
  const cut = (from: number, to: number): string => text.slice(0, from) + text.slice(to);
  if (paths.length === 1) {
    return cut(lineStart(text, start + key.start), nextLine(text, start + place.end));
  }
  if (list.flow !== true) {
    return cut(lineStart(text, start + place.start), nextLine(text, start + place.end));
  }
  const before = placeOf(list.items[at - 1]);
  const after = placeOf(list.items[at + 1]);
  if (after) return cut(start + place.start, start + after.start);
  return before && cut(start + before.end, start + place.end);
}

function placeOf(node: unknown): { readonly start: number; readonly end: number } | undefined {
  const range = isScalar(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
};

/** A path as an item of a list, in quotation marks where it needs them. */
function written(path: string): string {
  const list = new Document([path]);
  quoteUnusual(list);
  return list.toString({ lineWidth: 0 }).trim().slice(2);
}

/** The same between square brackets. */
function flowing(path: string): string {
  const list = new Document([path]);
  (list.contents as unknown as YAMLSeq).flow = true;
  quoteUnusual(list);
  return list.toString({ lineWidth: 0 }).trim().slice(1, -1).trim();
}
