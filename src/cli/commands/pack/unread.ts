import { sentencesOnUnread } from '../../../core/render/unread-sentences.ts';
import type { CheckedFolder } from '../../../core/model/checked-folder.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { UnreadInPack } from '../../../core/workspace/pack.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';

/** Attachments that are named one by one. */
const mostNamed = 20;

/** Repeats what the check says: a pack takes these files to other people, whether somebody has read them or not. */
export function sayUnread(
  unread: UnreadInPack,
  checked: CheckedFolder,
  options: CommonOptions,
  host: SpeakingHost,
): void {
  const sentences = sentencesOnUnread(unread.findings, checked, host.language);
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
