import Type from 'typebox';
import { drawables, strata } from '../../model/sample-plan.ts';
import { judgements } from '../../model/sign-off.ts';
import { choice, closed, dateSchema, id, line } from '../common.ts';

const optional = Type.Optional;

const rate = (description: string) =>
  Type.String({ pattern: '^(?:100(?:\\.0)?|[0-9]{1,2}(?:\\.[0-9])?) ?%$', description });

const names = (description: string) => optional(Type.Array(line(description), { minItems: 1 }));

const evenShare = (description: string) =>
  optional(
    closed(
      {
        strata: optional(
          Type.Array(choice(strata), {
            description:
              'What makes a group: the same share of each is drawn. Left out: all are one group.',
          }),
        ),
        rate: rate('The share of each group, rounded up.'),
        at_least: optional(
          Type.Integer({
            minimum: 0,
            maximum: 1000,
            description: 'At least so many of each group. Left out: 0.',
          }),
        ),
      },
      { description },
    ),
  );

/** What an organisation wants to have looked at a second time. */
export const samplePlanSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    title: line('The name of the sample, such as the term and the year.'),
    from: optional(dateSchema('The first day of the decisions and pieces to draw from.')),
    to: optional(dateSchema('The last day of the decisions and pieces to draw from.')),
    decisions: evenShare('How many decisions are drawn: what one assessor said of one claim.'),
    pieces: evenShare('How many pieces of evidence are drawn, decided on or not.'),
    rules: optional(
      Type.Array(
        closed({
          name: line('The name of the rule. The record shows it as the reason.'),
          of: choice(drawables, { description: 'What the rule draws.' }),
          rate: rate('The share of everything that fits, rounded up.'),
          assessor: names('The name of an assessor.'),
          level: names('The id of the level, stage or post sought.'),
          pillar: names('The id of a pillar.'),
          site: names('The id of a site.'),
          judgement: optional(
            Type.Array(choice(judgements), { minItems: 1, description: 'What was decided.' }),
          ),
        }),
        { description: 'More of some. Everything that fits all that a rule names is drawn from.' },
      ),
    ),
    new_assessors: optional(
      closed(
        {
          fewer_than: Type.Integer({
            minimum: 1,
            maximum: 100_000,
            description: 'An assessor with fewer decisions than this is new.',
          }),
          rate: rate('The share of their decisions, rounded up.'),
        },
        { description: 'How many decisions of new assessors are drawn.' },
      ),
    ),
    each_learner: optional(
      Type.Integer({
        minimum: 0,
        maximum: 1000,
        description: 'At least so many of every person who has anything to draw from. Left out: 0.',
      }),
    ),
    agreement: optional(
      closed(
        {
          at_least: Type.Integer({
            minimum: 2,
            maximum: 100_000,
            description: 'Below so many claims otpath says that there are too few.',
          }),
        },
        { description: 'When otpath cohort agreement works out how far assessors judge alike.' },
      ),
    ),
    sites: optional(
      Type.Array(
        closed({
          id: id('The id of the site.'),
          folders: Type.Array(line('A folder below the one that otpath is given.'), {
            minItems: 1,
            description: 'Every portfolio in these folders belongs to the site.',
          }),
        }),
        {
          description:
            'Which portfolios belong to which site. Left out: the first folder of the path is the site.',
        },
      ),
    ),
  },
  { title: 'otpath sample plan' },
);
