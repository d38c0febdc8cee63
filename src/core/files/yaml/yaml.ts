import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Limits } from '../../model/limits.ts';
import type { Span } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { makeRepairs, problemsOf, type Repair } from '../repairs.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { plainPartBelow } from './yaml-plain-places.ts';
import { findRepairs } from './yaml-repairs.ts';
import { isEmptyScalar, keyName, placesIn, type Node, type YamlPlaces } from './yaml-places.ts';
import { composeText } from './yaml-compose.ts';

/** One YAML text with its place in the file around it. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Where the YAML begins in the file: 0, or behind the opening line of front matter. */
  readonly offset: number;
  /** What had to be repaired around the YAML, and the whole text of the file. */
  readonly around?: { readonly repairs: readonly Repair[]; readonly text: string };
}

/** Parsed YAML: data whose scalars are still the words that were typed, and the way back to their places. */
export interface YamlTree extends YamlPlaces {
  /** Objects without prototype, arrays and strings. Keys with nothing behind them are left out. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** A file with a thousand faults has these told, and then more when they are mended. */
export const maxProblems = 50;

/** More nodes than the largest framework file has; reached only by aliases of aliases. */
const maxNodes = 200_000;

/**
 * Parses YAML, with places in the file as it was typed. What was repaired or could not be read is a problem.
 * Most files are plain and have no fault; their places are worked out when somebody asks for one.
 */
export function readYaml(yaml: YamlText, limits: Limits): YamlTree {
  const { file, text, offset, around } = yaml;
  const isRepaired = (around?.repairs ?? []).length > 0;
  const data = isRepaired ? undefined : readPlainYaml(text, limits);
  if (data === undefined) return readFully(yaml, limits);
  let tree: YamlTree | undefined;
  const placed = (): YamlTree => (tree ??= readFully(yaml, limits));
  return {
    data,
    problems: [],
    spanOf: (path) => placed().spanOf(path),
    keySpanOf: (path) => placed().keySpanOf(path),
    wholeSpanOf: (path) => {
      const [key] = path;
      const isOuter = tree === undefined && path.length === 1 && typeof key === 'string';
      const part = isOuter ? plainPartBelow(text, key) : undefined;
      if (!part) return placed().wholeSpanOf(path);
      return { file, start: offset + part.start, end: offset + part.end };
    },
    isWritten: (path) => placed().isWritten(path),
  };
}

/** The same, for YAML of every form. */
export function readFully(yaml: YamlText, limits: Limits): YamlTree {
  const { file, text: typed, offset, around } = yaml;
  const repairs = findRepairs(typed);
  const repaired = makeRepairs(typed, repairs);
  const inFile = repairs.map((one) => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  }));
  const problems: Problem[] = [
    ...problemsOf([...(around?.repairs ?? []), ...inFile], file, (start, end) =>
      around ? around.text.slice(start, end) : typed.slice(start - offset, end - offset),
    ),
  ];
  const composed = composeText(repaired.text, limits);
  const { text, document, second } = composed;
  const span = (start: number, end: number): Span => {
    const at = (place: number): number =>
      offset + repaired.written(composed.written(Math.min(place, text.length)));
    return { file, start: at(start), end: at(Math.max(start, end)) };
  };
  const over = (
    limit: 'depth' | 'aliases' | 'items',
    found: number,
    at: number,
    end = at + 1,
  ): void => {
    problems.push({ kind: 'over-limit', limit, allowed: limits[limit], found, at: span(at, end) });
  };
  if (composed.over) over(composed.over.limit, composed.over.found, composed.over.at);
  const linesBefore = offset === 0 ? 0 : 1;
  for (const { start, end, above, fix, ...slip } of composed.slips) {
    const inText = (place: number): number => offset + repaired.written(place);
    problems.push({
      kind: 'broken-yaml',
      ...slip,
      ...(above === undefined ? {} : { above: above + linesBefore }),
      ...(fix && {
        edit: { at: { file, start: inText(fix.start), end: inText(fix.end) }, text: fix.by },
      }),
      at: { file, start: inText(start), end: inText(end) },
    });
  }
  if (document === undefined) return bare(problems, span(0, 0));
  if (second) {
    const at = second.range[0];
    problems.push({ kind: 'broken-yaml', message: 'MULTIPLE_DOCS', at: span(at, at + 3) });
  }
  for (const warning of document.warnings) {
    const [start, end] = warning.pos;
    problems.push({ kind: 'unknown-tag', tag: text.slice(start, end), at: span(start, end) });
  }
  if (document.errors.length > 0) return bare(problems, span(0, 0));

  // Looking an alias up walks the document, so each is looked up once.
  const resolved = new Map<Node, Node>();
  const resolve = (node: Node): Node => {
    if (!isAlias(node)) return node;
    if (!resolved.has(node)) resolved.set(node, node.resolve(document) as Node);
    return resolved.get(node);
  };

  /** Counted only in what aliases stand for: the rest is as long as the file. */
  let nodes = 0;
  let usesAround = 0;
  const inside = new Set<Node>();
  const toData = (given: Node): unknown => {
    const node = resolve(given);
    const isUse = isAlias(given);
    if (isUse || usesAround > 0) nodes += 1;
    if (nodes === maxNodes || inside.has(node)) {
      const [start, end] = given?.range ?? [0, 1];
      over('aliases', Math.max(nodes, limits.aliases + 1), start, end);
    }
    if (nodes >= maxNodes || inside.has(node)) return '';
    inside.add(node);
    if (isUse) usesAround += 1;
    const data = contentOf(node);
    if (isUse) usesAround -= 1;
    inside.delete(node);
    return data;
  };

  const contentOf = (node: Node): unknown => {
    if (isSeq(node)) {
      const { length } = node.items;
      if (length > limits.items) over('items', length, node.range[0]);
      return node.items.slice(0, limits.items).map((item) => {
        noteCutOffText(item);
        return toData(item);
      });
    }
    if (!isMap(node)) return isScalar(node) ? node.source : '';
    const data = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Span>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = pair.key as Node;
      const name = keyName(key, text);
      const at = span(key?.range[0] ?? node.range[0], key?.range[1] ?? node.range[0]);
      const earlier = first.get(name);
      if (earlier) {
        problems.push({ kind: 'duplicate-key', key: name, first: earlier, at });
        continue;
      }
      first.set(name, at);
      const value = pair.value as Node;
      if (isEmptyScalar(value)) noteLostText(key);
      else {
        noteCutOffText(value);
        data[name] = toData(value);
      }
    }
    return data;
  };

  /** `title: Ward #4` reads as "Ward": what looks like text is a comment. Told only where the comment touches it. */
  const noteCutOffText = (value: Node): void => {
    if (!isScalar(value) || value.type !== 'PLAIN') return;
    const [start, end] = value.range;
    const rest = matchAt(/[ \t]+#\S[^\r\n]*/y, text, end);
    if (!rest) return;
    problems.push({
      kind: 'cut-off-text',
      kept: value.source,
      lost: rest[0].trim(),
      at: span(start, end + rest[0].length),
    });
  };

  /** `title: #4` reads as nothing at all. */
  const noteLostText = (key: Node): void => {
    const end = key?.range[1] ?? 0;
    const rest = matchAt(/([ \t]*:[ \t]+)(#\S[^\r\n]*)/y, text, end);
    const [all = '', before = '', lost = ''] = rest ?? [];
    if (lost === '') return;
    const at = span(end + before.length, end + all.trimEnd().length);
    problems.push({ kind: 'cut-off-text', kept: '', lost: lost.trim(), at });
  };

  const root = document.contents as Node;
  const data = toData(root);
  return { data, problems: dedupeProblems(problems), ...placesIn(root, text, resolve, span) };
}

/** What stands in a text from a place on, without looking further than it must. */
function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** What an alias stands for is read at every use, and its faults are told once. */
function dedupeProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.kind} ${problem.at.start} ${problem.at.end}`;
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()].slice(0, maxProblems);
}

const bare = (problems: readonly Problem[], start: Span): YamlTree => ({
  data: undefined,
  problems,
  spanOf: () => start,
  keySpanOf: () => start,
  wholeSpanOf: () => start,
  isWritten: () => false,
});
