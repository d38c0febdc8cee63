import Type, { type Static } from 'typebox';
import { closed, id } from '../common.ts';
import { source, text } from '../texts.ts';

const optional = Type.Optional;

const count = (description: string) => Type.Integer({ minimum: 1, maximum: 10_000, description });
const year = (description: string) => Type.Integer({ minimum: 1900, maximum: 9000, description });

/** The shape of a day of any year. Whether each year has the day is a question for the rules. */
const dayOfYear = (description: string) =>
  Type.String({ pattern: '^[0-9]{2}-[0-9]{2}$', description });

const opens = dayOfYear('The first day on which one can renew, as month and day: 08-01.');
const closes = dayOfYear('The last day on which one can renew, as month and day: 10-31.');

export const cpdRecordSchema = closed(
  {
    activities: closed(
      {
        least: count('The least number of activities.'),
        most: count('The most.'),
        source,
      },
      { description: 'How many activities a profile has.' },
    ),
    activity_types: closed(
      { least: count('The least number of types of activity.'), source },
      { description: 'How mixed they are.' },
    ),
    breaks: closed(
      {
        months: count('A stretch of so many months or more without activity is explained.'),
        source,
      },
      { description: 'Times without activity.' },
    ),
    texts: Type.Array(
      closed({
        id: id(),
        title: text('The name of the text.'),
        words: count('About how many words it may have.'),
        file: Type.String({
          pattern: '^cpd/[a-z0-9-]+\\.md$',
          description: 'The file of the portfolio in which it is kept: cpd/statement.md.',
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
          description: 'After how many years registration is renewed.',
        }),
        counted_from: year('Any year in which registration is renewed.'),
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
            { description: 'Years in which the first or the last day was another one.' },
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
          description: 'How many of a hundred are asked for their record.',
        }),
        not_in_first_years: Type.Integer({
          minimum: 0,
          maximum: 100,
          description: 'In how many first years nobody is asked.',
        }),
        source,
      },
      { description: 'Who is asked for the record.' },
    ),
  },
  {
    description: 'The form in which a record of continuing professional development is asked for.',
  },
);

export type CpdRecordFile = Static<typeof cpdRecordSchema>;
