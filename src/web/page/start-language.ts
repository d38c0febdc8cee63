import type { Language } from '../../core/model/text.ts';

/** The language to begin in: Welsh where the browser of somebody is Welsh. */
export const startLanguage = (): Language =>
  navigator.languages[0]?.toLowerCase().startsWith('cy') === true ? 'cy' : 'en';
