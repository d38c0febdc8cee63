import { chars } from '../../text/look-alikes.ts';
import type { Repair } from '../repairs.ts';

const families = [
  { straight: '"', all: `"${chars.double}`, curly: new RegExp(`[${chars.double}]`) },
  { straight: "'", all: `'${chars.single}`, curly: new RegExp(`[${chars.single}]`) },
] as const;

const spacesAtEnd = new RegExp(`[\\s${chars.invisible}]+$`);
/** A comment behind the closing quote. */
const comment = /[ \t]+#.*$/;

/**
 * Curly quotes around a value. A sentence that somebody put in curly quotes is text and stays; where YAML
 * needs quotes, or the value is one word, they were meant for YAML. `until` is the quote that closes a
 * text of several lines.
 */
export function quotedValue(
  text: string,
  start: number,
  end: number,
): { readonly repairs: readonly Repair[]; readonly until?: string } {
  const value = text.slice(start, end).replace(spacesAtEnd, '');
  const family = families.find(({ all }) => new RegExp(`^[${all}]`).test(value));
  if (!family) return { repairs: [] };
  const { straight, all, curly } = family;
  const isStraight = value.startsWith(straight);
  if (isStraight && closesItself(value, straight)) return { repairs: [] };
  const shown = isStraight ? value : value.replace(comment, '');
  const inner = shown.slice(1, -1);
  const closes = shown.length > 1 && new RegExp(`[${all}]$`).test(shown);
  if (!closes)
    return isStraight && !curly.test(value) ? { repairs: [], until: straight } : { repairs: [] };
  const isMixed = isStraight !== shown.endsWith(straight);
  const isOne = straight === '"' ? !new RegExp(`[${chars.double}]`).test(inner) : true;
  const needsQuotes = /:(?:\s|$)|\s#/.test(inner) || !/\s/.test(inner);
  if (!isOne || inner === '' || !(isMixed || needsQuotes)) return { repairs: [] };
  if (isMixed && inner.includes(straight)) return { repairs: [] };
  return {
    repairs: [
      { why: 'quotes', start, end: start + shown.length, by: inStraightQuotes(inner, straight) },
    ],
  };
}

/**
 * Curly quotes around a value of several lines, which end at `end`. They are changed on the same terms, and
 * also where one of the two is straight.
 */
export function quotedLines(text: string, start: number, end: number): readonly Repair[] {
  const value = text.slice(start, end).replace(spacesAtEnd, '');
  const [{ straight, all, curly }] = families;
  const [open = '', close = ''] = [value[0], value.at(-1)];
  const inner = value.slice(1, -1);
  const isMixed = (open === straight) !== (close === straight);
  if (![open, close].every((sign) => new RegExp(`[${all}]`).test(sign))) return [];
  if (!/[\r\n]/.test(inner) || curly.test(inner)) return [];
  if (isMixed ? inner.includes(straight) : !curly.test(open)) return [];
  if (!isMixed && !/:(?:\s|$)|\s#/.test(inner)) return [];
  const straightened = (at: number, by: string): Repair => ({
    why: 'quotes',
    start: start + at,
    end: start + at + 1,
    by,
  });
  return [
    ...(open === straight ? [] : [straightened(0, straight)]),
    // What a program wrote between straight quotes is escaped already.
    ...(open === straight ? [] : [...inner.matchAll(/["\\]/g)]).map(({ index, 0: sign }) =>
      straightened(index + 1, `\\${sign}`),
    ),
    ...(close === straight ? [] : [straightened(value.length - 1, straight)]),
  ];
}

function inStraightQuotes(inner: string, straight: string): string {
  if (straight === "'" && !inner.includes("'")) return `'${inner}'`;
  return `"${inner.replace(/["\\]/g, '\\$&')}"`;
}

/** Whether a value that opens with a straight quote closes on its line, so that YAML reads it. */
const closesItself = (value: string, straight: string): boolean =>
  straight === '"' ? /^"(?:[^"\\]|\\.)*"/.test(value) : /^'(?:[^']|'')*'/.test(value);

const flowItem = new RegExp(
  `(?<=[[{,:][ \\t]*)([${chars.double}])([^"${chars.double}\\r\\n]*)(["${chars.double}])(?=[ \\t]*[,\\]}:])`,
  'g',
);

/** Curly quotes around items between brackets. */
export function flowQuotes(text: string, start: number, end: number): readonly Repair[] {
  return [...text.slice(start, end).matchAll(flowItem)].map(
    ({ index, 0: whole, 2: inner = '' }) => ({
      why: 'quotes',
      start: start + index,
      end: start + index + whole.length,
      by: inStraightQuotes(inner, '"'),
    }),
  );
}
