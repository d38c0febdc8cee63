import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/text.ts';
import { cleanText } from '../text/clean.ts';
import { findingWordsIn } from '../words/findings/index.ts';
import { sayInOneLine } from './findings.ts';

/** What the check says of what could not be read, each with the place. */
export const sentencesOnUnread = (
  findings: readonly Finding[],
  checked: CheckedFolder,
  language: Language,
): readonly string[] =>
  findings.map((one) => {
    // What is said of several files together names them itself.
    const said = sayInOneLine(one, checked, findingWordsIn(language));
    return one.subject?.length === 1
      ? `${cleanText(shownPath({ ...checked, path: '.' }, one.at.file))}: ${said}`
      : said;
  });
