import { canBeRegistration, isRegistrationNumber } from '../../text/registration-number.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** The form of a registration number can be checked, the registration itself can't. */
export const malformedRegistration: PortfolioRule<'malformed-registration'> = {
  about: 'portfolio',
  code: 'OT603',
  name: 'malformed-registration',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds HCPC registration numbers that are not OT followed by five or six digits. The number of a witness may be of another register, so it needs only at least four digits, unless it starts with OT.',
    why: 'A panel looks up the number in the public register. A wrong number finds nobody, or somebody else.',
    fix: 'Write OT and the digits, as on the register. OT starts with the letter O, not with a zero.',
    bad: settings({ credentials: [{ kind: 'hcpc-registration', number: '«12345»' }] }),
    good: settings({ credentials: [{ kind: 'hcpc-registration', number: 'OT012345' }] }),
  }),
  *check({ portfolio, locate }) {
    for (const { witness } of portfolio.evidence) {
      if (witness?.registration === undefined || canBeRegistration(witness.registration)) continue;
      yield { at: locate(witness.origin, 'registration'), args: { case: 'witness' } };
    }
    for (const { kind, number, origin } of portfolio.credentials) {
      if (kind !== 'hcpc-registration' || number === undefined) continue;
      if (isRegistrationNumber(number)) continue;
      yield {
        at: locate(origin, 'number'),
        args: {},
      };
    }
  },
};
