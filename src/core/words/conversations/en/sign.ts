import type { ChangeSince } from '../../../model/assessment.ts';
import type { ClaimJudgementWord } from '../../../model/sign-off.ts';
import { commandIn } from '../../quoted.ts';
import { plural } from '../../plural.ts';
import { secondReadingWords } from './second-reading.ts';
import { signSheetWords } from './sign-sheet.ts';

/** What can have changed since a decision, said of the evidence. */
const changes: Readonly<Record<ChangeSince, string>> = {
  unproved: 'the proof of who signed it',
  signature: 'the signature or what it covers',
  seal: 'the sign-off file itself',
  text: 'its text',
  attachment: 'an attachment',
  'attachment-name': 'the name of an attachment',
  uncovered: 'possibly a file that only its text shows',
  rationale: 'its rationale',
  statement: 'the statement itself',
  'before-change': 'the statement that was judged, which another one has replaced',
};

const list = new Intl.ListFormat('en-GB');

const answers: Readonly<Record<ClaimJudgementWord, string>> = {
  accepted: 'Yes, I accept this claim',
  'accepted-with-conditions': 'Yes, with conditions',
  'not-accepted': 'No, I don’t accept this claim',
};

const comments: Readonly<Record<ClaimJudgementWord, (id: string) => string>> = {
  accepted: (id) => `A comment on ${id} (optional):`,
  'accepted-with-conditions': (id) => `On what conditions do you accept ${id}?`,
  'not-accepted': (id) => `Why not, and what would show ${id}?`,
};

/** What an assessor is asked and told by otpath sign. */
export const signWords = {
  whichEvidence: 'Which piece of evidence do you want to sign?',
  marks: { changed: 'changed', signed: 'signed' },
  notSigned: 'Not signed yet.',
  signedBy: (name: string, day: string) => `Signed by ${name} on ${day}.`,
  changedSince: (what: readonly ChangeSince[]) =>
    ` Changed since then: ${list.format(what.map((one) => changes[one]))}.`,
  witness: (who: string) => `Witness: ${who}`,
  attachments: (paths: readonly string[]) =>
    `Attachments (open these yourself): ${paths.join(', ')}`,
  noText: 'This evidence has no text yet.',
  moreLines: (lines: number, page: number) =>
    `The evidence has ${plural(lines, 'more line')} (page ${String(page)}).`,
  nextPage: 'Show the next page',
  allPages: 'Show the rest',
  toQuestions: 'Go to the questions',
  details: (count: number, file: string, folder: string | undefined) =>
    `${file} has ${plural(count, 'place')} that ${count === 1 ? 'looks' : 'look'} like personal details. A sign-off keeps a copy of the text, so remove them first. To see them, run: ${commandIn('otpath check', folder)}`,
  name: 'Your name:',
  post: 'Your post (optional):',
  registration: 'Your registration number (optional):',
  relationship: 'What is your relationship to the practitioner?',
  inLetters: 'Write your name in letters.',
  detailInPost: {
    'a name':
      'This seems to include somebody’s name. Write only the post, such as senior occupational therapist.',
    'a personal detail':
      'This seems to include a personal detail. Write only the post, such as senior occupational therapist.',
  },
  selfFaults: {
    'same-number': (name: string) =>
      `This registration number belongs to ${name}, the practitioner.`,
    'same-name': (name: string) =>
      `${name} is the practitioner. If that is you, this is a self-assessment.`,
    'similar-name': (name: string) =>
      `This looks like the name of ${name}, the practitioner. If that is you, this is a self-assessment.`,
    other: (name: string) => `Only the practitioner, ${name}, can make a self-assessment.`,
  },
  noRationale: 'No rationale is given.',
  decided: (name: string, day: string, judgement: string) =>
    `${name} decided on ${day}: ${judgement}.`,
  noLongerCounts: ' This no longer counts. To see why, run: otpath check',
  doesItShow: (id: string) => `Does the evidence show ${id}?`,
  answers,
  comments,
  leave: 'Leave it for now',
  left: 'left for now',
  record: 'Yes, record it',
  you: 'your details',
  nothingDecided: 'You did not decide on any claim, so nothing was written.',
  toContinueWithKey:
    'To continue, run the same command again and add --key with the file of your key.',
  key: {
    known: (name: string) =>
      `The list of keys has a key for ${name}. Without that key, this decision will not count.`,
    'used-before': (name: string) =>
      `${name} signed an earlier decision on this evidence with a key. A decision without the key proves less, and a refusal or conditions in the signed decision still count.`,
    question: 'Do you want to sign without a key?',
    no: 'No, stop. I will add --key',
    yes: 'Yes, without a key',
    line: 'Give this line to the person who keeps the list of keys (allowed_signers):',
  },
  second: secondReadingWords,
  sheets: signSheetWords,
  renew: {
    nothing: 'Every decision still counts, so there is nothing to renew.',
    earlierStay: 'The decisions already written are kept.',
    unchanged: 'Your earlier decision was left as it is.',
    stillHolds: (name: string) => `You are signing as ${name}. Does your decision still hold?`,
    keep: (claims: number) => `Yes, keep my ${claims === 1 ? 'decision' : 'decisions'}`,
    again: 'No, I will decide on each claim again',
    since: (title: string, file: string, name: string, day: string) =>
      `“${title}” (${file}). What has changed since ${name} decided on ${day}:`,
    signOff: (file: string) =>
      `${file} was changed after it was written, so otpath can’t tell what was decided.`,
    notKept: 'The text has changed. No copy was kept of the text that was signed.',
    altered:
      'The text has changed. The copy in the sign-off was changed too, so otpath can’t show what is different.',
    attachment: (path: string) => `The attachment ${path} was changed, added or removed.`,
    rationale: (id: string) => `The rationale for ${id} has changed:`,
    statement: (id: string, text: string) => `${id} now says: ${text}`,
    detail: 'Only a personal detail has changed. It is not shown here.',
  },
};
