/** What `otpath framework new` asks, and what it writes in the file. */
export const newFrameworkWords = {
  askTitle: 'What is the framework called?',
  askPublisher: 'Who publishes it? For example, your council.',
  askExtends: 'Does it add to a framework that otpath has?',
  extendsNothing: 'No, it stands alone',
  answers: { id: 'the id of the framework', title: 'its title', publisher: 'who publishes it' },
  written: (folder: string): string =>
    `Written to ${folder}/framework.yaml. Open it and change the examples.`,
  comments: {
    head: 'A new framework. Lines that start with # are notes for you. Change the examples below.',
    id: 'The id of the framework. The folder has the same name.',
    version: 'Raise the version whenever you change something.',
    source: 'The document that this framework is taken from.',
    extends:
      'The framework that this one adds to. Its levels, pillars and statements count here too.',
    levels: 'Levels of practice, the lowest first. Each includes what the lower ones ask.',
    pillars: 'Pillars, and the aspects that they are divided into. Aspects are optional.',
    statements:
      'What is expected, in one sentence each. Ids start with a letter and never change their meaning.',
    facet:
      'Or knowledge-skills-behaviours, or educational-development for advice that nobody can claim.',
    revision: 'Raise this by one when the meaning of the statement changes.',
    strength: 'Leave this out for a must. It can also be may or usual.',
    examples: {
      source: 'The name of your document',
      page: 'page 1',
      level: 'The first level',
      higherLevel: 'The second level',
      pillar: 'The first pillar',
      aspect: 'An aspect of this pillar',
      statement: 'Writes down what was agreed with the person, on the same day.',
      secondStatement: 'Knows which services nearby can help a person at home.',
    },
  },
};
