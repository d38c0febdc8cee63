import type { Examples } from '../../model/new-portfolio.ts';

/** Evidence that shows how evidence is written. It is passed over, so that it never counts. */
export const exampleFile = 'evidence/example-a-kitchen.md';

/** Which files of a portfolio are passed over, beyond those that otpath passes over by itself. */
export const ignoreText = `# Files that otpath passes over, one pattern in each line.
# Hidden files, temporary files and those that Word and Windows lock or leave
# behind (~$plan.docx, Thumbs.db, desktop.ini) are passed over in any case.

# The example that came with this portfolio. It is no evidence of yours.
evidence/example-*.md

# Copies that Word keeps of what you had before, and what it rescues.
*.wbk
*.asd

# Copies that editors keep.
*.bak
*~

# Downloads that are not finished.
*.crdownload
*.part

# Pictures of folders that Windows leaves on shared drives.
ehthumbs.db

# Copies that OneDrive or Dropbox make where two computers changed one file are
# not here on purpose: they may hold words of yours. Look at them, then delete them.
`;

/** What the folder is, for whoever opens it, the practitioner in two years included. */
export const readmeText = `# My portfolio

This folder is a portfolio of occupational therapy practice. It is kept with
otpath, a program that holds evidence against a career framework. Everything in
it is plain text that any editor opens.

## What is what

- \`otpath.yaml\`: your settings. Who you are, what you hold, what you aim at.
- \`evidence/\`: one file for each piece of evidence, with the documents that
  belong to it beside it.
- \`evidence/example-a-kitchen.md\`: an example. otpath passes it over; delete it
  whenever you like.
- \`.otpathignore\`: which files otpath passes over.
- \`.otpath/\`: what editors such as VS Code need to help you with \`otpath.yaml\`.
  You never need to open it.
- \`README.md\`: this page. otpath does not read it; write in it what you like.

Later there may also be \`signoffs/\` (what assessors said), \`waivers.yaml\` (what
was set aside), \`plan.md\` (your development plan) and \`cpd/\` (texts for the HCPC).

## Four commands to know

Open a terminal in this folder and type one of these:

- \`otpath add\` asks a few questions and writes a piece of evidence.
- \`otpath check\` says what is wrong with the files, where, and what to do.
- \`otpath gaps\` shows what is covered, what is missing, and what to do next.
- \`otpath pack\` makes what you hand to a review panel.

\`otpath help\` lists all commands. \`otpath help gaps\` explains one of them.

## Nothing is sent anywhere

otpath has no account and no server, and it never uses the network. What you
write stays in this folder, on your computer, unless you or another program,
such as OneDrive, copies it elsewhere.

## The people you write about

Write so that nobody you work with can be recognised: no names, no addresses, no
numbers, and no rare details that point to one person. \`otpath check\` finds many
NHS numbers, dates of birth, phone numbers and the like, and the names that you
list under \`privacy\` in \`otpath.yaml\`. It can't find everything: that it finds
nothing does not make a text anonymous. Follow the rules of your organisation.

## Back-ups

There is one copy of this folder unless you make another. Keep a second one where
your organisation allows it, such as its network drive. To move to another
computer, copy the whole folder.
`;

/** A piece of evidence to copy ideas from. */
export const exampleText = ({ claimable, today }: Examples): string => `---
# This is an example. otpath passes it over (see .otpathignore), so it never
# counts as evidence of yours. Copy ideas from it, or use otpath add.
# Delete it whenever you like. A # begins a note, as here.

# What it is about, in a few words.
title: An example, cooking again after a fall
# The day, as year-month-day.
date: ${today}
# What kind of evidence: case-study, reflective-account, observed-practice,
# supervision-record, testimonial, cpd-activity, certificate, audit and others.
type: reflective-account
${
  claimable === undefined
    ? ''
    : `# What it shows: the id of a statement, and in your own words how it shows it.
# otpath explain ${claimable} prints what the statement says.
claims:
  - statement: ${claimable}
    rationale: One or two sentences on how your work shows what the statement says.
`
}# The model of reflection that your text follows, if it follows one.
reflection: what-so-what-now-what
---

## What?

What happened, and what did you do? Write so that nobody can be recognised: "a
woman in her seventies", never a name.

## So what?

Why did you do it in this way? What else did you weigh? What came of it for the
person?

## Now what?

What did you learn, and what will you do differently?
`;
