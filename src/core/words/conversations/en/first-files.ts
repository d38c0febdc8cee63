import type { FirstFileWords } from '../../../model/new-portfolio.ts';

/** What `otpath init` writes into the first files of a portfolio. */
export const firstFileWords: FirstFileWords = {
  ignore: `# Files that otpath ignores, one pattern on each line.
# otpath always ignores hidden files, temporary files and those that Word and
# Windows lock or leave behind (~$plan.docx, Thumbs.db, desktop.ini).

# The example that came with this portfolio. It is not evidence of yours.
evidence/example-*.md

# Copies that Word keeps of earlier versions, and files that it recovers.
*.wbk
*.asd

# Copies that editors keep.
*.bak
*~

# Downloads that are not finished.
*.crdownload
*.part

# Picture previews that Windows leaves on shared drives.
ehthumbs.db

# Copies that OneDrive or Dropbox make when two computers changed one file are
# not listed here on purpose, because your words may be in them. Look at them,
# then delete them.
`,
  readme: `# My portfolio

This folder is a portfolio of occupational therapy practice. It is kept with
otpath, a program that compares evidence with a career framework. Everything in
it is plain text that you can open in any editor.

## What each file is for

- \`otpath.yaml\`: your settings. Who you are, what you hold and what you are
  working towards.
- \`evidence/\`: one file for each piece of evidence, with the documents that
  belong to it beside it.
- \`evidence/example-a-kitchen.md\`: an example. otpath ignores it. Delete it
  when you like.
- \`.otpathignore\`: which files otpath ignores.
- \`.otpath/\`: lets editors such as VS Code help you with \`otpath.yaml\`. You
  never need to open it.
- \`README.md\`: this page. otpath does not read it. Write what you like in it.

Later there may also be \`signoffs/\` (what assessors decided), \`waivers.yaml\`
(requirements that were set aside), \`plan.md\` (your development plan) and
\`cpd/\` (texts for the HCPC).

## Four commands to know

Open a terminal in this folder and type one of these:

- \`otpath add\` asks a few questions and writes a piece of evidence.
- \`otpath check\` shows what is wrong with the files, where, and what to do.
- \`otpath gaps\` shows what is covered, what is missing and what to do next.
- \`otpath pack\` makes the pack that you submit to a review panel.

\`otpath help\` lists all commands. \`otpath help gaps\` explains one of them.

## Nothing is sent anywhere

otpath has no account and no server, and it never goes online. What you write
stays in this folder, on your computer, unless you or another program, such as
OneDrive, copies it elsewhere.

## The people you write about

Write so that nobody you work with can be recognised: no names, no addresses, no
numbers, and no rare details that point to one person. \`otpath check\` finds many
NHS numbers, dates of birth, phone numbers and similar details, and the names
that you list under \`privacy\` in \`otpath.yaml\`. It can't find everything. A text
is not anonymous just because it finds nothing. Follow your organisation's rules.

## Back-ups

There is only one copy of this folder unless you make another. Keep a second one
where your organisation allows it, such as its network drive. To move to another
computer, copy the whole folder.
`,
  example: {
    about: `# This is an example. otpath ignores it (see .otpathignore), so it never
# counts as your evidence. Copy ideas from it, or use otpath add.
# Delete it when you like. A # starts a note, like this one.`,
    title: `# What it is about, in a few words.
title: An example, cooking again after a fall`,
    date: '# The day, as year-month-day.',
    type: `# What type of evidence: case-study, reflective-account, observed-practice,
# supervision-record, testimonial, cpd-activity, certificate, audit and others.`,
    claims: (
      statement,
    ) => `# What it shows: the id of a statement, and how it shows it, in your own words.
# To see what the statement says, run: otpath explain ${statement}`,
    rationale: 'One or two sentences on how your work shows what the statement says.',
    reflection: '# The model of reflection that your text follows, if it follows one.',
    text: `## What?

What happened, and what did you do? Write so that nobody can be recognised: "a
woman in her seventies", never a name.

## So what?

Why did you do it this way? What else did you consider? What difference did it
make for the person?

## Now what?

What did you learn, and what will you do differently?
`,
  },
  settings: {
    top: [
      'The line above lets editors such as VS Code help you. otpath does not need it.',
      '',
      'The settings of your portfolio. Change what you like and save the file.',
      'To see what otpath can’t understand, run: otpath check',
      '',
      'A # starts a note, which otpath ignores. Lines such as #role: … are examples.',
      'To use one, delete its # and nothing else, and put in your own words. If a line',
      'has [ ], you can put more inside them: [{ … }, { … }].',
    ],
    version: ['The version of this file format. Leave it as it is.'],
    practitioner: ['Who you are, when you qualified, and when you started in your present post.'],
    role: 'Occupational Therapist',
    target: ['What you are working towards: a level, a stage or a role profile of a framework.'],
    writtenFor: [
      'The version of that framework. When there is a newer one, otpath migrate shows what it',
      'means for you.',
    ],
    attained: [
      'Levels, stages or role profiles that a panel has signed you off at. You don’t need',
      'to show these again. Give the day and, if you like, who signed you off.',
    ],
    panel: 'Review panel',
    frameworks: ['Folders with frameworks that did not come with otpath.'],
    credentials: ['What you hold, and until when: registration, DBS check, degree, accreditation.'],
    otherCredentials: 'To add others, put a comma between them:',
    experience: ['Experience that a target may require. If it has not ended, leave out "to".'],
    breaks: ['Breaks in your work that you want to explain, such as leave.'],
    leave: 'Parental leave.',
    judgements: ['Decisions on requirements that only people can decide.'],
    privacy: [
      'Names that must never be in this portfolio, such as those of people you work with.',
      'otpath check looks for them. This file itself is never put into a pack.',
    ],
  },
};
