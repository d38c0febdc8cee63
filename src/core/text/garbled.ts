import { windowsByteOf } from './windows-1252.ts';
import { whenNeeded } from './when-needed.ts';

/** A piece of a text that went wrong when it was saved or pasted. */
export interface Garbled {
  readonly start: number;
  readonly end: number;
  /** What it most likely says. */
  readonly meant: string;
}

/** Letters of UTF-8 that were read as Windows-1252: a lead byte, and the bytes behind it. */
const lead = '[\\u00C2-\\u00F4]';
const behind =
  '[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]';
const runs = new RegExp(`(?:${lead}${behind}{1,3})+`, 'g');

/** What people who write English, Welsh or a neighbour's name have beyond ASCII: accented letters, signs, quotes, dashes. */
const usual = /^[\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u20AC\u2122]+$/;

/** Some signs of Windows-1252 in a row that can only be letters which were read in the wrong form. */
export function wronglyReadIn(text: string): readonly Garbled[] {
  // Most texts have none.
  if (!/[\u00C2-\u00F4]/.test(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const meant = decodedTwice(run);
    return meant === undefined ? [] : [{ start: index, end: index + run.length, meant }];
  });
}

/** Read once more as it was saved, and again where that happened twice. */
function decodedTwice(run: string): string | undefined {
  const once = decoded(run);
  if (once === undefined || !usual.test(once)) return undefined;
  return decodedTwice(once) ?? once;
}

function decoded(run: string): string | undefined {
  const bytes = Array.from(run, windowsByteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/** What turns the direction of the text behind it, so that it shows in another order than it has. */
const turning = /[\u202A-\u202E\u2066-\u2069]+/g;
/** What marks a direction, and means something only beside letters that are written from right to left. */
const marking = /[\u200E\u200F\u061C]+/g;
const rightToLeft = whenNeeded(
  () => /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u,
);

/** Signs that nobody sees and that turn the direction of writing, where no letter of the line needs them. */
export function directionSignsIn(text: string): readonly Garbled[] {
  if (!/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(text)) return [];
  const found: Garbled[] = [];
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]+/g)) {
    const patterns = rightToLeft().test(line) ? [/[\u202D\u202E]+/g] : [turning, marking];
    for (const { 0: signs, index } of patterns.flatMap((one) => [...line.matchAll(one)])) {
      found.push({ start: from + index, end: from + index + signs.length, meant: '' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
