/** The labels of help, and the options and arguments that several commands share. */
export const englishSharedHelp = {
  labels: {
    Usage: 'Usage',
    Arguments: 'Arguments',
    Options: 'Options',
    Commands: 'Commands',
    Examples: 'Examples',
    choices: 'choices',
    default: 'default',
    thisFolder: 'this folder',
  },
  /** The headings above commands, by their name in command-groups.ts. */
  groups: {
    firstSteps: 'First steps',
    lookingCloser: 'Looking closer',
    assessors: 'Assessors and review panels',
    frameworks: 'Frameworks and editors',
    otpath: 'Help with otpath itself',
  },
  helpCommand: 'show help for a command',
  otherClaims: 'all other claims',
  arguments: {
    portfolio: 'folder of the portfolio',
  },
  options: {
    '--help': 'show help for this command',
    '--lang': 'language of messages and reports',
    '--color': 'use colours',
    '--no-color': 'do not use colours',
    '--no-cache': 'read everything again, even if nothing has changed',
    '--target': 'level, stage or role profile to aim for',
    '--format': 'output format',
    '--output': 'write to this file instead of the terminal',
    '--frameworks': 'folder with more frameworks; can be repeated',
    '--allowed-signers': 'list of assessors’ keys that is kept outside the portfolio',
    '--templates': 'folder with your own templates for documents',
    '--reference-docx': 'Word document whose styles, header, footer and page layout to use',
    '--fail-on':
      'exit with code 1 if there are any errors, details, expired, behind, waiting or unevidenced, or at least a number of them (waiting=50); can be repeated',
    '--as-of': 'show results as of this date (for example 2026-03-14)',
  },
};
