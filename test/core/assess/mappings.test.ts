import { expect, it } from 'vitest';
import { evidenceClaiming, namedBy, relatedTo } from '../../../src/core/assess/mappings.ts';
import type { Mapping, MappingPredicate } from '../../../src/core/model/mapping.ts';
import { library } from '../../support/assess.ts';
import {
  capability,
  framework,
  level,
  profile,
  statement,
} from '../../support/framework-builders.ts';
import { claim, evidence, portfolio } from '../../support/portfolio-builders.ts';

const mapping = (subject: string, predicate: MappingPredicate, object: string): Mapping =>
  ({ subject, predicate, object }) as unknown as Mapping;

it.each<[MappingPredicate, MappingPredicate]>([
  ['exact', 'exact'],
  ['close', 'close'],
  ['related', 'related'],
  ['broad', 'narrow'],
  ['narrow', 'broad'],
])('%s is %s from the other end', (predicate, inverse) => {
  const one = mapping('a:S-1', predicate, 'b:S-2');
  const some = library(framework({ mappings: [one, mapping('c:S-3', 'exact', 'c:S-4')] }));
  expect(relatedTo('a:S-1', some)).toEqual([{ id: 'b:S-2', predicate, mapping: one }]);
  expect(relatedTo('b:S-2', some)).toEqual([{ id: 'a:S-1', predicate: inverse, mapping: one }]);
  expect(relatedTo('a:S-2', some)).toEqual([]);
});

it('names targets by their titles, and statements, requirements and duties by their texts', () => {
  const some = library(
    framework({
      levels: [
        { ...level('level-1', 1), duties: [{ id: 'example-ot:D-1', text: { en: 'Leads.' } }] },
      ] as unknown as ReturnType<typeof level>[],
      statements: [statement('S-1')],
      profiles: [profile('post', [capability('C-1')])],
    }),
  );
  expect(namedBy('example-ot:level-1', some)).toEqual({ en: 'level-1' });
  expect(namedBy('example-ot:post', some)).toEqual({ en: 'post' });
  expect(namedBy('example-ot:S-1', some)).toEqual({ en: 'The text of S-1.' });
  expect(namedBy('example-ot:C-1', some)).toEqual({ en: 'The text of C-1.' });
  expect(namedBy('example-ot:D-1', some)).toEqual({ en: 'Leads.' });
  expect(namedBy('example-ot:S-9', some)).toBeUndefined();
  expect(namedBy('other-ot:S-1', some)).toBeUndefined();
  expect(namedBy('S-1', some)).toBeUndefined();
});

it('finds the evidence that claims an id among other claims', () => {
  const some = portfolio({
    evidence: [
      evidence('a', [claim('S-2'), claim('S-1')]),
      evidence('b', [claim('S-2')]),
      evidence('c', []),
    ],
  });
  expect(evidenceClaiming('example-ot:S-1', some).map(({ id }) => id)).toEqual(['evidence/a']);
  expect(evidenceClaiming('S-1', some)).toEqual([]);
});
