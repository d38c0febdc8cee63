import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatEvidence } from '../../../../src/core/files/evidence/write-evidence.ts';
import type { FrameworkId } from '../../../../src/core/model/ids.ts';
import type { NewEvidence } from '../../../../src/core/model/new-evidence.ts';
import { idOf } from '../../../support/framework-builders.ts';
import { hostileTexts } from '../../../support/hostile.ts';
import { day } from '../../../support/portfolio-builders.ts';
import { readEvidenceText } from '../../../support/reading.ts';

const framework = 'example-ot' as FrameworkId;

const evidence = (changes: Partial<NewEvidence> = {}): NewEvidence => ({
  title: 'A kitchen',
  period: { from: day('2026-03-14'), to: day('2026-03-14') },
  type: 'case-study',
  claims: [],
  attachments: [],
  ...changes,
});

it('writes only what was answered, in the order in which people read it', () => {
  const whole = evidence({
    period: { from: day('2026-03-01'), to: day('2026-03-14') },
    claims: [
      { statement: idOf('example-ot:S-1'), rationale: 'I weighed three ways.' },
      { statement: idOf('other-ot:S-1'), rationale: 'The same, over there.' },
    ],
    attachments: ['a plan.pdf'],
    witness: { name: 'Nia Sample', role: undefined, date: day('2026-03-20') },
    reflection: 'gibbs',
  });
  expect(formatEvidence(whole, '\n## Description\n', framework)).toBe(`---
title: A kitchen
date: { from: 2026-03-01, to: 2026-03-14 }
type: case-study
claims:
  - statement: S-1
    rationale: I weighed three ways.
  - statement: other-ot:S-1
    rationale: The same, over there.
attachments:
  - a plan.pdf
witness:
  name: Nia Sample
  date: 2026-03-20
reflection: gibbs
---

## Description
`);
  expect(formatEvidence(evidence(), 'What happened.', framework)).toBe(
    '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\n---\n\nWhat happened.\n',
  );
});

/** Texts that YAML would take for something else, and any others but the marks of tests. */
const written = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom(...hostileTexts),
    fc.constantFrom('0012345', '5E2', 'Ward #4', '~', 'null', 'yes', '- a', 'a: b', '"', "'"),
    fc.constantFrom(
      '| x',
      '---',
      '...',
      'tŷ\u0301 Ŵyn',
      '  two  ',
      '2026-03-14',
      '{a: b}',
      '*a &b',
    ),
  )
  .filter((text) => text !== '' && !/[«»]/.test(text));

it('whatever people write, it is read again as they wrote it', () => {
  fc.assert(
    fc.property(written, written, written, written, (title, rationale, name, role) => {
      const made = evidence({
        title,
        claims: [{ statement: idOf('example-ot:S-1'), rationale }],
        witness: { name, role },
        attachments: [title],
      });
      const { evidence: read, problems } = readEvidenceText(
        formatEvidence(made, 'What happened.', framework),
      );
      expect(problems).toEqual([]);
      expect(read).toMatchObject({
        title,
        claims: [{ statement: 'example-ot:S-1', rationale }],
        witness: { name, role },
        attachments: [{ written: title }],
        body: { text: '\nWhat happened.\n' },
      });
    }),
    { numRuns: 500 },
  );
});
