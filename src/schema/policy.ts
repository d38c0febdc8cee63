import Type, { type Static, type TSchema } from 'typebox';
import { closed, id, line } from './common.ts';
import { source, text, textDefinitions } from './texts.ts';

const optional = Type.Optional;

const setting = <T extends TSchema>(value: T) =>
  optional(
    closed({ value, source: optional(source), note: optional(text('What it means here.')) }),
  );

const count = Type.Integer({ minimum: 0, maximum: 1000 });

const months = Type.Integer({ minimum: 1, maximum: 1200 });

export const policySchema = closed({
  id: id(),
  version: line('The version of the policy.'),
  title: optional(text('The name of the policy.')),
  rules: closed({
    claims_per_statement: setting(Type.Integer({ minimum: 1, maximum: 1000 })),
    types_per_statement: setting(count),
    witnesses_per_statement: setting(count),
    rationale_required: setting(Type.Boolean()),
    pieces_per_pillar: setting(count),
    types_per_pillar: setting(count),
    witnesses_per_pillar: setting(count),
    pieces_per_aspect: setting(count),
    types_per_aspect: setting(count),
    witnesses_per_aspect: setting(count),
    currency_months: setting(months),
    currency_by_type: setting(
      Type.Array(closed({ type: id('A type of evidence.'), months }), {
        description: 'Types of evidence that stay current for longer or shorter.',
      }),
    ),
    own_witness_allowed: setting(Type.Boolean()),
    witness_for_types: setting(Type.Array(id('A type of evidence that needs a witness.'))),
  }),
});

/** The file in which an organisation says what it counts as enough. */
export const policyFile = closed(
  { policy: policySchema },
  { title: 'otpath policy', $defs: textDefinitions },
);

export type StatedPolicyData = Static<typeof policySchema>;
