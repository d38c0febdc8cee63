import { offer } from '../../findings/en/offer.ts';
import { commandIn } from '../../quoted.ts';
import type { Fault } from '../fault-words.ts';

const here = (folder: string | undefined): string =>
  folder === undefined ? 'this folder' : `"${folder}"`;

/** What keeps otpath from opening a portfolio, a framework or a list of keys. `folder` is absent for the current one. */
export const englishOpeningFaults = {
  nothingNamed: ({
    named,
    outputOption,
  }: {
    readonly named: string;
    /** Where an output was probably meant: the option that names one. */
    readonly outputOption: string | undefined;
  }): Fault => ({
    message: `There is no file or folder "${named}".`,
    hint:
      outputOption === undefined
        ? 'Give the folder of a portfolio. It has a file called otpath.yaml in it.'
        : `To choose the name of the file that otpath writes, add: ${outputOption}`,
  }),
  misnamedSettings: ({
    file,
    folder,
  }: {
    readonly file: string;
    readonly folder?: string | undefined;
  }): Fault => ({
    message: `The file ${file} in ${here(folder)} looks like the settings of a portfolio, but otpath only reads otpath.yaml.`,
    hint: 'Rename it otpath.yaml. Then run otpath again.',
  }),
  portfolioBelow: ({
    folder,
    below,
    more,
    way,
  }: {
    readonly folder?: string | undefined;
    readonly below: readonly string[];
    readonly more: number;
    /** The first of them, as it can be typed. */
    readonly way: string;
  }): Fault => ({
    message: `There is no portfolio in ${here(folder)}. There is one in the ${below.length + more > 1 ? 'folders' : 'folder'} ${below.map((one) => `"${one}"`).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`,
    hint: `Go there first, then run otpath again: cd ${way}`,
  }),
  noPortfolio: ({
    folder,
    start,
  }: {
    readonly folder?: string | undefined;
    /** Where a new one can begin. */
    readonly start: 'here' | 'below' | 'elsewhere';
  }): Fault => ({
    message: `There is no portfolio in ${here(folder)} or in any folder above it.`,
    hint: {
      here: 'If you have a portfolio, go to its folder with cd. To start one here, run: otpath init',
      below:
        'If you have a portfolio, go to its folder with cd. To start one in its own folder, run: otpath init my-portfolio',
      elsewhere:
        'Go to the folder of a portfolio, or give its name. It has a file called otpath.yaml in it.',
    }[start],
  }),
  frameworksFolderNotThere: ({ folder }: { readonly folder: string }): Fault => ({
    message: `The framework folder "${folder}" does not exist.`,
    hint: 'Correct the path under frameworks in otpath.yaml, in --frameworks or in OTPATH_FRAMEWORKS.',
  }),
  frameworkNameTaken: ({
    name,
    shownAs,
  }: {
    readonly name: string;
    readonly shownAs: string;
  }): Fault => ({
    message: `The framework ${name} in ${shownAs} has the same name as one that comes with otpath.`,
    hint: `Give yours another name. To add criteria to ours, write "extends: ${name}" in it.`,
  }),
  keyListNotThere: ({ file }: { readonly file: string }): Fault => ({
    message: `The list of keys "${file}" does not exist, or is not a file of up to 1 MB.`,
    hint: 'Check the path after --allowed-signers.',
  }),
  keyListInPortfolio: ({ file }: { readonly file: string }): Fault => ({
    message: `The list of keys "${file}" is inside the portfolio, so it proves nothing. Anyone who can change the portfolio can change the list.`,
    hint: 'Keep the list in a folder of your own, and name it with --allowed-signers.',
  }),
  keyListEmpty: ({ file }: { readonly file: string }): Fault => ({
    message: `There are no keys in "${file}".`,
    hint: 'Write a line for each assessor: OT012345 ssh-ed25519 AAAA…',
  }),
  unreadableSettings: ({ folder }: { readonly folder?: string | undefined }): Fault => ({
    message: 'otpath can’t read otpath.yaml, so it does not know the target of this portfolio.',
    hint: `To see what is wrong, run: ${commandIn('otpath check', folder)}`,
  }),
  noTarget: (): Fault => ({
    message: 'This portfolio has no target.',
    hint: 'Add --target wales-social-care-ot:level-6, or write a target in otpath.yaml.',
  }),
  noTargetsIn: ({ framework }: { readonly framework: string }): Fault => ({
    message: `"${framework}" has no targets.`,
    hint: 'Choose a target of another framework with --target. To see them all, run: otpath framework list',
  }),
  severalTargets: ({
    framework,
    targets,
  }: {
    readonly framework: string;
    readonly targets: readonly string[];
  }): Fault => ({
    message: `"${framework}" has several targets.`,
    hint: `Choose one of these with --target: ${targets.join(', ')}.`,
  }),
  onlyFrameworkInSettings: ({
    framework,
    targets,
  }: {
    readonly framework: string;
    readonly targets: readonly string[];
  }): Fault => ({
    message: `The target in otpath.yaml is only the name of a framework, "${framework}".`,
    hint: `Add a level, stage or role to it. Write one of these after target: ${targets.join(', ')}.`,
  }),
  notATarget: ({
    written,
    isInSettings,
    meant,
    framework,
  }: {
    readonly written: string;
    readonly isInSettings: boolean;
    /** Targets that may be meant. */
    readonly meant: readonly string[];
    /** A framework that may be meant. */
    readonly framework: string | undefined;
  }): Fault => ({
    message: isInSettings
      ? `The target in otpath.yaml can’t be "${written}".`
      : `"${written}" is not a target.`,
    hint: `${
      meant.length > 1
        ? `Did you mean one of these? ${meant.join(', ')}.`
        : offer(
            meant[0] ?? framework,
            'Write framework:id, for example wales-social-care-ot:level-6.',
          )
    } To see all targets, run: otpath framework list`,
  }),
  unknownTarget: ({
    framework,
    target,
    near,
    known,
  }: {
    readonly framework: string;
    readonly target: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `"${framework}" has no target "${target}".`,
    hint: offer(near, `It has: ${known.join(', ')}.`),
  }),
  unknownFramework: ({
    framework,
    near,
    known,
  }: {
    readonly framework: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `There is no framework "${framework}".`,
    hint: offer(near, `Choose one of these: ${known.join(', ')}.`),
  }),
  frameworkNearby: ({
    framework,
    shelf,
  }: {
    readonly framework: string;
    readonly shelf: string;
  }): Fault => ({
    message: `otpath does not know where the framework "${framework}" is.`,
    hint: `It is in a folder here. Add this to the command: --frameworks ${shelf}`,
  }),
  brokenFramework: ({
    framework,
    folder,
  }: {
    readonly framework: string;
    readonly folder?: string | undefined;
  }): Fault => ({
    message: `otpath can’t use the framework "${framework}", because its files have errors.`,
    hint: `To see them, run: ${commandIn('otpath check', folder)}`,
  }),
  evidenceNotFound: ({
    named,
    near,
  }: {
    readonly named: string;
    readonly near: string | undefined;
  }): Fault => ({
    message: `There is no evidence "${named}" in this portfolio, or otpath can’t read it.`,
    hint: offer(near, 'Give its file name, for example evidence/2026-03-a-kitchen.md.'),
  }),
  severalEvidence: ({
    named,
    files,
  }: {
    readonly named: string;
    readonly files: readonly string[];
  }): Fault => ({
    message: `More than one piece of evidence is called "${named}".`,
    hint: `Choose one of these: ${files.join(', ')}.`,
  }),
  answersMissing: ({
    answers,
    flags,
  }: {
    /** As the conversation names them, such as "your name". */
    readonly answers: readonly string[];
    /** Those that give them, with examples. */
    readonly flags: readonly string[];
  }): Fault => ({
    message: `otpath can’t ask questions here. Missing: ${answers.join(', ')}.`,
    hint: `Add: ${flags.join(' ')}`,
  }),
  nothingToFind: (): Fault => ({
    message: 'otpath find needs words to search for, or a piece of evidence.',
    hint: 'For example: otpath find risk. Or: otpath find --for evidence/2026-03-a-kitchen.md',
  }),
  wordsAndEvidence: ({ file }: { readonly file: string }): Fault => ({
    message: 'otpath find searches for words or for what evidence may show, not both at once.',
    hint: `Leave out the words: otpath find --for ${file}`,
  }),
};
