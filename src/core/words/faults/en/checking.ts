import { plural } from '../../plural.ts';
import { offer } from '../../findings/en/offer.ts';
import type { Fault } from '../fault-words.ts';
import { englishWhyNotRead, englishWhyNotWritten } from './system-reasons.ts';

const leaveOut = 'Leave out --changed and --since.';

/** What keeps otpath from showing, fixing or comparing findings. */
export const englishCheckingFaults = {
  dryRunWithoutFix: (): Fault => ({
    message: '--dry-run only works together with --fix.',
    hint: 'Add --fix to see what it would change.',
  }),
  changeNotAgreed: (): Fault => ({
    message: 'otpath can’t ask questions here, so this change was not made.',
    hint: 'Add --yes to make it without a question, or --dry-run to see all changes first.',
  }),
  fileNotFixed: ({
    file,
    why,
    changed,
    all,
  }: {
    readonly file: string;
    /** The code of the system; or that the file was changed meanwhile. */
    readonly why: { readonly code: string | undefined } | 'meanwhile';
    readonly changed: readonly string[];
    /** How many files there are to change. */
    readonly all: number;
  }): Fault => ({
    message: `${file} was not changed. ${why === 'meanwhile' ? 'Another program has just changed it.' : englishWhyNotWritten(why.code)}`,
    hint: `${
      changed.length > 0
        ? `${String(changed.length)} of ${plural(all, 'file')} changed: ${changed.join(', ')}.`
        : all === 1
          ? 'No file was changed.'
          : `None of the ${plural(all, 'file')} was changed.`
    } When the file can be changed, run: otpath check --fix`,
  }),
  gitNotFound: (): Fault => ({
    message: 'git is not on this computer.',
    hint: leaveOut,
  }),
  notInGit: ({ folder }: { readonly folder: string }): Fault => ({
    message: `"${folder}" is not in a git repository, so otpath can’t see what has changed.`,
    hint: leaveOut,
  }),
  unknownRevision: ({ revision }: { readonly revision: string }): Fault => ({
    message: `git has no revision "${revision}".`,
    hint: 'Give a commit, a branch or a tag, for example main.',
  }),
  unknownRule: ({
    written,
    near,
  }: {
    readonly written: string;
    readonly near: string | undefined;
  }): Fault => ({
    message: `There is no rule "${written}".`,
    hint: offer(near, 'docs/rules.md lists all rules. To see one, run: otpath explain OT301'),
  }),
  noBaselineNamed: (): Fault => ({
    message: '--write-baseline and --prune-baseline need a file.',
    hint: 'Add its name: --baseline otpath-baseline.json',
  }),
  baselineNotOpened: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be opened. ${englishWhyNotRead(code)}`,
    hint: 'Give the file that --write-baseline made.',
  }),
  noBaseline: ({ file }: { readonly file: string }): Fault => ({
    message: `There is no baseline ${file}.`,
    hint: 'To make it from today’s findings, add --write-baseline.',
  }),
  notABaseline: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} is not a baseline.`,
    hint: 'Give the file that --write-baseline made, or the name of a new file.',
  }),
  unknownRuleCode: ({
    code,
    near,
    codes,
  }: {
    readonly code: string;
    readonly near: string | undefined;
    readonly codes: readonly string[];
  }): Fault => ({
    message: `There is no rule ${code}.`,
    hint: offer(near, `Choose one of these: ${codes.join(', ')}.`),
  }),
  nothingToExplain: ({
    word,
    near,
  }: {
    readonly word: string;
    readonly near: string | undefined;
  }): Fault => ({
    message: `Nothing is called "${word}".`,
    hint: offer(near, 'Try a code such as OT301, or an id such as L6-PP-03 or level-6.'),
  }),
};
