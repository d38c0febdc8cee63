import { initWords } from '../../conversations/en/init.ts';
import type { Fault } from '../fault-words.ts';
import { englishWhyNotWritten } from './system-reasons.ts';

/** Undefined is the folder where somebody is. */
interface InFolder {
  readonly folder: string | undefined;
}

/** A folder that would do, as it is typed. */
interface Elsewhere {
  readonly example: string;
}

const otherFolder = 'or choose another folder for the portfolio.';

/** What keeps otpath from creating a portfolio. */
export const englishCreatingFaults = {
  portfolioInHome: ({
    place,
    example,
  }: Elsewhere & { readonly place: 'home' | 'disk' }): Fault => ({
    message: {
      home: 'This is your home folder, so no portfolio was created in it.',
      disk: 'This is a whole disk, so no portfolio was created on it.',
    }[place],
    hint: `Create the portfolio in its own folder. For example, run: otpath init ${example}`,
  }),
  portfolioHere: ({ folder, example }: InFolder & Elsewhere): Fault => ({
    message: `${folder ?? 'This folder'} is already a portfolio, so nothing was written.`,
    hint: `To change its settings, edit otpath.yaml. To create another portfolio, run: otpath init ${example}`,
  }),
  portfolioInside: ({ around }: { readonly around: string }): Fault => ({
    message: `The new portfolio would be inside the portfolio ${around}. One portfolio can’t be inside another.`,
    hint: 'Choose a folder outside it.',
  }),
  portfolioAround: ({ below, example }: Elsewhere & { readonly below: string }): Fault => ({
    message: `There is already a portfolio in this folder: ${below}. One portfolio can’t be inside another.`,
    hint: `Create the new one beside it. For example, run: otpath init ${example}`,
  }),
  folderClosed: ({ folder, example }: InFolder & Elsewhere): Fault => ({
    message: `You don’t have permission to write in ${folder ?? 'this folder'}.`,
    hint: `Choose a folder where you do. For example, run: otpath init ${example}`,
  }),
  folderLeadsOut: ({ folder }: { readonly folder: string }): Fault => ({
    message: `${folder} is a link to a place outside the portfolio, so nothing was written.`,
    hint: `A portfolio keeps its files in its own folder. Remove the link, ${otherFolder}`,
  }),
  settingsMisnamed: ({ file }: { readonly file: string }): Fault => ({
    message: `There is a file ${file} in this folder, but otpath only reads settings from otpath.yaml.`,
    hint: 'If it has the settings of a portfolio, rename it otpath.yaml. If not, move it to another folder. Then run otpath init again.',
  }),
  settingsNameTaken: ({ name }: { readonly name: string }): Fault => ({
    message: `Something in this folder is called ${name}, but it is not a file.`,
    hint: `Move it to another folder, ${otherFolder}`,
  }),
  fileInTheWay: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} is a file, and otpath needs a folder there.`,
    hint: `Move the file, ${otherFolder}`,
  }),
  portfolioNotCreated: ({
    folder,
    code,
    left,
  }: InFolder & {
    readonly code: string;
    /** What could not be removed again. */
    readonly left: readonly string[];
  }): Fault => ({
    message: `${folder ?? 'This folder'} could not be created. ${englishWhyNotWritten(code)}`,
    hint:
      left.length === 0
        ? 'Nothing was left behind. Choose another folder, or ask the person who looks after this computer.'
        : `otpath created these and could not remove them again: ${left.join(', ')}.`,
  }),
  answerNotTaken: ({
    flag,
    value,
    answerFault,
  }: {
    readonly flag: string;
    readonly value: string;
    readonly answerFault: keyof typeof initWords.faults;
  }): Fault => ({
    message: `${flag} can’t be "${value}".`,
    hint: initWords.faults[answerFault],
  }),
  optionNeedsAnother: ({
    flag,
    other,
    example,
  }: {
    readonly flag: string;
    readonly other: string;
    /** The other option with a value. */
    readonly example: string;
  }): Fault => ({
    message: `${flag} only works together with ${other}.`,
    hint: `Add ${example}, or leave out ${flag}.`,
  }),
  attainedRoute: ({ target }: { readonly target: string }): Fault => ({
    message: `"${target}" is a route. You are signed off at its stages, one at a time.`,
    hint: 'As --attained, give the last stage you have been signed off at.',
  }),
};
