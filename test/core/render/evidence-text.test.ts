import { expect, it } from 'vitest';
import { Chalk } from 'chalk';
import { linesOfEvidence } from '../../../src/core/render/evidence-text.ts';

const terminal = { colours: new Chalk({ level: 0 }), width: 30 };

it('shows what somebody wrote, without prompts, empty headings and signs that steer a terminal', () => {
  const text = [
    '<!-- Leave out names. -->',
    '',
    '## What happened',
    '',
    'I weighed three ways of transferring\u0007\u202E and chose one.',
    '',
    '- the hoist, which two people can use',
    '<!-- What did you do? -->',
    '',
    '## What came of it',
    '',
    '### Later',
    '<!-- What is different? -->',
    '',
    '## What I learned',
    '',
    '### At once',
    'To ask.',
    '',
    '',
  ].join('\r\n');
  expect(linesOfEvidence(text, terminal)).toEqual([
    '## What happened',
    '',
    'I weighed three ways of',
    'transferring and chose one.',
    '',
    '- the hoist, which two people',
    '  can use',
    '',
    '## What I learned',
    '',
    '### At once',
    'To ask.',
  ]);
});

it('has no lines where only the template is there', () => {
  expect(
    linesOfEvidence('<!-- Write. -->\n\n## What happened\n\n<!-- How? -->\n', terminal),
  ).toEqual([]);
});
