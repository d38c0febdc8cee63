import type { LookAlike } from '../model/problem.ts';

/** For classes of regular expressions. */
export const chars = {
  dash: '\\u2012-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE58',
  hyphen: '\\u2010\\u2011\\uFE63\\uFF0D',
  double: '\\u201C-\\u201F\\u2033\\uFF02',
  single: '\\u2018-\\u201B\\u2032\\uFF07',
  noBreak: '\\u00A0\\u202F\\u2007',
  wide: '\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u205F\\u3000',
  invisible: '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF',
  colon: '\\uFF1A\\uFE55\\u2236\\uA789',
  bullet:
    '\\u2022\\u2023\\u2043\\u204C\\u204D\\u2219\\u25A0\\u25AA\\u25AB\\u25CB\\u25CF\\u25E6\\u27A2\\u00B7\\uF0A7\\uF0B7\\uF076\\uF0D8',
} as const;

const kinds: readonly (readonly [LookAlike, RegExp])[] = [
  ['long-dash', new RegExp(`[${chars.dash}]`)],
  ['hyphen', new RegExp(`[${chars.hyphen}]`)],
  ['quotes', new RegExp(`[${chars.double}${chars.single}]`)],
  ['no-break-space', new RegExp(`[${chars.noBreak}]`)],
  ['wide-space', new RegExp(`[${chars.wide}]`)],
  ['invisible', new RegExp(`[${chars.invisible}]`)],
  ['wide-colon', new RegExp(`[${chars.colon}]`)],
  ['bullet', new RegExp(`[${chars.bullet}]`)],
  ['tab', /\t/],
];

/** The first kind of look-alike in a text. */
export const lookAlikeIn = (text: string): LookAlike | undefined =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0];

const replaced: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${chars.invisible}]`, 'g'), ''],
  [new RegExp(`[${chars.dash}${chars.hyphen}]`, 'g'), '-'],
  [new RegExp(`[${chars.noBreak}${chars.wide}\\t]`, 'g'), ' '],
  [new RegExp(`[${chars.colon}]`, 'g'), ':'],
];
const around = new RegExp(
  `^[\\s"'${chars.double}${chars.single}]+|[\\s"'${chars.double}${chars.single}]+$`,
  'g',
);

/** An id, a date or another word for machines as it was meant: ordinary hyphens and spaces, and no quotes around it. */
export const plainWord = (written: string): string =>
  replaced
    .reduce((text, [pattern, by]) => text.replace(pattern, by), written)
    .replace(around, '')
    .replace(/^\[\[(.*)\]\]$/, '$1');
