import type { Fault } from '../fault-words.ts';

/** What can't be shown of earlier versions, and of two frameworks. */
export const englishVersionFaults = {
  portfolioNotThen: ({
    folder,
    revision,
  }: {
    readonly folder: string;
    readonly revision: string;
  }): Fault => ({
    message:
      folder === '.'
        ? `This portfolio was not in git yet at ${revision}.`
        : `The portfolio ${folder} was not in git yet at ${revision}.`,
    hint: 'Choose a later revision. To list them, run: git log --oneline',
  }),
  noPastHere: ({ folder }: { readonly folder: string }): Fault => ({
    message: `"${folder}" is not in a git repository, so there are no earlier versions to show.`,
    hint: 'Leave out --at. To show results as of an earlier date, use --as-of.',
  }),
  noHistoryOf: ({ word }: { readonly word: string }): Fault => ({
    message: `${word} is not an id in a framework, so it has no history.`,
    hint: 'Leave out --history, or give the id of a statement, a requirement, a level or a pillar.',
  }),
  sameFramework: ({ framework }: { readonly framework: string }): Fault => ({
    message: `These are both ${framework}, so there is nothing to map.`,
    hint: 'Name two frameworks. To list them, run: otpath framework list',
  }),
};
