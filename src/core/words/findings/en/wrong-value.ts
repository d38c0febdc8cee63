import type {
  Needed,
  ValueAdvice,
  WrittenValue,
  WrongValueArgs,
} from '../../../model/finding-args/wrong-value.ts';
import type { LookAlike } from '../../../model/problem.ts';
import { englishDay } from '../../../text/english-day.ts';
import type { Said } from '../finding-words.ts';
import { hintForDay } from './day.ts';
import { offer } from './offer.ts';

/** A value that can't stand where it does. */
export const sayWrongValue = ({ value, advice }: WrongValueArgs): Said => ({
  message: messageFor(value),
  hint: hintFor(advice),
});

function messageFor(value: WrittenValue): string {
  switch (value.case) {
    case 'word':
      return `"${value.written}" can't be used here: ${say(value.needed)}.`;
    case 'list':
      return `A list can't be used here: ${say(value.needed)}.`;
    case 'map':
      return `A group of keys can't be used here: ${say(value.needed)}.`;
    case 'nothing':
      return 'There is nothing here.';
    case 'nothing-after':
      return `There is nothing after "${value.key}:".`;
    case 'empty-item':
      return `Item ${String(value.item)} of the list "${value.key}" has nothing in it.`;
  }
}

const needs: Readonly<Record<Exclude<Needed['case'], 'shorter' | 'at-least' | 'at-most'>, string>> =
  {
    text: 'a text is needed',
    list: 'a list is needed',
    map: 'keys with values are needed',
    'whole-number': 'a whole number is needed',
    number: 'a number is needed',
    'yes-or-no': 'true or false is needed',
    'text-or-map': 'a text, or a text for each language, is needed',
    'text-or-list': 'a text or a list is needed',
    date: 'a date is needed',
    'date-or-period': 'a date is needed',
    'cpd-file': 'a Markdown file in the folder cpd is needed',
    'day-of-year': 'a month and a day are needed',
    id: 'a name of letters, digits, dots and hyphens is needed, beginning with a letter',
    reference: 'an id such as L6-PP-03 or wales-social-care-ot:L6-PP-03 is needed',
    target: 'a framework and an id are needed, with a colon between them',
    fingerprint: 'a fingerprint as otpath sign writes it is needed',
    https: 'an address that begins with https:// is needed',
    'not-empty': 'it must not be empty',
    'one-of': 'it is none of the words that can be used here',
  };

function say(needed: Needed): string {
  switch (needed.case) {
    case 'shorter':
      return `it is longer than ${String(needed.limit)} letters`;
    case 'at-least':
      return `the number must be at least ${String(needed.limit)}`;
    case 'at-most':
      return `the number must be at most ${String(needed.limit)}`;
    default:
      return needs[needed.case];
  }
}

/** What was typed in place of the right character. */
const lookAlikes: Readonly<Record<LookAlike, string>> = {
  'long-dash': 'It has a long dash, as Word makes it. ',
  hyphen: 'It has a no-break hyphen, as Word makes it. ',
  quotes: 'It has curly quotes, as Word makes them. ',
  'no-break-space': 'It has a no-break space. ',
  'wide-space': 'It has a space of a special width. ',
  invisible: "It has a character that can't be seen. ",
  'wide-colon': 'It has a full-width colon. ',
  bullet: 'It has a bullet. ',
  tab: 'It has a tab. ',
};

type Advice<Case, One = ValueAdvice> = One extends { readonly case: infer Cases }
  ? Case extends Cases
    ? One
    : never
  : never;

/** What to write, by what was meant. */
const hints: {
  readonly [Case in ValueAdvice['case']]: string | ((advice: Advice<Case>) => string);
} = {
  'any-day': 'Write it as year, month, day: 2026-03-14.',
  'any-period':
    'Write a day as 2026-03-14 (year, month, day), or a period as { from: 2026-03-01, to: 2026-03-14 }.',
  'reversed-period':
    'The first day is after the last. Write the earlier day first: { from: 2026-03-01, to: 2026-03-14 }.',
  'no-such-day': ({ day, advice }) => `There is no ${englishDay(day)}. ${hintForDay(advice)}`,
  day: ({ text }) => `Write it as ${text}: year, month, day.`,
  'day-either-order': ({ text }) =>
    `If the day comes first, write it as ${text}: year, month, day.`,
  period: ({ text }) => `Write it as ${text}.`,
  'period-either-order': ({ text }) => `If the day comes first, write it as ${text}.`,
  word: ({ word, lookAlike }) => `${lookAlike ? lookAlikes[lookAlike.case] : ''}Write ${word}.`,
  'only-word': ({ word }) => `Write ${word}.`,
  'one-of': ({ words, meant }) => offer(meant, `Write one of these: ${words.join(', ')}.`),
  claims: 'Write each claim as "- statement: L6-PP-03", with its rationale on the next line.',
  witness: 'Write it as witness: { name: …, role: …, date: … }.',
  practitioner: 'Write name, role, qualified and started below it, each on a line of its own.',
  attachments: 'Write it as attachments: [report.pdf, photo.jpg].',
  otpath: 'This version of otpath reads portfolios of version 1: write otpath: 1.',
  kind: 'Write it with hyphens and without spaces, such as hcpc-registration.',
  'items-below': ({ key, item }) =>
    `Write each item on a line of its own below "${key}:", beginning with a hyphen and a space${item === undefined ? '' : `: - ${item}`}.`,
  'item-below': ({ key, item }) =>
    `Write it on a line of its own below "${key}:", with a hyphen: - ${item}.`,
  'in-brackets': ({ key, item }) => `Put it in square brackets: ${key}: [${item}].`,
  map: ({ entry }) => `Write it as ${entry}.`,
  address: ({ title = 'the name of the document', url }) =>
    `An address goes under url, and the name of the document under title: { title: "${title}", url: "${url}" }.`,
  'fill-in': ({ how }) =>
    `Fill it in, or delete it with its hyphen.${how === undefined ? '' : ` ${hintFor(how)}`}`,
  'keys-below': 'Write each value with its key, on lines of their own below it: "name: …".',
  'empty-file': 'The file is empty, or has no keys. Begin with a line such as "title: …".',
  'number-at-least': ({ limit }) => `Write ${String(limit)}, or a number above it.`,
  'number-at-most': ({ limit }) => `Write ${String(limit)}, or a number below it.`,
  something: ({ key }) =>
    key === '' ? 'Write something here.' : `Write something after "${key}:".`,
  'text-or-list': ({ key }) =>
    `Write it on the same line, such as ${key}: page 12, or as a list: ${key}: [page 12, page 14].`,
  'text-or-map': ({ key }) => `Write a text on the same line as "${key}:".`,
  id: 'Write a short name that begins with a letter and has no spaces, such as L5-PP-01.',
  reference: 'Write the id of the statement, such as L6-PP-03.',
  target: 'Write it as wales-social-care-ot:level-6.',
  https: 'Write the address as the browser shows it, beginning with https://.',
  'whole-number': 'Write a whole number, such as 1.',
  number: 'Write a number, such as 0.5.',
  'yes-or-no': 'Write true or false.',
  'cpd-file': 'Write it in small letters, as cpd/statement.md.',
  'day-of-year': 'Write it as month and day: 08-01.',
  text: 'Write a text on the same line as the key. If it begins with [, put it in double quotes.',
  'quoted-text': 'A text that begins with { needs double quotes around it: "…".',
  another: 'Write another value here.',
};

function hintFor(advice: ValueAdvice): string {
  const hint = hints[advice.case];
  return typeof hint === 'string' ? hint : hint(advice as never);
}
