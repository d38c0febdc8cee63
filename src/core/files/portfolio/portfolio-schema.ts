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
  description: 'The barred lists that a DBS check looked into.',
});

export const portfolioSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    practitioner: closed(
      {
        name: line('The name of the practitioner.'),
        id: optional(
          line('What your organisation calls you where several portfolios are shown together.'),
        ),
        role: optional(line('The post.')),
        qualified: optional(dateSchema('The day of qualifying.')),
        started: optional(dateSchema('The day of starting in the present post.')),
        supervisor: optional(line('The name of the supervisor who decides on new evidence.')),
      },
      { description: 'Who the portfolio is about.' },
    ),
    target: optional(targetReference),
    roles: optional(
      Type.Array(
        closed({
          role: reference('The role, as the framework calls it.'),
          answer: choice(['yes', 'no'], { description: 'Whether it is yours.' }),
        }),
        {
          description:
            'Roles of which alone a framework asks some things, such as consultant-practitioner, and whether they are yours.',
        },
      ),
    ),
    frameworks: optional(
      Type.Array(line('A folder with frameworks, below or beside the portfolio.'), {
        description: 'Folders with further frameworks.',
      }),
    ),
    organisation_policy: optional(
      line('The path of the policy file of your organisation, from this folder.'),
    ),
    templates: optional(
      line('A folder with templates of your own for reports and packs, from this folder.'),
    ),
    policy: optional(policySchema),
    credentials: optional(
      Type.Array(
        closed({
          kind: id('The kind: hcpc-registration, dbs-enhanced, ot-degree …'),
          number: optional(line('The number, as issued.')),
          issued: optional(dateSchema('The day of issue.')),
          expires: optional(dateSchema('The last day on which it is valid.')),
          barred_lists: optional(barredLists),
        }),
        { description: 'What is held: registration, checks, degrees, accreditation.' },
      ),
    ),
    experience: optional(
      Type.Array(
        closed({
          of: id('What kind of experience.'),
          from: dateSchema('The first day.'),
          to: optional(dateSchema('The last day. Left out: it goes on.')),
        }),
        { description: 'Times of practice of some kind, where a target asks for months of it.' },
      ),
    ),
    breaks: optional(
      Type.Array(
        closed({
          from: dateSchema('The first day.'),
          to: optional(dateSchema('The last day. Left out: it goes on.')),
          reason: line('Why, in your own words.'),
        }),
        { description: 'Times without activity, explained, such as parental leave.' },
      ),
    ),
    attained: optional(
      Type.Array(
        closed({
          target: targetReference,
          date: dateSchema('The day on which it was recognised.'),
          by: optional(line('Who recognised it.')),
        }),
        { description: 'What others have already recognised. It need not be shown again.' },
      ),
    ),
    judgements: optional(
      Type.Array(
        closed({
          requirement: reference('The requirement that was judged as met.'),
          by: line('Who judged.'),
          date: dateSchema('The day of the judgement.'),
        }),
        { description: 'What people decided on requirements that only people can decide.' },
      ),
    ),
    rules: optional(
      Type.Array(
        closed({
          rule: line('The code or the name of a rule: OT407 or unlisted-file.'),
          severity: choice(['error', 'warning', 'note'], {
            description: 'How much its findings weigh here.',
          }),
          reason: line('Why it weighs more or less here.'),
        }),
        { description: 'Rules whose warnings and notes weigh more or less in this portfolio.' },
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
        { description: 'What else to look for when personal details are searched for.' },
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
      description: 'The day, or the period as from and to.',
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
                'The revision of the statement that was claimed. Left out: the present one.',
            }),
          ),
        }),
        { description: 'What the evidence shows.' },
      ),
    ),
    attachments: optional(Type.Array(line('The path of a file, from where this file is.'))),
    witness: optional(
      closed(
        {
          name: line('Who saw it.'),
          role: optional(line('The post of the witness.')),
          registration: optional(line('The registration number of the witness.')),
          date: optional(dateSchema('The day on which the witness confirmed it.')),
        },
        { description: 'Who saw it, or can confirm it.' },
      ),
    ),
    reflection: optional(id('The model of reflection that the text follows.')),
  },
  { title: 'otpath evidence' },
);

export const waiversSchema = closed(
  {
    waivers: Type.Array(
      closed({
        requirement: reference('The requirement that is set aside.'),
        reason: optional(line('Why.')),
        by: optional(line('Who decided it.')),
        date: optional(dateSchema('The day of the decision.')),
        until: optional(dateSchema('The last day on which it holds.')),
      }),
      { description: 'What is set aside.' },
    ),
  },
  { title: 'otpath waivers' },
);

export type PortfolioFile = Static<typeof portfolioSchema>;
export type EvidenceFile = Static<typeof evidenceSchema>;
