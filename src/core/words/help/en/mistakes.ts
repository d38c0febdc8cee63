/** What is wrong with a command line, and what to type instead. */
export const englishMistakes = {
  unknownCommand: ({ command, written }: { command: string; written: string }): string =>
    `${command} has no command "${written}".`,
  unknownOption: ({ command, option }: { command: string; option: string }): string =>
    `${command} has no option ${option}.`,
  didYouMean: (suggestion: string): string => `Did you mean ${suggestion}?`,
  noValue: (flags: string): string => `Add a value: ${flags}`,
  missingArgument: ({ command, argument }: { command: string; argument: string }): string =>
    `${command} needs one argument (${argument}).`,
  forExample: (line: string): string => `For example: ${line}`,
  onlyOptions: ({ command, given }: { command: string; given: readonly string[] }): string =>
    `${command} takes only options. You also gave: ${given.join(', ')}.`,
  oneArgument: ({
    command,
    argument,
    given,
  }: {
    command: string;
    argument: string;
    given: readonly string[];
  }): string =>
    `${command} takes one argument (${argument}). You gave ${String(given.length)}: ${given.join(', ')}.`,
  quoteNames: 'Put names with spaces in quotation marks: "My portfolio"',
  nameInPieces: (read: string): string =>
    `The name after --from seems to contain spaces, so otpath read only "${read}".`,
  quoteName: (line: string): string => `Put the name in straight quotation marks: ${line}`,
  wrongValue: ({ name, value }: { name: string; value: string }): string =>
    `${name} can’t be "${value}".`,
  choices: (choices: readonly string[]): string => `Choose one of: ${choices.join(', ')}.`,
  conflict: ({ option, other }: { option: string; other: string }): string =>
    `You can’t use ${option} and ${other} together.`,
  allCommands: (line: string): string => `For all commands, type: ${line}`,
  moreHelp: (line: string): string => `For help with this command, type: ${line}`,
  /** What a value of an option has to be. */
  values: {
    day: 'Write a date such as 2026-03-14 or 14/03/2026.',
    dayInRange: 'Write a date from 1900 to 2099.',
    wholeNumber: 'Write a whole number.',
    threshold:
      'Write errors, details, expired, behind, waiting or unevidenced, with a number if you like, for example: waiting=50',
    numberFromOne: 'Write a whole number from 1.',
    fileName: 'Write the name of a file after the =.',
    statementWithRationale:
      'Write the statement, then =, then how the evidence shows it, for example L6-PP-03="I weighed three ways …".',
    statementWithReasons: 'Write the statement, then =, then a sentence, for example L6-PP-03="…".',
  },
};
