import { localId } from '../../model/ids.ts';
import { waiver } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A requirement is set aside by somebody, for a reason. */
export const incompleteWaiver: PortfolioRule = {
  about: 'portfolio',
  code: 'OT601',
  name: 'incomplete-waiver',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds waivers without a reason or without the name of whoever decided.',
    why: "A panel can't accept a waiver that nobody stands for, so the requirement still counts.",
    fix: 'Add reason and by.',
    bad: waiver({ '«requirement»': 'L6-PP-03', by: undefined }),
    good: waiver(),
  }),
  *check({ portfolio, locate }) {
    for (const { requirement, reason, by, origin } of portfolio.waivers) {
      const missing = [...(reason?.trim() ? [] : ['reason']), ...(by?.trim() ? [] : ['by'])];
      if (missing.length === 0) continue;
      yield {
        at: locate(origin),
        message: `This waiver of ${localId(requirement)} lacks ${missing.join(' and ')}.`,
        hint: 'Say why it was set aside, and who decided.',
        subject: [requirement],
      };
    }
  },
};
