import Type, { type Static } from 'typebox';
import { closed, id } from '../common.ts';
import { source, text } from '../texts.ts';

const optional = Type.Optional;

const count = (description: string) => Type.Integer({ minimum: 1, maximum: 10_000, description });
const year = (description: string) => Type.Integer({ minimum: 1900, maximum: 9000, description });

/** The shape of a day of any year. Whether each year has the day is a question for the rules. */
const dayOfYear = (description: string) =>
  Type.String({ pattern: '^[0-9]{2}-[0-9]{2}$', description });

const opens = dayOfYear('The first day to renew, as month and day: 08-01.');
const closes = dayOfYear('The last day to renew, as month and day: 10-31.');

export const cpdRecordSchema = closed(
  {
    activities: closed(
      {
        least: count('The minimum number of activities.'),
        most: count('The maximum.'),
        source,
      },
      { description: 'How many activities a profile has.' },
    ),
    activity_types: closed(
      { least: count('The minimum number of types of activity.'), source },
      { description: 'How varied they are.' },
    ),
    breaks: closed(
      {
        months: count('A period of this many months or more without activity needs a reason.'),
        source,
      },
      { description: 'Periods without activity.' },
    ),
    texts: Type.Array(
      closed({
        id: id(),
        title: text('The name of the text.'),
        words: count('The maximum number of words, roughly.'),
        file: Type.String({
          pattern: '^cpd/[a-z0-9-]+\\.md$',
          description: 'Its file in the portfolio: cpd/statement.md.',
        }),
        source,
      }),
      { description: 'The texts of a profile.' },
    ),
    renewal: closed(
      {
        every_years: Type.Integer({
          minimum: 1,
          maximum: 20,
          description: 'How many years registration lasts.',
        }),
        counted_from: year('Any year when registration is renewed.'),
        opens,
        closes,
        source,
        exceptions: optional(
          Type.Array(
            closed({
              year: year('The year.'),
              opens: optional(opens),
              closes: optional(closes),
              source,
            }),
            { description: 'Years when the first or last day was different.' },
          ),
        ),
      },
      { description: 'When registration is renewed.' },
    ),
    audit: closed(
      {
        percent: Type.Number({
          minimum: 0,
          maximum: 100,
          description: 'The percentage of people who are asked for their record.',
        }),
        not_in_first_years: Type.Integer({
          minimum: 0,
          maximum: 100,
          description: 'How many years pass before anybody is asked.',
        }),
        source,
      },
      { description: 'Who is asked for the record.' },
    ),
  },
  {
    description: 'What a record of continuing professional development must contain.',
  },
);

export type CpdRecordFile = Static<typeof cpdRecordSchema>;
