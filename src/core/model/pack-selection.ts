/** Why a piece of evidence is not in a pack: it says nothing of what is asked; nobody chose it; it is a copy; others come first. */
export type LeftOutBecause = 'not-asked' | 'not-chosen' | 'copy' | 'others-first';

/** In what a claim is better than those that were left out. */
export type BetterIn = 'counts' | 'accepted' | 'witnessed' | 'later';
