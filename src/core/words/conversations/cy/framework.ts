import { nouns, welshPlural } from '../../cy-plural.ts';
import type { frameworkWords } from '../en/framework.ts';

/** What `otpath framework list` says of each framework, in Welsh. */
export const welshFrameworkWords: typeof frameworkWords = {
  statements: (count) => `${welshPlural(count, nouns.statement)}.`,
  targets: (ids) => `Targedau: ${ids.join(', ')}`,
};
