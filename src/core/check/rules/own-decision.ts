import { isOwnDecision } from '../../assess/own-decisions.ts';
import { localId } from '../../model/ids.ts';
import { waiver } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** The applicant can't decide in their own favour. */
export const ownDecision: PortfolioRule<'own-decision'> = {
  about: 'portfolio',
  code: 'OT629',
  name: 'own-decision',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds waivers, levels under attained and decisions under judgements in otpath.yaml that name the practitioner, or what may be their name, as the person who decided. It ignores accents, titles, initials and the order of names.',
    why: 'Nobody can waive a requirement for themselves or sign themselves off at a level, so it still counts as open.',
    fix: 'Ask your manager or panel to decide, and write the name of the person who decided. If it is another person with a name like yours, write their full name.',
    bad: waiver({ by: '«Bethan Example»' }),
    good: waiver({ by: 'Rhodri Sample' }),
  }),
  *check({ portfolio, locate }) {
    const all = [
      ...portfolio.waivers.map((one) => ({ ...one, id: one.requirement, what: 'waiver' as const })),
      ...portfolio.judgements.map((one) => ({
        ...one,
        id: one.requirement,
        what: 'decision' as const,
      })),
      ...portfolio.attained.map((one) => ({
        ...one,
        id: one.target,
        what: 'recognition' as const,
      })),
    ];
    for (const { by, id, origin, what } of all) {
      if (!isOwnDecision(by, portfolio)) continue;
      yield {
        at: locate(origin, 'by'),
        args: { case: what, id: localId(id) },
        subject: [id],
      };
    }
  },
};
