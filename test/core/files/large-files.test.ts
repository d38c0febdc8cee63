import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { readYaml } from '../../../src/core/files/yaml/yaml.ts';
import { evidenceWith, readEvidenceText, readPartText } from '../../support/reading.ts';

/** Generous: what is feared takes minutes. */
const soon = 60_000;

describe('a file of 50,000 keys', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
  const text = [...keys, 'k25000'].map((key) => `${key}: x\n`).join('');

  it(
    'is read soon, and its duplicate is found in its place',
    () => {
      const { problems } = readYaml({ file: 'a.yaml', text, offset: 0 }, defaultLimits);
      const [first, again] = [text.indexOf('k25000'), text.lastIndexOf('k25000')];
      expect(problems).toMatchObject([
        { kind: 'duplicate-key', key: 'k25000', first: { start: first }, at: { start: again } },
      ]);
    },
    soon,
  );
});

describe('a list of very many items', () => {
  it.each([
    ['words', 'x'],
    ['maps without keys', '{}'],
  ])(
    'is cut at its limit, told, and its faults are bounded: %s',
    (_, item) => {
      const { problems } = readPartText(`notes: [${`${item},`.repeat(60_000)}]`);
      expect(problems).toContainEqual(
        expect.objectContaining({ kind: 'over-limit', limit: 'items', found: 60_000 }),
      );
      expect(problems.length).toBeLessThanOrEqual(51);
    },
    soon,
  );

  it('keeps the places of what stands behind bad ones', () => {
    const list = `claims: [${'x,'.repeat(2_000)} «{ statement: S-1 }»]`;
    const { evidence, sources, marks } = readEvidenceText(evidenceWith(list));
    expect([sources.locate(evidence!.claims[0]!.origin)]).toEqual(marks);
  });
});

describe('the limits of size', () => {
  it('front matter is measured in bytes', () => {
    const text = evidenceWith(`# ${'ŵ🩺'.repeat(100)}`);
    const size = new TextEncoder().encode(text.slice(4, text.indexOf('---', 4))).length;
    expect(readEvidenceText(text, { frontMatter: size - 1 }).problems).toMatchObject([
      { kind: 'over-limit', limit: 'frontMatter', found: size },
    ]);
    expect(readEvidenceText(text, { frontMatter: size }).problems).toEqual([]);
  });
});
