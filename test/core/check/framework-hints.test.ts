import { expect, it } from 'vitest';
import { checkReading } from '../../../src/core/check/check.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { findingWordsIn, sayFinding } from '../../../src/core/words/findings/index.ts';

const head = {
  id: 'id: example-ot',
  title: 'title: An example framework',
  version: 'version: 1.0.0',
  publisher: 'publisher: Nobody',
  language: 'language: en',
  source: 'source: { title: A document }',
};
const levels = ['levels: [{ id: level-1, rank: 1, title: One, source: X-1 }]'];
const pillars = ['pillars: [{ id: practice, title: Practice, source: X-2 }]'];

const hintsOf = (
  changes: Partial<typeof head>,
  more: readonly string[] = [],
): readonly (string | undefined)[] => {
  const sources = new SourceSet(defaultLimits);
  const text = [
    ...Object.values({ ...head, ...changes }).filter((line) => line !== ''),
    ...levels,
    ...pillars,
    ...more,
  ].join('\n');
  sources.parsePartly('framework', { file: 'framework.yaml', text, offset: 0 }, 'frameworkFile');
  return checkReading(sources.problems).map(
    (finding) => sayFinding(finding, { mask: (said) => said }, findingWordsIn('en')).hint,
  );
};

it.each([
  [
    'https://example.org/a.pdf',
    'An address goes under url, and the name of the document under title: { title: "the name of the document", url: "https://example.org/a.pdf" }.',
  ],
  [
    'Career framework (https://example.org/a.pdf)',
    'An address goes under url, and the name of the document under title: { title: "Career framework", url: "https://example.org/a.pdf" }.',
  ],
  ['Career framework', 'Write it as { title: Career framework }.'],
])('a source that is written as %s is shown in its form', (source, hint) => {
  expect(hintsOf({ source: `source: ${source}` })).toEqual([hint]);
});

it('a source that is missing is shown in its form', () => {
  expect(hintsOf({ source: '' })).toEqual(['Add a line "source: { title: … }".']);
});

it('a level and a pillar that are missing have an example', () => {
  const statement =
    'statements: [{ id: S-01, facet: responsibility, text: Does it., source: X-3, revision: 1 }]';
  expect(hintsOf({}, [statement])).toEqual([
    'Add a line "level: level-5": the id of one of the levels.',
    'Add a line "pillar: professional-practice": the id of one of the pillars.',
  ]);
});
