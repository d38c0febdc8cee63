import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signOffKey } from '../../model/sign-off.ts';
import { isNamesake } from '../../text/person.ts';
import { kitchen, settings } from '../example.ts';
import type { PortfolioRule, RuleExample } from '../rule.ts';

/** Two people can have one name; one person can also write a number that is not theirs. */
export const namesake: PortfolioRule<'namesake'> = {
  about: 'portfolio',
  code: 'OT632',
  name: 'namesake',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds assessors and witnesses who have the practitioner’s name and another registration number. It ignores sign-offs with a key that your organisation lists under that number.',
    why: 'The number decides, so they count as two people. A reader of the pack sees the same name twice and needs to know that this is right.',
    fix: 'Look up both numbers on the register. If they belong to two people, you don’t need to do anything. If a number is wrong, ask the person who gave it to correct it. An assessor needs to sign again.',
    bad: witnessed({ name: 'Bethan Example', registration: '«HCPC OT54321»' }),
    good: witnessed({ name: 'Rhodri Sample', registration: 'HCPC OT54321' }),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { assessor, origin } = signOff;
      const { registration, relationship } = assessor;
      if (registration === undefined || relationship === 'self') continue;
      if (!isNamesake(assessor, portfolio)) continue;
      // Somebody else lists their key under this number, so nothing is left to be looked up.
      if (portfolio.seals.signatures.get(signOffKey(signOff)) === 'vouched') continue;
      yield {
        at: locate(origin, 'assessor', 'registration'),
        args: { case: 'assessor', registration },
      };
    }
    for (const { witness } of portfolio.evidence) {
      if (witness?.registration === undefined || !isNamesake(witness, portfolio)) continue;
      yield {
        at: locate(witness.origin, 'registration'),
        args: { case: 'witness', registration: witness.registration },
      };
    }
  },
};

/** The evidence of `kitchen` with a witness, of a practitioner with a registration number. */
const witnessed = (witness: Readonly<Record<string, string>>): RuleExample =>
  kitchen(
    { witness },
    settings({
      credentials: [{ kind: 'hcpc-registration', number: 'OT12345', expires: '2027-10-31' }],
    }).files,
  );
