import type { Fault } from '../fault-words.ts';

/** What keeps otpath from moving a portfolio to another version. */
export const englishMigratingFaults = {
  versionNotThere: ({
    framework,
    wanted,
    has,
  }: {
    readonly framework: string;
    readonly wanted: string;
    readonly has: string;
  }): Fault => ({
    message: `otpath has version ${has} of ${framework}, not ${wanted}.`,
    hint: `Write --to ${framework}@${has}, or give the path of the folder with version ${wanted}.`,
  }),
  whichFramework: (): Fault => ({
    message:
      'This portfolio does not name a target, so otpath does not know which framework to move to.',
    hint: 'Name it with --to, for example: --to wales-social-care-ot',
  }),
  brokenDecisions: ({ file, line }: { readonly file: string; readonly line: number }): Fault => ({
    message: `otpath can’t use the decisions in ${file}: there is a mistake in line ${String(line)}.`,
    hint: 'Correct it, or write the file again with --write-decisions.',
  }),
  otherDecisions: ({
    file,
    framework,
    to,
  }: {
    readonly file: string;
    readonly framework: string;
    readonly to: string;
  }): Fault => ({
    message: `The decisions in ${file} are about ${framework} ${to}.`,
    hint: `Run the command with --to ${framework}@${to}, or write a new file with --write-decisions.`,
  }),
  wrongDecision: ({
    file,
    statement,
    choose,
    known,
  }: {
    readonly file: string;
    readonly statement: string;
    readonly choose: string;
    readonly known: readonly string[];
  }): Fault => ({
    message: `For ${statement} in ${file}, "${choose}" can’t be chosen.`,
    hint: `Write one of these: ${known.join(', ')}.`,
  }),
  decisionsNotThere: ({ file }: { readonly file: string }): Fault => ({
    message: `There is no file ${file}.`,
    hint: 'To write a file of decisions, use --write-decisions.',
  }),
};
