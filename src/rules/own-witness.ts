import { personKey } from '../model/person.ts';
import { kitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** The applicant can't be their own witness. */
export const ownWitness: PortfolioRule = {
  about: 'portfolio',
  code: 'OT313',
  name: 'own-witness',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence whose witness is the practitioner.',
    why: 'A witness confirms what somebody else did. Your own word is already in the text, so this witness counts for nothing.',
    fix: 'Name somebody who saw the work, or take the witness out.',
    bad: kitchen({ witness: { name: '«Bethan Example»' } }),
    good: kitchen({ witness: { name: 'Rhodri Sample', role: 'Senior OT' } }),
  }),
  *check({ portfolio, policy, locate }) {
    if (policy.rules.own_witness_allowed.value) return;
    const self = personKey(portfolio.practitioner.name);
    for (const { witness } of portfolio.evidence) {
      if (!witness || personKey(witness.name) !== self) continue;
      yield {
        at: locate(witness.origin, 'name'),
        message: 'The witness is the practitioner.',
        hint: 'Name somebody who saw the work, or take the witness out.',
      };
    }
  },
};
