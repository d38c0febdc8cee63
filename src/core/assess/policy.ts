import type { FrameworkId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Policy, PolicyRules, Setting } from '../model/policy.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** What counts as enough where nobody else has said so. The tool's own choice, and shown as such. */
const toolRules: PolicyRules = {
  claims_per_statement: 1,
  types_per_statement: 0,
  witnesses_per_statement: 0,
  rationale_required: true,
  pieces_per_pillar: 2,
  types_per_pillar: 2,
  witnesses_per_pillar: 1,
  pieces_per_aspect: 0,
  types_per_aspect: 0,
  witnesses_per_aspect: 0,
  currency_months: 24,
  currency_by_type: [],
  own_witness_allowed: false,
  witness_for_types: ['observed-practice', 'testimonial', 'supervision-record'],
  sign_off_required: 'none',
};

const toolPolicy = { id: 'otpath-default', version: '1.0.0', origin: 'tool' } as const;

/**
 * The policy for one framework: the tool's own rules, overlaid by those of the frameworks it extends, by
 * its own, by the organisation's, and last by the portfolio's. Every rule keeps the name of whoever set it.
 */
export function policyFor(
  library: Library,
  framework: FrameworkId | undefined,
  portfolio: Pick<Portfolio, 'policy' | 'organisationPolicy'>,
): Policy {
  const lineage = framework === undefined ? [] : lineageOf(library, framework);
  const stated = [
    portfolio.policy,
    portfolio.organisationPolicy,
    ...lineage.map(({ policy }) => policy),
  ].filter((policy) => policy !== undefined);
  const toolSettings = Object.fromEntries(
    Object.entries(toolRules).map(([rule, value]): [string, Setting<unknown>] => [
      rule,
      { value, origin: toolPolicy.origin, sources: [] },
    ]),
  );
  const rules = Object.assign(
    toolSettings,
    ...stated.map((policy) => policy.rules).reverse(),
  ) as Policy['rules'];
  const { id, version, origin } = stated[0] ?? toolPolicy;
  return { id, version, origin, rules };
}
