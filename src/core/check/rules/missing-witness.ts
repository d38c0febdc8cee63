import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What rests on somebody else's eyes or words names that person. */
export const missingWitness: PortfolioRule<'missing-witness'> = {
  about: 'portfolio',
  code: 'OT317',
  name: 'missing-witness',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  demanded: true,
  doc: () => ({
    what: 'Finds evidence without a witness, if the policy requires one for its type. By default, observed practice, testimonials and supervision records need one.',
    why: 'Such evidence relies on what somebody else saw or said. A panel needs to see who that was.',
    fix: 'Add witness, with name, role and date. If that person must not be named, name somebody who can confirm it.',
    bad: kitchen({ type: '«observed-practice»' }),
    good: kitchen({ type: 'observed-practice', witness: '{ name: Rhodri Sample }' }),
  }),
  *check({ portfolio, policy, incomplete, locate }) {
    const asked = policy.rules.witness_for_types.value;
    for (const { id, type, witness, origin } of portfolio.evidence) {
      if (witness || !asked.includes(type) || incomplete.has(origin.file)) continue;
      yield {
        at: locate(origin, 'type'),
        args: { type },
        subject: [id],
      };
    }
  },
};
