import { welshNoticeWords } from './cy/notices.ts';
import { welshSignWords } from './cy/sign.ts';
import { welshInitWords } from './cy/init.ts';
import { welshWizardWords } from './cy/wizard.ts';
import type { ConversationWords } from './en.ts';

/** What commands ask, and say beside their results, in Welsh. */
export const welshConversations: ConversationWords = {
  wizard: welshWizardWords,
  notices: welshNoticeWords,
  sign: welshSignWords,
  init: welshInitWords,
};
