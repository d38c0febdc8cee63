import Type, { type Static, type TSchema } from 'typebox';
import { signOffsRequired } from '../../model/policy.ts';
import { choice, closed, id, line } from '../common.ts';
import { source, text, textDefinitions } from '../texts.ts';

const optional = Type.Optional;

const setting = <T extends TSchema>(value: T, description: string) =>
  optional(
    closed(
      { value, source: optional(source), note: optional(text('What it means here.')) },
      { description },
    ),
  );

const count = Type.Integer({ minimum: 0, maximum: 1000 });

const months = Type.Integer({ minimum: 1, maximum: 1200, description: 'Months.' });

export const policySchema = closed(
  {
    id: id(),
    version: line('The version of the policy.'),
    title: optional(text('The name of the policy.')),
    rules: closed(
      {
        claims_per_statement: setting(
          Type.Integer({ minimum: 1, maximum: 1000 }),
          'How many claims a statement needs.',
        ),
        types_per_statement: setting(count, 'How many types of evidence a statement needs.'),
        witnesses_per_statement: setting(count, 'How many witnesses a statement needs.'),
        rationale_required: setting(Type.Boolean(), 'Whether a claim needs a rationale to count.'),
        pieces_per_pillar: setting(count, 'How many pieces of evidence a pillar needs.'),
        types_per_pillar: setting(count, 'How many types of evidence a pillar needs.'),
        witnesses_per_pillar: setting(count, 'How many witnesses a pillar needs.'),
        pieces_per_aspect: setting(count, 'How many pieces of evidence an aspect needs.'),
        types_per_aspect: setting(count, 'How many types of evidence an aspect needs.'),
        witnesses_per_aspect: setting(count, 'How many witnesses an aspect needs.'),
        currency_months: setting(months, 'How many months evidence counts.'),
        currency_by_type: setting(
          Type.Array(closed({ type: id('A type of evidence.'), months }), {
            description: 'Types of evidence that stay current for a longer or shorter time.',
          }),
          'How many months evidence of certain types counts, if that is different.',
        ),
        own_witness_allowed: setting(
          Type.Boolean(),
          'Whether practitioners can be their own witness.',
        ),
        witness_for_types: setting(
          Type.Array(id('A type of evidence that needs a witness.')),
          'Types of evidence that need a witness.',
        ),
        sign_off_required: setting(
          choice(signOffsRequired),
          'What a statement needs from an assessor: none, accepted (a sign-off) or verified (a sign-off with a key that is listed outside the portfolio).',
        ),
      },
      { description: 'The rules it sets. Write each one as `{ value: 2 }`.' },
    ),
  },
  { description: 'How much evidence is enough.' },
);

/** The file in which an organisation says what it counts as enough. */
export const policyFile = closed(
  {
    policy: policySchema,
    allowed_signers: optional(
      line('The path of the list of assessors’ keys, in OpenSSH’s format, from this folder.'),
    ),
    revoked_keys: optional(
      line(
        'The path of the list of keys that must no longer be used, in ssh-keygen’s format, from this folder.',
      ),
    ),
    vocabulary: optional(
      line('The path of a file with everyday words for searches, from this folder.'),
    ),
    milestones: optional(
      line('The path of a file with milestones, such as cohort.yaml, from this folder.'),
    ),
  },
  { title: 'otpath policy', $defs: textDefinitions },
);

export type StatedPolicyData = Static<typeof policySchema>;
