import type { FindWords } from './find-words.ts';

/** In English. */
export const englishFind: FindWords = {
  best: (what) => `Best match: ${what}`,
  also: (said, lookFor) => `"${said}" also looks for: ${lookFor.join(', ')}.`,
  suggested: (title) => `What "${title}" may show`,
  onlySuggested:
    'These are suggestions only, from the words of your text. Read each statement and choose for yourself. Nothing has been added or counted, and nothing was sent anywhere.',
  matched: 'Words that match:',
  alike: 'Much the same:',
  asked: 'What the target requires',
  evidence: 'In your evidence',
  frameworks: 'In the frameworks',
  beyond: 'Beyond the target',
  duties: 'Part of the job (duties, not requirements)',
  more: (count) => `${String(count)} more. To see more: --limit`,
};
