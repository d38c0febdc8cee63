import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { packNumber } from '../../../src/core/text/pack-number.ts';
import { hashOf, manifestOf, packedEvidence, packedFiles } from '../../support/packs.ts';

const attachment = { 'attachments/E1.1-plan.pdf': '%PDF-1.7' };
const numberOf = (given: Parameters<typeof manifestOf>[0]): string =>
  packNumber(manifestOf(given), hashOf);
const number = numberOf({ files: packedFiles(attachment) });

describe('the number of a pack', () => {
  it('is five groups of four digits', () => {
    expect(number).toMatch(/^(?:[\da-f]{4} ){4}[\da-f]{4}$/);
  });

  it('does not depend on the documents, which show it', () => {
    const files = packedFiles({ 'pack.html': number, ...attachment, 'START-HERE.txt': number });
    expect(numberOf({ files })).toBe(number);
  });

  it.each([
    ['an attachment', { files: packedFiles({ 'attachments/E1.1-plan.pdf': '%PDF-2.0' }) }],
    [
      'a text',
      {
        files: packedFiles(attachment),
        evidence: [packedEvidence('E1', { sha256: hashOf('new') })],
      },
    ],
    ['the day', { files: packedFiles(attachment), asOf: '2026-11-23' as IsoDate }],
  ])('is another with another of %s', (_, given) => {
    expect(numberOf(given)).not.toBe(number);
  });
});
