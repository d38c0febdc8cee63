import Type from 'typebox';
import { judgements, relationships } from '../../model/sign-off.ts';
import { choice, closed, dateSchema, line, reference } from '../common.ts';

const optional = Type.Optional;

const judgement = (description: string) => choice(judgements, { description });

const reading = closed({
  reader: closed(
    {
      name: line('The name of the second reader.'),
      role: optional(line('The post of the second reader.')),
      registration: optional(line('The registration number of the second reader.')),
      relationship: choice(relationships, {
        description: 'What the second reader is to the practitioner.',
      }),
    },
    { description: 'Who read the evidence a second time.' },
  ),
  date: dateSchema('The day of the second reading.'),
  claims: Type.Array(
    closed({
      statement: reference('The statement that was claimed.'),
      revision: optional(
        Type.Integer({ minimum: 1, description: 'The revision of the statement that was read.' }),
      ),
      wording: optional(
        line(
          'The text of the statement as it was read, where otpath does not bring its framework.',
        ),
      ),
      judgement: optional(
        judgement('What the second reader says of the claim. Left out: they did not decide.'),
      ),
      comment: optional(line('The reasons, or the conditions.')),
      rationale: optional(line('The rationale as it was read.')),
      first: closed(
        {
          name: line('The name of the assessor who decided first.'),
          registration: optional(line('The registration number of that assessor.')),
          date: dateSchema('The day of the first decision.'),
          judgement: judgement('The first decision.'),
        },
        { description: 'The first decision, which the second reader had not been shown.' },
      ),
    }),
    { minItems: 1, description: 'What was said of each claim.' },
  ),
  fingerprint: Type.String({
    pattern: '^sha256-2:[0-9a-f]{64}$',
    description: 'What the evidence was when it was read a second time.',
  }),
  joint: optional(
    closed(
      {
        date: dateSchema('The day of the joint decision.'),
        claims: Type.Array(
          closed({
            statement: reference('The statement that was claimed.'),
            judgement: judgement('What both readers say together.'),
            comment: optional(line('The reasons, or the conditions.')),
          }),
          { minItems: 1, description: 'The joint decision on each claim.' },
        ),
      },
      { description: 'What both readers decided together.' },
    ),
  ),
  seal: Type.String({
    pattern: '^sha256:[0-9a-f]{64}$',
    description: 'SHA-256 of all that the reading says. It shows edits by hand.',
  }),
});

export const secondReadingSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    evidence: line('The evidence that was read: its path without .md.'),
    readings: Type.Array(reading, {
      minItems: 1,
      description: 'What the same person read and decided, the oldest first.',
    }),
  },
  { title: 'otpath second reading' },
);
