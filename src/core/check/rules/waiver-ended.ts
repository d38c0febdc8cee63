import { isInForce } from '../../assess/waivers.ts';
import { isCalendarDate } from '../../model/date.ts';
import { localId } from '../../model/ids.ts';
import { waiver } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What was set aside for a time is asked again after it. */
export const waiverEnded: PortfolioRule<'waiver-ended'> = {
  about: 'portfolio',
  code: 'OT609',
  name: 'waiver-ended',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds waivers whose last day has passed, without another waiver for the same requirement.',
    why: 'The requirement counts again. This was agreed, but people easily forget it.',
    fix: 'Show the requirement with evidence, or ask the people who decided whether to extend the waiver.',
    bad: waiver({ until: '«2026-06-30»' }),
    good: waiver({ until: '2027-06-30' }),
  }),
  *check({ portfolio, asOf, locate }) {
    const { waivers } = portfolio;
    const inForce = new Set(
      waivers.filter((one) => isInForce(one, asOf)).map(({ requirement }) => requirement),
    );
    for (const { requirement, until, origin } of waivers) {
      if (until === undefined || !isCalendarDate(until) || until >= asOf) continue;
      if (inForce.has(requirement)) continue;
      yield {
        at: locate(origin, 'until'),
        args: { requirement: localId(requirement), until },
        subject: [requirement],
      };
    }
  },
};
