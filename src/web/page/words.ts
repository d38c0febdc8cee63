import type { Language } from '../../core/model/text.ts';
import { conversationWordsIn } from '../../core/words/conversations/index.ts';
import { welshOtpathPage } from '../../core/words/cy-otpath-page.ts';
import { englishOtpathPage, type OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import { faultWordsIn } from '../../core/words/faults/index.ts';
import { findingWordsIn } from '../../core/words/findings/index.ts';
import { wordsIn } from '../../core/words/index.ts';
import type { PageSaying } from './shown.ts';

/** What the page says around what the commands say. */
export const pageWordsIn = (language: Language): OtpathPageWords =>
  language === 'cy' ? welshOtpathPage : englishOtpathPage;

/** The language to begin in: Welsh where the browser of somebody is Welsh. */
export const startLanguage = (): Language =>
  navigator.languages[0]?.toLowerCase().startsWith('cy') === true ? 'cy' : 'en';

/** Everything that the page says in a language. */
export const sayingIn = async (language: Language): Promise<PageSaying> => ({
  page: pageWordsIn(language),
  reports: wordsIn(language),
  findings: findingWordsIn(language),
  conversations: await conversationWordsIn(language),
  faults: await faultWordsIn(language),
});
