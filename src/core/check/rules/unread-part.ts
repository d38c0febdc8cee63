import type { AttachmentContent } from '../../model/attachment-content.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';
import { unreadPartOf } from '../unread-parts.ts';

/** Parts that are named one by one. */
const mostNamed = 3;

const letters: AttachmentContent = {
  state: 'read',
  text: 'Letters',
  people: [],
  hasLocation: false,
};
const files = { 'evidence/letters.zip': '«»PK …' };

/** A file that was read in part is not one in which nothing was found. */
export const unreadPart: PortfolioRule<'unread-part'> = {
  about: 'portfolio',
  code: 'OT517',
  name: 'unread-part',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds attachments with a part that otpath can’t search, such as an old Excel table in a Word document, or a file with a password in a zip. It only looks with `otpath check --attachments`.',
    why: 'otpath searched the rest of the attachment for personal details, but not this part.',
    fix: 'Open the attachment and look at this part yourself.',
    bad: {
      ...kitchen({ attachments: '[letters.zip]' }, files),
      contents: {
        'evidence/letters.zip': {
          ...letters,
          unreadParts: [{ name: 'letter-2.doc', reason: 'other-kind', kind: 'old-word' }],
        },
      },
    },
    good: {
      ...kitchen({ attachments: '[letters.zip]' }, { 'evidence/letters.zip': 'PK …' }),
      contents: { 'evidence/letters.zip': letters },
    },
  }),
  *check({ contents, portfolio }) {
    for (const [file, content] of contents) {
      const parts = content.state === 'read' ? (content.unreadParts ?? []) : [];
      const [first] = parts;
      if (content.state === 'unread' || !first) continue;
      const named = parts.slice(0, mostNamed).map((part) => unreadPartOf(part, portfolio));
      const others = parts.length - named.length + (content.moreUnreadParts ?? 0);
      yield {
        at: { file, start: 0, end: 0 },
        args: { parts: named, others },
        subject: [file],
      };
    }
  },
};
