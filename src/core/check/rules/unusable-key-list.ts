import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A list of keys proves something only where the portfolio can't change it. */
export const unusableKeyList: PortfolioRule<'unusable-key-list'> = {
  about: 'portfolio',
  code: 'OT623',
  name: 'unusable-key-list',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds lists of keys that an organisation’s policy names but that prove nothing: the file is missing, has no keys, or is inside the portfolio, or a line of the revoked keys is no key.',
    why: 'Without the list, no sign-off can be verified. Inside the portfolio, anybody could list their own key under a supervisor’s name.',
    fix: 'Keep the policy and its list of keys outside the portfolio, in a folder that the organisation looks after.',
    bad: {
      ...settings({ organisation_policy: '«../team/policy.yaml»' }),
      unusableKeys: { written: 'allowed_signers', trouble: 'not-there' },
    },
    good: settings(),
  }),
  *check({ portfolio: { unusableKeys, origin }, locate }) {
    if (!unusableKeys) return;
    const { written, trouble } = unusableKeys;
    yield { at: locate(origin, 'organisation_policy'), args: { case: trouble, file: written } };
  },
};
