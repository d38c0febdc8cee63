import type { IsoDate } from '../../core/model/date.ts';
import type { Language } from '../../core/model/text.ts';
import { isFrameworksFault } from '../../core/model/ports.ts';
import { offersOf } from '../../core/report/schema-suggestions.ts';
import {
  portfolioOf,
  shelfOf,
  type InitAnswers,
  type Shelf,
} from '../../core/workspace/first-answers.ts';
import { preparePortfolio } from '../../core/workspace/first-files.ts';
import { FolderTree } from './folder-tree.ts';
import { portsOver } from './ports.ts';
import type { PageSaying } from './shown.ts';

/** The frameworks that come with the page. */
export function builtInShelf(): Shelf {
  const places = portsOver(new FolderTree('', []), '').frameworks([]);
  if (isFrameworksFault(places)) throw new Error(places.kind);
  return shelfOf(places);
}

/** The files that `otpath init` writes, in a folder that is on no disk yet. */
export function begunTree(
  answers: InitAnswers,
  shelf: Shelf,
  { today, language, words }: { today: IsoDate; language: Language; words: PageSaying },
): FolderTree {
  const { files } = preparePortfolio(
    portfolioOf(answers, []),
    shelf.library,
    today,
    {
      words: words.conversations.firstFiles,
      offersOf: (library, framework) => offersOf(library, framework, language),
    },
    () => false,
  );
  const tree = new FolderTree(words.page.begin.folder, []);
  for (const { path, text } of files) tree.change(path, new TextEncoder().encode(text));
  return tree;
}
