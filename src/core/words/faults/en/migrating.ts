import { plural } from '../../plural.ts';
import type { Fault } from '../fault-words.ts';

/** A version that a portfolio can't be moved to, since it doesn't use it. */
interface NotInUse {
  readonly framework: string;
  readonly wanted: string;
  /** What to run once it does. */
  readonly command: string;
}

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
  newVersionNotInUse: ({
    framework,
    has,
    wanted,
    folder,
    kept,
    place,
    command,
  }: NotInUse & {
    readonly has: string | undefined;
    readonly folder: string;
    readonly kept: string;
    readonly place: string;
  }): Fault => ({
    message:
      has === undefined || has === wanted
        ? `This portfolio uses ${framework} as it is in ${folder}, and not as it is in ${place}. Nothing has been changed, because a portfolio can only move to the framework that it uses.`
        : `This portfolio uses version ${has} of ${framework}, in ${folder}. Nothing has been changed, because a portfolio can only move to the version that it uses.`,
    hint: `First put the new version in place: move ${folder} to ${kept}, and copy ${place} to ${folder}. Then run: ${command}`,
  }),
  newVersionNotBuiltIn: ({
    framework,
    has,
    wanted,
    command,
  }: NotInUse & { readonly has: string }): Fault => ({
    message: `This otpath comes with version ${has} of ${framework}. Nothing has been changed, because a portfolio can only move to the version that it uses.`,
    hint: `Wait for an otpath that comes with version ${wanted}. Then run: ${command}`,
  }),
  newVersionUnknown: ({
    framework,
    shelf,
    command,
  }: NotInUse & { readonly shelf: string }): Fault => ({
    message: `This portfolio does not know the framework ${framework}, so nothing has been changed.`,
    hint: `Add this line to otpath.yaml, or the folder to the line that is there: frameworks: [${shelf}]. Then run: ${command}`,
  }),
  notAnEarlierVersion: ({
    framework,
    other,
  }: {
    readonly framework: string;
    readonly other: string;
  }): Fault => ({
    message: `${other} is another framework. It is not an earlier version of ${framework}, and ${framework} does not extend it.`,
    hint: `After --from, give the folder of an earlier version of ${framework}.`,
  }),
  whichFramework: (): Fault => ({
    message:
      'This portfolio does not name a target, so otpath does not know which framework to move to.',
    hint: 'Name it with --to, for example: --to wales-social-care-ot',
  }),
  brokenDecisions: ({
    file,
    mistakes,
  }: {
    readonly file: string;
    readonly mistakes: number;
  }): Fault => ({
    message: `otpath can’t use the decisions in ${file} (${plural(mistakes, 'mistake')}). Nothing has been changed.`,
    hint: 'Correct the file, or write it again with --write-decisions.',
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
  wrongDecisions: ({
    decisions,
    mistakes,
  }: {
    readonly decisions: string;
    readonly mistakes: number;
  }): Fault => ({
    message: `${decisions} has ${plural(mistakes, 'decision')} that can’t be made. Nothing has been changed.`,
    hint: 'After choose:, write one of the ids named, or none or later.',
  }),
  decisionsNotThere: ({ file }: { readonly file: string }): Fault => ({
    message: `There is no file ${file}.`,
    hint: 'To write a file of decisions, use --write-decisions.',
  }),
};
