import type { UnreadReason } from '../model/attachment-content.ts';
import { kitchen, planPdf } from './example.ts';
import type { PortfolioRule } from './rule.ts';

const because: Readonly<Record<UnreadReason, string>> = {
  'too-large': 'it has more than 50 MB',
  'too-much-inside': 'there is too much packed into it',
  encrypted: 'it is protected by a password',
  broken: 'it is damaged, or not what its name says',
  unreadable: 'it could not be opened',
};

/** What was not looked into is said, so that silence never passes for a result. */
export const unreadAttachment: PortfolioRule = {
  about: 'portfolio',
  code: 'OT513',
  name: 'unread-attachment',
  severity: 'note',
  doc: () => ({
    what: 'Finds attachments that could not be looked into for personal details. It speaks only with `otpath check --attachments`.',
    why: 'Nobody but you can say then whether a person is named in it.',
    fix: 'Read it through yourself, or save it again without a password.',
    bad: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '«»%PDF-1.7 …' }),
      contents: { 'evidence/plan.pdf': { state: 'unread', reason: 'encrypted' } },
    },
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ contents }) {
    for (const [file, content] of contents) {
      if (content.state === 'read') continue;
      yield {
        at: { file, start: 0, end: 0 },
        message: `This attachment could not be looked into, because ${because[content.reason]}.`,
        hint: 'Read it through yourself, or save it again and check once more.',
        subject: [file],
      };
    }
  },
};
