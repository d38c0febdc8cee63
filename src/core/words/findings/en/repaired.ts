import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Said } from '../finding-words.ts';

type Args = Pick<ReadingArgs, 'look-alike' | 'missing-space' | 'misplaced-head'>;

export const sayLookAlike = ({ case: what, others }: Args['look-alike']): Said =>
  repeated(lookAlikes[what], others);

export const sayMissingSpace = ({ others }: Args['missing-space']): Said =>
  repeated({ message: 'A space is missing here.', hint: 'Type a space' }, others);

export function sayMisplacedHead({ case: what, typed, others }: Args['misplaced-head']): Said {
  const { message, hint } = misplaced[what];
  const made = typed && `This is ${dashes[typed.case]}, as Word makes it. `;
  return repeated({ message: `${made ?? ''}${message}`, hint }, others);
}

/** A slip that was read as it was meant, here and perhaps elsewhere in the file. */
function repeated({ message, hint = '' }: Said, others: number): Said {
  const also =
    others === 0
      ? ''
      : `, here and in ${others === 1 ? '1 other place' : `${String(others)} other places`}`;
  return { message, hint: `${hint}${also}.` };
}

/** What each looks like to the person who typed it, and what to type. */
const lookAlikes: Readonly<Record<Args['look-alike']['case'], Said>> = {
  'long-dash': {
    message: 'This is a long dash, as Word makes it, and not a hyphen.',
    hint: 'Type a hyphen (-)',
  },
  hyphen: {
    message: 'This is a no-break or special hyphen, as Word makes it, and not an ordinary one.',
    hint: 'Type an ordinary hyphen (-)',
  },
  quotes: {
    message: 'These are curly quotes, as Word makes them, and not straight ones.',
    hint: 'Type straight quotes (")',
  },
  'no-break-space': {
    message:
      'There is a no-break space here. It looks like an ordinary space, but is not read as one.',
    hint: 'Type an ordinary space',
  },
  'wide-space': {
    message: 'There is a space of a special width here. It is not read as a space.',
    hint: 'Type an ordinary space',
  },
  invisible: {
    message:
      "There is a character here that can't be seen, such as a zero-width space copied from a web page.",
    hint: 'Type the word again',
  },
  'wide-colon': {
    message: 'This is a full-width colon, and not an ordinary one.',
    hint: 'Type a colon and a space',
  },
  bullet: {
    message: 'This is a bullet, and a list item begins with a hyphen.',
    hint: 'Type a hyphen and a space',
  },
  tab: { message: 'There is a tab here, and spaces are needed.', hint: 'Type two spaces' },
};

const dashes = { 'long-dash': 'a long dash', hyphen: 'a special hyphen' } as const;

const misplaced: Readonly<Record<Args['misplaced-head']['case'], Said>> = {
  'blank-lines': {
    message: 'The head must begin on the first line.',
    hint: 'Delete the blank lines above it',
  },
  fence: {
    message: 'The head begins and ends with a line of exactly three hyphens.',
    hint: 'Type --- on this line',
  },
  indented: {
    message: 'The first line is indented, and the lines below it are not.',
    hint: 'Delete the spaces before it',
  },
  'no-opening': {
    message: 'The line --- is missing above the head.',
    hint: 'Add a line --- at the very top',
  },
};
