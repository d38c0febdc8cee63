import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What a slip in YAML was, and where: the parser tells where it noticed it, which may be lines away. */
export interface YamlSlip {
  /** The parser's code, or one of ours where more is known. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The key of the line. */
  readonly key?: string | undefined;
  /** The line of a key that is still switched off, counted from 1. */
  readonly above?: number;
}

/** Finds out what somebody did who typed this, as far as it can be told. */
export function slipOf(error: YAMLError, document: Document.Parsed, text: string): YamlSlip {
  const [from, to] = error.pos;
  const start = afterComments(text, from);
  const end = Math.max(start, to);
  const line = lineAround(text, start);
  const { key, joined } = keyOf(line);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const [indent = ''] = /^[ \t]*(?=-[ \t])/.exec(line.text) ?? [];
    const above = /^[ \t]*-[ \t]/.test(line.text) ? keySwitchedOff(text, line.start) : undefined;
    if (above !== undefined) {
      const item = line.start + indent.length;
      return { message: 'ITEM_WITHOUT_KEY', start: item, end: lineEnd(line), ...above };
    }
    // Shown up to the second colon, since the colon is what has to be mended.
    const colon = text.indexOf(':', start) + 1;
    return { message: error.code, start, end: colon || end, key };
  }
  if (error.message.startsWith('Missing closing')) {
    const quote = quoteThatEndsAt(from, document);
    if (quote !== undefined) {
      return { message: 'OPEN_QUOTE', start: quote, end: lineEnd(lineAround(text, quote)) };
    }
  }
  if (error.code === 'UNEXPECTED_TOKEN' && key !== undefined) {
    // Where a whole line is unexpected, it is its column that is.
    const isWhole = text.slice(line.start, start).trim() === '';
    if (isWhole) return { message: 'DEEPER_LINE', start, end, key };
  }
  const isBroken = error.code === 'MISSING_CHAR' || error.code === 'MULTILINE_IMPLICIT_KEY';
  if (isBroken && joined) return withoutSpace(line, key);
  if (error.code === 'BAD_SCALAR_START') {
    return { message: error.code, start, end, key: keyBefore(text.slice(line.start, start)) };
  }
  return { message: error.code, start, end };
}

/** The key straight before a value; in brackets there may be several on a line. */
const keyBefore = (before: string): string | undefined =>
  /([\p{L}_][\p{L}\d_-]*):[ \t]+$/u.exec(before)?.[1];

interface Line {
  readonly start: number;
  readonly text: string;
}

const lineEnd = ({ start, text }: Line): number => start + text.trimEnd().length;

function lineAround(text: string, at: number): Line {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return { start, text: /^[^\r\n]*/.exec(text.slice(start))![0] };
}

/** Blank lines and comments before what was written belong to it for the parser, and to nobody who reads. */
function afterComments(text: string, from: number): number {
  const rest = text.slice(from);
  return from + /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*/.exec(rest)![0].length;
}

/** The key at the head of a line; joined where its value touches the colon. An address has a key's form and is none. */
function keyOf({ text }: Line): { readonly key?: string; readonly joined?: boolean } {
  const [, key, colon] =
    /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\d_-]*)(:(?!\/\/)\S?)/u.exec(text) ?? [];
  return key === undefined ? {} : { key, joined: colon !== ':' };
}

function withoutSpace(line: Line, key = ''): YamlSlip {
  const start = line.start + line.text.indexOf(key);
  return { message: 'NO_SPACE_AFTER_COLON', start, end: start + key.length + 1, key };
}

/** The commented key straight above a line, such as `#credentials:`, with nothing but comments between. */
function keySwitchedOff(
  text: string,
  before: number,
): { readonly above: number; readonly key: string } | undefined {
  const lines = text.slice(0, before).split(/\r\n|\r|\n/);
  for (let line = lines.length - 1; line > 0; line -= 1) {
    const written = lines[line - 1]!;
    const [, key] = /^[ \t]*#[ \t]*([a-z_]+):[ \t]*$/.exec(written) ?? [];
    if (key !== undefined) return { above: line, key };
    if (!/^[ \t]*#/.test(written)) return undefined;
  }
  return undefined;
}

/** Where the quote opens whose text goes on to this place. */
function quoteThatEndsAt(at: number, document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [];
      if (isScalar(node) && node.type?.startsWith('QUOTE') && end === at) found = start;
    },
  });
  return found;
}
