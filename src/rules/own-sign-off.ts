import { currentSignOffs } from '../assess/sign-offs.ts';
import { personKey } from '../model/person.ts';
import { exampleAssessor, signedKitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** Nobody can be the assessor of their own work. */
export const ownSignOff: PortfolioRule = {
  about: 'portfolio',
  code: 'OT613',
  name: 'own-sign-off',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs by the practitioner that say they come from somebody else.',
    why: 'A judgement of your own work is a self-assessment. It is shown beside the others and verifies nothing.',
    fix: 'Write self under relationship, or ask somebody else to judge.',
    bad: signedKitchen({ assessor: { name: 'Bethan Example', relationship: '«supervisor»' } }),
    good: signedKitchen({ assessor: { ...exampleAssessor, relationship: 'peer' } }),
  }),
  *check({ portfolio, locate, asOf }) {
    const self = personKey(portfolio.practitioner.name);
    for (const { assessor, origin } of currentSignOffs(portfolio, asOf)) {
      if (assessor.relationship === 'self' || personKey(assessor.name) !== self) continue;
      yield {
        at: locate(origin, 'assessor', 'relationship'),
        message: 'The assessor is the practitioner.',
        hint: 'Write self here, or ask somebody else to judge.',
      };
    }
  },
};
