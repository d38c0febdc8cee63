import { likenessToPractitioner } from '../../text/person.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** The applicant can't be their own witness. */
export const ownWitness: PortfolioRule<'own-witness'> = {
  about: 'portfolio',
  code: 'OT313',
  name: 'own-witness',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence whose witness is, or may be, the practitioner. If both registration numbers are known, they decide. Otherwise otpath compares the names, and ignores accents, titles, initials and order.',
    why: 'A witness confirms what somebody else did. Your own word is already in the text, so this witness doesn’t count.',
    fix: 'Name somebody else who saw the work, or delete the witness. If it is another person with a name like yours, write their full name, or give both registration numbers: theirs under witness, yours in otpath.yaml under credentials.',
    bad: kitchen({ witness: { name: '«Bethan Example»' } }),
    good: kitchen({ witness: { name: 'Rhodri Sample', role: 'Senior OT' } }),
  }),
  *check({ portfolio, policy, locate }) {
    if (policy.rules.own_witness_allowed.value) return;
    for (const { witness } of portfolio.evidence) {
      const likeness = witness && likenessToPractitioner(witness, portfolio);
      if (!likeness) continue;
      const key = likeness === 'same-number' ? 'registration' : 'name';
      yield { at: locate(witness.origin, key), args: { case: likeness } };
    }
  },
};
