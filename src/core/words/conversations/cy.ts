import { welshNewFrameworkWords } from './cy/new-framework.ts';
import { welshExchangeWords } from './cy/exchange.ts';
import { welshFindWords } from './cy/find.ts';
import { welshStatusWords } from './cy/status.ts';
import { welshSchemaWords } from './cy/schema.ts';
import { welshFrameworkWords } from './cy/framework.ts';
import { welshDoctorWords } from './cy/doctor.ts';
import { welshCompletionWords } from './cy/completion.ts';
import { welshCheckWords } from './cy/check.ts';
import { welshNoticeWords } from './cy/notices.ts';
import { welshPackWords } from './cy/pack.ts';
import { welshMigrateWords } from './cy/migrate.ts';
import { welshPlanWords } from './cy/plan.ts';
import { welshSignWords } from './cy/sign.ts';
import { welshAddWords } from './cy/add.ts';
import { welshFirstFileWords } from './cy/first-files.ts';
import { welshInitWords } from './cy/init.ts';
import { welshWizardWords } from './cy/wizard.ts';
import type { ConversationWords } from './en.ts';

/** What commands ask, and say beside their results, in Welsh. */
export const welshConversations: ConversationWords = {
  wizard: welshWizardWords,
  notices: welshNoticeWords,
  sign: welshSignWords,
  add: welshAddWords,
  init: welshInitWords,
  pack: welshPackWords,
  plan: welshPlanWords,
  migrate: welshMigrateWords,
  find: welshFindWords,
  firstFiles: welshFirstFileWords,
  check: welshCheckWords,
  completion: welshCompletionWords,
  doctor: welshDoctorWords,
  framework: welshFrameworkWords,
  exchange: welshExchangeWords,
  newFramework: welshNewFrameworkWords,
  schema: welshSchemaWords,
  status: welshStatusWords,
};
