import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { Edit } from '../../../src/core/model/finding.ts';
import { evidencePath, readEvidenceText } from '../../support/reading.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const right = `---
# A comment – “with” signs: kept
title: A kitchen
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03 # another • comment
    rationale: I weighed – with her – “three” ways.
reflection: gibbs
---
Text with – signs • and “quotes”:no space.
`;

/** Slips that have one right answer, and near misses; any number of them in one file. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replace('2026-03-14', '14th March 2026'),
  (text) => text.replace('case-study', '“case-study”'),
  (text) => text.replace('reflection: ', 'reflection:'),
  (text) => text.replace('    rationale', '\u00A0\u00A0\u00A0\u00A0rationale'),
  (text) => text.replace('  - statement', '  • statement'),
  (text) => text.replace('L6-PP-03', 'L6–PP–03'),
  (text) => text.replace('title: A', 'title:\u00A0A'),
  (text) => text.replace('rationale:', 'rational:'),
  (text) => text.replace(/^---/, '—-'),
  (text) => `\n\n${text}`,
  (text) => text.replace('title', '\u200Btitle'),
];

/** The text after one run of --fix --yes. */
function fixed(text: string): string {
  const { findings } = runPortfolioExample({ files: { [evidencePath]: text } });
  const edits = findings.flatMap(({ fix }): readonly Edit[] => fix?.edits ?? []);
  return applyEdits(text, edits);
}

/** What is read of a text; where its body begins depends on the quotes in its head. */
function read(text: string) {
  const { evidence } = readEvidenceText(text);
  return evidence && { ...evidence, body: evidence.body.text };
}

it('a file with any slips is, once fixed, the right file: comments and all other values stay, and fixing again changes nothing', () => {
  fc.assert(
    fc.property(fc.subarray([...slips]), (some) => {
      const slipped = some.reduce((text, slip) => slip(text), right);
      let text = fixed(slipped);
      // What a first fix lets be read may hold near misses.
      text = fixed(text);
      expect(read(text)).toEqual(read(right));
      for (const comment of right.match(/#.*/g) ?? []) expect(text).toContain(comment);
      expect(fixed(text)).toBe(text);
    }),
    { numRuns: 150 },
  );
});
