import { exampleEvidence } from './example.ts';
import type { Expectation } from '../model/problem.ts';
import { didYouMean } from './near-miss.ts';
import type { ReadingRule } from './rule.ts';

const quoted = (written: string): string =>
  written.startsWith('a ')
    ? `${written[0]!.toUpperCase()}${written.slice(1)}`
    : `"${short(written)}"`;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function expectation(expected: Expectation): string {
  switch (expected.is) {
    case 'text':
      return 'a text is needed';
    case 'list':
      return 'a list is needed';
    case 'map':
      return 'keys with values are needed';
    case 'whole-number':
      return 'a whole number is needed';
    case 'yes-or-no':
      return 'true or false is needed';
    case 'text-or-map':
      return 'a text, or keys with values, is needed';
    case 'text-or-list':
      return 'a text or a list is needed';
    case 'date':
      return 'a date is needed';
    case 'id':
      return 'a name of letters, digits, dots and hyphens is needed, beginning with a letter';
    case 'reference':
      return 'an id such as L6-PP-03 or wales-social-care-ot:L6-PP-03 is needed';
    case 'target':
      return 'a framework and an id are needed, with a colon between them';
    case 'https':
      return 'an address that begins with https:// is needed';
    case 'one-of':
      return 'it is none of the words that can stand here';
    case 'not-empty':
      return 'it must not be empty';
    case 'within':
      return `${expected.side === 'at-least' ? 'at least' : 'at most'} ${String(expected.limit)} is needed`;
  }
}

const ukDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function hintFor(written: string, expected: Expectation): string {
  switch (expected.is) {
    case 'date': {
      const [, day, month, year] = ukDate.exec(written) ?? [];
      return day && month && year
        ? `Write it as ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}: year, month, day.`
        : 'Write it as year, month, day: 2026-03-14.';
    }
    case 'list':
      return 'Write each item on a line of its own, beginning with "- ".';
    case 'target':
      return 'Write it as wales-social-care-ot:level-6.';
    case 'one-of':
      return didYouMean(
        written,
        expected.words,
        `What can stand here: ${expected.words.join(', ')}.`,
      );
    default:
      return 'Write the value in that form.';
  }
}

/** A value of the wrong form can be read in several ways, so it is not guessed at. */
export const wrongValue: ReadingRule = {
  about: 'reading',
  code: 'OT108',
  name: 'wrong-value',
  severity: 'error',
  doc: {
    what: 'Finds values of the wrong form: a date in another notation, a text where a list belongs, a word that is not one of the allowed ones.',
    why: 'The value could not be used, and the entry around it may not count.',
    fix: 'Write the value as the hint says.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: «14/03/2026»',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
        ]),
      },
    },
    good: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
        ]),
      },
    },
  },
  check(problem) {
    if (problem.kind !== 'wrong-value') return undefined;
    const { at, written, expected } = problem;
    return {
      at,
      message: `${quoted(written)} can't stand here: ${expectation(expected)}.`,
      hint: hintFor(written, expected),
    };
  },
};
