import { plural } from '../../plural.ts';

/** What `otpath add` asks and says. */
export const addWords = {
  welcome: (practitioner: string) =>
    `This writes a new piece of evidence for ${practitioner}. You can change every answer at the end.`,
  nothingToClaim:
    'The target of this portfolio has no statements that evidence can show. To see all targets, run otpath framework list. Then change the target in otpath.yaml.',
  summary: 'Check your answers.',
  agree: 'Yes, write it',
  none: 'none',
  noneYet: 'none yet',
  openNow: 'Open it now?',
  title: {
    about: 'the title',
    asks: 'What is this piece of work called?',
    example: 'A kitchen assessment',
    explains: 'The title appears in every report. Leave out names and places.',
  },
  date: {
    about: 'the date',
    asks: 'When was it?',
    explains: 'A day or a period: 14 March 2026, 14/03/2026, yesterday, 1 to 14 March 2026.',
    explainsChanged: (day: string) =>
      `The day or the period when you did it. You last changed your notes on ${day}. Press Enter only if that was the day.`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
  },
  type: {
    about: 'the type',
    asks: 'What type of evidence is it?',
    explains: 'A panel looks for several types of evidence. Choose the one that fits best.',
  },
  claims: {
    about: 'the statements',
    explains:
      'Which statements does it show? Type words to search, or choose with the arrow keys. Choose the one to three it shows best. A statement you have chosen is marked ✓. Choose it again to change it or take it out.',
    explainsWithoutTarget:
      'This portfolio has no target yet, so you can choose from the statements of all frameworks. Type words to search. To see what is still open, add a target to otpath.yaml.',
    find: 'Find a statement:',
    findAnother: (count: number) => `Find another (${String(count)} so far):`,
    done: 'That is all',
    none: 'None: it claims no statement',
    noneForNow: 'None for now: this evidence won’t count until you link it to a statement',
    noneShort: 'None',
    noMatch: 'No match. Try a general word such as risk, judgement or supervision',
    noMatchShort: 'no match',
    nothingChosen: 'nothing chosen',
    suggested: 'From your text, those marked → may fit. Or type words to search',
    typeOrChoose: 'Type words, or choose with the arrow keys',
    typeTheRest: 'Type the rest, or choose one with the arrow keys',
    noSuch: (typed: string) => `There is no ${typed}. Did you mean one of these?`,
    chosenAlready: (id: string) => `You have already chosen ${id}.`,
    change: 'Change how it is shown',
    remove: 'Take it out',
    leave: 'Leave it as it is',
    advice:
      'Say in a sentence what you did that shows it. “I weighed three ways and chose one with the family” says more than “I am good at this”. Not the one you meant? Press Esc.',
    asks: (id: string) => `How does it show ${id}?`,
    example: 'how it shows that',
  },
  reflection: {
    about: 'the model of reflection',
    asks: 'Which model of reflection do you follow?',
    explains: 'We add the headings of the model, with prompts under each.',
    none: 'None',
  },
  attachments: {
    about: 'the attachments',
    asks: 'A file to attach (optional):',
    asksAnother: 'Another file (to continue, press Enter):',
    explains:
      'Files are copied into the portfolio, next to the evidence. Yours stay where they are. Type a path, or drag the file into this window.',
    keep: 'Keep these attachments?',
    keepAll: 'Keep them and add others',
    dropAll: 'Remove them all and start again',
    chosenAlready: (name: string) => `You have already attached ${name}.`,
    willBeCopied: (name: string) => `${name} will be copied.`,
    isThere: (name: string) => `${name} is in the portfolio already.`,
    tooLarge: (megabytes: string) =>
      `It is ${megabytes} MB, which most panels can’t receive. Make it smaller if you can.`,
  },
  alternatives: {
    about: 'the descriptions of pictures',
    asks: (name: string) => `What does ${name} show?`,
    explains:
      'People who can’t see a picture hear its description instead. Say in a few words what it shows, without names. Leave it blank if the picture is only decoration.',
    of: (count: number, all: number) => `${String(count)} of ${String(all)}`,
  },
  witness: {
    about: 'the witness',
    asks: 'Who is the witness? (optional)',
    explains:
      'Somebody who saw it or can confirm it. Each pillar needs at least one witness, so add one if you can.',
    explainsNeeded: (type: string) =>
      `This type of evidence (${type}) needs a witness. If you don’t know who yet, leave this blank. otpath check will remind you.`,
    likeYours:
      'This name is like yours. Give their registration number to show that it is somebody else.',
    number: 'Their registration number:',
    numberOptional: 'Their registration number (optional):',
    post: 'Their post (optional):',
    day: 'When did they confirm it? (optional)',
  },
  text: {
    about: 'the first words',
    asks: 'What happened? (optional)',
    explains:
      'A sentence or two is a good start. You write the rest in the file. If you paste more than one paragraph, ¶ marks each new one.',
  },
  /** What is wrong with an answer. */
  titleFaults: {
    'no-letters': 'A title needs a few letters, such as A kitchen assessment.',
    'too-long': 'Write a shorter title, of up to 120 characters.',
    name: 'This looks like it has a name in it. Everybody sees titles and file names, so leave it out.',
    detail:
      'This looks like it has a personal detail in it. Everybody sees titles and file names, so leave it out.',
  },
  periodFaults: {
    unreadable: 'Write a day such as 14 March 2026, or a period such as 1 to 14 March 2026.',
    'not-in-calendar': 'This date is not in the calendar. Check the day and the month.',
    future: 'This date is in the future. Evidence is about what has happened.',
    'too-early': 'This date is before 1900. Check the year.',
    reversed: 'The first day is after the last one.',
  },
  witnessFaults: {
    'no-letters': 'Write the name of the witness in letters.',
    'same-number':
      'This is your own registration number, and you can’t be the witness of your own work.',
    'same-name': 'You can’t be the witness of your own work.',
    'similar-name':
      'This name may be your own, and you can’t be the witness of your own work. Write the full name of the witness.',
  },
  report: {
    written: (file: string) => `Written: ${file}`,
    attached: (file: string) => `Attached: ${file}`,
    ignored: 'otpath ignores this file, because .otpathignore names it.',
    notRequired: (id: string) => `${id}: your target does not require this.`,
    still: (id: string, state: string) => `${id}: still ${state}.`,
    changed: (id: string, before: string, after: string) => `${id}: ${before} → ${after}.`,
    next: (step: string) => `Next: ${step}`,
    removeDetails: (step: string) => `remove the personal details shown above. Then ${step}`,
    write: (file: string) => `open ${file} and write below its headings.`,
    read: (file: string) => `read through ${file}.`,
    untilThen: 'Until then its claims do not count.',
    seeMissing: (command: string) => `To see what is still missing, run: ${command}`,
  },
  open: {
    noProgram: 'otpath found no program that opens it.',
    notOpened: (editor: string) =>
      `It could not be opened with "${editor}", the editor set in VISUAL or EDITOR.`,
    openYourself: 'Open it yourself in any editor of plain text:',
  },
  losses: {
    title: (file: string) => `Not everything in ${file} could be copied as it was:`,
    notCopied: {
      'not-there': (address: string) => `${address} was not copied, because there is no such file`,
      'not-seen': (address: string) =>
        `${address} was not copied, because the page can’t look beside your notes. Attach it below`,
      outside: (address: string) =>
        `${address} was not copied, because it is outside the folder of your notes`,
      web: (address: string) =>
        `${address} was not copied, because it is on the web and otpath never goes online`,
      'not-shown': (address: string) =>
        `${address} was not copied, because reports can’t show it. Save it as PNG or JPEG`,
    },
    head: {
      unclosed: (line: number) =>
        `Line ${String(line)}: no line of --- ends the first lines, so nothing in them was used. To use them, put --- on a line below them and start again`,
      broken: (line: number, what: string) =>
        `Line ${String(line)}: ${what === '' ? 'the first lines' : `“${what}”`} can’t be read, because a bracket, a quotation mark or an indent is wrong. It is kept at the end of the text. Correct it there or in your notes`,
      twice: (line: number, what: string) =>
        `Line ${String(line)}: “${what}” is there more than once, so it was not used. It is kept at the end of the text`,
      answer: (line: number, what: string) =>
        `Line ${String(line)}: what “${what}” says can’t be used here. It is kept at the end of the text. Check it and add it to the evidence yourself`,
      claim: (line: number, what: string) =>
        `Line ${String(line)}: the claim${what === '' ? '' : ` of ${what}`} was not used. A claim has a statement and a rationale, and nothing else. It is kept at the end of the text`,
      'claim-twice': (line: number, what: string) =>
        `Line ${String(line)}: ${what} is claimed twice. The second claim is kept at the end of the text`,
      'no-rationale': (line: number, what: string) =>
        `Line ${String(line)}: the claim of ${what} has no rationale, so it was not used. It is kept at the end of the text. Say how the evidence shows it, and add it to the claims`,
      'no-statement': (line: number, what: string) =>
        `Line ${String(line)}: ${what} is not a statement that you can claim, so this claim was not used. It is kept at the end of the text. Correct the id and add it to the claims`,
    },
    noDescription: (names: string, count: number) =>
      `No description for people who can’t see ${count === 1 ? 'it' : 'them'}: ${names}. Write it between [ and ] in ![](…), or give it with --alt.`,
    kinds: {
      'hidden-text': (count: number) =>
        `${plural(count, 'piece')} of hidden text left out, because nobody sees ${count === 1 ? 'it' : 'them'} in Word`,
      'hidden-on-page': (count: number) =>
        `${plural(count, 'hidden part')} of the web page left out, because a browser doesn’t show ${count === 1 ? 'it' : 'them'}`,
      'tracked-deletions': (count: number) => `${plural(count, 'tracked deletion')} left out`,
      'tracked-insertions': (count: number) => `${plural(count, 'tracked insertion')} kept as text`,
      comments: (count: number) => `${plural(count, 'comment')} left out`,
      'headers-and-footers': () => 'headers and footers left out',
      'unused-notes': (count: number) =>
        `${plural(count, 'footnote')} left out that the text doesn’t point to`,
      'table-of-contents': () => 'the table of contents left out',
      formulas: (count: number) => `${plural(count, 'formula')} left out. The text says where`,
      'formulas-in-line': (count: number) =>
        `${plural(count, 'formula')} written on one line, such as (a + b)/2. Compare ${count === 1 ? 'it' : 'each'} with your notes`,
      'charts-and-diagrams': (count: number) =>
        `${plural(count, 'chart or diagram', 'charts or diagrams')} left out. Save what you need as a picture, and add it`,
      drawings: (count: number) => `${plural(count, 'drawn shape')} without words left out`,
      'embedded-files': (count: number) =>
        `${plural(count, 'embedded file')} left out. Save what you need as a file, and attach it`,
      'inserted-documents': (count: number) =>
        `${plural(count, 'inserted document')} left out. The text says where`,
      'pictures-not-shown': (count: number) =>
        `${plural(count, 'picture')} left out that reports can’t show. Save what you need as PNG or JPEG, and add it`,
      'too-many-pictures': (count: number) =>
        `${plural(count, 'picture')} left out: too many for one piece of evidence. The text says where`,
      'pictures-elsewhere': (count: number) =>
        `${plural(count, 'picture')} left out that ${count === 1 ? 'is' : 'are'} not in the document itself`,
      'cropped-pictures': (count: number) =>
        `${plural(count, 'picture')} cropped in Word. The copy shows the whole picture, so look at its edges`,
      'links-elsewhere': (count: number) =>
        `${plural(count, 'link')} to files or places that nobody else can open. The words are kept`,
      looks: () => 'underlining and highlighting left out. The words are kept',
      capitals: () =>
        'all capitals and small capitals left out. The words are kept as they were typed',
      numbering: () => 'letters or Roman numerals of lists. They are 1, 2, 3 in the text',
      symbols: (count: number) =>
        `${plural(count, 'symbol')} of a special font. □ is in the text instead`,
      'empty-fields': (count: number) => `${plural(count, 'empty form field')} left out`,
      'merged-cells': (count: number) =>
        `${plural(count, 'merged cell')} in tables. ${count === 1 ? 'Its' : 'Their'} text is in the first cell, and the others are empty`,
      'nested-tables': (count: number) =>
        `${plural(count, 'table')} inside another table. ${count === 1 ? 'Its' : 'Their'} rows are lines in a cell`,
    },
  },
};
