import type { LooserRule } from '../../model/finding-args/evidence.ts';
import { signOffsRequired, type PolicyRule, type PolicySettings } from '../../model/policy.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What an organisation asks of everybody must not be lowered unseen. */
export const looserPolicy: PortfolioRule<'looser-policy'> = {
  about: 'portfolio',
  code: 'OT327',
  name: 'looser-policy',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  demanded: true,
  doc: () => ({
    what: 'Finds rules under policy in otpath.yaml that require less than your organisation’s policy.',
    why: 'A portfolio’s own rules come before the organisation’s. A report then says that less is enough than your organisation requires.',
    fix: 'Remove the rule, so that your organisation’s rule counts. If your organisation agreed to less for you, ask it to say so in its own policy.',
    bad: { ...ownPolicy('«claims_per_statement»', '{ value: 1 }'), organisationRules: twoClaims },
    good: { ...ownPolicy('claims_per_statement', '{ value: 3 }'), organisationRules: twoClaims },
  }),
  *check({ portfolio: { policy, organisationPolicy, origin }, locateKey }) {
    if (!policy || !organisationPolicy) return;
    for (const rule of Object.keys(policy.rules) as PolicyRule[]) {
      const looser = looserIn(rule, policy.rules, organisationPolicy.rules);
      if (!looser) continue;
      yield {
        at: locateKey(origin, 'policy', 'rules', rule),
        args: { ...looser, rule },
        subject: [rule],
      };
    }
  },
};

const twoClaims = { claims_per_statement: 2 };

const ownPolicy = (rule: string, value: string) =>
  settings({ policy: { id: 'mine', version: '1.0.0', rules: { [rule]: value } } });

/** What the organisation says of a rule and what the portfolio says, where the portfolio asks for less. */
function looserIn(
  rule: PolicyRule,
  own: PolicySettings,
  theirs: PolicySettings,
): LooserRule | undefined {
  switch (rule) {
    case 'rationale_required':
    case 'own_witness_allowed': {
      const [here, there] = [own[rule]?.value, theirs[rule]?.value];
      const isLooser = there !== undefined && here === (rule === 'own_witness_allowed');
      return isLooser && here !== there ? figures(String(here), String(there)) : undefined;
    }
    case 'sign_off_required': {
      const [here, there] = [own[rule]?.value, theirs[rule]?.value];
      if (here === undefined || there === undefined) return undefined;
      const isLooser = signOffsRequired.indexOf(here) < signOffsRequired.indexOf(there);
      return isLooser ? figures(here, there) : undefined;
    }
    case 'witness_for_types': {
      const here = own[rule]?.value ?? [];
      const missing = (theirs[rule]?.value ?? []).filter((type) => !here.includes(type));
      return missing.length === 0 ? undefined : { case: 'types', types: missing };
    }
    case 'currency_by_type':
      return longerFor(own, theirs);
    default: {
      const [here, there] = [own[rule]?.value, theirs[rule]?.value];
      if (here === undefined || there === undefined) return undefined;
      const isLooser = rule === 'currency_months' ? here > there : here < there;
      return isLooser ? figures(String(here), String(there)) : undefined;
    }
  }
}

const figures = (here: string, there: string): LooserRule => ({ case: 'figure', here, there });

/** The first type of evidence that counts for longer than the organisation lets it count. */
function longerFor(own: PolicySettings, theirs: PolicySettings): LooserRule | undefined {
  const monthsIn = (rules: PolicySettings, type: string): number | undefined =>
    rules.currency_by_type?.value.find((one) => one.type === type)?.months;
  const types = [own, theirs].flatMap(({ currency_by_type: by }) =>
    (by?.value ?? []).map(({ type }) => type),
  );
  for (const type of new Set(types)) {
    const there = monthsIn(theirs, type) ?? theirs.currency_months?.value;
    const here = monthsIn(own, type) ?? (own.currency_months ?? theirs.currency_months)?.value;
    if (there === undefined || here === undefined || here <= there) continue;
    return { case: 'months', type, here, there };
  }
  return undefined;
}
