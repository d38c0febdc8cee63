import type { CheckedFolder } from '../model/checked-folder.ts';
import type { FindingWords } from '../words/findings/index.ts';
import { summarise } from './findings.ts';

/** How much was found in how much, in one sentence. */
export function saySummary(
  folders: readonly CheckedFolder[],
  { around }: Pick<FindingWords, 'around'>,
): string {
  const none = { evidence: 0, claims: 0, statements: 0, requirements: 0 };
  return around.summary({
    ...none,
    ...summarise(folders),
    of: folders[0]?.of ?? 'portfolio',
    folders: folders.length,
    hidden: folders.reduce((sum, one) => sum + (one.hidden?.length ?? 0), 0),
  });
}

/** How much of what was found has a ready answer; nothing where none has. */
export function sayFixable(
  folders: readonly CheckedFolder[],
  { around }: Pick<FindingWords, 'around'>,
): string {
  const fixable = folders.flatMap(({ findings }) => findings).filter(({ fix }) => fix);
  const command = folders[0]?.of === 'framework' ? 'otpath framework validate' : 'otpath check';
  return fixable.length === 0 ? '' : around.fixable(command, fixable.length);
}

/** How many attachments nobody looked into; nothing where all were, or where there are none. */
export function sayUnopened(
  folders: readonly CheckedFolder[],
  { around }: Pick<FindingWords, 'around'>,
): string {
  const count = folders.reduce((sum, { unopened = 0 }) => sum + unopened, 0);
  return count === 0 ? '' : around.unopened(count);
}
