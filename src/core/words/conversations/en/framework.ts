import { plural } from '../../plural.ts';

/** What `otpath framework list` says of each framework. */
export const frameworkWords = {
  statements: (count: number): string => `${plural(count, 'statement')}.`,
  targets: (ids: readonly string[]): string => `Targets: ${ids.join(', ')}`,
};
