import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What an organisation asks must not silently be left out. */
export const unusablePolicy: PortfolioRule<'unusable-policy'> = {
  about: 'portfolio',
  code: 'OT618',
  name: 'unusable-policy',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds an organisation’s policy that is named in otpath.yaml and can’t be used: the file is missing, is not a YAML file, or has errors.',
    why: 'otpath ignores what your organisation requires, so your coverage may look better or worse than it is.',
    fix: 'Correct the path or the file. If your organisation keeps the file, ask for a copy.',
    bad: settings({ organisation_policy: '«../team/policy.yaml»' }),
    good: settings(),
  }),
  *check({ portfolio, locate }) {
    const { organisationPolicyFile, organisationPolicy, unusableKeys, origin } = portfolio;
    // A policy that names a list of keys has been read.
    if (organisationPolicyFile === undefined || organisationPolicy || unusableKeys) return;
    yield {
      at: locate(origin, 'organisation_policy'),
      args: {},
    };
  },
};
