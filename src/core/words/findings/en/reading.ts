import { englishDay } from '../../../text/english-day.ts';
import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { ReadingLimit } from '../../../model/limits.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { sayBadName } from './bad-name.ts';
import { sayBrokenYaml } from './broken-yaml.ts';
import { sayNotText } from './not-text.ts';
import { offer } from './offer.ts';
import { sayLookAlike, sayMisplacedHead, sayMissingSpace } from './repaired.ts';
import { sayWrongValue } from './wrong-value.ts';

export const readingFindings: Sentences<ReadingArgs> = {
  'not-text': sayNotText,
  'broken-yaml': sayBrokenYaml,
  'duplicate-key': ({ key }) => ({
    message: `"${key}" is written twice.`,
    hint: 'Keep one of the two.',
  }),
  'no-front-matter': ({ case: what }) => heads[what],
  'over-limit': ({ case: what, allowed, found }) => ({
    message: `${things[what]} is too large: ${measure(what, found)}, where ${measure(what, allowed)} is the limit.`,
    hint: 'Move the large part into an attachment, or split the file.',
  }),
  'unknown-key': (args) => {
    switch (args.case) {
      case 'below':
        return {
          message: `"${args.key}" belongs below ${args.parts.join(' or ')}, with two spaces before it.`,
          hint: `Move the line below ${args.parts.map((part) => `"${part}:"`).join(' or ')}, and write two spaces before it.`,
        };
      case 'draft':
        return {
          message: `otpath does not read "${args.key}", so this evidence counts like any other.`,
          hint: 'Take the line out. To keep unfinished evidence from counting, list its file in .otpathignore until it is ready.',
        };
      case 'twin':
        return {
          message: `"${args.key}" is not read, because "${args.twin}" is here too.`,
          hint: `Keep one of the two, and write it as ${args.right}.`,
        };
      case 'unknown':
        return {
          message: `"${args.key}" is not a key that belongs here.`,
          hint: offer(
            args.meant,
            args.known.length === 0
              ? 'Delete it. Every key that can be used here is here already.'
              : `otpath does not read it. What can be used here: ${args.known.join(', ')}.`,
          ),
        };
    }
  },
  'missing-key': ({ key, written, isEmpty, advice }) =>
    isEmpty === true
      ? {
          message: `There is nothing after "${key}:".`,
          hint: `Write it on the same line: "${key}: ${advice?.entry ?? examples[key] ?? '…'}"${advice ? '' : (reasons[key] ?? '')}.`,
        }
      : written === undefined
        ? {
            message: `"${key}" is missing here.`,
            hint: `Add a line "${key}: ${advice?.entry ?? examples[key] ?? '…'}"${advice ? '' : (reasons[key] ?? '')}.`,
          }
        : {
            message: `"${key}" is missing here, and "${written}" is not a key that belongs here.`,
            hint: offer(key, ''),
          },
  'wrong-value': sayWrongValue,
  'cut-off-text': ({ kept, lost }) => ({
    message:
      kept === ''
        ? `Nothing is read here; "${lost}" is taken for a comment.`
        : `Only "${kept}" is read here; "${lost}" is taken for a comment.`,
    hint: 'Put the whole text in double quotes.',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `"${tag}" is taken for a tag and ignored.`,
    hint: 'Put the text in double quotes, or take the tag out.',
  }),
  'link-outside': ({ case: where }) => ({
    message:
      where === 'outside'
        ? 'This is a link that leads out of the portfolio. It was not followed.'
        : 'This is a link to another folder. It was not followed.',
    hint: 'Put what it leads to in place of the link.',
  }),
  unreadable: ({ case: why }) =>
    why === 'garbled'
      ? {
          message:
            "The name of this file or folder has letters in an old form, shown as \uFFFD, so otpath can't open it.",
          hint: 'Type the name anew in your file manager, with the letters that were meant.',
        }
      : {
          message: 'This could not be opened.',
          hint: 'Check that you have permission to open it, and close it in other programs. In OneDrive choose "Always keep on this device".',
        },
  'useless-ignore': ({ case: because, rule, until }) => {
    switch (because) {
      case 'unclear':
        return {
          message: 'This comment can not be understood, so it hides nothing.',
          hint: 'Write "otpath-ignore OT407: reason", or "otpath-ignore OT407 until 2027-01-31: reason".',
        };
      case 'several-rules':
        return {
          message: 'This comment names more than one rule, so it hides nothing.',
          hint: 'Write a comment for each rule, each with its own reason, on lines of their own.',
        };
      case 'no-reason':
        return {
          message: 'This comment gives no reason, so it hides nothing.',
          hint: `Write why after a colon: "otpath-ignore ${rule}: …".`,
        };
      case 'unknown-rule':
        return {
          message: `There is no rule "${rule}", so this comment hides nothing.`,
          hint: 'Write the code at the start of the finding, such as OT407.',
        };
      case 'stays':
        return {
          message: `Findings of ${rule} can't be hidden.`,
          hint: 'Fix what it finds. Only warnings, notes and findings of personal details can be hidden, and nothing that a framework or policy demands.',
        };
      case 'no-date':
        return {
          message: `"${until}" is no day of the calendar, so this comment hides nothing.`,
          hint: 'Write the last day as 2027-01-31.',
        };
      case 'ended':
        return {
          message: `This comment held until ${englishDay(until)}, and hides nothing any more.`,
          hint: 'Fix what it hid, or give it a later day.',
        };
      case 'hides-nothing':
        return {
          message: `There is no finding of ${rule} on the line that this comment speaks of.`,
          hint: 'Remove the comment, or move it to the line or right above it. For a finding in an attachment, put it at the line where the evidence names the attachment.',
        };
    }
  },
  'useless-setting': ({ case: because, rule }) =>
    because === 'unknown-rule'
      ? {
          message: `There is no rule "${rule}".`,
          hint: 'Write the code at the start of the finding, such as OT407.',
        }
      : {
          message: `What ${rule} finds can't weigh less.`,
          hint: 'Only warnings and notes can be moved, and nothing that a framework or policy demands.',
        },
  'look-alike': sayLookAlike,
  'missing-space': sayMissingSpace,
  'misplaced-head': sayMisplacedHead,
  'old-line-ends': () => ({
    message: 'The lines of this file end as on very old Macs.',
    hint: 'Run otpath check --fix, or save the file again with an ordinary text editor.',
  }),
  'unreadable-day': ({ written }) => ({
    message: `otpath can't read "${written}" as a day, so this never falls due.`,
    hint: 'Write a day or a month, such as 30 June 2026, 30/06/2026 or June 2026.',
  }),
  'unsafe-file-name': (args) => {
    const what = args.case === 'folder' ? 'the folder' : 'it';
    const then =
      args.assessor === undefined
        ? '. If other files mention it, change the name there too.'
        : `, and ask ${args.assessor} to sign it again.`;
    return { message: sayBadName(args), hint: `Rename ${what} ${args.better}${then}` };
  },
  'garbled-text': (args) =>
    args.case === 'letters'
      ? {
          message: `"${args.written}" most likely says "${args.meant}": its letters were saved in one form and read in another.`,
          hint: 'Run otpath check --fix, or type it anew.',
        }
      : {
          message:
            'There is a character here that nobody sees and that turns the direction of writing, so the text can show in another order than it has.',
          hint: 'Run otpath check --fix, or delete the words around this place and type them anew.',
        },
  'not-a-file': ({ case: what }) =>
    what === 'evidence-folder'
      ? {
          message: '“evidence” is not a folder, so there is no evidence that otpath can read.',
          hint: 'Rename it or move it away, and make a folder called evidence for your evidence.',
        }
      : {
          message: 'This is a pipe, a device or a socket, so it can’t be read.',
          hint: 'Delete it, and put a real file in its place.',
        },
};

const heads: Readonly<Record<ReadingArgs['no-front-matter']['case'], Said>> = {
  absent: {
    message: 'This file has no head with title, date, type and claims.',
    hint: 'Begin it with a line ---, then the head, then a second line ---.',
  },
  unclosed: {
    message: 'The head that begins here is never closed.',
    hint: 'Put a line --- between the head and the text.',
  },
  toml: {
    message: 'The head is written as TOML, which otpath does not read.',
    hint: 'Put --- in place of +++ above and below it, and a colon in place of each =. For example: title: A kitchen visit',
  },
  json: {
    message:
      'The head is written as JSON, which otpath reads only between two lines of three hyphens.',
    hint: 'Make --- the line above the first { and the line below the last }. Or write it without brackets and quotation marks, for example: title: A kitchen visit',
  },
};

const things: Readonly<Record<ReadingLimit, string>> = {
  textFile: 'This file',
  ignoreFile: 'This list of what to ignore',
  frontMatter: 'The head of this file',
  frameworkFile: 'This framework file',
  signOff: 'This sign-off',
  depth: 'The nesting of this file',
  aliases: 'The number of aliases in this file',
  items: 'This list',
  attachment: 'This attachment',
};

function measure(limit: ReadingLimit, count: number): string {
  if (limit === 'depth') return `${String(count)} levels`;
  if (limit === 'items') return `${String(count)} items`;
  if (limit === 'aliases') return `${String(count)} aliases`;
  return count < 1024 ? `${String(count)} bytes` : `${String(Math.ceil(count / 1024))} KB`;
}

/** A value with which each of these keys may be added. */
const examples: Readonly<Record<string, string>> = {
  id: 'L5-PP-01',
  source: 'page 12',
  rank: '1',
  revision: '1',
  version: '1.0.0',
  language: 'en',
  facet: 'responsibility',
  date: '2026-03-14',
  type: 'case-study',
  statement: 'L6-PP-03',
  requirement: 'L6-PP-03',
  level: 'level-5',
  pillar: 'professional-practice',
  target: 'wales-social-care-ot:level-6',
  from: '2026-03-01',
  to: '2026-03-14',
  months: '12',
  severity: 'note',
  answer: 'yes',
  relationship: 'supervisor',
  judgement: 'accepted',
  predicate: 'close',
};

const reasons: Readonly<Record<string, string>> = {
  id: ': a short name of your own that begins with a letter and never changes',
  source: ': where in the source document it comes from',
  rank: ': 1 for the lowest level, 2 for the next',
  revision: ': raised by one whenever the meaning changes',
  level: ': the id of one of the levels',
  pillar: ': the id of one of the pillars',
};
