import type { CommandsHelp } from '../command-help.ts';
import { englishFindingOptions } from './findings.ts';

/** Help with the commands that everybody begins with. */
export const englishFirstStepsHelp = {
  init: {
    summary: 'create a portfolio by answering a few questions',
    description:
      'Create a portfolio. otpath asks a few questions, shows you all your answers, then writes the settings, a folder for evidence with an example in it, and a page that explains the files. Files that are already there are not changed. Questions that you answer with options are not asked.',
    arguments: { folder: 'where to create the portfolio' },
    options: {
      '--name': 'your name',
      '--role': 'your post',
      '--qualified': 'date you qualified (for example 2024-07-01)',
      '--started': 'date you started in your post',
      '--registration': 'your HCPC registration number',
      '--registration-expires': 'date your registration expires',
      '--attained': 'level, stage or role profile you have been signed off at',
      '--attained-on': 'date you were signed off at it',
    },
    examples: {
      'otpath init my-portfolio': 'Answer a few questions and create a portfolio in a new folder.',
      'otpath init': 'Create a portfolio in the folder you are in.',
    },
  },
  add: {
    summary: 'add a piece of evidence',
    description:
      'Add a piece of evidence. otpath asks a few questions and writes a new file with headings for you to write under. You can change every answer before anything is written. Questions that you answer with options are not asked.',
    options: {
      '--title': 'title of the evidence',
      '--date': 'date, or period such as 2026-03-01..2026-03-14',
      '--type': 'type of evidence, such as case-study',
      '--claim': 'statement that it shows, and how; can be repeated',
      '--reflection': 'model of reflection that you follow, or none',
      '--attach': 'file to copy and keep with the evidence; can be repeated',
      '--witness': 'who saw it or can confirm it',
      '--witness-role': 'post of the witness',
      '--witness-registration': 'registration number of the witness',
      '--witness-date': 'date the witness confirmed it',
      '--text': 'text to start with',
      '--from':
        'turn your own notes into evidence: a Word document (.docx), a web page (.html), Markdown or plain text',
      '--alt':
        'what a picture in your notes shows, if it has no description; can be repeated, also as name=text',
      '--file': 'name of the new file in the evidence folder',
      '--edit': 'open the new file in your editor',
    },
    examples: {
      'otpath add': 'Answer a few questions about a piece of your work and write it up.',
      'otpath add --from notes.md': 'Start from your own notes in Markdown, plain text or Word.',
    },
  },
  check: {
    summary: 'find problems in your portfolio',
    description:
      'Find problems in the files of a portfolio. Each finding says what is wrong, where it is and what to do. Nothing is changed unless you add --fix.',
    arguments: { portfolio: 'one or more folders of portfolios' },
    options: {
      ...englishFindingOptions,
      '--attachments': 'also look for personal details in attachments (takes longer)',
      '--watch': 'check again whenever a file changes, until you press Ctrl-C',
    },
    examples: {
      'otpath check': 'Check the portfolio you are in.',
      'otpath check --attachments': 'Also look inside attachments: documents, emails, photos.',
      'otpath check --fix --dry-run': 'Show what otpath could fix, and change nothing.',
    },
  },
  gaps: {
    summary: 'show what is covered, what is missing and what to do next',
    description:
      'Compare a portfolio with a level, stage or role profile, and show what is covered, what is missing and what to do next. Changes nothing.',
    options: {
      '--since': 'show what has changed since this date',
      '--at':
        'show what the files said in this revision of git; results are as of the day of that commit unless you give --as-of',
      '--all': 'show every requirement in the terminal',
      '--sheet':
        'show a one-page sheet for supervision: what has changed, what is due, what to agree',
      '--fail-on-gaps': 'exit with code 1 until the target is met',
    },
    examples: {
      'otpath gaps': 'Show what is covered and what is missing.',
      'otpath gaps --format html --output gaps.html': 'Make a page to open, print or send.',
      'otpath gaps --sheet --output sheet.docx': 'Make a one-page sheet for supervision, in Word.',
    },
  },
} satisfies CommandsHelp;
