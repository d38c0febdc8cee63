import { sayFinding } from '../../core/render/findings.ts';
import { shownPath, type CheckedFolder } from '../../core/model/checked-folder.ts';
import { cleanText } from '../../core/text/clean.ts';
import { wrap } from '../../core/render/terminal.ts';
import type { AttachmentContents } from '../../core/model/attachment-content.ts';
import { plural } from '../../core/words/plural.ts';
import type { Host } from '../host.ts';
import { terminalFor, type CommonOptions } from '../options.ts';

/** What nobody has looked into for personal details, and what a pack takes along. */
export interface Unread {
  /** Attachments that were not read, or not in full. */
  readonly files: readonly string[];
  /** Attachments that are or hold pictures, whose text is not read. */
  readonly pictures: readonly string[];
  /** What the check says of both, each with the place. */
  readonly sentences: readonly string[];
}

/** The rules that speak of what could not be read. */
const rules = new Set(['unread-attachment', 'unread-part', 'unread-picture', 'page-without-text']);
/** Attachments that are named one by one. */
const mostNamed = 20;

/** Of what could not be read, what is in a pack. */
export function unreadIn(
  checked: CheckedFolder,
  contents: AttachmentContents,
  isInside: (file: string) => boolean,
): Unread {
  const inside = [...contents].filter(([file]) => isInside(file));
  const files = inside.filter(
    ([, content]) =>
      content.state === 'unread' || !!content.unreadParts || !!content.pagesWithoutText,
  );
  const pictures = inside.filter(
    ([, content]) => content.state === 'read' && (content.pictures ?? 0) > 0,
  );
  const findings = checked.findings.filter(
    ({ rule, at, subject = [] }) => rules.has(rule) && [at.file, ...subject].some(isInside),
  );
  return {
    files: files.map(([file]) => file),
    pictures: pictures.map(([file]) => file),
    // What is said of several files together names them itself.
    sentences: findings.map((one) =>
      one.subject?.length === 1
        ? `${cleanText(shownPath({ ...checked, path: '.' }, one.at.file))}: ${sayFinding(one)}`
        : sayFinding(one),
    ),
  };
}

/** Repeats what the check says: a pack takes these files to other people, whether somebody has read them or not. */
export function sayUnread({ sentences }: Unread, options: CommonOptions, host: Host): void {
  if (sentences.length === 0) return;
  const terminal = terminalFor(host.stderr, options, host);
  const more = sentences.length - mostNamed;
  const lines = [
    ...sentences.slice(0, mostNamed),
    ...(more > 0
      ? [`${plural(more, 'other')}. To see them all, run: otpath check --attachments`]
      : []),
  ];
  const heading =
    'otpath can’t read everything in the attachments. Look for personal details there yourself:';
  host.stderr.write(
    `${[wrap(heading, terminal), ...lines.map((line) => wrap(line, terminal, '    ', '  - '))].join('\n')}\n`,
  );
}
