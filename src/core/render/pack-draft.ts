import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/text.ts';
import type { DraftView } from '../report/pack.ts';
import { cleanText } from '../text/clean.ts';
import { findingWordsIn } from '../words/findings/index.ts';
import { wordsIn } from '../words/index.ts';
import { Places, sayInOneLine } from './findings.ts';

/** What a draft says of itself. */
export function draftOf(
  checked: CheckedFolder,
  errors: readonly Finding[],
  language: Language,
): DraftView {
  const places = new Places(checked.texts);
  return {
    sentence: wordsIn(language).pack.draft(errors.length),
    findings: errors.map((one) => {
      const { file, line } = places.placeOf(one.at);
      const path = shownPath({ ...checked, path: '.' }, file);
      return {
        place: cleanText(checked.texts.has(file) ? `${path}:${String(line)}` : path),
        message: sayInOneLine(one, checked, findingWordsIn(language)),
      };
    }),
  };
}
