import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { choice, closed, id, ref, reference } from '../common.ts';
import { source, text } from '../texts.ts';

const optional = Type.Optional;

export const noteSchema = closed({
  id: optional(id()),
  kind: choice(['fact', 'rule', 'contradiction', 'decision', 'dated'], {
    description:
      'fact: what the source says; rule: what it demands of the framework as a whole; contradiction: where it disagrees with itself; decision: what this data chose, and why; dated: no longer so.',
  }),
  text: text('The note, in the words of the author of this data.'),
  source: optional(source),
});

const note = ref<Static<typeof noteSchema>>('note');
export const notes = optional(
  Type.Array(note, { description: 'Notes by the authors of this data.' }),
);

export const strength = choice(['must', 'should', 'may', 'usual'], {
  description: 'How strongly the source puts it. Left out: must.',
});

export const appliesTo = id(
  'The role of which alone it is asked. The portfolio says under roles whether it is the practitioner’s; a higher level does not take it over.',
);

/** What every requirement has, whatever its kind. */
const demand = {
  id: id(),
  text: text('What is demanded.'),
  strength: optional(strength),
  group: optional(id('The group that it belongs to.')),
  generic: optional(
    Type.Boolean({ description: 'True for wording of a whole job family and not of this post.' }),
  ),
  applies_to: optional(appliesTo),
  carries: optional(
    Type.Boolean({
      description:
        'True where every later stage of the pathway requires it as well. A credential then has to be held on the day, even where a stage or level has been recognised.',
    }),
  ),
  source: optional(source),
  notes,
};

const kind = <K extends string, P extends TProperties>(name: K, properties: P) =>
  closed({
    kind: Type.Literal(name, { description: 'What kind of requirement it is.' }),
    ...demand,
    ...properties,
  });

const simpleRequirements = [
  kind('statement', { statement: reference('The statement that is demanded.') }),
  kind('capability', { pillar: optional(id('The pillar under which it is reported.')) }),
  kind('credential', {
    credential: id(
      'The kind of credential, as portfolios write it: hcpc-registration, dbs-enhanced …',
    ),
    barred_lists: optional(
      Type.Array(choice(['adults', 'children']), {
        description: 'The barred lists that it must have looked into.',
      }),
    ),
  }),
  kind('experience', {
    months: Type.Integer({ minimum: 1, description: 'How many months.' }),
    since: optional(
      choice(['qualified', 'started'], {
        description: 'Counted from the date of qualifying or of starting in the post.',
      }),
    ),
    of: optional(id('Counted from the periods of this name under experience in the portfolio.')),
  }),
  kind('judgement', {
    by: text('Who decides.'),
    unasked: optional(
      Type.Boolean({
        description:
          'True where those who decide choose whom they judge, so nobody can ask for it.',
      }),
    ),
  }),
];

/** The choice by `kind` as one tagged union, so that a mistake gives one error. */
const tagged = <T extends TSchema>(members: readonly T[]) =>
  Type.Unsafe<Static<T>>({
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: [...members],
  });

export const simpleSchema = tagged(simpleRequirements);
const simpleRequirement = ref<Static<typeof simpleSchema>>('simple-requirement');

export const requirementSchema = tagged([
  ...simpleRequirements,
  kind('any-of', {
    options: Type.Array(simpleRequirement, {
      minItems: 2,
      description: 'The requirements of which one is enough.',
    }),
  }),
]);

export const requirement = ref<Static<typeof requirementSchema>>('requirement');
