import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../src/core/assess/policy.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import type { Policy, PolicyRules } from '../../../src/core/model/policy.ts';
import { assess, library } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { framework, level, statedPolicy } from '../../support/framework-builders.ts';
import { portfolio } from '../../support/portfolio-builders.ts';

const settingsIn = ({ rules }: Policy): Readonly<Record<string, readonly [unknown, string]>> =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, { value, origin }]) => [rule, [value, origin]]),
  );

const ofTool = {
  claims_per_statement: [1, 'tool'],
  types_per_statement: [0, 'tool'],
  witnesses_per_statement: [0, 'tool'],
  rationale_required: [true, 'tool'],
  pieces_per_pillar: [2, 'tool'],
  types_per_pillar: [2, 'tool'],
  witnesses_per_pillar: [1, 'tool'],
  pieces_per_aspect: [0, 'tool'],
  types_per_aspect: [0, 'tool'],
  witnesses_per_aspect: [0, 'tool'],
  currency_months: [24, 'tool'],
  currency_by_type: [[], 'tool'],
  own_witness_allowed: [false, 'tool'],
  witness_for_types: [['observed-practice', 'testimonial', 'supervision-record'], 'tool'],
  sign_off_required: ['none', 'tool'],
};

function stating(
  id: string,
  rules: Partial<PolicyRules>,
  changes: Partial<Framework> = {},
): Framework {
  return framework({ id: id as FrameworkId, policy: statedPolicy(id, rules), ...changes });
}

const base = stating('base-ot', { currency_months: 36, claims_per_statement: 2 });
const local = stating(
  'local-ot',
  { currency_months: 12, own_witness_allowed: true },
  { extends: base.id, levels: [level('local-ot:level-1', 1)] },
);
const silent = framework({ id: 'silent-ot' as FrameworkId, extends: local.id });
const plain = framework({ id: 'plain-ot' as FrameworkId });
const empty = portfolio();
const all = library(base, local, silent, plain);

describe('the policy', () => {
  it.each([
    ['no framework', undefined],
    ['an unknown framework', 'unknown-ot' as FrameworkId],
    ['a framework without a policy', plain.id],
  ])('for %s is the tool’s own, and shown as such', (_, id) => {
    const policy = policyFor(all, id, empty);
    expect(policy).toMatchObject({ id: 'otpath-default', version: '1.0.0', origin: 'tool' });
    expect(settingsIn(policy)).toEqual(ofTool);
  });

  it('of a framework changes what it sets, under its own name', () => {
    const policy = policyFor(all, base.id, empty);
    expect(policy).toMatchObject({ id: 'base-ot-policy', version: '3.1.0', origin: 'base-ot' });
    expect(settingsIn(policy)).toEqual({
      ...ofTool,
      currency_months: [36, 'base-ot'],
      claims_per_statement: [2, 'base-ot'],
    });
  });

  it('of an extending framework goes before that of the extended one, rule by rule', () => {
    const policy = policyFor(all, local.id, empty);
    expect(policy).toMatchObject({ id: 'local-ot-policy', origin: 'local-ot' });
    expect(settingsIn(policy)).toEqual({
      ...ofTool,
      currency_months: [12, 'local-ot'],
      own_witness_allowed: [true, 'local-ot'],
      claims_per_statement: [2, 'base-ot'],
    });
  });

  it('is that of the extended framework where the extending one has none', () => {
    expect(policyFor(all, silent.id, empty)).toEqual(policyFor(all, local.id, empty));
  });

  it('of a portfolio goes before those of frameworks, rule by rule', () => {
    const own = {
      policy: statedPolicy('portfolio', { currency_months: 18, pieces_per_pillar: 5 }),
    };
    const policy = policyFor(all, local.id, own);
    expect(policy).toMatchObject({ id: 'portfolio-policy', version: '3.1.0', origin: 'portfolio' });
    expect(settingsIn(policy)).toEqual({
      ...ofTool,
      currency_months: [18, 'portfolio'],
      pieces_per_pillar: [5, 'portfolio'],
      own_witness_allowed: [true, 'local-ot'],
      claims_per_statement: [2, 'base-ot'],
    });
    expect(assess([base, local], 'local-ot:level-1', portfolio(own)).policy).toEqual(policy);
  });

  it('of an organisation goes before those of frameworks and after the portfolio’s, rule by rule', () => {
    const organisationPolicy = statedPolicy('organisation', {
      currency_months: 18,
      pieces_per_pillar: 5,
    });
    const theirs = policyFor(all, local.id, { organisationPolicy });
    expect(theirs).toMatchObject({ id: 'organisation-policy', origin: 'organisation' });
    expect(settingsIn(theirs)).toMatchObject({
      currency_months: [18, 'organisation'],
      pieces_per_pillar: [5, 'organisation'],
      own_witness_allowed: [true, 'local-ot'],
    });
    const policy = statedPolicy('portfolio', { currency_months: 9 });
    const both = policyFor(all, local.id, { organisationPolicy, policy });
    expect(both).toMatchObject({ id: 'portfolio-policy', origin: 'portfolio' });
    expect(settingsIn(both)).toMatchObject({
      currency_months: [9, 'portfolio'],
      pieces_per_pillar: [5, 'organisation'],
    });
  });

  it('of one framework leaves no trace in that of another', () => {
    policyFor(all, local.id, empty);
    expect(settingsIn(policyFor(all, plain.id, empty))).toEqual(ofTool);
    expect(settingsIn(policyFor(all, base.id, empty))['own_witness_allowed']).toEqual([
      false,
      'tool',
    ]);
  });

  it('of an assessment is that of the target’s framework', () => {
    const assessment = assess([base, local], 'local-ot:level-1', portfolio());
    expect(assessment.policy).toEqual(policyFor(all, local.id, empty));
  });

  it.each(builtInFrameworks)(
    'of $id names a framework only for what that framework sets',
    (one) => {
      const { rules } = policyFor(library(...builtInFrameworks), one.id, empty);
      for (const [rule, { origin }] of Object.entries(rules)) {
        expect([rule, origin]).toEqual([rule, rule in (one.policy?.rules ?? {}) ? one.id : 'tool']);
      }
    },
  );
});
