import { kitchen, planPdf } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';
import { unreadCaseOf } from '../unread-parts.ts';

/** What was not looked into is said, so that silence never passes for a result. */
export const unreadAttachment: PortfolioRule<'unread-attachment'> = {
  about: 'portfolio',
  code: 'OT513',
  name: 'unread-attachment',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds attachments that otpath can’t search for personal details, such as videos, old Word documents (.doc) and files with a password. It only looks with `otpath check --attachments`.',
    why: 'Only you can tell whether somebody is named in it.',
    fix: 'Read through it yourself, or save it in a format that otpath can read.',
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
        args: { case: unreadCaseOf(content) },
        subject: [file],
      };
    }
  },
};
