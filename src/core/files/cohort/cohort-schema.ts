import Type from 'typebox';
import { choice, closed, dateSchema, line } from '../common.ts';

const optional = Type.Optional;

const share = (description: string) =>
  Type.String({ pattern: '^(?:100|[0-9]{1,2}) ?%$', description });

/** What a programme expects of its people and when: `cohort.yaml`. */
export const cohortSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    start: optional(
      choice(['started', 'qualified'], {
        description:
          'The date in each portfolio that months are counted from: started (the default) or qualified.',
      }),
    ),
    milestones: Type.Array(
      closed({
        after: Type.String({
          pattern: '^[0-9]{1,3} months?$',
          description: 'How long after the start: 6 months.',
        }),
        met: optional(
          share(
            'How much of what the target requires is met by then, levels signed off apart: 30 %.',
          ),
        ),
        pillars: optional(
          Type.Array(
            closed({
              pillar: line('The id of the pillar.'),
              met: share('How much of what this pillar requires is met by then: 20 %.'),
            }),
            { description: 'The same for single pillars.' },
          ),
        ),
      }),
      { description: 'What is expected by when.' },
    ),
    people: optional(
      Type.Array(
        closed({
          id: line(
            'The id of the person, or the path of the portfolio, as otpath cohort shows it.',
          ),
          start: optional(
            dateSchema(
              'The day on which this person started, in place of the date in the portfolio.',
            ),
          ),
          pauses: optional(
            Type.Array(
              closed({
                from: dateSchema('The first day.'),
                to: optional(dateSchema('The last day. Leave it out if the pause goes on.')),
              }),
              {
                description:
                  'Times that do not count, such as leave, besides the breaks in the portfolio.',
              },
            ),
          ),
        }),
        { description: 'What is different for single people.' },
      ),
    ),
  },
  { title: 'otpath cohort' },
);
