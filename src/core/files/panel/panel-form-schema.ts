import Type from 'typebox';
import { panelOutcomes } from '../../model/panel.ts';
import { criteria } from '../../model/varcs.ts';
import { judgements } from '../../model/sign-off.ts';
import { choice, closed, line } from '../common.ts';

const { Array: list, Optional: optional } = Type;

/** Nobody fills in more rows than this by hand. */
const most = 5000;

/** What the page of a pack saves: the panel's form as it is filled in so far. */
export const panelFormSchema = closed(
  {
    'otpath-form': Type.Integer({
      minimum: 1,
      maximum: 1,
      description: 'The version of this format: 1.',
    }),
    pack: line('The code at the end of the form, which says which pack it is for.'),
    decisions: list(
      closed({
        requirements: list(line('The id of a requirement inside its framework.'), {
          minItems: 1,
          maxItems: most,
          description: 'The requirements of one row.',
        }),
        decision: optional(choice(judgements, { description: 'What the panel decided.' })),
        comment: optional(line('What the panel says of it.')),
      }),
      { maxItems: most, description: 'The rows that are filled in.' },
    ),
    // Pages of earlier versions save none.
    varcs: optional(
      list(
        closed({
          evidence: line('The number of a piece of evidence in the pack, such as E12.'),
          agreed: list(choice(criteria, { description: 'What the panel agrees with.' }), {
            maxItems: criteria.length,
            description: 'What the panel agrees with: what is ticked.',
          }),
        }),
        { maxItems: most, description: 'What is ticked of each piece of evidence.' },
      ),
    ),
    conflicts: list(
      closed({
        name: optional(line('Which member.')),
        conflict: optional(line('The conflict of interest, or that there is none.')),
        handled: optional(line('How it is handled.')),
      }),
      { maxItems: most, description: 'Conflicts of interest.' },
    ),
    conditions: list(
      closed({
        requirement: optional(line('The requirements that it is about.')),
        condition: optional(line('What is to be done.')),
        by: optional(line('By which day, as somebody wrote it.')),
      }),
      { maxItems: most, description: 'Conditions.' },
    ),
    members: list(
      closed({
        name: optional(line('The name of a member.')),
        role: optional(line('Their role.')),
        registration: optional(line('Their registration number.')),
      }),
      { maxItems: most, description: 'Members of the panel.' },
    ),
    outcome: optional(choice(panelOutcomes, { description: 'What the panel recommends.' })),
    reasons: optional(line('The reasons for it.')),
    feedback: optional(line('Feedback to the applicant.')),
    date: optional(line('The day of the panel, as somebody wrote it.')),
  },
  { title: 'otpath panel form' },
);
