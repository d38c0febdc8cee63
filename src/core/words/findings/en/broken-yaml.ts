import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Said } from '../finding-words.ts';

type Slip = ReadingArgs['broken-yaml'];

const general =
  'Look for a missing quote, a colon inside a text, or lines that start in different columns.';

const slips: Readonly<Record<Slip['case'], Said | ((slip: Slip) => Said)>> = {
  'two-colons': ({ key }) => ({
    message: 'There are two colons on this line.',
    hint:
      key === undefined || key === 'title'
        ? 'Put the whole text in double quotes: title: "Transfers: a second look".'
        : `Put the whole text in double quotes: ${key}: "…".`,
  }),
  'item-without-key': ({ key = '', line = 0 }) => ({
    message: `This item of a list has no key above it: line ${String(line)}, ${key}:, still begins with #.`,
    hint: 'Take the # away there too.',
  }),
  'no-space-after-colon': ({ key = '' }) => ({
    message: 'A space is missing after the colon.',
    hint: `Write a space behind "${key}:".`,
  }),
  'open-quote': {
    message: 'The quote that opens here is not closed.',
    hint: 'Write the same sign once more where the text ends.',
  },
  'continued-line': {
    message: 'This line is not indented, so it is not a part of the text above it.',
    hint: 'Put two more spaces before it than before the key above.',
  },
  'deeper-line': {
    message: 'This key starts in another column than the key above it.',
    hint: 'Start both in the same column.',
  },
  'short-line': {
    message: 'This key starts further left than the keys that it belongs to.',
    hint: 'Start it in the same column as the key behind the hyphen, for example "  - statement: L6-PP-03" with "    rationale: …" below it.',
  },
  'flat-block': {
    message: 'The text below | or > has to start further right than its key.',
    hint: 'Put two more spaces before each line of the text than before the key.',
  },
  'bad-start': ({ key }) => ({
    message: "A text can't begin with this character here.",
    hint: `Put the whole text in double quotes: ${key === undefined ? '' : `${key}: `}"…".`,
  }),
  'no-colon': {
    message: 'A key with a colon is needed here, such as "title:".',
    hint: 'Write "title: A kitchen visit" on one line, or put two spaces before the line if it belongs to the text above.',
  },
  'missing-sign': {
    message: 'A closing quote, a bracket or a colon is missing here.',
    hint: 'Look for a missing quote or bracket above. If the text of the evidence begins here, put a line --- above it.',
  },
  'bad-indent': {
    message: 'This line starts in the wrong column.',
    hint: 'Lines that belong together start in the same column; a list item starts with "- ".',
  },
  tab: { message: 'This line is indented with a tab.', hint: 'Use spaces instead of tabs.' },
  'lines-in-brackets': {
    message: 'A list or map of several lines is inside brackets.',
    hint: general,
  },
  unexpected: {
    message: "This part of the line can't be read.",
    hint: 'Put the whole text after the colon in double quotes. Inside it, write \\" for a quote.',
  },
  'second-document': {
    message: 'A second document begins here, and only one can be read.',
    hint: 'Take the line --- out, or keep what follows in a file of its own.',
  },
  alias: {
    message: 'A text that begins with * or & has a special meaning here.',
    hint: 'Put the text in double quotes.',
  },
  other: { message: "This can't be read as keys and values.", hint: general },
};

/** A slip of punctuation. */
export function sayBrokenYaml(slip: Slip): Said {
  const said = slips[slip.case];
  return typeof said === 'function' ? said(slip) : said;
}
