import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../../src/core/files/portfolio/read-portfolio.ts';
import { sealedText } from '../../../../src/core/files/sign-off/sealed-text.ts';
import { SourceSet } from '../../../../src/core/files/source-set.ts';
import { defaultLimits } from '../../../../src/core/model/limits.ts';
import { portfolioFolder } from '../../../support/folders.ts';

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';

function read(files: Readonly<Record<string, string>>) {
  const sources = new SourceSet(defaultLimits);
  const folder = portfolioFolder([['otpath.yaml', settings], ...Object.entries(files)]);
  const { evidence } = readPortfolio(folder, sources);
  return evidence.map((one) => ({ id: one.id, text: sealedText(one, sources) }));
}

const head = (rationale: string, date = '2026-03-14'): string =>
  `---\nclaims:\n  - { statement: wales-social-care-ot:L6-PP-04, rationale: ${rationale} }\ntitle: A kitchen\ndate: ${date}\ntype: case-study\n---\nWhat I did.\n`;

describe('the text that a sign-off seals', () => {
  it('leaves out the claims, of which each is judged by itself', () => {
    // "&D" gives nothing a name, and "*D" in the text repeats nothing.
    const [one, other] = [head('R&D and &D work'), head('Other *words*')].map(
      (text) => read({ 'evidence/a.md': `${text}**Duty** and *D a*.\n` })[0]!.text,
    );
    expect(one).toBe(other);
    expect(one).not.toContain('claims');
  });

  it('keeps claims from which something outside of them is repeated', () => {
    const [one, other] = ['2023-01-10', '2026-01-10'].map(
      (day) => read({ 'evidence/a.md': head(`&d ${day}`, '*d') })[0]!.text,
    );
    expect(one).toContain('2023-01-10');
    expect(one).not.toBe(other);
  });
});

it('gives evidence whose name differs in the letters of its ending an id of its own', () => {
  const text = head('I did it.');
  const ids = (files: Readonly<Record<string, string>>) => read(files).map(({ id }) => id);
  expect(ids({ 'evidence/k.MD': text })).toEqual(['evidence/k']);
  expect(ids({ 'evidence/k.MD': text, 'evidence/k.md': text }).sort()).toEqual([
    'evidence/k',
    'evidence/k.MD',
  ]);
});
