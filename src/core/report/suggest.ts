import type { Assessment } from '../model/assessment.ts';
import { canBeClaimed, findClaimable, type Library } from '../model/library.ts';
import type { ClaimableId } from '../model/ids.ts';
import type { Text } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { groupAlike, type GroupedHit } from './alike.ts';
import { makeRanking } from './ranking.ts';
import { askedSayings, sayingsOf, type Saying } from './search-index.ts';
import { themesOf } from './themes.ts';

/** What is needed to say what a text may show. */
export interface Suggestible {
  readonly library: Library;
  /** Where there is one, what its target requires is suggested. */
  readonly assessment?: Assessment | undefined;
  /** Whether to suggest what the target does not require, too. */
  readonly all?: boolean;
  readonly vocabulary: Vocabulary;
}

/**
 * What evidence with this text may show, the likeliest first, without what it claims already; what others have
 * recognised comes last. It compares words, on this computer: it knows nothing of what the text means, and credits
 * nothing.
 */
export function suggestFor(
  text: string,
  claimed: readonly string[],
  suggestible: Suggestible,
): readonly GroupedHit<Saying>[] {
  const { library, vocabulary } = suggestible;
  const open = sayingsFor(suggestible).filter(({ id }) => {
    const one = findClaimable(library, id as ClaimableId);
    return one !== undefined && canBeClaimed(one) && !claimed.includes(id);
  });
  return [open.filter((one) => !isRecognised(one)), open.filter(isRecognised)].flatMap((some) =>
    rankFor(text, some, vocabulary),
  );
}

function sayingsFor({ library, assessment, all }: Suggestible): readonly Saying[] {
  const asked = assessment ? askedSayings(assessment, library) : [];
  if (assessment && all !== true) return asked;
  return [...new Map([...sayingsOf(library), ...asked].map((one) => [one.id, one])).values()];
}

const isRecognised = ({ coverage }: Saying): boolean =>
  coverage?.state === 'assumed' || coverage?.state === 'waived';

/** What a text may show of some entries, the likeliest first, each with those that say much the same. */
export const rankFor = <Entry extends { readonly text: Text }>(
  text: string,
  entries: readonly Entry[],
  vocabulary: Vocabulary,
): readonly GroupedHit<Entry>[] => rankerOf(entries, vocabulary)(text);

/** The same for many texts. */
export function rankerOf<Entry extends { readonly text: Text }>(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
): (text: string) => readonly GroupedHit<Entry>[] {
  const textOf = (entry: Entry): string => Object.values(entry.text).join(' ');
  const [rank, themes] = [makeRanking(entries, textOf), themesOf(vocabulary)];
  return (text) => {
    const plain = withoutMarks(text);
    return groupAlike(rank(plain, themes(plain)), textOf);
  };
}

/** A text without comments, headings and addresses: templates bring them, and they say little of what was done. */
const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/\]\([^)]*\)/g, '] ');
