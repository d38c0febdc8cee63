import type { CommandsHelp } from '../command-help.ts';

/** Help with the commands for assessors and review panels. */
export const englishAssessorsHelp = {
  sign: {
    summary: 'record an assessor’s decisions on the claims of a piece of evidence',
    description:
      'Record an assessor’s decision on each claim of a piece of evidence: accepted, accepted with conditions, or not accepted. The decision is saved in the folder signoffs, and applies to the evidence as it is now. otpath asks about anything that you do not give as an option.',
    arguments: {
      evidence: 'file of the evidence, or folder of the portfolio; with --request, several files',
    },
    options: {
      '--name': 'your name, as the assessor',
      '--role': 'your post',
      '--registration': 'your registration number',
      '--relationship': 'your relationship to the practitioner',
      '--accept': 'accept this claim, or "all" for all others; can be repeated',
      '--conditions': 'accept this claim with conditions; can be repeated',
      '--not-accept': 'do not accept this claim; can be repeated',
      '--date': 'date of the decision; if you leave it out, today',
      '--key': 'sign with this private SSH key',
      '--renew': 'show what has changed since your last decision, and decide again',
      '--second':
        'record a second reading for moderation: you see the first decision only after yours is recorded',
      '--joint': 'after a second reading: record what both readers decide together',
      '--yes':
        'with --renew: keep your decision without asking; with --from: record without asking',
      '--request':
        'make a sign-off sheet for an assessor who does not have otpath: one page to fill in and send back',
      '--to': 'with --request: name of the assessor that the sheet is for',
      '--format': 'with --request: format of the sheet',
      '--output': 'with --request: write the sheet to this file',
      '--from': 'record the decisions on these filled sign-off sheets',
    },
    examples: {
      'otpath sign 2026-08-standing-in --name Nia --relationship peer --accept all':
        'Accept every claim of a piece of evidence. Without the options, otpath asks.',
      'otpath sign --request --to "Rhodri Sample"':
        'Make a sheet with all evidence that waits for this assessor.',
      'otpath sign --renew --name "Rhodri Sample"':
        'Show this assessor what has changed since their decision, and ask again.',
    },
  },
  pack: {
    summary: 'make the submission pack for a review panel',
    description:
      'Make the submission pack for a review panel: claims and evidence in order, with attachments, known gaps and a form for the panel. otpath checks the portfolio and its attachments first. Your portfolio is not changed.',
    options: {
      '--format':
        'output format; for a zip with formats of your choice, separate them with commas (docx,pdf,zip). zip alone holds html and docx',
      '--output':
        'write to this file; if you leave it out, text goes to the terminal and other formats to a file named after you',
      '--draft': 'make a draft even if there are errors; every page says that it is a draft',
      '--pillar': 'include only what this pillar requires; can be repeated',
      '--evidence': 'include only this piece of evidence; can be repeated',
      '--max-per-statement': 'maximum number of claims for each statement (best first)',
      '--order': 'order of the evidence',
      '--anonymise-witnesses': 'replace the names of witnesses with numbers',
      '--read-form':
        'make no pack: read the form that a panel filled in (Word document, or file saved from the page) into the portfolio',
      '--yes': 'with --read-form: write the decisions without asking',
      '--quiet': 'do not show progress',
    },
    examples: {
      'otpath pack': 'Make the pack as a zip, named after you, the target and the date.',
      'otpath pack --draft --format html --output draft.html': 'Make a draft to read through.',
      'otpath pack --read-form panel.docx --yes': 'Record a panel’s decisions in the portfolio.',
    },
  },
  verify: {
    summary: 'check that a submission pack is complete and unchanged',
    description:
      'Compare every file of a submission pack with the manifest in it: none changed, missing or added. If you give an earlier pack, also show what is new, changed or withdrawn since then, and what happened to conditions. Unpacks nothing and changes nothing.',
    arguments: { file: 'zip file of the submission pack, or its unpacked folder' },
    options: {
      '--against': 'zip file of an earlier pack to compare with',
      '--page': 'write verify.html instead, a page that checks packs in a browser',
    },
    examples: {
      'otpath verify pack.zip': 'Check that the pack is complete and unchanged.',
      'otpath verify --page': 'Write a page that checks packs on computers without otpath.',
      'otpath verify pack.zip --against earlier.zip': 'Show what is new since an earlier pack.',
    },
  },
  cohort: {
    summary: 'show many portfolios together: who needs what, what waits for a decision',
    description:
      'Find every portfolio below some folders, compare each with its own target, and show them together: how far each person is, what waits for a decision and since when, which statements nobody evidences, and what to do next. People are not ranked. Changes nothing. Ends with exit code 0 if all is well, 1 if --fail-on finds something, 2 if something could not be read, and 75 if it is worth trying again, for example when a network drive does not answer.',
    arguments: { folders: 'folders with portfolios in them, at any depth' },
    options: {
      '--shard':
        'read one part of the portfolios, such as 3/20, or auto for the part that Slurm, Kubernetes or CI gives; write it for otpath merge',
      '--plan': 'with --shard: only show which shard reads which portfolio',
      '--list': 'file with one folder on each line, instead of folders',
      '--target': 'compare everybody with this target instead of their own',
      '--all': 'show everything in the terminal',
      '--columns': 'columns of the table of people, with commas between them',
      '--milestones':
        'file with what is expected, and by when (default: cohort.yaml in the folder)',
      '--anonymise':
        'replace people with P01, P02 …; this file says who is who, and keeps them the same next time',
      '--quiet': 'do not show progress',
    },
    examples: {
      'otpath cohort .': 'Show all portfolios below this folder.',
      'otpath cohort . --format html --output team.html': 'Make a page to open, print or send.',
      'otpath cohort . --format xlsx --output team.xlsx': 'Make a spreadsheet.',
    },
  },
  'cohort reports': {
    summary: 'make a gap report for each person',
    description:
      'Make a gap report for each portfolio below some folders, in one folder, with an index page. If one can’t be made, otpath names it with the reason and makes the others. The portfolios are not changed.',
    arguments: { folders: 'folders with portfolios in them, at any depth' },
    options: {
      '--list': 'file with one folder on each line, instead of folders',
      '--target': 'compare everybody with this target instead of their own',
      '--output': 'folder for the reports',
      '--changed-since': 'only portfolios with a file saved on or after this date',
      '--quiet': 'do not show progress',
    },
    examples: {
      'otpath cohort reports . --output reports': 'Make a page for each person.',
      'otpath cohort reports . --format docx --output word-reports': 'Make Word documents.',
      'otpath cohort reports . --format sheet --output sheets':
        'Make a one-page sheet for supervision for each person, in Word.',
    },
  },
  'cohort packs': {
    summary: 'make a submission pack for each person',
    description:
      'Make a submission pack for each portfolio below some folders, in one folder, with an index page. Each portfolio is checked first. If one can’t be made, otpath names it with the reason and makes the others. The portfolios are not changed.',
    arguments: { folders: 'folders with portfolios in them, at any depth' },
    options: {
      '--list': 'file with one folder on each line, instead of folders',
      '--target': 'make every pack for this target',
      '--format':
        'output format; for a zip with formats of your choice, separate them with commas (docx,pdf,zip). zip alone holds html and docx',
      '--output': 'folder for the packs',
      '--draft': 'make a draft even if there are errors; every page says that it is a draft',
      '--changed-since': 'only portfolios with a file saved on or after this date',
      '--quiet': 'do not show progress',
    },
    examples: {
      'otpath cohort packs . --output packs': 'Make a pack for each person, as a zip.',
      'otpath cohort packs . --draft --format html --output drafts': 'Make drafts to read.',
    },
  },
} satisfies CommandsHelp;
