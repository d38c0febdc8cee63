import type { VerifyWording } from '../../core/report/verify-lines.ts';
import { welshDay } from '../../core/words/cy-dates.ts';
import { welshVerifyPage } from '../../core/words/cy-verify-page.ts';
import { welshVerify } from '../../core/words/cy-verify.ts';
import { date } from '../../core/words/en-dates.ts';
import { englishVerifyPage, type VerifyPageWords } from '../../core/words/en-verify-page.ts';
import { englishVerify } from '../../core/words/en-verify.ts';
import { welshVerifyingFaults } from '../../core/words/faults/cy/verifying.ts';
import { englishVerifyingFaults } from '../../core/words/faults/en/verifying.ts';

/** All that the page says. */
export interface PageWording extends VerifyWording {
  readonly page: VerifyPageWords;
  readonly faults: typeof englishVerifyingFaults;
}

const english: PageWording = {
  date,
  verify: englishVerify,
  page: englishVerifyPage,
  faults: englishVerifyingFaults,
};

const welsh: PageWording = {
  date: welshDay,
  verify: welshVerify,
  page: welshVerifyPage,
  faults: welshVerifyingFaults,
};

/** The words in the language that a page says it is in. */
export const wordingIn = (lang: string): PageWording => (lang === 'cy' ? welsh : english);
