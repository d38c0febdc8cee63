import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatSettings } from '../../../../src/core/files/portfolio/write-settings.ts';
import type { IsoDate } from '../../../../src/core/model/date.ts';
import type { TargetId } from '../../../../src/core/model/ids.ts';
import { defaultLimits } from '../../../../src/core/model/limits.ts';
import { readPortfolio } from '../../../../src/core/files/portfolio/read-portfolio.ts';
import { firstFileWords } from '../../../../src/core/words/conversations/en/first-files.ts';
import { SourceSet } from '../../../../src/core/files/source-set.ts';

const target = 'wales-social-care-ot:level-6' as TargetId;
const today = '2026-11-22' as IsoDate;
const examples = { attained: target, experience: undefined, claimable: undefined, today };

/** What people type, and what YAML takes for something else. */
const awkward = [
  ...['0012345', '5E2', '0x1F', 'null', '~', 'yes', 'No', 'true', '2024-09-02', '1:30', '.5'],
  ...[
    '# 1',
    'Ward #4',
    'a: b',
    '- a',
    '+ a',
    '"a"',
    "'a",
    '{a}',
    '[a',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '`a',
  ],
  ...['Siân Ŵyn-Ŷ', 'a\\b', '---', '...', '? a', '| a', '> a', '=', '<<', 'a,b', 'a:', ':a', ' '],
];
const line = fc
  .oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((text) =>
    text
      .replace(/\p{Cc}/gu, '')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '');

it('whatever somebody is called is read as it was written, without a problem', () => {
  fc.assert(
    fc.property(line, line, fc.option(line, { nil: undefined }), (name, folder, role) => {
      const text = formatSettings(
        { practitioner: { name, role }, target, frameworkFolders: [folder] },
        examples,
        firstFileWords.settings,
      );
      const sources = new SourceSet(defaultLimits);
      const bytes = new TextEncoder().encode(text);
      const read = readPortfolio(
        { sources: [{ path: 'otpath.yaml', bytes }], others: [], refused: [] },
        sources,
      );
      expect(sources.problems).toEqual([]);
      expect(read.practitioner.name).toBe(name);
      expect(read.practitioner.role).toBe(role);
      expect(read.frameworkFolders).toEqual([folder]);
      expect(read.target).toBe(target);
    }),
    { numRuns: 500, examples: [['!', '一\uFE55!', undefined]] },
  );
});
