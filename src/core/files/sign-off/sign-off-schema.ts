import Type from 'typebox';
import { judgements, relationships } from '../../model/sign-off.ts';
import { choice, closed, dateSchema, line, reference } from '../common.ts';

const optional = Type.Optional;

/** What one judgement consists of. */
const judgement = {
  practitioner: optional(
    closed(
      {
        name: line('The name of the practitioner.'),
        registration: optional(line('The registration number of the practitioner.')),
      },
      { description: 'Whose evidence was judged.' },
    ),
  ),
  assessor: closed(
    {
      name: line('The name of the assessor.'),
      role: optional(line('The post of the assessor.')),
      registration: optional(line('The registration number of the assessor.')),
      relationship: choice(relationships, {
        description: 'The assessor’s relationship to the practitioner.',
      }),
    },
    { description: 'Who decided.' },
  ),
  date: dateSchema('The date of the decision.'),
  claims: Type.Array(
    closed({
      statement: reference('The statement that was claimed.'),
      revision: optional(
        Type.Integer({ minimum: 1, description: 'The revision of the statement that was judged.' }),
      ),
      wording: optional(
        line(
          'The text of the statement when it was judged, for frameworks that don’t come with otpath.',
        ),
      ),
      judgement: choice(judgements, { description: 'The assessor’s decision.' }),
      comment: optional(line('The reasons, or the conditions.')),
      rationale: optional(line('The rationale when it was judged.')),
    }),
    { minItems: 1, description: 'The decision on each claim.' },
  ),
  fingerprint: Type.String({
    pattern: '^sha256(?:-2)?:[0-9a-f]{64}$',
    description:
      'The SHA-256 of the evidence: its text and the files it includes. In files of 0.1.0, sha256: without pictures and documents that only the text names.',
  }),
  attachments: optional(
    Type.Array(
      closed({
        path: line('The path of the attachment.'),
        sha256: optional(
          Type.String({
            pattern: '^[0-9a-f]{64}$',
            description: 'SHA-256 of its bytes, in 64 hexadecimal digits.',
          }),
        ),
      }),
      { description: 'The attachments when they were judged.' },
    ),
  ),
  follows: optional(
    Type.String({
      pattern: '^sha256:[0-9a-f]{64}$',
      description:
        'SHA-256 of the decision before this one in the same file, so that nobody can swap the two.',
    }),
  ),
  signature: optional(line('An SSH signature of the decision.')),
  seal: optional(
    Type.String({
      pattern: '^sha256:[0-9a-f]{64}$',
      description: 'SHA-256 of everything in the file up to this decision. It shows edits by hand.',
    }),
  ),
};

export const signOffSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    evidence: line('The evidence that was judged: its path without .md.'),
    ...judgement,
    text: optional(line('The text that was judged, without its claims.')),
    earlier: optional(
      Type.Array(closed(judgement), {
        description: 'The same assessor’s earlier decisions, oldest first.',
      }),
    ),
  },
  { title: 'otpath sign-off' },
);
