import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { choice, closed, id, line, ref, reference } from '../common.ts';
import { cpdRecordSchema } from '../cpd-record/cpd-record-schema.ts';
import { policySchema } from '../policy/policy-schema.ts';
import { source, text, textDefinitions } from '../texts.ts';

const optional = Type.Optional;

const noteSchema = closed({
  id: optional(id()),
  kind: choice(['fact', 'rule', 'contradiction', 'decision', 'dated'], {
    description:
      'fact: what the source says; rule: what it demands of the framework as a whole; contradiction: where it disagrees with itself; decision: what this data chose, and why; dated: no longer so.',
  }),
  text: text('The note, in the words of whoever wrote this data.'),
  source: optional(source),
});

const note = ref<Static<typeof noteSchema>>('note');
const notes = optional(Type.Array(note, { description: 'Notes by the authors of this data.' }));

const passage = closed({
  text: text('One passage.'),
  group: optional(id('The group that it belongs to.')),
  source,
});

const group = closed({
  id: id(),
  title: text('The heading of the group.'),
  source: optional(source),
});

const strength = choice(['must', 'should', 'may', 'usual'], {
  description: 'How strongly the source puts it. Left out: must.',
});

const appliesTo = id(
  'The role of which alone it is asked. The portfolio says under roles whether it is the practitioner’s; a higher level does not take it over.',
);

const role = closed({
  id: id('The name under which otpath.yaml says whether it is the practitioner’s.'),
  title: text('The role, such as consultant practitioner.'),
  source,
  notes,
});

const aspect = closed({
  id: id(),
  title: text('The name of the aspect.'),
  source,
  notes,
});

const pillar = closed({
  id: id(),
  title: text('The name of the pillar.'),
  area: optional(
    Type.Boolean({
      description: 'True for an area that stands beside the pillars and is not one of them.',
    }),
  ),
  source,
  aspects: optional(
    Type.Array(aspect, { description: 'The aspects that the pillar is divided into.' }),
  ),
  notes,
});

const statement = closed({
  id: id(),
  level: id('The level that the statement belongs to.'),
  pillar: id('The pillar that the statement belongs to.'),
  aspects: optional(Type.Array(id(), { description: 'The aspects that the statement serves.' })),
  reading: optional(
    Type.Literal('otpath', {
      description: 'The tie to the aspects is the reading of otpath, not of the source.',
    }),
  ),
  facet: choice(['responsibility', 'knowledge-skills-behaviours', 'educational-development'], {
    description:
      'What kind of statement it is. Advice on educational development can’t be claimed.',
  }),
  text: text('What is expected, in one sentence.'),
  strength: optional(strength),
  applies_to: optional(appliesTo),
  source,
  revision: Type.Integer({
    minimum: 1,
    description: 'Raised by one whenever the meaning changes.',
  }),
  status: optional(
    Type.Literal('retired', {
      description: 'No longer asked; kept so that old claims still read.',
    }),
  ),
  replaced_by: optional(Type.Array(reference('A statement that took its place.'))),
  examples: optional(
    Type.Array(text('One example.'), {
      description: 'What could show the statement. Shown by otpath explain; nothing is demanded.',
    }),
  ),
  notes,
});

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

const simpleSchema = tagged(simpleRequirements);
const simpleRequirement = ref<Static<typeof simpleSchema>>('simple-requirement');

const requirementSchema = tagged([
  ...simpleRequirements,
  kind('any-of', {
    options: Type.Array(simpleRequirement, {
      minItems: 2,
      description: 'The requirements of which one is enough.',
    }),
  }),
]);

const requirement = ref<Static<typeof requirementSchema>>('requirement');

const target = {
  id: id(),
  title: text('The name, as the source has it.'),
  source,
  description: optional(Type.Array(passage, { description: 'What the source says of it.' })),
  groups: optional(Type.Array(group, { description: 'Headings under which requirements stand.' })),
  requirements: optional(Type.Array(requirement, { description: 'What it demands.' })),
  notes,
};

const level = closed({
  ...target,
  rank: Type.Integer({
    minimum: 1,
    description: 'The order of the levels; each builds on those below.',
  }),
  duties: optional(Type.Array(passage, { description: 'What the job includes at this level.' })),
});

const stage = closed({
  ...target,
  joins_with: optional(
    id(
      'The kind of credential with which people join the pathway at this stage. Earlier stages are not required of whoever has recorded it.',
    ),
  ),
});

const route = closed({
  ...target,
  colour: optional(line('The colour by which the source names it.')),
  stages: Type.Array(id(), { minItems: 1, description: 'The stages, in order.' }),
});

const profile = closed({
  ...target,
  facts: optional(
    Type.Array(
      closed({ label: text('What the fact is about.'), value: text('The fact.'), source }),
      {
        description: 'Facts of the post: employer, grade, date.',
      },
    ),
  ),
});

const mapping = closed({
  subject: reference('framework:id'),
  predicate: choice(['exact', 'close', 'broad', 'narrow', 'related'], {
    description: 'SKOS: how the object stands to the subject. broad: the object is the wider one.',
  }),
  object: reference('framework:id'),
  justification: line('Why, in one sentence.'),
  author: line('Whose reading it is.'),
  comment: optional(line('What else a reader should know.')),
  source: optional(source),
});

/** What several parts of the schema share. */
const shared = {
  ...textDefinitions,
  note: noteSchema,
  'simple-requirement': simpleSchema,
  requirement: requirementSchema,
};

const sections = {
  levels: optional(Type.Array(level, { description: 'Levels of practice.' })),
  roles: optional(
    Type.Array(role, { description: 'Kinds of post of which alone some things are asked.' }),
  ),
  pillars: optional(Type.Array(pillar, { description: 'Pillars of practice.' })),
  statements: optional(
    Type.Array(statement, { description: 'What is expected at each level, under each pillar.' }),
  ),
  stages: optional(Type.Array(stage, { description: 'Stages of a pathway.' })),
  routes: optional(Type.Array(route, { description: 'Ways through the stages.' })),
  profiles: optional(
    Type.Array(profile, { description: 'Role profiles: what single posts demand.' }),
  ),
  mappings: optional(
    Type.Array(mapping, { description: 'How things here stand to things in other frameworks.' }),
  ),
  policy: optional(policySchema),
  cpd_record: optional(cpdRecordSchema),
  evidence_types: optional(
    Type.Array(closed({ id: id(), title: text('The name of the type of evidence.') }), {
      description: 'Types of evidence besides those that otpath knows.',
    }),
  ),
  notes,
  omitted: optional(
    Type.Array(closed({ source, reason: line('Why it is left out.') }), {
      description: 'Passages of the source that were left out on purpose.',
    }),
  ),
};

/** `framework.yaml`: the head, and whatever sections are small. */
export const frameworkHead = closed(
  {
    id: id('The name of the framework. The folder has the same name.'),
    title: text('The name of the framework.'),
    version: line('The version of this data, such as 1.0.0.'),
    publisher: text('Who published the source.'),
    language: choice(['en', 'cy'], { description: 'The language of the source.' }),
    source: closed(
      {
        title: text('The source document.'),
        date: optional(line('When it was published or last reviewed.')),
        url: optional(
          Type.String({
            pattern: '^https?://',
            description: 'Where it can be read: a web address.',
          }),
        ),
        note: optional(text('What a reader should know about the copy that was used.')),
      },
      { description: 'The document that this data is taken from.' },
    ),
    extends: optional(id('The framework that this one adds to.')),
    ...sections,
  },
  { title: 'otpath framework.yaml', $defs: shared },
);

/** Any other file of a framework's folder: sections only. */
export const frameworkPart = closed(sections, { title: 'otpath framework part', $defs: shared });

export type FrameworkHeadFile = Static<typeof frameworkHead>;
export type FrameworkPartFile = Static<typeof frameworkPart>;
