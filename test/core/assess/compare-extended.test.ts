import { describe, expect, it } from 'vitest';
import { compareExtended } from '../../../src/core/assess/compare-extended.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { explainId } from '../../../src/core/report/explain.ts';
import { capability, framework, level, profile } from '../../support/framework-builders.ts';

const base = framework({
  levels: [
    {
      ...level('level-1', 1, [capability('A')]),
      description: [{ text: { en: 'Long.' }, sources: [], group: undefined }],
    },
  ],
  profiles: [profile('post', [capability('B')])],
});
const own = framework({
  id: 'local-ot' as FrameworkId,
  extends: base.id,
  levels: [
    {
      ...level('local-ot:level-1', 1, [capability('local-ot:talk')]),
      title: base.levels[0]!.title,
    },
  ],
  profiles: [
    { ...profile('local-ot:post', [capability('local-ot:visit')]), title: base.profiles[0]!.title },
  ],
});
const library = libraryOf([base, own], [base.id, own.id]);

describe('a framework that requires more at a level of the one that it extends', () => {
  it('adds that, and takes nothing away', () => {
    const changes = compareExtended(base, own, library)?.changes;
    expect(changes?.map((one) => [one.kind, 'id' in one ? one.id : ''])).toEqual([
      ['added', 'talk'],
      ['added', 'visit'],
    ]);
  });

  it('says where the original is', () => {
    const [explained] = explainId('local-ot:level-1', own, library, 'en');
    expect(explained?.facts).toContain(
      'Adds to what the original requires. To see that: otpath explain example-ot:level-1',
    );
  });
});
