import Type, { type Static } from 'typebox';
import { choice, closed, id, line, reference } from '../common.ts';
import { cpdRecordSchema } from '../cpd-record/cpd-record-schema.ts';
import { policySchema } from '../policy/policy-schema.ts';
import { source, text, textDefinitions } from '../texts.ts';
import { mapping } from './mapping-schema.ts';
import {
  appliesTo,
  notes,
  noteSchema,
  requirement,
  requirementSchema,
  simpleSchema,
  strength,
} from './requirement-schema.ts';

const optional = Type.Optional;

const passage = closed({
  text: text('One fact.'),
  group: optional(id('The group it belongs to.')),
  source,
});

const duty = closed({
  id: optional(id()),
  text: text('One duty, in a sentence.'),
  group: optional(id('The group it belongs to.')),
  source,
});

const guidance = closed({
  id: id(),
  title: text('What it is about, in a few words.'),
  text: text('How the framework is meant to be used, in a few sentences.'),
  level: optional(id('The level it is about. Leave out if it is about the whole framework.')),
  source,
});

const group = closed({
  id: id(),
  title: text('The heading of the group.'),
  source: optional(source),
});

const role = closed({
  id: id('The id that otpath.yaml uses to say whether the practitioner has this role.'),
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
      description: 'True for an area that is shown beside the pillars but is not one of them.',
    }),
  ),
  source,
  aspects: optional(Type.Array(aspect, { description: 'The aspects of the pillar.' })),
  notes,
});

const statement = closed({
  id: id(),
  level: id('The level that the statement belongs to.'),
  pillar: id('The pillar that the statement belongs to.'),
  aspects: optional(Type.Array(id(), { description: 'The aspects the statement belongs to.' })),
  reading: optional(
    Type.Literal('otpath', {
      description: 'otpath linked the statement to the aspects. The source does not.',
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
    description: 'Goes up by one each time the meaning changes.',
  }),
  changed_in: optional(
    line(
      'The version of the framework that brought this revision, or retired the statement, such as 1.1.0.',
    ),
  ),
  status: optional(
    Type.Literal('retired', {
      description: 'No longer required. It is kept so that old claims still make sense.',
    }),
  ),
  replaced_by: optional(Type.Array(reference('A statement that replaced it.'))),
  split_into: optional(
    Type.Array(reference('A statement that has part of what this one required.'), {
      minItems: 2,
      description: 'The statements it was split into. Each has part of what it required.',
    }),
  ),
  merged_into: optional(
    reference('The statement it was merged into, together with what that one requires.'),
  ),
  examples: optional(
    Type.Array(text('One example.'), {
      description:
        'Examples of what could show the statement. otpath explain shows them. They are not requirements.',
    }),
  ),
  notes,
});

const target = {
  id: id(),
  title: text('The name, as the source has it.'),
  source,
  description: optional(Type.Array(passage, { description: 'What the source says of it.' })),
  groups: optional(
    Type.Array(group, { description: 'Headings for groups of requirements or duties.' }),
  ),
  requirements: optional(Type.Array(requirement, { description: 'What it requires.' })),
  notes,
};

const level = closed({
  ...target,
  rank: Type.Integer({
    minimum: 1,
    description: 'The order of the levels. Each builds on the levels below.',
  }),
  duties: optional(
    Type.Array(duty, {
      description:
        'What the job includes at this level. Duties can be found, explained and mapped. They are not requirements.',
    }),
  ),
});

const stage = closed({
  ...target,
  joins_with: optional(
    id(
      'The kind of credential with which people join the pathway at this stage. People who have recorded it don’t need the earlier stages.',
    ),
  ),
});

const route = closed({
  ...target,
  colour: optional(line('The colour that the source names it by.')),
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

/** What an organisation changes of a framework that it extends. */
const change = closed({
  id: id('The id in the framework that is extended.'),
  set: optional(
    closed(
      {
        text: optional(text('The text that replaces the original one.')),
        title: optional(text('The title that replaces the original one.')),
        strength: optional(strength),
        aspects: optional(
          Type.Array(id(), { description: 'The aspects that replace the original ones.' }),
        ),
        applies_to: optional(appliesTo),
        examples: optional(
          Type.Array(text('One example.'), {
            description: 'The examples that replace the original ones.',
          }),
        ),
        months: optional(Type.Integer({ minimum: 1, description: 'How many months.' })),
      },
      { description: 'What is different. The rest stays as it is in the original.' },
    ),
  ),
  remove: optional(
    Type.Literal(true, {
      description: 'Sets a statement or a requirement aside, so that it is not required.',
    }),
  ),
  reason: text('Why your organisation changes it. Reports show it.'),
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
  roles: optional(Type.Array(role, { description: 'Kinds of post that have extra requirements.' })),
  pillars: optional(Type.Array(pillar, { description: 'Pillars of practice.' })),
  statements: optional(
    Type.Array(statement, { description: 'What is expected at each level, for each pillar.' }),
  ),
  stages: optional(Type.Array(stage, { description: 'Stages of a pathway.' })),
  routes: optional(Type.Array(route, { description: 'Routes through the stages.' })),
  profiles: optional(
    Type.Array(profile, { description: 'Role profiles: what individual posts require.' }),
  ),
  mappings: optional(
    Type.Array(mapping, { description: 'Relations between this framework and others.' }),
  ),
  changes: optional(
    Type.Array(change, { description: 'What differs from the framework that this one extends.' }),
  ),
  policy: optional(policySchema),
  cpd_record: optional(cpdRecordSchema),
  evidence_types: optional(
    Type.Array(closed({ id: id(), title: text('The name of the type of evidence.') }), {
      description: 'Types of evidence to add to otpath’s own.',
    }),
  ),
  guidance: optional(
    Type.Array(guidance, {
      description:
        'How the framework is meant to be used. otpath framework show and otpath plan show it.',
    }),
  ),
  notes,
  omitted: optional(
    Type.Array(closed({ source, reason: line('The reason it was left out.') }), {
      description: 'Parts of the source that were left out on purpose.',
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
        date: optional(line('The date when it was published or last reviewed.')),
        url: optional(
          Type.String({
            pattern: '^https?://',
            description: 'The web address of the document.',
          }),
        ),
        note: optional(text('What a reader should know about the copy that was used.')),
      },
      { description: 'The document that this data comes from.' },
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
