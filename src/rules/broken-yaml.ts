import type { Problem } from '../model/problem.ts';
import { kitchen } from './example.ts';
import type { ReadingRule } from './rule.ts';

const general =
  'Look for a missing quote, a colon inside a text, or lines that start in different columns.';

type BrokenYaml = Extract<Problem, { readonly kind: 'broken-yaml' }>;

/** The words for the codes of the YAML reader. */
const words: Readonly<
  Record<string, readonly [string, string] | ((problem: BrokenYaml) => readonly [string, string])>
> = {
  BLOCK_AS_IMPLICIT_KEY: ({ key }) => [
    'A second colon on this line begins a new value inside the value.',
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
  MULTILINE_IMPLICIT_KEY: [
    'A line of its own stands where "key: value" was expected.',
    'Write "key: value" on one line, or indent the text under its key.',
  ],
  MISSING_CHAR: ['A sign is missing here: a closing quote, bracket or colon.', general],
  BAD_INDENT: [
    'This line starts in the wrong column.',
    'Lines that belong together start in the same column; a list item starts with "- ".',
  ],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Use spaces instead of tabs.'],
  BLOCK_IN_FLOW: ['A list or map of several lines stands inside brackets.', general],
  UNEXPECTED_TOKEN: ['This was not expected here.', general],
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
  severity: 'error',
  doc: () => ({
    what: 'Finds places where the lines of keys and values (YAML) break off: a missing quote, a colon inside a text, wrong indentation.',
    why: 'From there on the file can be read in more than one way, so none of it counts.',
    fix: 'Mend the marked place. A text with a colon in it needs quotes around it; lines that belong together start in the same column; use spaces and no tabs.',
    bad: kitchen({ title: '«Transfers:» a second look' }),
    good: kitchen({ title: '"Transfers: a second look"' }),
  }),
  check(problem) {
    if (problem.kind !== 'broken-yaml') return undefined;
    const said = words[problem.message] ?? ["This can't be read as keys and values.", general];
    const [message, hint] = typeof said === 'function' ? said(problem) : said;
    return { at: problem.at, message, hint };
  },
};
