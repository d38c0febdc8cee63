import Type from 'typebox';
import { closed, line } from '../common.ts';

const words = (description: string) =>
  Type.Array(line('A word, or a few words that belong together.'), { minItems: 1, description });

const entry = closed({
  say: words('What people say at work.'),
  look_for: words('The frameworks’ words that a search looks for too.'),
  origin: line('Where the connection comes from, such as an act or a source.'),
});

/** Everyday words, and the words of the frameworks that a search for them looks for as well. */
export const vocabularySchema = closed(
  {
    otpath: Type.Integer({ minimum: 1, maximum: 1, description: 'The version of this format: 1.' }),
    words: Type.Array(entry, { description: 'The everyday words.' }),
    accounts: Type.Optional(
      Type.Array(entry, {
        description:
          'Words that people use when they write about something they did. Only a whole text is compared with them (find --for), and many of them together tell what it may show.',
      }),
    ),
  },
  { title: 'otpath vocabulary' },
);
