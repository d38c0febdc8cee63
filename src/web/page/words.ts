import type { Language } from '../../core/model/text.ts';
import { welshNoticeWords } from '../../core/words/conversations/cy/notices.ts';
import { noticeWords } from '../../core/words/conversations/en/notices.ts';
import { welshAddWords } from '../../core/words/conversations/cy/add.ts';
import { addWords } from '../../core/words/conversations/en/add.ts';
import { welshPlanWords } from '../../core/words/conversations/cy/plan.ts';
import { planWords } from '../../core/words/conversations/en/plan.ts';
import { welshSignWords } from '../../core/words/conversations/cy/sign.ts';
import { signWords } from '../../core/words/conversations/en/sign.ts';
import { welshPackWords } from '../../core/words/conversations/cy/pack.ts';
import { packWords } from '../../core/words/conversations/en/pack.ts';
import { welshFindWords } from '../../core/words/conversations/cy/find.ts';
import { findWords } from '../../core/words/conversations/en/find.ts';
import { welshCheckWords } from '../../core/words/conversations/cy/check.ts';
import { checkWords } from '../../core/words/conversations/en/check.ts';
import { welshStatusWords } from '../../core/words/conversations/cy/status.ts';
import { statusWords } from '../../core/words/conversations/en/status.ts';
import { welshWizardWords } from '../../core/words/conversations/cy/wizard.ts';
import { wizardWords } from '../../core/words/conversations/en/wizard.ts';
import { welshInitWords } from '../../core/words/conversations/cy/init.ts';
import { initWords } from '../../core/words/conversations/en/init.ts';
import { welshFirstFileWords } from '../../core/words/conversations/cy/first-files.ts';
import { firstFileWords } from '../../core/words/conversations/en/first-files.ts';
import { welshOtpathPage } from '../../core/words/cy-otpath-page.ts';
import { englishOtpathPage, type OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import { welshOpeningFaults } from '../../core/words/faults/cy/opening.ts';
import { englishOpeningFaults } from '../../core/words/faults/en/opening.ts';
import { welshCheckingFaults } from '../../core/words/faults/cy/checking.ts';
import { englishCheckingFaults } from '../../core/words/faults/en/checking.ts';
import { welshAddingFaults } from '../../core/words/faults/cy/adding.ts';
import { englishAddingFaults } from '../../core/words/faults/en/adding.ts';
import { welshClaimFaults } from '../../core/words/faults/cy/claims.ts';
import { englishClaimFaults } from '../../core/words/faults/en/claims.ts';
import { welshSigningFaults } from '../../core/words/faults/cy/signing.ts';
import { englishSigningFaults } from '../../core/words/faults/en/signing.ts';
import { welshPackingFaults } from '../../core/words/faults/cy/packing.ts';
import { englishPackingFaults } from '../../core/words/faults/en/packing.ts';
import { welshPlanningFaults } from '../../core/words/faults/cy/planning.ts';
import { englishPlanningFaults } from '../../core/words/faults/en/planning.ts';
import { welshTemplateFaults } from '../../core/words/faults/cy/templates.ts';
import { englishTemplateFaults } from '../../core/words/faults/en/templates.ts';
import { welshWritingFaults } from '../../core/words/faults/cy/writing.ts';
import { englishWritingFaults } from '../../core/words/faults/en/writing.ts';
import { findingWordsIn } from '../../core/words/findings/index.ts';
import { wordsIn } from '../../core/words/index.ts';
import type { PageSaying } from './shown.ts';

/** What of the catalogues of commands the page says; the rest would only make it larger. */
const english: Pick<PageSaying, 'conversations' | 'faults'> = {
  conversations: {
    notices: noticeWords,
    add: addWords,
    plan: planWords,
    sign: signWords,
    pack: packWords,
    find: findWords,
    check: checkWords,
    status: statusWords,
    wizard: wizardWords,
    init: initWords,
    firstFiles: firstFileWords,
  },
  faults: {
    ...englishOpeningFaults,
    ...englishCheckingFaults,
    ...englishAddingFaults,
    ...englishClaimFaults,
    ...englishPlanningFaults,
    ...englishPackingFaults,
    ...englishSigningFaults,
    ...englishTemplateFaults,
    ...englishWritingFaults,
  },
};

const welsh: typeof english = {
  conversations: {
    notices: welshNoticeWords,
    add: welshAddWords,
    plan: welshPlanWords,
    sign: welshSignWords,
    pack: welshPackWords,
    find: welshFindWords,
    check: welshCheckWords,
    status: welshStatusWords,
    wizard: welshWizardWords,
    init: welshInitWords,
    firstFiles: welshFirstFileWords,
  },
  faults: {
    ...welshOpeningFaults,
    ...welshCheckingFaults,
    ...welshAddingFaults,
    ...welshClaimFaults,
    ...welshPlanningFaults,
    ...welshPackingFaults,
    ...welshSigningFaults,
    ...welshTemplateFaults,
    ...welshWritingFaults,
  },
};

/** What the page says around what the commands say. */
export const pageWordsIn = (language: Language): OtpathPageWords =>
  language === 'cy' ? welshOtpathPage : englishOtpathPage;

/** Everything that the page says in a language. */
export const sayingIn = (language: Language): PageSaying => ({
  page: pageWordsIn(language),
  reports: wordsIn(language),
  findings: findingWordsIn(language),
  ...(language === 'cy' ? welsh : english),
});
