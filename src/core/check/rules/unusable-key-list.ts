import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A list of keys proves something only where the portfolio can't change it. */
export const unusableKeyList: PortfolioRule = {
  about: 'portfolio',
  code: 'OT623',
  name: 'unusable-key-list',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds lists of keys that the organisation’s policy names and that prove nothing: the file is not there, has no keys, or is inside the portfolio.',
    why: 'No sign-off can be verified without the list. In the portfolio, anybody could list their own key under the name of a supervisor.',
    fix: 'Keep the policy and its list of keys in a folder outside the portfolio that the organisation looks after.',
    bad: {
      ...settings({ organisation_policy: '«../team/policy.yaml»' }),
      unusableKeys: { written: 'allowed_signers', trouble: 'not-there' },
    },
    good: settings(),
  }),
  *check({ portfolio: { unusableKeys, origin }, locate }) {
    if (!unusableKeys) return;
    const { written, trouble } = unusableKeys;
    yield { at: locate(origin, 'organisation_policy'), ...troubles[trouble](written) };
  },
};

const troubles = {
  'not-there': (file: string) => ({
    message: `The policy of your organisation names the list of keys ${file}, which is not there, so no sign-off can be verified.`,
    hint: 'Ask your organisation for the file, and put it where the policy says.',
  }),
  'no-keys': (file: string) => ({
    message: `The list of keys ${file} of your organisation has no keys, so no sign-off can be verified.`,
    hint: 'Ask your organisation to check the file.',
  }),
  'in-portfolio': (file: string) => ({
    message: `The list of keys ${file} or the policy that names it is inside the portfolio, so it proves nothing.`,
    hint: 'Name a policy outside the portfolio that your organisation looks after.',
  }),
};
