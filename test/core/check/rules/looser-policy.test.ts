import { expect, it } from 'vitest';
import { settings } from '../../../../src/core/check/example.ts';
import type { PolicyRules } from '../../../../src/core/model/policy.ts';
import { messagesOf } from '../../../support/run-example.ts';

const said = (rules: Readonly<Record<string, string>>, organisationRules?: Partial<PolicyRules>) =>
  messagesOf('OT327', {
    ...settings({ policy: { id: 'mine', version: '1.0.0', rules } }),
    ...(organisationRules && { organisationRules }),
  });

it.each([
  [
    'currency_months',
    '36',
    { currency_months: 24 },
    'currency_months requires less than your organisation: 36 here, and 24 in its policy.',
  ],
  [
    'rationale_required',
    'false',
    { rationale_required: true },
    'rationale_required requires less than your organisation: false here, and true in its policy.',
  ],
  [
    'own_witness_allowed',
    'true',
    { own_witness_allowed: false },
    'own_witness_allowed requires less than your organisation: true here, and false in its policy.',
  ],
  [
    'sign_off_required',
    'accepted',
    { sign_off_required: 'verified' },
    'sign_off_required requires less than your organisation: accepted here, and verified in its policy.',
  ],
  [
    'witness_for_types',
    '[testimonial]',
    { witness_for_types: ['testimonial', 'audit'] },
    'witness_for_types requires less than your organisation: no witness is needed here for audit.',
  ],
  [
    'currency_by_type',
    '[{ type: audit, months: 30 }]',
    { currency_months: 12 },
    'currency_by_type requires less than your organisation: audit counts for 30 months here, and for 12 months in its policy.',
  ],
] as const)(
  'a portfolio that asks for less is named with both figures: %s',
  (rule, value, theirs, message) => {
    expect(said({ [rule]: `{ value: ${value} }` }, theirs)).toEqual([message]);
  },
);

it.each([
  ['currency_months', '12', { currency_months: 24 }],
  ['own_witness_allowed', 'false', { own_witness_allowed: true }],
  ['rationale_required', 'true', { rationale_required: false }],
  ['sign_off_required', 'verified', { sign_off_required: 'accepted' }],
  ['witness_for_types', '[testimonial, audit]', { witness_for_types: ['audit'] }],
  ['currency_by_type', '[{ type: audit, months: 6 }]', { currency_months: 12 }],
  ['claims_per_statement', '1', { pieces_per_pillar: 4 }],
  ['claims_per_statement', '1', undefined],
] as const)(
  'a portfolio that asks for as much or more is left alone: %s %s',
  (rule, value, theirs) => {
    expect(said({ [rule]: `{ value: ${value} }` }, theirs)).toEqual([]);
  },
);
