import type { LookAlike } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import { repairDraft } from '../repair-draft.ts';
import type { ReadingRule } from '../rule.ts';

/** What each looks like to the person who typed it, and what to type. */
const words: Readonly<Record<LookAlike, readonly [string, string]>> = {
  'long-dash': ['This is a long dash, as Word makes it, and not a hyphen.', 'Type a hyphen (-)'],
  hyphen: [
    'This is a no-break or special hyphen, as Word makes it, and not an ordinary one.',
    'Type an ordinary hyphen (-)',
  ],
  quotes: [
    'These are curly quotes, as Word makes them, and not straight ones.',
    'Type straight quotes (")',
  ],
  'no-break-space': [
    'There is a no-break space here. It looks like an ordinary space, but is not read as one.',
    'Type an ordinary space',
  ],
  'wide-space': [
    'There is a space of a special width here. It is not read as a space.',
    'Type an ordinary space',
  ],
  invisible: ["There is a character here that can't be seen.", 'Delete it'],
  'wide-colon': [
    'This is a full-width colon, and not an ordinary one.',
    'Type a colon and a space',
  ],
  bullet: ['This is a bullet, and a list item begins with a hyphen.', 'Type a hyphen and a space'],
  tab: ['There is a tab here, and spaces are needed.', 'Type two spaces'],
};

/** Word and other programs change characters while people type. */
export const lookAlike: ReadingRule = {
  about: 'reading',
  code: 'OT115',
  name: 'look-alike',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds characters that look right but are others: long dashes and bullets for hyphens, curly quotes around a value, no-break and invisible spaces, full-width colons, tabs.',
    why: 'Word, web pages and chat programs put them in place of what you typed. otpath reads the file as you meant it, so that it can show you everything else, but other programs will not.',
    fix: 'Run otpath check --fix, or type the ordinary character in its place. In Word, switch off AutoFormat As You Type.',
    bad: kitchen({ type: '«“case-study”»' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired' || !Object.hasOwn(words, problem.why)) return undefined;
    const [message, hint] = words[problem.why as LookAlike];
    return repairDraft(problem, message, hint);
  },
};
