import { describe, expect, it } from 'vitest';
import { assessPortfolio } from '../../../src/core/assess/assess.ts';
import { readFrameworkFolder } from '../../../src/core/files/framework/load-frameworks.ts';
import { filesInMemory } from '../../../src/core/files/files-in-memory.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { ClaimableId, FrameworkId, TargetId } from '../../../src/core/model/ids.ts';
import { findClaimable, libraryOf } from '../../../src/core/model/library.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { tailoredLibrary } from '../../../src/core/model/tailored-library.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { portfolio } from '../../support/portfolio-builders.ts';

const base = `
id: base-ot
title: Base
version: 1.0.0
publisher: The source
language: en
source: { title: x }
levels:
  - { id: level-1, rank: 1, title: One, source: x }
pillars: [{ id: practice, title: Practice, source: x }]
statements:
  - { id: S-01, level: level-1, pillar: practice, facet: responsibility, text: Keeps safe., source: x, revision: 1 }
  - { id: S-02, level: level-1, pillar: practice, facet: responsibility, text: Leads., source: x, revision: 1 }
`;
const own = `
id: our-ot
title: Ours
version: 1.0.0
publisher: Our Council
language: en
source: { title: x }
extends: base-ot
changes:
  - { id: S-01, set: { text: Keeps everybody safe., strength: should }, reason: We work with families }
  - { id: S-02, remove: true, reason: We have no teams. }
  - { id: practice, set: { title: Our practice }, reason: Our own word. }
statements:
  - { id: O-01, level: level-1, pillar: practice, facet: responsibility, text: Knows the town., source: y, revision: 1 }
`;

function read(id: string, text: string) {
  const sources = new SourceSet(defaultLimits);
  const files = new Map([['framework.yaml', new TextEncoder().encode(text)]]);
  const framework = readFrameworkFolder(
    {
      name: id,
      shownAs: id,
      isBuiltIn: false,
      files: () => filesInMemory(files, () => ''),
      ready: () => undefined,
    },
    sources,
  );
  expect(sources.problems).toEqual([]);
  return framework!;
}

const library = libraryOf([read('base-ot', base), read('our-ot', own)], ['base-ot', 'our-ot']);
const ours = tailoredLibrary(library, 'our-ot' as FrameworkId);
const asOf = '2026-11-22' as IsoDate;

describe('a framework that changes the one it extends', () => {
  it('is seen only by people who aim at it', () => {
    expect(tailoredLibrary(library, 'base-ot' as FrameworkId)).toBe(library);
    expect(tailoredLibrary(library, undefined)).toBe(library);
    const id = 'base-ot:S-01' as ClaimableId;
    expect(findClaimable(library, id)?.text).toEqual({ en: 'Keeps safe.' });
    expect(findClaimable(ours, id)).toMatchObject({
      text: { en: 'Keeps everybody safe.' },
      strength: 'should',
      tailored: {
        by: 'our-ot',
        publisher: { en: 'Our Council' },
        reason: { en: 'We work with families' },
        original: { text: { en: 'Keeps safe.' }, strength: 'must' },
      },
    });
    expect(ours.frameworks.get('base-ot' as FrameworkId)?.pillars[0]?.title).toEqual({
      en: 'Our practice',
    });
  });

  it('is what a portfolio is assessed by, with whose words they are', () => {
    const assessment = assessPortfolio(portfolio(), ours, 'our-ot:level-1' as TargetId, asOf)!;
    const words = wordsIn('en');
    const said = assessment.coverage.map(({ requirement, why }) => [
      requirement.id,
      why.map((one) => (words.why[one.kind] as (reason: typeof one) => string)(one)),
    ]);
    expect(said).toEqual([
      ['our-ot:O-01', ['No evidence yet.', 'Added by Our Council.']],
      [
        'base-ot:S-01',
        [
          'No evidence yet.',
          'Changed by Our Council: We work with families. The original says: “Keeps safe.” The original strength is “must”.',
        ],
      ],
    ]);
    const aside = assessment.notAsked.map(({ requirement, reason }) => [
      requirement.id,
      (words.notAsked[reason.kind] as (one: typeof reason) => string)(reason),
    ]);
    expect(aside).toEqual([['base-ot:S-02', 'Set aside by Our Council: We have no teams.']]);
  });

  it('leaves the original as it is for everybody else', () => {
    const assessment = assessPortfolio(portfolio(), library, 'base-ot:level-1' as TargetId, asOf)!;
    expect(assessment.coverage.map(({ requirement }) => requirement.text)).toEqual([
      { en: 'Keeps safe.' },
      { en: 'Leads.' },
    ]);
    expect(assessment.notAsked).toEqual([]);
  });
});
