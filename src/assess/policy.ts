import type { FrameworkId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Policy, PolicyRule, PolicyRules, Setting } from '../model/policy.ts';

/** What counts as enough where nobody else has said so. The tool's own choice, and shown as such. */
const toolRules: PolicyRules = {
  claims_per_statement: 1,
  rationale_required: true,
  pieces_per_pillar: 2,
  types_per_pillar: 2,
  witnesses_per_pillar: 1,
  currency_months: 24,
  own_witness_allowed: false,
};

const toolPolicy = { id: 'otpath-default', version: '1.0.0', origin: 'tool' } as const;

/**
 * The policy for one framework: the tool's own rules, overlaid by those of the frameworks it extends and
 * then by its own. Every rule keeps the name of whoever set it.
 */
export function policyFor(library: Library, framework: FrameworkId | undefined): Policy {
  const lineage = framework === undefined ? [] : lineageOf(library, framework);
  const stated = lineage.flatMap(({ id, policy }) => (policy ? [{ id, policy }] : []));
  const toolSettings = Object.fromEntries(
    Object.entries(toolRules).map(([rule, value]): [string, Setting<unknown>] => [
      rule,
      { value, origin: toolPolicy.origin, sources: [] },
    ]),
  ) as unknown as Policy['rules'];
  const rules = Object.assign(
    toolSettings,
    ...stated.map(({ policy }) => policy.rules).reverse(),
  ) as { readonly [Rule in PolicyRule]: Setting<PolicyRules[Rule]> };
  const named = stated[0];
  return named
    ? { id: named.policy.id, version: named.policy.version, origin: named.id, rules }
    : { ...toolPolicy, rules };
}
