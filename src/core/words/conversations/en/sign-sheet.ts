import { commandIn } from '../../quoted.ts';
import { englishSheetProblems as said } from '../../en-sign-off-sheet.ts';
import { plural } from '../../plural.ts';

const list = new Intl.ListFormat('en-GB');

const askAgain = 'Make a new sheet with otpath sign --request and ask for a decision again.';

/** What otpath sign says of sign-off sheets. */
export const signSheetWords = {
  request: {
    pieces: (pieces: number, claims: number) =>
      `The sheet has ${plural(pieces, 'piece')} of evidence with ${plural(claims, 'claim')} to decide on.`,
    notInside: (paths: readonly string[]) =>
      `Too large to be in the sheet, so send these too: ${paths.join(', ')}.`,
    notInWord: (count: number) =>
      `A Word document can’t hold attachments. Send ${count === 1 ? 'the attachment' : `the ${String(count)} attachments`} too, or make a page instead.`,
    notInPdf: (count: number) =>
      `A PDF can’t hold attachments. Send ${count === 1 ? 'the attachment' : `the ${String(count)} attachments`} too, or make a page instead.`,
    details: (count: number, folder: string | undefined) =>
      `${plural(count, 'place')} in this evidence ${count === 1 ? 'looks' : 'look'} like personal details. Look at ${count === 1 ? 'it' : 'them'} before you send the sheet. To see ${count === 1 ? 'it' : 'them'}, run: ${commandIn('otpath check', folder)}`,
    sendPaper: (file: string) =>
      `Print ${file} for the assessor, or send it to them to print. otpath can’t read decisions on paper. When you have the signed sheet, record it with the assessor beside you: otpath sign. Or make a page or a Word form, which the assessor fills in: add --format html or --format docx.`,
    send: (file: string) =>
      `Send ${file} to the assessor. When they send their decisions back, run: otpath sign --from FILE`,
  },
  sheetOf: (file: string, who: string, day: string) => `${file}: ${who}, ${day}`,
  piece: (number: string, title: string, file: string) => `${number} “${title}” (${file})`,
  signed: {
    listed: 'Signed with a key that your organisation lists.',
    other: 'Signed with a key.',
  },
  unknownPiece: (number: string) => `${number} of the sheet`,
  refused: (what: string, why: string) => `${what}: not recorded. ${why}`,
  recorded: (what: string, file: string) =>
    `${what}: these decisions are already in ${file}. Nothing to do.`,
  unanswered: (pieces: number) => `${plural(pieces, 'piece')} without a decision.`,
  record: (pieces: number) =>
    pieces === 1 ? 'Record these decisions?' : `Record the decisions on ${String(pieces)} pieces?`,
  nothing: 'Nothing was recorded.',
  trust:
    'A sheet without a key proves only what was decided, not who decided. It is as trustworthy as the way it reached you: from the assessor’s own work address, or from their hand. A claim that it accepts counts as accepted. For verified, the assessor signs the sheet with a key that your organisation lists.',
  verified: 'Signed with a key that is in your organisation’s list: these decisions are verified.',
  notListed:
    'The signature fits, but no list of keys outside the portfolio has the key, so a claim that is accepted counts as accepted, not as verified.',
  notRead: {
    'no-form':
      'This is not a filled sign-off sheet. Give the file that its page saved (.otpath-signoff.json), or the filled Word document.',
    'other-version': 'Another version of otpath made this sheet. Update otpath. Then try again.',
    damaged:
      'Something that is not for filling in was changed, so otpath can’t rely on any of it. Ask the assessor for the file as they saved it.',
  },
  sheet: {
    ...said,
    otherPerson: (named: string, practitioner: string) =>
      `The sheet is about the evidence of another person: ${named}. This portfolio is about ${practitioner}.`,
    doubled: 'More than one relationship to the practitioner is ticked.',
    detailInRole: {
      'a name': 'The role seems to include somebody’s name.',
      'a personal detail': 'The role seems to include a personal detail.',
    },
    noDay: (written: string) => `“${written}” is not a day of the calendar.`,
    correct: 'Ask the assessor to correct the sheet and send it again.',
  },
  pieceFaults: {
    gone: `No evidence in this portfolio is what the sheet shows. It may have been renamed or deleted. ${askAgain}`,
    changed: {
      content: `Its text or its attachments have changed since the sheet was made, so the decision is about something else. ${askAgain}`,
      claims: `Its claims, a rationale or a statement have changed since the sheet was made. ${askAgain}`,
    },
    doubled: (claims: readonly string[]) =>
      `More than one decision on ${list.format(claims)}. Ask the assessor which one they mean.`,
    undecided: (claims: readonly string[]) =>
      `${said.undecided(claims)} Ask the assessor to decide or to delete the comment.`,
    noReason: (claims: readonly string[]) =>
      `${said.noReason(claims)} Ask the assessor to write them.`,
    unknown: (claims: readonly string[]) => `The sheet has no claim ${list.format(claims)}.`,
    decidedSince: (day: string) =>
      `The same assessor has recorded another decision, on ${day}, since the sheet was made. ${askAgain}`,
    twice:
      'The same assessor decides otherwise on another of these sheets. Ask them which one counts, and record that one.',
    namesake:
      'Another assessor of the same name decides on it on another of these sheets. Record that sheet first, then this one by itself.',
    keyNeeded: {
      known:
        'The list of keys has a key for this assessor, so a decision without it does not count. Ask them to sign the sheet with their key.',
      'used-before':
        'This assessor signed an earlier decision on this evidence with a key. Ask them to sign the sheet with their key too.',
    },
    signature: {
      broken:
        'The signature does not fit what the sheet says. Something in it was changed, or the assessor has decided before and the sheet was made without knowing. Ask them to sign a new sheet.',
      otherKey:
        'The signature was not made with the key that the list of keys has for this assessor, or that key may not be used any more.',
      noProgram:
        'otpath can’t check the signature here, because ssh-keygen is not installed. Ask your IT team for the OpenSSH client.',
    },
    unreadAttachments: (paths: readonly string[]) =>
      `These attachments can’t be read: ${paths.join(', ')}.`,
    tooLarge:
      'With these comments the sign-off would be larger than 1 MB, and otpath could not read it again. Shorten the comments, and keep what is longer in a document of its own.',
    editedSignOff: (file: string) =>
      `${file} was edited after it was written, so nothing can be added to it.`,
  },
};
