import { kitchen, planPdf } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** Attachments stay inside the portfolio. */
export const attachmentOutside: PortfolioRule = {
  about: 'portfolio',
  code: 'OT402',
  name: 'attachment-outside',
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments whose path leads out of the portfolio.',
    why: 'A path to another folder breaks as soon as the portfolio is copied, and could send on what was never meant to be in it.',
    fix: 'Copy the file into the portfolio and name it there.',
    bad: kitchen({ attachments: '[«../../team-drive/plan.pdf»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    for (const { attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        if (path !== undefined) continue;
        yield {
          at: locate(origin),
          message: `"${written}" is no place inside the portfolio.`,
          hint: 'Copy the file into the portfolio and name it there.',
        };
      }
    }
  },
};
