import { englishDay } from '../text/english-day.ts';
import { englishNumberForm } from './number-form.ts';
import { plural } from './plural.ts';
import type { SheetHeading, SheetProblemWords, SheetWords } from './sign-off-sheet-words.ts';

const list = new Intl.ListFormat('en-GB');

/** What is wrong on a sheet, in English. */
export const englishSheetProblems: SheetProblemWords = {
  missing: (what) => `Missing: ${list.format(what)}.`,
  fields: {
    name: 'the name',
    relationship: 'the relationship to the practitioner',
    date: 'the day',
    decisions: 'a decision',
  },
  undecided: (claims) => `A comment without a decision on ${list.format(claims)}.`,
  noReason: (claims) => `Conditions or reasons are missing for ${list.format(claims)}.`,
  noLetters: (written) => `“${written}” is not a name.`,
  badNumber: (written) => `“${written}” can’t be a registration number. ${englishNumberForm}`,
  practitioner: {
    'same-number': (name) =>
      `${name} has the registration number of the practitioner. Nobody can accept their own claims.`,
    'same-name': (name) => `${name} is the practitioner. Nobody can accept their own claims.`,
    'similar-name': (name) =>
      `${name} looks like the name of the practitioner. If it is somebody else, their registration number has to be there too.`,
  },
  badDate: {
    'too-early': (day) => `${englishDay(day)} is before the day on which the sheet was made.`,
    'to-come': (day) => `${englishDay(day)} is still to come.`,
  },
};

/** In English. */
export const englishSheet: SheetWords = {
  saving: {
    save: 'Save my decisions to a file',
    openAgain: 'Open decisions that you saved',
    said: {
      unsaved: 'Not saved yet. Nothing is kept in your browser.',
      saved:
        'Saved to your downloads. Send the file that ends in .otpath-signoff.json back to the person who asked you.',
      opened: 'Opened. The sheet is filled in as it was saved.',
      other: 'Not opened: those decisions are for another sheet.',
      unreadable: 'Not opened: that file does not hold decisions saved from this page.',
      first: 'Not opened: save what you have entered first.',
    },
  },
  asks: (practitioner, pieces, claims) =>
    `${practitioner} asks you to decide whether ${pieces === 1 ? 'this piece' : `these ${String(pieces)} pieces`} of evidence ${pieces === 1 ? 'shows' : 'show'} what ${pieces === 1 ? 'it claims' : 'they claim'} (${plural(claims, 'claim')}). You need nothing but this sheet.`,
  problems: englishSheetProblems,
  signing: {
    legend: 'Sign with your key (optional)',
    about:
      'Without a key, a claim that you accept counts as accepted. With a key that your organisation lists, it counts as verified. Your key file and passphrase stay on this computer.',
    keyFile: 'Your key file (ends in .pem)',
    passphrase: 'Passphrase of your key file',
    noKeyYet: 'I don’t have a key yet',
    newAbout:
      'Fill in your name and registration number above first. Then choose a passphrase of at least 12 characters. The page makes a key file for you. Keep it where only you can open it: you can use it for every sheet.',
    newPassphrase: 'New passphrase',
    again: 'The same passphrase again',
    make: 'Make a key file',
    line: 'Line for your organisation’s list of keys',
    made: 'Your key file is in your downloads. Move it to a safe place. Give the line below to the person who keeps your organisation’s list of keys. Then choose the key file above to sign.',
    unlike: 'The two passphrases are different. Type them again.',
    tooShort: 'Choose a passphrase of at least 12 characters.',
    nameFirst: 'Fill in your name first. It belongs to the key.',
    noCrypto:
      'This browser can’t sign with a key. Use a current version of Edge, Chrome, Firefox or Safari, or save without a key.',
    noKey: 'Not saved: that file is not a key that this page can use. Choose your .pem file.',
    noPassphrase: 'Not saved. Type your passphrase.',
    wrongPassphrase: 'Not saved: the passphrase does not open that key file.',
    unfinished: 'Not saved. Before you sign with a key, fill in:',
    incomplete:
      'Saved to your downloads, but not finished, so its name says “unfinished”. Before you send it, fill in:',
    unfinishedName: 'unfinished',
    notSaved: 'Not saved. First fill in or correct:',
  },
};

/** Headings and labels of the sheet in English. */
export const englishSheetHeadings: Readonly<Record<SheetHeading, string>> = {
  sheetTitle: 'Sign-off sheet',
  sheetTo: 'For',
  sheetAsked: 'Asked on',
  sheetHow: 'What to do',
  sheetHowRead: 'Read each piece of evidence and open its attachments.',
  sheetHowDecide: 'Decide on each claim below it. Leave a claim undecided if you can’t say yet.',
  sheetHowYou: 'Fill in your details at the end.',
  sheetHowSend:
    'Choose “Save my decisions to a file” and send the file back. This page sends nothing itself.',
  sheetHowSendWord: 'Save this document and send it back.',
  sheetHowSendPaper:
    'Sign and date the sheet, keep a copy and give it back. The practitioner then records your decisions in otpath with you beside them.',
  sheetHowPrint: 'Or print this sheet, fill it in and sign it by hand.',
  sheetMeanings: 'What each decision means',
  sheetAcceptedMeans: 'The evidence shows the claim. A comment is optional.',
  sheetConditionsMean:
    'The evidence nearly shows the claim. Write the conditions. The claim counts as accepted once you have seen that they are met.',
  sheetNotAcceptedMeans:
    'The evidence does not show the claim. Write why not, and what would show it.',
  sheetUndecidedMeans: 'The claim stays as it was.',
  sheetProves:
    'Your decisions are about the evidence as it is on this sheet. If it changes afterwards, they stop counting until you look again.',
  sheetPageProves:
    'A saved file shows what was decided. Without a key it does not prove who decided, so send it yourself and keep a copy.',
  sheetWordProves:
    'This document shows what was decided. It does not prove who decided, so send it yourself and keep a copy.',
  sheetPaperProves:
    'Your signature on paper is between you and the practitioner. otpath records what you decided, but can’t check the signature.',
  sheetPolicy: 'What the policy requires',
  sheetEvidence: 'The evidence',
  sheetClaims: 'Your decisions',
  sheetClaim: 'Claim',
  sheetComment: 'Comment, conditions or reasons',
  sheetRationale: 'Why the practitioner claims it',
  sheetNoRationale: 'No rationale is given.',
  sheetSoFar: 'Decisions so far',
  sheetChanged: 'What has changed since an earlier decision',
  sheetChangedSince: 'changed since',
  sheetRemoved: 'Removed',
  sheetAdded: 'Added',
  sheetUnchanged: 'Unchanged',
  sheetPictures: 'Pictures',
  sheetShown: 'shown below',
  sheetNotInside: 'not in this file: ask the practitioner for it',
  sheetYou: 'Your details',
  sheetAbout: 'About you',
  sheetAnswer: 'Your answer',
  sheetRegistration: 'Registration (if you have one)',
  sheetRelationship: 'Relationship to the practitioner',
  sheetDay: 'Day of your decisions, such as 3 December 2026',
  sheetDayPaper: 'Day of your decisions',
  sheetThis: 'Which request this sheet is for',
  sheetThisIntro:
    'Leave this table as it is. It says which evidence your decisions are about, and shows if anything changes afterwards.',
};
