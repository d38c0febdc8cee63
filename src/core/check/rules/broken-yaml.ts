import type { Problem } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

const general =
  'Look for a missing quote, a colon inside a text, or lines that start in different columns.';

type BrokenYaml = Extract<Problem, { readonly kind: 'broken-yaml' }>;

/** The words for the codes of the YAML reader. */
const words: Readonly<
  Record<string, readonly [string, string] | ((problem: BrokenYaml) => readonly [string, string])>
> = {
  BLOCK_AS_IMPLICIT_KEY: ({ key }) => [
    'There are two colons on this line.',
    key === undefined || key === 'title'
      ? 'Put the whole text in double quotes: title: "Transfers: a second look".'
      : `Put the whole text in double quotes: ${key}: "…".`,
  ],
  ITEM_WITHOUT_KEY: ({ key = '', above = 0 }) => [
    `This item of a list has no key above it: line ${String(above)}, ${key}:, still begins with #.`,
    'Take the # away there too.',
  ],
  NO_SPACE_AFTER_COLON: ({ key = '' }) => [
    'A space is missing after the colon.',
    `Write a space behind "${key}:".`,
  ],
  OPEN_QUOTE: () => [
    'The quote that opens here is not closed.',
    'Write the same sign once more where the text ends.',
  ],
  CONTINUED_LINE: [
    'This line is not indented, so it is not a part of the text above it.',
    'Put two more spaces before it than before the key above.',
  ],
  DEEPER_LINE: [
    'This key starts in another column than the key above it.',
    'Start both in the same column.',
  ],
  BAD_SCALAR_START: ({ key }) => [
    "A text can't begin with this character here.",
    `Put the whole text in double quotes: ${key === undefined ? '' : `${key}: `}"…".`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key with a colon is needed here, such as "title:".',
    'Write "title: A kitchen visit" on one line, or put two spaces before the line if it belongs to the text above.',
  ],
  MISSING_CHAR: [
    'A closing quote, a bracket or a colon is missing here.',
    'Look for a missing quote or bracket above. If the text of the evidence begins here, put a line --- above it.',
  ],
  BAD_INDENT: [
    'This line starts in the wrong column.',
    'Lines that belong together start in the same column; a list item starts with "- ".',
  ],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Use spaces instead of tabs.'],
  BLOCK_IN_FLOW: ['A list or map of several lines stands inside brackets.', general],
  UNEXPECTED_TOKEN: [
    "This part of the line can't be read.",
    'Put the whole text after the colon in double quotes. Inside it, write \\" for a quote.',
  ],
  MULTIPLE_DOCS: [
    'A second document begins here, and only one can be read.',
    'Take the line --- out, or keep what follows in a file of its own.',
  ],
  BAD_ALIAS: [
    'A text that begins with * or & has a special meaning here.',
    'Put the text in double quotes.',
  ],
};

/** A slip of punctuation must not swallow a file in silence. */
export const brokenYaml: ReadingRule = {
  about: 'reading',
  code: 'OT102',
  name: 'broken-yaml',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds places where the lines of keys and values (YAML) break off: a missing quote, a colon inside a text, wrong indentation.',
    why: 'Other programs read the file in another way, or not at all. Where it can be meant in one way, otpath reads it so and shows you everything else; otherwise none of it counts.',
    fix: 'Correct the marked place. A text with a colon in it needs quotes around it; lines that belong together start in the same column; use spaces and no tabs.',
    bad: kitchen({ title: '«Transfers:» a second look' }),
    good: kitchen({ title: '"Transfers: a second look"' }),
  }),
  check(problem) {
    if (problem.kind !== 'broken-yaml') return undefined;
    const said = words[problem.message] ?? ["This can't be read as keys and values.", general];
    const [message, hint] = typeof said === 'function' ? said(problem) : said;
    const fix = problem.edit && { certain: false, edits: [problem.edit] };
    return { at: problem.at, message, hint, fix };
  },
};
