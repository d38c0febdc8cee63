import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/core/text/headings.ts';
import {
  findReflectionModel,
  missingStages,
  reflectionModels,
} from '../../../src/core/model/reflection-models.ts';
import { kitchen } from '../../../src/core/check/example.ts';
import { messagesOf } from '../../support/run-example.ts';

describe('headings', () => {
  it.each([
    ['of any level', '# One\n###### Six\n####### Seven', ['One', 'Six']],
    ['with closing signs and spaces', '##   What?  ##  ', ['What?']],
    ['underlined', 'What?\n=====\n\nSo what?\n---\n', ['What?', 'So what?']],
    ['with Windows line ends', '# One\r\nTwo\r\n---\r\n', ['One', 'Two']],
    ['and no rules between paragraphs', 'Text.\n\n---\n\nText.', []],
    ['and no hash tags or comments of code', '#tag\n\n    # code\n', []],
    ['and none in fences', '~~~\n# no\n```\n# no\n~~~\n# yes', ['yes']],
    ['and none in a fence that is never closed', '````md\n# no\n```\n# no', []],
    ['after a line of code that only looks like a fence', '```code```\n# yes', ['yes']],
  ])('%s', (_, text, headings) => {
    expect(headingsOf(text)).toEqual(headings);
  });
});

describe('the stages of a model', () => {
  const missing = (model: string, ...headings: string[]): readonly string[] =>
    missingStages(findReflectionModel(model)!, headings);

  it.each([
    ['whatever the case and signs', 'driscoll', ['WHAT', 'so what…', '**Now what?**'], []],
    ['with words after them', 'rolfe', ['What happened', 'So what did it mean', 'Now what'], []],
    ['numbered', 'kolb', ['1. Concrete experience', 'Stage 2: Reflective observation'], 2],
    ['two in one heading', 'gibbs', ['Description', 'Feelings and evaluation'], 3],
    ['in American spelling', 'kolb', ['Abstract conceptualization'], 3],
    ['only whole words', 'gibbs', ['Descriptions of', 'Evaluations'], 6],
    ['not "What?" in "So what?"', 'borton', ['So what?', 'Now what?'], ['What?']],
  ] as const)('%s', (_, model, headings, expected) => {
    const found = missing(model, ...headings);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  it('have each id once, in small letters, as schemas allow it', () => {
    const ids = reflectionModels.flatMap((model) => model.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });
});

describe('evidence with a model of reflection', () => {
  it('names every stage that has no heading', () => {
    const found = messagesOf('OT315', kitchen({ reflection: 'Kolb', body: '## Experience' }));
    expect(found).toEqual([
      'The text has no heading for "Reflective observation", "Abstract conceptualisation", "Active experimentation", stages of this model.',
    ]);
  });

  it('says nothing of models without stages, or where there is no text', () => {
    const example = kitchen({ reflection: 'johns' });
    expect(messagesOf('OT315', example)).toEqual([]);
    expect(messagesOf('OT316', example)).toEqual([]);
    const attached = kitchen({ reflection: 'gibbs', attachments: '[a.pdf]', body: '' });
    expect(messagesOf('OT315', attached)).toEqual([]);
  });

  it('names the models where none is near', () => {
    expect(messagesOf('OT316', kitchen({ reflection: 'my-own-way' }))).toHaveLength(1);
  });
});
