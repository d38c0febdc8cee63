import type { Language } from '../../model/text.ts';
import type { ConversationWords } from './en.ts';

export type { ConversationWords } from './en.ts';

/** The catalogues that there are. Only the one that is spoken is loaded. */
const catalogues: Readonly<Record<Language, () => Promise<ConversationWords>>> = {
  en: async () => (await import('./en.ts')).englishConversations,
  cy: async () => (await import('./cy.ts')).welshConversations,
};

export const conversationWordsIn = (language: Language): Promise<ConversationWords> =>
  catalogues[language]();
