import { localId } from '../../model/ids.ts';
import { waiver } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A requirement is set aside by somebody, for a reason. */
export const incompleteWaiver: PortfolioRule<'incomplete-waiver'> = {
  about: 'portfolio',
  code: 'OT601',
  name: 'incomplete-waiver',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds waivers without a reason, or without the name of the person who decided.',
    why: 'A panel can’t accept a waiver if nobody is responsible for it, so the requirement still counts.',
    fix: 'Add reason and by.',
    bad: waiver({ '«requirement»': 'L6-PP-03', by: undefined }),
    good: waiver(),
  }),
  *check({ portfolio, locate }) {
    for (const { requirement, reason, by, origin } of portfolio.waivers) {
      const lacks = [
        ...(reason?.trim() ? [] : [{ case: 'reason' } as const]),
        ...(by?.trim() ? [] : [{ case: 'by' } as const]),
      ];
      if (lacks.length === 0) continue;
      yield {
        at: locate(origin),
        args: { requirement: localId(requirement), lacks },
        subject: [requirement],
      };
    }
  },
};
