import type { FrameworkArgs } from '../../../model/finding-args/framework.ts';
import type { Language } from '../../../model/text.ts';
import type { Sentences } from '../finding-words.ts';
import { offer } from './offer.ts';

/** What an id can be one of, and the list in which that is defined. */
const things = {
  level: ['level', 'levels'],
  pillar: ['pillar', 'pillars'],
  aspect: ['aspect of that pillar', 'aspects'],
  stage: ['stage', 'stages'],
  statement: ['statement', 'statements'],
  group: ['group', 'groups'],
  role: ['role', 'roles'],
} as const;

const languages: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

export const frameworkFindings: Sentences<FrameworkArgs> = {
  'duplicate-id': ({ id }) => ({
    message: `The id ${id} is used twice.`,
    hint: 'Give the second one an id of its own.',
  }),
  'dangling-id': ({ case: one, id, meant, known }) => ({
    message: `There is no ${things[one][0]} "${id}".`,
    hint: offer(
      meant,
      known.length > 0
        ? `There is: ${known.join(', ')}.`
        : `Add it first, under "${things[one][1]}:".`,
    ),
  }),
  'number-like-id': ({ id }) => ({
    message: `Other programs take the id ${id} for a number or a date.`,
    hint: 'Choose an id that could not be one, such as level-1.',
  }),
  'missing-source': ({ requirement }) => ({
    message: `The requirement ${requirement} names no source.`,
    hint: 'Add "source: …" with the reference of the passage.',
  }),
  'retired-without-replacement': ({ statement }) => ({
    message: `${statement} is retired and nothing is said to take its place.`,
    hint: 'Add "replaced_by: […]".',
  }),
  'unknown-framework': ({ framework, meant, known }) => ({
    message: `There is no framework "${framework}".`,
    hint: offer(meant, `There is: ${known.join(', ')}.`),
  }),
  'unknown-target': ({ framework, target, meant, known }) => ({
    message: `"${framework}" has no target "${target}".`,
    hint: offer(meant, `It has: ${known.join(', ')}.`),
  }),
  'level-order': ({ rank, level }) => ({
    message: `The rank ${String(rank)} belongs to ${level} already.`,
    hint: 'Give each level a rank of its own, the lowest first.',
  }),
  'repeated-stage': ({ stage }) => ({
    message: `The route comes through ${stage} twice.`,
    hint: 'Name each stage once, in the order in which it is reached.',
  }),
  'unreachable-stage': ({ stage }) => ({
    message: `No route comes through the stage ${stage}.`,
    hint: 'Add it to the route that it belongs to, or make a route for it.',
  }),
  'empty-pillar': ({ case: what, id }) => ({
    message: `No statement belongs to the ${what} ${id}.`,
    hint: 'Tie statements to it, or take it out.',
  }),
  'mapping-to-nowhere': ({ id, meant }) => ({
    message: `The mapping names "${id}", which there is not.`,
    hint: offer(meant, 'Write framework:id of something that there is.'),
  }),
  'missing-translation': ({ languages: missing }) => ({
    message: `This text is missing in ${missing.map((one) => languages[one]).join(' and in ')}.`,
    hint: 'Write it as { en: …, cy: … }.',
  }),
  'unknown-base': ({ case: what, framework, meant }) => ({
    message:
      what === 'circle'
        ? 'The frameworks extend each other in a circle.'
        : `There is no framework "${framework}" to extend.`,
    hint: offer(meant, 'Give its folder with --frameworks.'),
  }),
  'id-unlike-folder': ({ id, folder }) => ({
    message: `The id ${id} is not the name of the folder, which is ${folder}.`,
    hint: `Rename the folder to ${id}, or write id: ${folder}.`,
  }),
  'contradictory-cpd-record': (args) => {
    switch (args.case) {
      case 'fewer-than-least':
        return {
          message: `At most ${String(args.most)} activities are fewer than the least number, ${String(args.least)}.`,
          hint: 'Swap the two numbers, or correct the mistyped one.',
        };
      case 'same-id':
        return {
          message: `Another text of the record is called ${args.id} already.`,
          hint: 'Give each text an id of its own.',
        };
      case 'same-file':
        return {
          message: `Another text of the record is kept in ${args.file} already.`,
          hint: 'Give each text a file of its own.',
        };
      case 'not-every-year':
        return {
          message: `Not every year has the day ${args.day}.`,
          hint: 'Write it as month and day: 08-01.',
        };
      case 'closes-first':
        return {
          message: `The window closes on ${args.closes}, before it opens on ${args.opens}.`,
          hint: 'Swap the two days, or correct the mistyped one.',
        };
      case 'not-renewed':
        return {
          message: `Registration is not renewed in ${String(args.year)}.`,
          hint: 'Correct the year, or how the years of renewal are counted.',
        };
      case 'same-year':
        return {
          message: `There is an exception for ${String(args.year)} already.`,
          hint: 'Write one exception for each year.',
        };
    }
  },
  'html-in-text': ({ plain }) => ({
    message: 'This text has HTML in it, and reports would show it.',
    hint: `Write: ${plain}`,
  }),
};
