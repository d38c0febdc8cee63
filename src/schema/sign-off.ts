import Type from 'typebox';
import { judgements, relationships } from '../model/sign-off.ts';
import { choice, closed, date, line, reference } from './common.ts';

const optional = Type.Optional;

const fingerprint = Type.String({
  pattern: '^sha256:[0-9a-f]{64}$',
  description: 'What the evidence was: SHA-256 over its text and its attachments.',
});

const judged = {
  statement: reference('The statement that was claimed.'),
  judgement: choice(judgements, { description: 'What the assessor says of the claim.' }),
  comment: optional(line('The reasons, or the conditions.')),
};

export const signOffFile = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    evidence: line('The evidence that was judged: its path without .md.'),
    assessor: closed({
      name: line('Who judged.'),
      role: optional(line('The post of the assessor.')),
      registration: optional(line('The registration number of the assessor.')),
      relationship: choice(relationships, {
        description: 'What the assessor is to the practitioner.',
      }),
    }),
    date: date('The day of the judgement.'),
    claims: Type.Array(
      closed({
        ...judged,
        revision: optional(Type.Integer({ minimum: 1 })),
        rationale: optional(line('The rationale as it was judged.')),
      }),
      { minItems: 1 },
    ),
    fingerprint,
    attachments: optional(
      Type.Array(
        closed({
          path: line('The path of the attachment.'),
          sha256: optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
        }),
      ),
    ),
    text: optional(line('The text that was judged, without its claims.')),
    earlier: optional(
      Type.Array(
        closed({ date: date('The day.'), fingerprint, claims: Type.Array(closed(judged)) }),
      ),
    ),
    signature: optional(line('An SSH signature of the judgement.')),
  },
  { title: 'otpath sign-off' },
);
