import { Composer, Lexer, Parser, type Document } from 'yaml';
import type { Limits } from '../../model/limits.ts';
import { makeRepairs, type Repair } from '../repairs.ts';
import { recoverLine, type Recovery } from './yaml-recovery.ts';
import { slipOf, type YamlSlip } from './yaml-slips.ts';

/** A text as the parser could read it. */
export interface ComposedText {
  /** With the lines recovered that could not be read as they were. */
  readonly text: string;
  /** From places in it to places in the text that was given. */
  readonly written: (offset: number) => number;
  /** Undefined where it can't be read. */
  readonly document?: Document.Parsed | undefined;
  /** A second document in the same text. */
  readonly second?: Document.Parsed | undefined;
  /** What was wrong, at its place in the text that was given. */
  readonly slips: readonly (YamlSlip & { readonly fix?: Recovery })[];
  readonly over?: Over;
}

interface Over {
  readonly limit: 'depth' | 'aliases';
  readonly found: number;
  readonly at: number;
}

/** More slips than this in one text are told when these are fixed. */
const maxSlips = 12;

/**
 * Composes YAML. A line that can't be read is told and, where it can be meant in one way, read so: one slip
 * hides no other. What comes after an error that can't be recovered is mostly its echo.
 */
export function composeText(given: string, limits: Limits): ComposedText {
  const recoveries: Recovery[] = [];
  const slips: ComposedText['slips'][number][] = [];
  for (;;) {
    const { text, written } = makeRepairs(given, recoveries.map(asRepair));
    const result = compose(text, limits);
    if ('limit' in result) return { text, written, slips, over: result };
    const [document, second] = result;
    const [error] = document?.errors ?? [];
    if (!document || !error) return { text, written, slips, document, second };
    const slip = slipOf(error, document, text);
    // The parser may point behind the end of the text.
    const inside = (place: number): number => Math.min(written(place), given.length);
    const at = inside(slip.start);
    const fix = slips.length < maxSlips ? recoverLine(given, at) : undefined;
    const isNew = fix !== undefined && recoveries.every((one) => !touches(one, fix));
    const message = (isNew ? fix.message : undefined) ?? slip.message;
    const own = isNew && fix.message !== undefined ? { start: fix.start, end: fix.end } : undefined;
    const place = own ?? { start: at, end: inside(slip.end) };
    const { start, end } = place.start === place.end ? lineFrom(given, place.start) : place;
    slips.push({ ...slip, message, start, end, ...(isNew && { fix }) });
    if (!isNew) return { text, written, slips };
    recoveries.push(fix);
    recoveries.sort((a, b) => a.start - b.start);
  }
}

const asRepair = ({ start, end, by }: Recovery): Repair => ({ why: 'quotes', start, end, by });

const touches = (one: Recovery, other: Recovery): boolean =>
  one.start <= other.end && other.start <= one.end;

/** A place with nothing in it is shown with its line. */
function lineFrom(text: string, start: number): { readonly start: number; readonly end: number } {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(start, start + 200)) ?? [];
  return { start, end: start + rest.trimEnd().length };
}

/** What nests, of all that the parser has on its stack. */
const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/**
 * Parses YAML as plain words ("failsafe"), so that nothing is taken for a number, a date or a truth value
 * on the way. Depth is held while the tokens come in: `yaml` 2.9.1 can abort the whole process on
 * deeply nested input, and that can't be caught.
 */
function compose(text: string, limits: Limits): readonly Document.Parsed[] | Over {
  const parser = new Parser();
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  let aliases = 0;
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Collections are a part of the stack; most texts never have one this high.
    if (parser.stack.length > limits.depth) {
      const depth = parser.stack.filter(({ type }) => collections.has(type)).length;
      if (depth > limits.depth) return { limit: 'depth', found: depth, at: start };
    }
    if (lexeme.startsWith('*') && ++aliases > limits.aliases) {
      return { limit: 'aliases', found: aliases, at: start };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return [...composer.compose(tokens, true, text.length)];
}
