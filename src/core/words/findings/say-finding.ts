import type { CheckedFolder } from '../../model/checked-folder.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleName } from '../../model/finding-args.ts';
import type { FindingWords, Said } from './finding-words.ts';

/** A finding in the sentences of one language, as they may be shown. */
export interface SaidFinding extends Said {
  /** What is written above each of the related places, in their order. */
  readonly related: readonly string[];
}

/** Says a finding. A detail that comes about where a value joins the words around it is masked here. */
export function sayFinding<Name extends RuleName>(
  { rule, args, related = [] }: Finding<Name>,
  { mask }: Pick<CheckedFolder, 'mask'>,
  words: FindingWords,
): SaidFinding {
  const { message, hint } = words.rules[rule](args);
  return {
    message: mask(message),
    hint: hint === undefined ? undefined : mask(hint),
    related: related.map(({ as }) => words.related[as]),
  };
}
