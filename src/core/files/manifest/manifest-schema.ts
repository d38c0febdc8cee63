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
    draft: Type.Boolean({ description: 'Whether the pack is a draft.' }),
    practitioner: line('The practitioner.'),
    target: line('The target: framework:id.'),
    asOf: dateSchema('The date the pack is for.'),
    framework: versioned('The framework of the target.'),
    policy: versioned('The policy that sets how much evidence is enough.'),
    files: Type.Array(
      closed({
        path: line('Its path in the zip.'),
        size: Type.Integer({ minimum: 0, description: 'The size in bytes.' }),
        sha256: sha256('SHA-256 of its bytes'),
      }),
      { description: 'Every file in the zip except the manifest.' },
    ),
    evidence: Type.Array(
      closed({
        number: line('Its number in the pack: E1.'),
        id: line('Its path in the portfolio, without .md.'),
        title: Type.String({ description: 'Its title.' }),
        date: dateSchema('Its last day.'),
        sha256: sha256('SHA-256 of its file'),
        claims: Type.Array(line('Its claims on the target’s requirements.')),
        attachments: Type.Array(line('The path of an attachment in the zip.')),
        textSha256: optional(sha256('SHA-256 of its text alone')),
        rationales: optional(
          Type.Array(sha256('SHA-256 of the rationale of a claim'), {
            description: 'SHA-256 of the rationale of each claim, in order.',
          }),
        ),
        judgements: optional(
          Type.Array(
            closed({
              statement: line('The claim that was judged.'),
              by: line('Who decided.'),
              relationship: choice(relationships, {
                description: 'The assessor’s relationship to the practitioner.',
              }),
              date: dateSchema('The date of the decision.'),
              judgement: choice(judgements, { description: 'The assessor’s decision.' }),
              signed: optional(
                sha256('SHA-256 of the public key that signed the decision, if it is signed'),
              ),
            }),
            { description: 'Assessors’ decisions on its claims.' },
          ),
        ),
      }),
      { description: 'The evidence in the pack.' },
    ),
    requirements: Type.Array(
      closed({
        id: line('What the target requires: framework:id.'),
        state: choice(states, { description: 'How far it was met.' }),
      }),
      { description: 'What the target requires, and how far it was met.' },
    ),
    conditions: Type.Array(
      closed({
        evidence: line('The evidence that was judged.'),
        statement: line('The claim that was accepted with conditions.'),
        by: line('Who set the conditions.'),
        relationship: choice(relationships, {
          description: 'The assessor’s relationship to the practitioner.',
        }),
        date: dateSchema('The date of the decision.'),
        comment: optional(Type.String({ description: 'The conditions.' })),
        state: choice(conditionStates, {
          description:
            'met: the assessor now accepts the claim; changed: it has changed but nobody has looked again; open: neither.',
        }),
      }),
      { description: 'Assessors’ conditions, and what happened to them.' },
    ),
  },
  { title: 'otpath manifest of a submission pack' },
);
