import { builtInVocabulary } from '../node/frameworks.ts';
import type { Vocabulary } from '../core/model/vocabulary.ts';
import type { Workspace } from '../core/workspace/workspace.ts';

/** The everyday words that come with otpath, and those that the organisation of a portfolio adds. */
export const vocabularyIn = ({ organisation }: Workspace): Vocabulary => [
  ...builtInVocabulary(),
  ...organisation.vocabulary,
];
