import { sayInOneLine } from '../../../core/render/findings.ts';
import { findingWordsIn } from '../../../core/words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../../../core/model/checked-folder.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { Language } from '../../../core/model/text.ts';
import type { UnreadInPack } from '../../../core/workspace/pack.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';

/** Attachments that are named one by one. */
const mostNamed = 20;

/** What the check says of what could not be read, each with the place. */
const sentencesOn = (
  { findings }: UnreadInPack,
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

/** Repeats what the check says: a pack takes these files to other people, whether somebody has read them or not. */
export function sayUnread(
  unread: UnreadInPack,
  checked: CheckedFolder,
  options: CommonOptions,
  host: SpeakingHost,
): void {
  const sentences = sentencesOn(unread, checked, host.language);
  if (sentences.length === 0) return;
  const terminal = terminalFor(host.stderr, options, host);
  const more = sentences.length - mostNamed;
  const lines = [
    ...sentences.slice(0, mostNamed),
    ...(more > 0 ? [`${host.words.pack.moreUnread(more)} otpath check --attachments`] : []),
  ];
  host.stderr.write(
    `${[wrap(host.words.pack.unread, terminal), ...lines.map((line) => wrap(line, terminal, '    ', '  - '))].join('\n')}\n`,
  );
}
