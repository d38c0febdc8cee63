import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameworkData } from '../../../src/core/exchange/index.ts';
import { frameworkFiles } from '../../../src/core/files/framework/write-framework.ts';
import { readFrameworkData } from '../../../src/core/files/framework/read-framework-data.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { bytes, exported, imported, levelsOf } from '../../support/exchange.ts';

/** Texts as people and programs write them, with what other formats give a meaning to. */
const text = fc
  .array(
    fc.constantFrom(
      'Keeps',
      'people',
      'safe',
      '1.10',
      '**bold**',
      '<b>',
      '&amp;',
      '&',
      '"quoted"',
      'a,b',
      '|',
      '[x](y)',
      '…',
      'ŵyr',
      '𝑑',
      '#',
      '- ',
      'null',
      '0',
      "it's",
      '\\n',
      '%2C',
      '`code`',
      ':',
      '<200 kg',
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.join(' '));
const plural = <T>(one: fc.Arbitrary<T>, most = 4) => fc.array(one, { maxLength: most });

/** A framework with everything that other formats may hold of it. */
const frameworks = fc
  .record({
    levels: fc.integer({ min: 1, max: 3 }),
    pillars: fc.integer({ min: 1, max: 3 }),
    titles: fc.array(text, { minLength: 12, maxLength: 12 }),
    statements: plural(
      fc.record({
        level: fc.nat(2),
        pillar: fc.nat(2),
        aspects: fc.subarray([0, 1]),
        text,
        facet: fc.constantFrom('responsibility' as const, 'educational-development' as const),
        retired: fc.boolean(),
        notes: plural(text, 2),
      }),
      12,
    ),
    capabilities: plural(text, 3),
    note: text,
  })
  .map(({ levels, pillars, titles, statements, capabilities, note }): FrameworkData => {
    const ids = statements.map((_, index) => `S-${String(index + 1)}`);
    return {
      id: 'example-ot',
      title: titles[0]!,
      version: '2.1.0',
      publisher: titles[1]!,
      language: 'en',
      source: { title: titles[0]!, note },
      levels: Array.from({ length: levels }, (_, at) => ({
        id: `level-${String(at + 1)}`,
        rank: at + 1,
        title: titles[2 + at]!,
        source: 'X-1',
        ...(at === 0 &&
          capabilities.length > 0 && {
            requirements: capabilities.map((said, index) => ({
              id: `C-${String(index + 1)}`,
              kind: 'capability' as const,
              text: said,
              source: 'X-2',
            })),
          }),
      })),
      pillars: Array.from({ length: pillars }, (_, at) => ({
        id: `pillar-${String(at + 1)}`,
        title: titles[5 + at]!,
        source: 'X-3',
        aspects: [0, 1].map((one) => ({
          id: `aspect-${String(at + 1)}-${String(one + 1)}`,
          title: titles[8 + one]!,
          source: 'X-4',
        })),
      })),
      ...(statements.length > 0 && {
        statements: statements.map(
          ({ level, pillar, aspects, text: said, facet, retired, notes }, at) => ({
            id: ids[at]!,
            level: `level-${String((level % levels) + 1)}`,
            pillar: `pillar-${String((pillar % pillars) + 1)}`,
            ...(aspects.length > 0 && {
              aspects: aspects.map(
                (one) => `aspect-${String((pillar % pillars) + 1)}-${String(one + 1)}`,
              ),
            }),
            facet,
            text: said,
            source: 'X-5',
            revision: 1,
            ...(retired && at > 0 && { status: 'retired' as const, replaced_by: [ids[0]!] }),
            ...(notes.length > 0 && {
              notes: notes.map((one) => ({ kind: 'fact' as const, text: one })),
            }),
          }),
        ),
      }),
    };
  });

describe('any framework', () => {
  it.each(['case', 'case-1.1', 'moodle', 'mahara'] as const)(
    'is the same after %s as the import of its export',
    (format) => {
      fc.assert(
        fc.property(frameworks, (data) => {
          const level = format === 'mahara' ? levelsOf(data)[0] : undefined;
          if (format === 'mahara' && level === undefined) return;
          const once = imported(exported(data, format, level).text).data;
          if (levelsOf(once).length === 0) return;
          const again = exported(once, format);
          expect(again.losses).toEqual([]);
          expect(imported(again.text).data).toEqual(once);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('loses nothing as YAML, in one file or in a folder', () => {
    fc.assert(
      fc.property(frameworks, (data) => {
        expect(imported(exported(data, 'yaml').text).data).toEqual(data);
        const files = frameworkFiles(data).map(({ path, text: said }) => ({
          path: `example-ot/${path}`,
          bytes: bytes(said),
        }));
        const sources = new SourceSet(defaultLimits);
        const folder = { sources: files, others: [], refused: [] };
        const back = readFrameworkData(folder, sources, 'example-ot');
        expect(sources.problems).toEqual([]);
        const sorted = (one: FrameworkData | undefined) =>
          [...(one?.statements ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(data));
        expect({ ...back, statements: undefined }).toEqual({ ...data, statements: undefined });
      }),
      { numRuns: 25 },
    );
  });
});
