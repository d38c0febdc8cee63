import { wizardWords } from './en/wizard.ts';

/** What commands ask, and say beside their results, in English. */
export const englishConversations = {
  wizard: wizardWords,
};

/** What commands ask and say, in one language. */
export type ConversationWords = typeof englishConversations;
