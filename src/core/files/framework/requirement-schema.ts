import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { choice, closed, id, ref, reference } from '../common.ts';
import { source, text } from '../texts.ts';

const optional = Type.Optional;

export const noteSchema = closed({
  id: optional(id()),
  kind: choice(['fact', 'rule', 'contradiction', 'decision', 'dated'], {
    description:
      'fact: what the source says; rule: what it requires of the framework as a whole; contradiction: where it disagrees with itself; decision: what this data chose, and why; dated: no longer true.',
  }),
  text: text('The note, in the words of the author of this data.'),
  source: optional(source),
});

const note = ref<Static<typeof noteSchema>>('note');
export const notes = optional(
  Type.Array(note, { description: 'Notes by the authors of this data.' }),
);

export const strength = choice(['must', 'should', 'may', 'usual'], {
  description: 'How strong the requirement is in the source. If you leave it out, must.',
});

export const appliesTo = id(
  'The role it applies to. The portfolio says under roles whether the practitioner has it. Higher levels don’t include it.',
);

/** What every requirement has, whatever its kind. */
const demand = {
  id: id(),
  text: text('What is required.'),
  strength: optional(strength),
  group: optional(id('The group it belongs to.')),
  generic: optional(
    Type.Boolean({ description: 'True for wording about a whole job family, not this post.' }),
  ),
  applies_to: optional(appliesTo),
  carries: optional(
    Type.Boolean({
      description:
        'True if all later stages of the pathway require it too. A credential then has to be valid on the day, even if the practitioner has been signed off at a stage or level.',
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
  kind('statement', { statement: reference('The statement that is required.') }),
  kind('capability', { pillar: optional(id('The pillar that reports show it under.')) }),
  kind('credential', {
    credential: id('The kind of credential: hcpc-registration, dbs-enhanced …'),
    barred_lists: optional(
      Type.Array(choice(['adults', 'children']), {
        description: 'The barred lists it must include.',
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
    of: optional(id('Counted from the periods with this name under experience in the portfolio.')),
  }),
  kind('judgement', {
    by: text('Who decides.'),
    unasked: optional(
      Type.Boolean({
        description:
          'True if the people who decide choose who they assess, so nobody can ask for it.',
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
      description: 'The requirements. Meeting one of them is enough.',
    }),
  }),
]);

export const requirement = ref<Static<typeof requirementSchema>>('requirement');
