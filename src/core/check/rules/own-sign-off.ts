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
    what: 'Finds sign-offs by the practitioner that claim to be by somebody else. If both registration numbers are known, they decide. Otherwise otpath compares the names, and ignores accents, titles, initials and order.',
    why: 'Your decision about your own work is a self-assessment. Reports show it, but it verifies nothing.',
    fix: 'Write self under relationship, or ask somebody else to decide. If it is another person, add both registration numbers: yours in otpath.yaml under credentials, theirs in the sign-off.',
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
