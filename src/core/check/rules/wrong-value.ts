import type { Fix } from '../../model/finding.ts';
import type { Expectation, Problem } from '../../model/problem.ts';
import { hintForDate, fixForDate } from './wrong-date.ts';
import { kitchen } from '../example.ts';
import { didYouMean } from '../../text/near-miss.ts';
import type { ReadingRule } from '../rule.ts';
import { hintForList, hintForMap } from './wrong-shape.ts';
import { wordMeant } from './wrong-word.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

const shown = ({ shape, written }: WrongValue): string => {
  if (shape !== 'word') return shape === 'list' ? 'A list' : 'A group of keys';
  return `"${written.length > 60 ? `${written.slice(0, 57)}…` : written}"`;
};

function messageFor(problem: WrongValue): string {
  const { shape, written, key, item } = problem;
  if (shape !== 'word' || written !== '') {
    return `${shown(problem)} can't stand here: ${expectation(problem)}.`;
  }
  if (key === undefined) return 'There is nothing here.';
  return item === undefined
    ? `There is nothing after "${key}:".`
    : `Item ${item} of the list "${key}" has nothing in it.`;
}

const needs: Readonly<Record<Exclude<Expectation['is'], 'one-of' | 'within' | 'shorter'>, string>> =
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
  };

function expectation({ expected }: WrongValue): string {
  switch (expected.is) {
    case 'one-of':
      return 'it is none of the words that can stand here';
    case 'within':
      return `the number must be ${expected.side === 'at-least' ? 'at least' : 'at most'} ${expected.limit}`;
    case 'shorter':
      return `it is longer than ${expected.limit} letters`;
    default:
      return needs[expected.is];
  }
}

/** How to write what stands under a key, where the form alone would not tell a beginner. */
const forms: Readonly<Record<string, string>> = {
  claims: 'Write each claim as "- statement: L6-PP-03", with its rationale on the next line.',
  witness: 'Write it as witness: { name: …, role: …, date: … }.',
  practitioner: 'Write name, role, qualified and started below it, each on a line of its own.',
  attachments: 'Write it as attachments: [report.pdf, photo.jpg].',
  otpath: 'This version of otpath reads portfolios of version 1: write otpath: 1.',
  kind: 'Write it with hyphens and without spaces, such as hcpc-registration.',
};

function hintFor(problem: WrongValue): string {
  const { written, key = '', item, expected } = problem;
  if (item !== undefined && written === '' && problem.shape === 'word') {
    const isEntry = expected.is === 'map' && expected.keys !== undefined;
    const how = key === 'claims' ? ` ${forms[key]!}` : isEntry ? ` ${hintForMap(problem)}` : '';
    return `Fill it in, or delete it with its hyphen.${how}`;
  }
  if (expected.is === 'date' || expected.is === 'date-or-period') return hintForDate(problem);
  const word = wordMeant(problem);
  if (word !== undefined) return word.hint;
  if (expected.is === 'one-of') {
    const { words } = expected;
    const [only, ...others] = words;
    return others.length === 0
      ? `Write ${only}.`
      : didYouMean(written, words, `Write one of these: ${words.join(', ')}.`);
  }
  if (Object.hasOwn(forms, key)) return forms[key]!;
  switch (expected.is) {
    case 'list':
      return hintForList(problem);
    case 'id':
      return 'Write a short name that begins with a letter and has no spaces, such as L5-PP-01.';
    case 'reference':
      return 'Write the id of the statement, such as L6-PP-03.';
    case 'https':
      return 'Write the address as the browser shows it, beginning with https://.';
    case 'whole-number':
      return 'Write a whole number, such as 1.';
    case 'number':
      return 'Write a number, such as 0.5.';
    case 'yes-or-no':
      return 'Write true or false.';
    case 'within':
      return `Write ${String(expected.limit)}, or a number ${expected.side === 'at-least' ? 'above' : 'below'} it.`;
    case 'not-empty':
      return key === '' ? 'Write something here.' : `Write something after "${key}:".`;
    case 'text-or-list':
      return `Write it on the same line, such as ${key}: page 12, or as a list: ${key}: [page 12, page 14].`;
    case 'text-or-map':
      return `Write a text on the same line as "${key}:".`;
    case 'cpd-file':
      return 'Write it in small letters, as cpd/statement.md.';
    case 'day-of-year':
      return 'Write it as month and day: 08-01.';
    case 'target':
      return 'Write it as wales-social-care-ot:level-6.';
    case 'map':
      return key === ''
        ? 'The file is empty, or has no keys. Begin with a line such as "title: …".'
        : hintForMap(problem);
    case 'text':
      return problem.shape === 'map'
        ? 'A text that begins with { needs double quotes around it: "…".'
        : 'Write a text on the same line as the key. If it begins with [, put it in double quotes.';
    default:
      return 'Write another value here.';
  }
}

function fixFor(problem: WrongValue): Fix | undefined {
  const { is } = problem.expected;
  return is === 'date' || is === 'date-or-period' ? fixForDate(problem) : wordMeant(problem)?.fix;
}

/** A value of the wrong form can be read in several ways, so it is not guessed at. */
export const wrongValue: ReadingRule = {
  about: 'reading',
  code: 'OT108',
  name: 'wrong-value',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds values of the wrong form: a date in another notation, a text where a list belongs, a word that is not one of the allowed ones.',
    why: 'The value could not be used, and the entry around it may not count.',
    fix: 'Write the value as the hint says.',
    bad: kitchen({ date: '«14/03/2026»' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'wrong-value') return undefined;
    return {
      at: problem.at,
      message: messageFor(problem),
      hint: hintFor(problem),
      fix: fixFor(problem),
    };
  },
};
