import type { Language } from '../../core/model/text.ts';
import type { InitAnswers } from '../../core/workspace/first-answers.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { mayLeaveForm } from './ask.ts';
import { begunTree, builtInShelf } from './begin-portfolio.ts';
import { unpackBuiltIn } from './built-in.ts';
import type { Inside } from './dom.ts';
import { cohortElements } from './cohort-elements.ts';
import type { FolderTree } from './folder-tree.ts';
import { newPortfolioElements } from './new-portfolio.ts';
import { readCohort } from './read-cohort.ts';
import { chooseElements, faultElements, startElements, type Chosen } from './start.ts';
import { today } from './today.ts';
import { sayingIn } from './words.ts';

/** What is in the place of the views where no portfolio is open. */
export type Beginning =
  | { readonly fault?: Fault | undefined }
  | {
      readonly tree: FolderTree;
      readonly roots: readonly string[];
      /** Whether all of them are shown together. */
      readonly isTogether?: boolean;
    }
  /** The form for a new portfolio. */
  | { readonly isNew: true };

/** What can be done where no portfolio is open. */
export interface BeginningActions {
  readonly begin: (beginning: Beginning) => Promise<void>;
  readonly open: (chosen: Chosen | undefined) => Promise<void>;
  readonly openPortfolio: (tree: FolderTree, root: string, said?: string) => Promise<void>;
  /** Says what takes a while. */
  readonly say: (text: string) => void;
}

export async function beginningElements(
  beginning: Beginning,
  language: Language,
  actions: BeginningActions,
): Promise<readonly Inside[]> {
  const { begin, open, openPortfolio } = actions;
  const { page } = sayingIn(language);
  if ('isNew' in beginning) return newElements(language, actions);
  if ('tree' in beginning) {
    const { tree, roots, isTogether } = beginning;
    const show = (together: boolean) => (): Promise<void> =>
      begin({ tree, roots, isTogether: together });
    return isTogether
      ? togetherElements(beginning, language, actions, show(false))
      : chooseElements(roots, page, (root) => openPortfolio(tree, root), show(true));
  }
  return [
    ...(beginning.fault ? faultElements(beginning.fault, language) : []),
    ...startElements(page, open, () => begin({ isNew: true })),
  ];
}

async function togetherElements(
  { tree, roots }: Extract<Beginning, { readonly tree: FolderTree }>,
  language: Language,
  { say }: BeginningActions,
  goBack: () => unknown,
): Promise<readonly Inside[]> {
  const words = sayingIn(language);
  say(words.page.cohort.reading);
  const reading = { today: today(), language, faults: words.faults };
  return cohortElements(await readCohort(tree, roots, reading), language, words, goBack);
}

async function newElements(
  language: Language,
  { begin, openPortfolio }: BeginningActions,
): Promise<readonly Inside[]> {
  await unpackBuiltIn();
  const words = sayingIn(language);
  const shelf = builtInShelf();
  const create = (answers: InitAnswers): Promise<void> =>
    openPortfolio(
      begunTree(answers, shelf, { today: today(), language, words }),
      '',
      words.page.begin.created,
    );
  const cancel = async (): Promise<void> => {
    if (await mayLeaveForm(words.page)) await begin({});
  };
  return newPortfolioElements({ shelf, today: today(), language, words, create, cancel });
}
