import { chars } from '../../text/look-alikes.ts';
import type { Repair } from '../repairs.ts';
import { whenNeeded } from '../../text/when-needed.ts';

const space = `[ \\t${chars.noBreak}${chars.wide}${chars.invisible}]`;
const key = `[\\p{L}_][\\p{L}\\p{N}_-]*:`;
/** A key with its value that is indented, and below it a key that is not, with nothing but comments before and between. */
const pattern = whenNeeded(
  () =>
    new RegExp(
      `^((?:[ \\t]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\r|\\n))*)(${space}+)${key} +[^ |>\\[{&*!\\r\\n][^\\r\\n]*(?:\\r\\n|\\r|\\n)(?:[ \\t]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\r|\\n))*${key}(?: |[\\r\\n])`,
      'u',
    ),
);

/** The indentation of the first entry, where the next begins in the first column: somebody pressed a key too many. */
export function indentedFirst(text: string): Repair | undefined {
  // Most texts begin with their first key.
  if (/^[A-Za-z]/.test(text)) return undefined;
  const [, before = '', indent = ''] = pattern().exec(text) ?? [];
  if (indent === '') return undefined;
  const start = before.length;
  return { why: 'indented', start, end: start + indent.length, by: '' };
}
