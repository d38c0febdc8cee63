import Type from 'typebox';
import { states } from '../../model/assessment.ts';
import { conditionStates } from '../../model/manifest.ts';
import { judgements, relationships } from '../../model/sign-off.ts';
import { choice, closed, dateSchema, line } from '../common.ts';

const optional = Type.Optional;

const sha256 = (description: string) =>
  Type.String({
    pattern: '^[0-9a-f]{64}$',
    description: `${description}, in 64 hexadecimal digits.`,
  });

const versioned = (description: string) =>
  closed({ id: line('Its id.'), version: line('Its version.') }, { description });

export const packManifest = closed(
  {
    otpath: choice(['1'], { description: 'The version of this format: "1".' }),
    draft: Type.Boolean({ description: 'Whether the pack is only a draft.' }),
    practitioner: line('Whose pack it is.'),
    target: line('What it is submitted for: framework:id.'),
    asOf: dateSchema('The day as of which it was made.'),
    framework: versioned('The framework of the target.'),
    policy: versioned('The policy that said how much evidence is enough.'),
    files: Type.Array(
      closed({
        path: line('Its path in the zip.'),
        size: Type.Integer({ minimum: 0, description: 'In bytes.' }),
        sha256: sha256('SHA-256 of its bytes'),
      }),
      { description: 'Every file of the zip but the manifest.' },
    ),
    evidence: Type.Array(
      closed({
        number: line('Its number in the pack: E1.'),
        id: line('Its path in the portfolio, without .md.'),
        title: Type.String({ description: 'Its title.' }),
        date: dateSchema('Its last day.'),
        sha256: sha256('SHA-256 of its file'),
        claims: Type.Array(line('What it claims of the target.')),
        attachments: Type.Array(line('The path of an attachment in the zip.')),
        textSha256: optional(sha256('SHA-256 of its text alone')),
        rationales: optional(
          Type.Array(sha256('SHA-256 of the rationale of a claim'), {
            description: 'Of the rationale of each claim, in their order.',
          }),
        ),
        judgements: optional(
          Type.Array(
            closed({
              statement: line('The claim that was judged.'),
              by: line('Who judged it.'),
              relationship: choice(relationships, {
                description: 'What the assessor is to the practitioner.',
              }),
              date: dateSchema('The day of the judgement.'),
              judgement: choice(judgements, { description: 'What the assessor said.' }),
              signed: optional(
                sha256(
                  'SHA-256 of the public key that the judgement is signed with, if it is signed',
                ),
              ),
            }),
            { description: 'What assessors say of its claims.' },
          ),
        ),
      }),
      { description: 'The evidence in the pack.' },
    ),
    requirements: Type.Array(
      closed({
        id: line('What the target asks: framework:id.'),
        state: choice(states, { description: 'How far it was met.' }),
      }),
      { description: 'What the target asks, and how far it was met.' },
    ),
    conditions: Type.Array(
      closed({
        evidence: line('The evidence that was judged.'),
        statement: line('The claim that was accepted with conditions.'),
        by: line('Who set the conditions.'),
        relationship: choice(relationships, {
          description: 'What the assessor is to the practitioner.',
        }),
        date: dateSchema('The day of the judgement.'),
        comment: optional(Type.String({ description: 'The conditions.' })),
        state: choice(conditionStates, {
          description:
            'met: the assessor accepts the claim now; changed: it has changed and nobody has looked again; open: neither.',
        }),
      }),
      { description: 'Conditions that assessors set, and what became of them.' },
    ),
  },
  { title: 'otpath manifest of a submission pack' },
);
