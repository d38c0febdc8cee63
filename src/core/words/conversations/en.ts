import { newFrameworkWords } from './en/new-framework.ts';
import { exchangeWords } from './en/exchange.ts';
import { findWords } from './en/find.ts';
import { statusWords } from './en/status.ts';
import { schemaWords } from './en/schema.ts';
import { frameworkWords } from './en/framework.ts';
import { doctorWords } from './en/doctor.ts';
import { completionWords } from './en/completion.ts';
import { checkWords } from './en/check.ts';
import { noticeWords } from './en/notices.ts';
import { packWords } from './en/pack.ts';
import { migrateWords } from './en/migrate.ts';
import { planWords } from './en/plan.ts';
import { signWords } from './en/sign.ts';
import { addWords } from './en/add.ts';
import { firstFileWords } from './en/first-files.ts';
import { initWords } from './en/init.ts';
import { wizardWords } from './en/wizard.ts';

/** What commands ask, and say beside their results, in English. */
export const englishConversations = {
  wizard: wizardWords,
  notices: noticeWords,
  sign: signWords,
  add: addWords,
  init: initWords,
  pack: packWords,
  plan: planWords,
  migrate: migrateWords,
  find: findWords,
  firstFiles: firstFileWords,
  check: checkWords,
  completion: completionWords,
  doctor: doctorWords,
  framework: frameworkWords,
  exchange: exchangeWords,
  newFramework: newFrameworkWords,
  schema: schemaWords,
  status: statusWords,
};

/** What commands ask and say, in one language. */
export type ConversationWords = typeof englishConversations;
