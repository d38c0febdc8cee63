import { currentSignOffs } from '../../assess/sign-offs.ts';
import { likenessToPractitioner } from '../../text/person.ts';
import { exampleAssessor, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Nobody can be the assessor of their own work. */
export const ownSignOff: PortfolioRule<'own-sign-off'> = {
  about: 'portfolio',
  code: 'OT613',
  name: 'own-sign-off',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs by the practitioner that say they come from somebody else. Registration numbers decide where both are known. Otherwise the names are compared, whatever their accents, titles, initials and order.',
    why: 'A judgement of your own work is a self-assessment. It is shown beside the others and verifies nothing.',
    fix: 'Write self under relationship, or ask somebody else to judge. If it is another person, make sure that both registration numbers are there: yours in otpath.yaml under credentials, theirs in the sign-off.',
    bad: signedKitchen({ assessor: { name: 'Bethan Example', relationship: '«supervisor»' } }),
    good: signedKitchen({ assessor: { ...exampleAssessor, relationship: 'peer' } }),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const { assessor, origin } of currentSignOffs(portfolio, asOf)) {
      if (assessor.relationship === 'self') continue;
      const likeness = likenessToPractitioner(assessor, portfolio);
      if (!likeness) continue;
      yield { at: locate(origin, 'assessor', 'relationship'), args: { case: likeness } };
    }
  },
};
