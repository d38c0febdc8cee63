import Type from 'typebox';
import { choice, closed, dateSchema, id, line } from '../common.ts';

const version = Type.Integer({
  minimum: 1,
  maximum: 1,
  description: 'The version of this format: 1.',
});

const hash = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });

/** What `otpath migrate` changed, letter by letter, so that it can be finished and undone. */
export const migrationSchema = closed(
  {
    otpath: version,
    framework: id('The framework.'),
    from: Type.Optional(line('The version that the portfolio was written for.')),
    to: line('The version that it was moved to.'),
    date: dateSchema('The day.'),
    state: choice(['applied', 'undoing', 'undone'], { description: 'Whether it was undone.' }),
    files: Type.Array(
      closed({
        path: line('The file.'),
        before: hash('SHA-256 of its text before, without a byte order mark.'),
        after: hash('SHA-256 of its text afterwards.'),
        edits: Type.Array(
          closed({
            at: Type.Integer({
              minimum: 0,
              description: 'Where, in UTF-16 units of the text before.',
            }),
            was: Type.String({ description: 'What was there.' }),
            is: Type.String({ description: 'What is there now.' }),
          }),
          { description: 'What was changed, in order.' },
        ),
      }),
      { description: 'The files that were changed.' },
    ),
    none: Type.Optional(
      Type.Array(
        closed({
          file: line('The file that names the statement.'),
          statement: line('The statement.'),
        }),
        {
          description: 'Where you decided that no statement fits, so that you are not asked again.',
        },
      ),
    ),
  },
  { title: 'otpath migration' },
);

/** Decisions for `otpath migrate`, which a person makes in a file. */
export const decisionsSchema = closed(
  {
    otpath: version,
    framework: id('The framework.'),
    to: line('The version that the portfolio moves to.'),
    decisions: Type.Array(
      closed({
        file: line('The file that names the statement.'),
        statement: line('The statement that has changed.'),
        choose: line('The id to write instead, none if no statement fits, or later.'),
      }),
      { description: 'What was decided, one entry for each place.' },
    ),
  },
  { title: 'otpath migration decisions' },
);
