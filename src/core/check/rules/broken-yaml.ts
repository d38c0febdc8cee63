import type { ReadingArgs } from '../../model/finding-args/reading.ts';
import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** What the codes of the YAML reader mean; of any other nothing is known. */
const slips: Readonly<Record<string, ReadingArgs['broken-yaml']['case']>> = {
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  ITEM_WITHOUT_KEY: 'item-without-key',
  NO_SPACE_AFTER_COLON: 'no-space-after-colon',
  OPEN_QUOTE: 'open-quote',
  CONTINUED_LINE: 'continued-line',
  DEEPER_LINE: 'deeper-line',
  SHORT_LINE: 'short-line',
  FLAT_BLOCK: 'flat-block',
  BAD_SCALAR_START: 'bad-start',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  MISSING_CHAR: 'missing-sign',
  BAD_INDENT: 'bad-indent',
  TAB_AS_INDENT: 'tab',
  BLOCK_IN_FLOW: 'lines-in-brackets',
  UNEXPECTED_TOKEN: 'unexpected',
  MULTIPLE_DOCS: 'second-document',
  BAD_ALIAS: 'alias',
};

/** A slip of punctuation must not swallow a file in silence. */
export const brokenYaml: ReadingRule<'broken-yaml'> = {
  about: 'reading',
  code: 'OT102',
  name: 'broken-yaml',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds lines of keys and values (YAML) that can’t be read: a missing quotation mark, a colon inside a text, wrong indentation.',
    why: 'Other programs read the file differently, or not at all. If it can only mean one thing, otpath reads it and shows you everything else. If not, none of it counts.',
    fix: 'Correct the marked place. Put a text with a colon in quotation marks. Start lines that belong together in the same column, and use spaces instead of tabs.',
    bad: kitchen({ title: '«Transfers:» a second look' }),
    good: kitchen({ title: '"Transfers: a second look"' }),
  }),
  check(problem) {
    if (problem.kind !== 'broken-yaml') return undefined;
    const { at, message, key, above, edit } = problem;
    const fix = edit && { certain: false, edits: [edit] };
    return { at, args: { case: slips[message] ?? 'other', key, line: above }, fix };
  },
};
