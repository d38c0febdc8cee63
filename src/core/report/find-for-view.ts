import { detailOptions } from '../privacy/detail-options.ts';
import { maskDetails } from '../privacy/mask.ts';
import type { Evidence } from '../model/portfolio.ts';
import { textIn } from '../model/text.ts';
import type { FindView } from './find.ts';
import type { FindWish, SearchedPortfolio } from './find-view.ts';
import { viewSaying } from './search-index.ts';
import { suggestFor } from './suggest.ts';

/**
 * What the text of a piece of evidence may show and it does not claim yet, the likeliest first. Personal details are
 * in no part of what it gives.
 */
export function viewFindFor(
  { id, title, file, claims, body }: Evidence,
  { portfolio, target, library, vocabulary, assessment }: SearchedPortfolio,
  { limit, asOf, all, language }: Pick<FindWish, 'limit' | 'asOf' | 'all' | 'language'>,
): FindView {
  const masked = (text: string): string => maskDetails(text, detailOptions(portfolio));
  const claimed = claims.map(({ statement }) => statement);
  // Masked as a whole: a number may be known by what is in the sentence before.
  const ranked = suggestFor(masked(`${title}\n\n${body.text}`), claimed, {
    library,
    vocabulary,
    assessment,
    all,
  });
  return {
    otpath: '1',
    words: '',
    target,
    asOf,
    alsoLookedFor: [],
    for: { id, title: masked(title), file },
    suggested: {
      found: ranked.length,
      hits: ranked.slice(0, limit).map(({ entry, matched, alike }) => ({
        ...viewSaying(entry, language, masked),
        matched,
        alike: alike.map(({ id, text }) => ({ id, text: textIn(text, language) })),
      })),
    },
    nearIds: [],
    nearWords: [],
  };
}
