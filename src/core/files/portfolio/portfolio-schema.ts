import Type, { type Static } from 'typebox';
import { choice, closed, dateSchema, id, line, reference } from '../common.ts';
import { policySchema } from '../policy/policy-schema.ts';
import { textDefinitions } from '../texts.ts';

const optional = Type.Optional;

const targetReference = Type.String({
  pattern: '^[A-Za-z][A-Za-z0-9._-]*:[A-Za-z][A-Za-z0-9._-]*$',
  maxLength: 200,
  description: 'framework:id, such as wales-social-care-ot:level-6',
});

const barredLists = Type.Array(choice(['adults', 'children']), {
  description: 'The barred lists that a DBS check included.',
});

export const portfolioSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    practitioner: closed(
      {
        name: line('The name of the practitioner.'),
        id: optional(
          line('The id your organisation uses for you when it shows several portfolios together.'),
        ),
        role: optional(line('The name of the post.')),
        qualified: optional(dateSchema('The date of qualifying.')),
        started: optional(dateSchema('The start date in the present post.')),
        supervisor: optional(line('The name of the supervisor who decides on new evidence.')),
      },
      { description: 'Who the portfolio is about.' },
    ),
    target: optional(targetReference),
    roles: optional(
      Type.Array(
        closed({
          role: reference('The id of the role in the framework.'),
          answer: choice(['yes', 'no'], { description: 'Whether you have this role.' }),
        }),
        {
          description:
            'Roles that a framework has extra requirements for, such as consultant-practitioner, and whether you have them.',
        },
      ),
    ),
    written_for: optional(
      Type.Array(
        Type.String({
          pattern: '^[A-Za-z][A-Za-z0-9._-]*@[^\\s@]+$',
          maxLength: 200,
          description: 'framework@version, such as wales-social-care-ot@1.0.0',
        }),
        {
          description:
            'The version of each framework that the portfolio was written for. otpath migrate changes it.',
        },
      ),
    ),
    frameworks: optional(
      Type.Array(line('A folder with frameworks, below or beside the portfolio.'), {
        description: 'Folders with more frameworks.',
      }),
    ),
    organisation_policy: optional(
      line('The path of your organisation’s policy file, from this folder.'),
    ),
    templates: optional(
      line('A folder with your own templates for reports and packs, from this folder.'),
    ),
    policy: optional(policySchema),
    credentials: optional(
      Type.Array(
        closed({
          kind: id('The kind: hcpc-registration, dbs-enhanced, ot-degree …'),
          number: optional(line('The number on the credential.')),
          issued: optional(dateSchema('The date of issue.')),
          expires: optional(dateSchema('The last day it is valid.')),
          barred_lists: optional(barredLists),
        }),
        { description: 'What you hold: registration, checks, degrees, accreditation.' },
      ),
    ),
    experience: optional(
      Type.Array(
        closed({
          of: id('What kind of experience.'),
          from: dateSchema('The first day.'),
          to: optional(dateSchema('The last day. Leave it out if it has not ended.')),
        }),
        { description: 'Periods of a kind of practice, if a target requires months of it.' },
      ),
    ),
    breaks: optional(
      Type.Array(
        closed({
          from: dateSchema('The first day.'),
          to: optional(dateSchema('The last day. Leave it out if it has not ended.')),
          reason: line('Why, in your own words.'),
        }),
        { description: 'Periods without activity and their reasons, such as parental leave.' },
      ),
    ),
    attained: optional(
      Type.Array(
        closed({
          target: targetReference,
          date: dateSchema('The date of the sign-off.'),
          by: optional(line('Who signed you off.')),
        }),
        { description: 'What you have been signed off at. You don’t need to show it again.' },
      ),
    ),
    judgements: optional(
      Type.Array(
        closed({
          requirement: reference('The requirement that they decided is met.'),
          by: line('Who decided.'),
          date: dateSchema('The date of the decision.'),
        }),
        { description: 'Decisions on requirements that only people can decide.' },
      ),
    ),
    rules: optional(
      Type.Array(
        closed({
          rule: line('The code or the name of a rule: OT407 or unlisted-file.'),
          severity: choice(['error', 'warning', 'note'], {
            description: 'The severity of its findings here.',
          }),
          reason: line('The reason for the change.'),
        }),
        { description: 'Rules whose warnings and notes have another severity in this portfolio.' },
      ),
    ),
    privacy: optional(
      closed(
        {
          watch: optional(
            Type.Array(line('A name.'), {
              description: 'Names that must never appear in the portfolio.',
            }),
          ),
        },
        { description: 'What else to look for in the search for personal details.' },
      ),
    ),
  },
  { title: 'otpath portfolio', $defs: textDefinitions },
);

export const evidenceSchema = closed(
  {
    title: line('The title of the piece of evidence.'),
    date: Type.Unsafe<string | { from: string; to: string }>({
      type: ['string', 'object'],
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      required: ['from', 'to'],
      properties: { from: dateSchema('The first day.'), to: dateSchema('The last day.') },
      additionalProperties: false,
      description: 'The date, or a period with from and to.',
    }),
    type: id('The type of evidence: case-study, reflective-account …'),
    claims: optional(
      Type.Array(
        closed({
          statement: reference('The statement that the evidence shows.'),
          rationale: optional(line('How the evidence shows it, in your own words.')),
          revision: optional(
            Type.Integer({
              minimum: 1,
              description:
                'The revision of the statement that was claimed. If you leave it out, the present one.',
            }),
          ),
        }),
        { description: 'What the evidence shows.' },
      ),
    ),
    attachments: optional(Type.Array(line('The path of a file, from the folder of this file.'))),
    witness: optional(
      closed(
        {
          name: line('The name of the witness.'),
          role: optional(line('The post of the witness.')),
          registration: optional(line('The registration number of the witness.')),
          date: optional(dateSchema('The date when the witness confirmed it.')),
        },
        { description: 'Who saw the work, or can confirm it.' },
      ),
    ),
    reflection: optional(id('The model of reflection that the text uses.')),
  },
  { title: 'otpath evidence' },
);

export const waiversSchema = closed(
  {
    waivers: Type.Array(
      closed({
        requirement: reference('The requirement that has been set aside.'),
        reason: optional(line('Why.')),
        by: optional(line('Who decided.')),
        date: optional(dateSchema('The date of the decision.')),
        until: optional(dateSchema('The last day it applies.')),
      }),
      { description: 'Requirements that have been set aside.' },
    ),
  },
  { title: 'otpath waivers' },
);

export type PortfolioFile = Static<typeof portfolioSchema>;
export type EvidenceFile = Static<typeof evidenceSchema>;
