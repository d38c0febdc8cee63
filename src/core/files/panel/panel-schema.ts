import Type from 'typebox';
import { states } from '../../model/assessment.ts';
import { panelOutcomes } from '../../model/panel.ts';
import { criteria } from '../../model/varcs.ts';
import { judgements } from '../../model/sign-off.ts';
import { choice, closed, dateSchema, line, reference } from '../common.ts';

const { Array: list, Optional: optional } = Type;

/** What a panel decided on one pack. */
export const panelSchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    practitioner: line('Whose pack it was.'),
    target: reference('What the pack was for.'),
    date: dateSchema('The day of the panel.'),
    pack: closed(
      {
        date: dateSchema('The day of the pack.'),
        number: line('The number of the pack.'),
      },
      { description: 'The pack that the panel had.' },
    ),
    outcome: choice(panelOutcomes, { description: 'What the panel recommends.' }),
    reasons: optional(line('The reasons for it.')),
    feedback: optional(line('Feedback to the applicant.')),
    conditions: optional(
      list(
        closed({
          requirements: optional(
            list(reference('A requirement.'), {
              minItems: 1,
              description: 'The requirements that it is about. Left out: the whole.',
            }),
          ),
          condition: line('What is to be done.'),
          by: optional(dateSchema('By which day.')),
        }),
        { description: 'Conditions.' },
      ),
    ),
    decisions: optional(
      list(
        closed({
          requirement: reference('The requirement.'),
          decision: optional(
            choice(judgements, {
              description: 'What the panel decided. Left out: nothing yet.',
            }),
          ),
          comment: optional(line('What the panel says of it.')),
        }),
        { description: 'What the panel decided on each requirement.' },
      ),
    ),
    varcs: optional(
      list(
        closed({
          evidence: line('The id of a piece of evidence.'),
          agreed: list(choice(criteria, { description: 'What the panel agrees with.' }), {
            description: 'What the panel agrees with.',
          }),
        }),
        { description: 'What the panel ticked of each piece of evidence.' },
      ),
    ),
    conflicts: optional(
      list(
        closed({
          name: optional(line('Which member.')),
          conflict: optional(line('The conflict of interest, or that there is none.')),
          handled: optional(line('How it is handled.')),
        }),
        { description: 'Conflicts of interest.' },
      ),
    ),
    members: list(
      closed({
        name: line('The name of a member.'),
        role: optional(line('Their role.')),
        registration: optional(line('Their registration number.')),
      }),
      { minItems: 1, description: 'The members of the panel.' },
    ),
    packed: optional(
      closed(
        {
          evidence: list(
            closed({
              evidence: line('The id of a piece of evidence.'),
              code: line('What it was then: its code in the form.'),
            }),
            { description: 'The evidence in the pack.' },
          ),
          states: list(
            closed({
              state: choice(states, { description: 'A state.' }),
              requirements: list(reference('A requirement.'), {
                description: 'The requirements that had it.',
              }),
            }),
            { description: 'The states of the requirements.' },
          ),
        },
        { description: 'What was in the pack, written by otpath for the next pack.' },
      ),
    ),
  },
  { title: 'otpath panel record' },
);
