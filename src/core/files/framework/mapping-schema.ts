import Type from 'typebox';
import { choice, closed, dateSchema, line, reference } from '../common.ts';
import { source } from '../texts.ts';

const optional = Type.Optional;

/** A relation between a part of a framework and a part of another one. */
export const mapping = closed({
  subject: reference('framework:id'),
  predicate: choice(['exact', 'close', 'broad', 'narrow', 'related', 'none'], {
    description:
      'The relation of the object to the subject, as in SKOS. broad: the object is broader. none: somebody looked through the other framework and found nothing like it.',
  }),
  object: reference('framework:id, or the id of the other framework if the predicate is none'),
  justification: line('Why, in one sentence.'),
  author: line('Who decided on this mapping.'),
  date: optional(dateSchema('When they decided. Required if the predicate is none.')),
  comment: optional(line('Anything else a reader should know.')),
  source: optional(source),
});
