import type { FrameworkArgs } from '../../../model/finding-args/framework.ts';
import type { Language } from '../../../model/text.ts';
import { plural } from '../../plural.ts';
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
    hint: 'Give the second one its own id.',
  }),
  'dangling-id': ({ case: one, id, meant, known }) => ({
    message: `There is no ${things[one][0]} "${id}".`,
    hint: offer(
      meant,
      known.length > 0
        ? `These exist: ${known.join(', ')}.`
        : `Add it first, under "${things[one][1]}:".`,
    ),
  }),
  'number-like-id': ({ id }) => ({
    message: `Other programs read the id ${id} as a number or a date.`,
    hint: 'Choose an id that can’t be one, such as level-1.',
  }),
  'missing-source': ({ requirement }) => ({
    message: `The requirement ${requirement} has no source.`,
    hint: 'Add "source: …" with the place in the source.',
  }),
  'retired-without-replacement': ({ statement }) => ({
    message: `${statement} is retired, but nothing says what replaced it.`,
    hint: 'Add the ids that replaced it: "replaced_by: […]". If nothing did, say so in a note: "notes: [{ kind: decision, text: … }]".',
  }),
  'unknown-framework': ({ framework, meant, known, otherFiles }) => ({
    message: `There is no framework "${framework}".${otherFiles === undefined ? '' : ` Ids in ${plural(otherFiles, 'other file')} belong to it too.`}`,
    hint: offer(meant, `These exist: ${known.join(', ')}.`),
  }),
  'unknown-target': ({ framework, target, meant, known }) => ({
    message: `"${framework}" has no target "${target}".`,
    hint: offer(meant, `It has: ${known.join(', ')}.`),
  }),
  'level-order': ({ rank, level, inherited }) =>
    inherited === undefined
      ? {
          message: `${level} already has the rank ${String(rank)}.`,
          hint: 'Give each level its own rank, starting with the lowest.',
        }
      : {
          message: `${level} has the rank ${String(inherited)} in the framework that this one extends, and ${String(rank)} here.`,
          hint: `Write rank: ${String(inherited)}. With another rank, the level would include other levels.`,
        },
  'repeated-stage': ({ stage }) => ({
    message: `The route goes through ${stage} twice.`,
    hint: 'Name each stage once, in the order people reach it.',
  }),
  'unreachable-stage': ({ stage }) => ({
    message: `No route goes through the stage ${stage}.`,
    hint: 'Add it to its route, or make a route for it.',
  }),
  'empty-pillar': ({ case: what, id }) => ({
    message: `No statement belongs to the ${what} ${id}.`,
    hint: 'Link statements to it, or remove it.',
  }),
  'mapping-to-nowhere': ({ id, meant }) => ({
    message: `This mapping points to "${id}", which does not exist.`,
    hint: offer(meant, 'Write framework:id of something that exists.'),
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
    hint: offer(meant, 'Name its folder with --frameworks.'),
  }),
  'id-unlike-folder': ({ id, folder }) => ({
    message: `The id ${id} is not the name of the folder, which is ${folder}.`,
    hint: `Rename the folder to ${id}, or write id: ${folder}.`,
  }),
  'contradictory-cpd-record': (args) => {
    switch (args.case) {
      case 'fewer-than-least':
        return {
          message: `The maximum, ${String(args.most)} activities, is below the minimum, ${String(args.least)}.`,
          hint: 'Swap the two numbers, or correct the one that is wrong.',
        };
      case 'same-id':
        return {
          message: `Another text of the record already has the id ${args.id}.`,
          hint: 'Give each text its own id.',
        };
      case 'same-file':
        return {
          message: `Another text of the record is already in ${args.file}.`,
          hint: 'Give each text its own file.',
        };
      case 'not-every-year':
        return {
          message: `Not every year has the day ${args.day}.`,
          hint: 'Write it as month and day: 08-01.',
        };
      case 'closes-first':
        return {
          message: `The window closes on ${args.closes}, before it opens on ${args.opens}.`,
          hint: 'Swap the two dates, or correct the one that is wrong.',
        };
      case 'not-renewed':
        return {
          message: `Registration is not renewed in ${String(args.year)}.`,
          hint: 'Correct the year, or how the years of renewal are counted.',
        };
      case 'same-year':
        return {
          message: `There is already an exception for ${String(args.year)}.`,
          hint: 'Write one exception for each year.',
        };
    }
  },
  'wrong-no-match': ({ case: what, id, framework }) =>
    what === 'undated'
      ? {
          message: `This says that nothing in ${framework} matches ${id}, but not when somebody looked.`,
          hint: 'Add a line with the date, such as date: 2026-11-22.',
        }
      : {
          message: `This says that nothing in ${framework} matches ${id}, but another mapping says that something does.`,
          hint: 'Remove the one that is wrong.',
        },
  'wrong-change': (args) => {
    const { id } = args;
    switch (args.case) {
      case 'no-base':
        return {
          message: `This framework changes ${id}, but extends no framework.`,
          hint: 'Write extends: and the id of the framework that you want to change.',
        };
      case 'unknown':
        return {
          message: `This framework changes ${id}, which ${args.framework} doesn’t have.`,
          hint: offer(args.meant, `To see its ids, run: otpath framework show ${args.framework}`),
        };
      case 'own':
        return {
          message: `${id} is this framework’s own, so changes: isn’t needed.`,
          hint: 'Change it where it is written, and remove this entry.',
        };
      case 'twice':
        return {
          message: `${id} is changed twice. Only the last one counts.`,
          hint: 'Put everything that you change of it in one entry.',
        };
      case 'nothing':
        return {
          message: `This changes nothing of ${id}.`,
          hint: 'Write what is different under set, or remove: true. If nothing is different, remove this entry.',
        };
      case 'both':
        return {
          message: `${id} is both changed and set aside.`,
          hint: 'Keep set or remove: true, not both.',
        };
      case 'not-removable':
        return {
          message: `${id} is not a statement or a requirement, so it can’t be set aside.`,
          hint: 'Set aside the statements or requirements in it that you don’t need.',
        };
      case 'retired':
        return {
          message: `${id} is already retired, so it is not required anyway.`,
          hint: 'Remove this entry.',
        };
      case 'no-reason':
        return {
          message: `The change of ${id} has no reason.`,
          hint: 'Say in one sentence why your organisation changes it.',
        };
      case 'not-changeable':
        return {
          message: `${args.set} of ${id} can’t be changed. You can change: ${args.can.join(', ')}.`,
          hint: 'If it has to be different, set the original aside and add a statement of your own.',
        };
    }
  },
  'wrong-successor': (args) => {
    switch (args.case) {
      case 'still-required':
        return {
          message: `${args.statement} has ${args.successionKey}, but it is still required.`,
          hint: `Write "status: retired", or remove ${args.successionKey}.`,
        };
      case 'two-keys':
        return {
          message: `${args.statement} has both ${args.successionKey} and ${args.otherSuccessionKey}.`,
          hint: 'Keep the one that says what happened to it.',
        };
      case 'circle':
        return {
          message: `What replaced ${args.statement} leads back to ${args.statement}.`,
          hint: 'Name a statement that is still required.',
        };
    }
  },
  'unfinished-version': (args) => {
    switch (args.case) {
      case 'version-not-raised':
        return {
          message: `This framework has changed since version ${args.from}, but its version is ${args.version}.`,
          hint: `Write "version: ${args.proposed}".`,
        };
      case 'id-gone':
        return {
          message: `${args.statement} was deleted, so claims of it lead nowhere.`,
          hint: 'Put it back with "status: retired", and say what replaced it.',
        };
      case 'revision-lowered':
        return {
          message: `The revision of ${args.statement} has gone down.`,
          hint: 'Revisions only go up. Write a higher one than before.',
        };
    }
  },
  'unsaid-change': (args) => {
    switch (args.case) {
      case 'revision-not-raised':
        return {
          message: `${args.statement} has changed, but its revision has not.`,
          hint: 'If its meaning has changed, raise revision by one.',
        };
      case 'successor-retired':
        return {
          message: `${args.statement} leads to ${args.into.join(', ')}, which is retired too.`,
          hint: 'Name a statement that is still required.',
        };
      case 'split-unchanged':
        return {
          message: `${args.statement} was split. These parts are neither new nor changed: ${args.into.join(', ')}.`,
          hint: 'Check split_into. If these have no part of it, take them out.',
        };
      case 'merged-unchanged':
        return {
          message: `${args.statement} was merged into ${args.into.join(', ')}, which has not changed.`,
          hint: 'If it already required this, write replaced_by instead.',
        };
      case 'looks-split':
        return {
          message: `${args.statement} is replaced by ${args.into.join(', ')}.`,
          hint: 'If each has part of it, write split_into, so that people are asked which part their evidence shows.',
        };
      case 'looks-merged':
        return {
          message: `${args.statement} and another statement are both replaced by ${args.into.join(', ')}.`,
          hint: 'If it now has both, write merged_into.',
        };
    }
  },
  'html-in-text': ({ plain }) => ({
    message: 'This text contains HTML, and reports would show the code.',
    hint: `Write: ${plain}`,
  }),
};
