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
        description: 'What the assessor is to the practitioner.',
      }),
    },
    { description: 'Who judged.' },
  ),
  date: dateSchema('The day of the judgement.'),
  claims: Type.Array(
    closed({
      statement: reference('The statement that was claimed.'),
      revision: optional(
        Type.Integer({ minimum: 1, description: 'The revision of the statement that was judged.' }),
      ),
      wording: optional(
        line(
          'The text of the statement as it was judged, where otpath does not bring its framework.',
        ),
      ),
      judgement: choice(judgements, { description: 'What the assessor says of the claim.' }),
      comment: optional(line('The reasons, or the conditions.')),
      rationale: optional(line('The rationale as it was judged.')),
    }),
    { minItems: 1, description: 'What was said of each claim.' },
  ),
  fingerprint: Type.String({
    pattern: '^sha256(?:-2)?:[0-9a-f]{64}$',
    description:
      'What the evidence was: SHA-256 over its text and the files that it takes in. sha256: in files of 0.1.0, without pictures and documents that only the text names.',
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
      { description: 'The attachments as they were.' },
    ),
  ),
  follows: optional(
    Type.String({
      pattern: '^sha256:[0-9a-f]{64}$',
      description:
        'SHA-256 of the judgement just before this one in the same file, so that nobody can swap the two.',
    }),
  ),
  signature: optional(line('An SSH signature of the judgement.')),
  seal: optional(
    Type.String({
      pattern: '^sha256:[0-9a-f]{64}$',
      description:
        'SHA-256 of all that the file says up to this judgement. It shows edits by hand.',
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
        description: 'What the same assessor said before, the oldest first.',
      }),
    ),
  },
  { title: 'otpath sign-off' },
);
