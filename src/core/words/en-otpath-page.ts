import { englishPageCohort } from './en-otpath-page-cohort.ts';
import { englishPageNew } from './en-otpath-page-new.ts';
import { englishPageSign } from './en-otpath-page-sign.ts';
import { plural } from './plural.ts';

/** What otpath as a page says beside what its commands say. */
export const englishOtpathPage = {
  title: 'otpath',
  /** The beginning, before a portfolio is open. */
  open: {
    title: 'Open your portfolio',
    intro:
      'Check your evidence against a career framework, see what is missing and plan what to do next. Everything happens on this computer. The page sends nothing anywhere, and keeps nothing unless you ask it to.',
    pick: 'Open a folder',
    pickHint: 'Your browser asks before the page can read the folder, and again before it saves.',
    folder: 'Choose a folder to read',
    folderHint:
      'Use this if your browser does not let the page open the folder, such as one on a network drive. You then save your changes as a zip file.',
    zip: 'Choose a zip file of the folder',
    drop: 'You can also drag the folder or its zip file onto this page.',
    which: 'Choose a portfolio',
    whichHint: 'There is more than one portfolio in this folder.',
    reading: (name: string) => `Opening ${name}.`,
    none: (name: string) => ({
      message: `There is no portfolio in ${name}.`,
      hint: 'Choose the folder that has the file otpath.yaml in it. If you don’t have a portfolio yet, start a new one below.',
    }),
    severalDropped: {
      message: 'You dropped more than one file.',
      hint: 'Drop one folder or one zip file.',
    },
    folderRefused: {
      message: 'This browser does not let the page read the folder.',
      hint: 'Choose it with the button “Choose a folder to read” instead.',
    },
    unreadable: (name: string) => ({
      message: `Your browser can’t read ${name}.`,
      hint: 'Close other programs that use it, then choose it again.',
    }),
    notZip: (name: string) => ({
      message: `${name} can’t be opened as a zip file.`,
      hint: 'Make the zip file again, or choose the folder itself.',
    }),
    tooOld:
      'This browser is too old for the page. Open the page in an up-to-date Edge, Chrome, Firefox or Safari.',
    damaged: 'This copy of the page is damaged. Get the page again from the person who sent it.',
    withoutScript:
      'Your browser has turned off the script of this page, so the page can’t open a portfolio. Ask your IT team to allow scripts in local pages.',
  },
  /** The bar above every view. */
  bar: {
    views: 'Views',
    skip: 'Skip to the content',
    evidence: 'Evidence',
    check: 'Check',
    gaps: 'Gaps',
    plan: 'Plan',
    find: 'Find',
    route: 'Route',
    explain: 'Explain',
    sign: 'Sign-offs',
    pack: 'Pack',
    verify: 'Verify',
    changes: 'Save',
    another: 'Open another',
    readAgain: 'Read the files again',
    asOf: 'Results as of',
    language: 'Language',
    unsaved: (files: number) => `${plural(files, 'file')} changed and not saved yet.`,
    toChanges: 'Look at the changes and save',
    loseChanges: 'If you go on, you lose the changes that are not saved.',
    loseForm: 'If you go on, you lose what you have filled in.',
    discard: 'Discard the changes',
    cancel: 'Cancel',
  },
  /** In the place of the commands that a terminal names. */
  steps: {
    fix: 'see what is wrong and how to fix it in Check.',
    chooseTarget: 'choose a target in Gaps.',
    addEvidence: 'add your first piece of evidence in Evidence.',
    makePack: 'make the submission pack in Pack.',
  },
  evidence: {
    add: 'Add evidence',
    none: 'There is no evidence yet.',
    problems: (count: number) => plural(count, 'problem'),
    back: 'All evidence',
    file: (file: string) => `File: ${file}`,
    fileHint:
      'The part between the --- lines has the title, the date and the claims. Your text comes below. Saving is a step of its own.',
    otherHint: 'Saving is a step of its own.',
    unread: 'Evidence that can’t be read',
    unreadHint: 'It does not count yet. Choose a file to see what is wrong and to fix it.',
    found: 'What otpath finds in it',
    foundInside: 'What otpath finds in the new attachments',
    nothingInside: 'No patterns of personal details found. Look through them yourself too.',
    nothingFound: 'No problems found.',
    notText: 'This file does not exist any more, or is not text.',
    notes: 'Start from notes of your own (optional)',
    notesHint:
      'A Word document (.docx), a web page (.html), plain text (.txt) or Markdown (.md). Your file stays as it is. Pictures in it are copied. Attach those that only lie next to it below.',
    text: 'What happened? (optional)',
    textHint:
      'A sentence or two is a good start. The page adds headings for the type or the model of reflection, and you write the rest under them.',
    claims: 'Which statements does it show?',
    claimsHint: 'Choose the one to three it shows best. Evidence counts only for what it claims.',
    statement: 'Statement',
    rationale: 'How does it show this?',
    rationaleHint:
      'Say in a sentence what you did that shows it. “I weighed three ways and chose one with the family” says more than “I am good at this”.',
    addClaim: 'Add a statement',
    removeClaim: 'Remove this statement',
    suggest: 'Suggest statements from what I wrote',
    nothingSuggested: 'The words match no statement yet. Write a few sentences about what you did.',
    claim: (id: string) => `Claim ${id}`,
    witnessName: 'Their name',
    witnessNotNamed: 'Write the name of the witness, or leave all their details blank.',
    files: 'Files to attach (optional)',
    filesHint: 'Copies are put next to the evidence when you save. Yours stay where they are.',
    write: 'Write it',
    attachments: 'Attachments',
    noAttachments: 'Nothing is attached to this evidence yet.',
    attach: 'Attach files',
    attachedAlready: (file: string) => `${file} is attached already.`,
    detach: 'Remove from the list',
    detachFile: (file: string) => `Remove from the list: ${file}`,
    detached: (file: string) =>
      `${file} is not on the list of attachments any more. The file itself stays where it is.`,
    listNotChanged:
      'The page can’t change the list of attachments in this file. Change it in the text yourself, under attachments.',
  },
  check: {
    /** How many fixes have one right answer, which the button makes all at once. */
    fixAll: (count: number) => `Fix ${plural(count, 'place')} with only one right answer`,
    fix: 'Fix this',
    /** More than one answer may be right, so a person has to look. */
    fixIfRight: 'Make this change if it is right',
    removed: 'is removed',
    added: 'is added',
    unopened: (count: number) =>
      `${plural(count, 'attachment')} ${count === 1 ? 'was' : 'were'} not opened.`,
    openAttachments: (count: number) =>
      `Open ${count === 1 ? 'it' : 'them'} to look for personal details there too`,
    opening: 'Opening the attachments. This can take a while.',
    line: (file: string, line: number) => `${file}, line ${String(line)}`,
  },
  report: {
    save: 'Save this as',
    page: 'a page',
    word: 'Word',
    markdown: 'Markdown',
    table: 'a table (CSV)',
    data: 'data (JSON)',
    zip: 'a zip file with everything',
  },
  target: {
    choose: 'Target',
    own: (title: string) => `${title} (yours)`,
    none: 'Choose a target',
    noneYet: 'This portfolio has no target yet. Choose one to see the results.',
    /** How the portfolio keeps its target. */
    keep: 'To keep a target, write it in otpath.yaml, such as:',
  },
  plan: {
    all: 'Show all suggestions',
    add: 'Add the suggestions to plan.md',
  },
  sign: {
    ask: 'Ask for a decision',
    askIntro:
      'Make a sheet for a person who can judge your evidence. They need no otpath: they open it in a browser or in Word, decide, and send it back.',
    evidence: 'Evidence to decide on',
    evidenceHint:
      'Choose what this person can judge. One to three pieces are enough for most people.',
    waiting: 'waits for a decision',
    chooseWaiting: (count: number) => `Choose all that wait for a decision (${String(count)})`,
    chooseNone: 'Choose none',
    chooseFirst: 'Choose at least one piece of evidence.',
    none: 'No evidence has a claim to decide on yet.',
    to: 'Name of the assessor (optional)',
    sheet: 'Make the sheet as',
    send: (name: string) =>
      `Your browser saves ${name} where it keeps downloads. Send it to the assessor. When they send their decisions back, record them below.`,
    details: (count: number) =>
      `${plural(count, 'place')} in this evidence ${count === 1 ? 'looks' : 'look'} like personal details. Look at ${count === 1 ? 'it' : 'them'} in Check before you send the sheet.`,
    back: 'Record what came back',
    backIntro:
      'Choose the file that the assessor saved (.otpath-signoff.json), or the filled Word document. You can choose several.',
    files: 'Sheets that came back',
    record: (pieces: number) =>
      pieces === 1 ? 'Record these decisions' : `Record the decisions on ${String(pieces)} pieces`,
    recorded: (files: readonly string[]) => `Recorded in ${files.join(', ')}.`,
  },
  signHere: englishPageSign,
  cohort: englishPageCohort,
  begin: englishPageNew,
  pack: {
    title: 'Submission pack',
    intro:
      'A pack has everything that a review panel reads: a summary, your evidence sheets, the attachments, known gaps and a form for their decisions.',
    noTarget: 'Choose a target in Gaps first.',
    draft: 'Make a draft, with the errors listed in it',
    order: 'Order of the evidence',
    orders: { pillar: 'by pillar', date: 'by date' },
    making: 'Making the pack. This can take a few seconds.',
    errors: 'Fix the errors first, or choose to make a draft.',
    made: (name: string) => `Your browser saves ${name} where it keeps downloads.`,
    found: (problems: number) =>
      `The files in this pack have ${plural(problems, 'problem')}. You can see them in Check.`,
    compare: 'To check later that nothing has changed, choose the zip file in Verify.',
  },
  /** Changes of an earlier time that this browser has kept. */
  kept: {
    title: 'This browser has changes to this portfolio that were not saved',
    take: 'Restore them',
    zip: 'Save them as a zip file',
    remove: 'Delete them',
    taken: 'Your changes are restored. They are not saved yet.',
    deleted: 'The changes were deleted from this browser.',
    changedSince: (files: readonly string[]) =>
      `These files have changed since, so your changes to them were not restored: ${files.join(', ')}. They are still kept in this browser: open the folder again to save them as a zip file.`,
  },
  find: {
    words: 'Words to look for',
    where: 'Where',
    everywhere: 'everywhere',
    statements: 'in what frameworks require',
    evidence: 'in your evidence',
    all: 'Also search frameworks beyond the target',
    go: 'Search',
    more: (count: number) => `Show ${String(count)} more`,
    advice:
      'Try fewer or more general words. Frameworks mention risk, judgement or supervision, but rarely a condition or a brand.',
  },
  route: {
    pathway: 'Pathway',
    none: 'There is no pathway in the frameworks.',
  },
  explain: {
    word: 'A code, an id or a word',
    hint: 'Such as OT301, L6-PP-03, level-6 or policy.',
    go: 'Explain',
    notes: 'Also show notes for those who keep framework data',
  },
  changes: {
    title: 'Save your changes',
    nothing: 'There is nothing to save. All files are as you opened them.',
    list: 'Changed files',
    isNew: 'new',
    lines: (added: number, removed: number) =>
      `${plural(added, 'line')} added, ${String(removed)} removed`,
    /** Beside a file that changed on disk. */
    stale: (canReadAgain: boolean) =>
      `This file has changed on disk since you opened the folder. If the change there is not yours, save your changes as a zip file. Then ${canReadAgain ? 'read the files again' : 'open the folder again'}.`,
    noRoom: (files: readonly string[]) =>
      `Your browser has no room to keep ${files.join(', ')}. Save your changes so that you don’t lose ${files.length === 1 ? 'it' : 'them'}.`,
    undo: 'Undo',
    undoFile: (file: string) => `Undo the changes to ${file}`,
    save: 'Save into the folder',
    saveHint:
      'Your browser asks whether the page may write to the folder. Nothing else is changed.',
    zip: 'Save as a zip file',
    zipHint:
      'The zip file has only the changed files in it. Unpack it into the folder of your portfolio, and let it replace the files there.',
    saved: (files: number) => `Saved ${plural(files, 'file')} into the folder.`,
    keep: 'Keep what I have not saved in this browser',
    keepHint:
      'If the browser closes, your changes are there when you open the folder again. Do not use this on a computer that you share. Saving removes them from the browser.',
    kept: 'Changes that you have not saved are kept in this browser.',
    notKept:
      'Your browser has no room for the changes, or keeps nothing for this page. Save them instead.',
    forgotten: 'Nothing is kept in this browser any more.',
    zipped: (name: string) =>
      `Your browser saves ${name} where it keeps downloads. Unpack it into the folder of your portfolio, then open the folder again.`,
    refused: 'Your browser did not let the page write to the folder. Save as a zip file instead.',
    meanwhile: (file: string) =>
      `${file} has changed since you opened the folder, so it was not saved. Save your changes as a zip file, then read the files again.`,
    notWritten: (file: string) =>
      `Your browser could not write ${file}. Close other programs that use it and try again, or save as a zip file.`,
    readme: 'READ-ME-FIRST.txt',
    readmeText: (folder: string, files: readonly string[]) =>
      `These are the files that you changed in the portfolio "${folder}" with otpath.\n\nTo keep the changes, copy everything in this zip file except this text into the folder of your portfolio, and let it replace the files there:\n\n${files.map((file) => `  ${file}\n`).join('')}`,
  },
};

export type OtpathPageWords = typeof englishOtpathPage;
