import { describe, expect, it } from 'vitest';
import { evidencePathMeant, nameMeant } from '../../../src/core/text/expected-names.ts';
import { isPortfolioSource } from '../../../src/core/model/layout.ts';
import { exampleEvidence, kitchen } from '../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const text = exampleEvidence(['title: A bathing assessment', 'date: 2026-04-02', 'type: other']);

/** What is found about files beside a sound piece of evidence, without their settings. */
const found = (...paths: readonly string[]) =>
  runPortfolioExample(kitchen({}, Object.fromEntries(paths.map((path) => [path, text])))).findings;

describe('two files that could have one name', () => {
  it.each([
    ['waivers (1).yaml', 'waivers.yml', 'waivers.yaml'],
    ['cpd/statement (1).md', 'cpd/statement - Copy.md', 'statement.md'],
    ['evidence/bathing.markdown', 'evidence/bathing.md.txt', 'bathing.md'],
  ])('%s and %s are not both told to take it', (first, second, name) => {
    const hint = (rival: string) =>
      `otpath reads one file with the name ${name}, and ${rival} could have that name too. Compare the two, keep what you need in one of them, rename that one ${name}, and delete the other.`;
    const hints = found(first, second)
      .filter(({ code }) => code === 'OT408')
      .map((one) => [one.at.file, one.hint]);
    expect(Object.fromEntries(hints)).toEqual({ [first]: hint(second), [second]: hint(first) });
  });
});

describe('a name that otpath passes over', () => {
  it.each([
    ['otpath.yml', 'otpath reads otpath.yaml. Move what you need into it, and delete this file.'],
    ['waivers.yml', 'Rename it waivers.yaml, or move it away.'],
    ['Waivers.yaml', 'Rename it waivers.yaml, or move it away.'],
    ['waiver.yaml.txt', 'Rename it waivers.yaml, or move it away.'],
    ['Plan.md', 'Rename it plan.md, or move it away.'],
    ['plan.markdown', 'Rename it plan.md, or move it away.'],
    [
      'otpath-DESKTOP-AB12CDE.yaml',
      'otpath reads otpath.yaml. Move what you need into it, and delete this file.',
    ],
    [
      'otpath (Nia’s conflicted copy 2026-03-15).yaml',
      'otpath reads otpath.yaml. Move what you need into it, and delete this file.',
    ],
    ['waivers (1).yaml', 'Rename it waivers.yaml, or move it away.'],
    ['waivers - Copy.yml', 'Rename it waivers.yaml, or move it away.'],
    ['plan (1).md', 'Rename it plan.md, or move it away.'],
    ['plan.sync-conflict-20260315-101010-ABCDEFG.md', 'Rename it plan.md, or move it away.'],
    ['plan-Bethans-iMac.md', 'Rename it plan.md, or move it away.'],
    ['plan - Copy.md', 'Rename it plan.md, or move it away.'],
    ['Copy of plan.md', 'Rename it plan.md, or move it away.'],
    ['cpd/statement (1).md', 'Rename it statement.md, or move it away.'],
    ['otpathignore', 'Rename it .otpathignore, or move it away.'],
    ['evidence/a.markdown', 'Rename it a.md, or move it away.'],
    ['Evidence/b/a.md.txt', 'Rename it a.md, or move it away.'],
    [
      'evidence/kitchen.mdown',
      'otpath reads kitchen.md. Move what you need into it, and delete this file.',
    ],
    ['evidences/a.md', 'Rename the folder evidence, or move it away.'],
    ['evidnece/a.md', 'Rename the folder evidence, or move it away.'],
  ])('%s is found once, and by no other rule', (path, hint) => {
    expect(found(path).map(({ code, at, hint }) => [code, at.file, hint])).toEqual([
      ['OT408', path, hint],
    ]);
  });

  it.each([
    [
      'evidence/kitchen.md.1234567',
      'Look whether kitchen.md has all that you wrote. If so, delete this file.',
    ],
    [
      'otpath.yaml.3141592653',
      'Look whether otpath.yaml has all that you wrote. If so, delete this file.',
    ],
    [
      'signoffs/stairs--nia-sample.yaml.271828',
      'Look into it. If nothing is missing, rename it stairs--nia-sample.yaml. If not, delete it.',
    ],
    [
      'pack.zip.16180339',
      'Look into it. If nothing is missing, rename it pack.zip. If not, delete it.',
    ],
  ])('%s is what 0.1.0 left behind, and is found once', (path, hint) => {
    expect(
      found(path).map(({ code, at, message, hint }) => [code, at.file, message, hint]),
    ).toEqual([
      [
        'OT408',
        path,
        'otpath 0.1.0 may have left this behind when it was stopped while it wrote a file.',
        hint,
      ],
    ]);
  });

  it.each([
    'plan.md',
    'plan-2025.md',
    'archive/minutes.2026.03.14',
    'plan.md.2025',
    'plan of the ward.md',
    'cpd/statement.md',
    'notes/waivers.yml',
    'readme.markdown',
    'old/a.md',
    'evidences/a.pdf',
  ])('is not %s', (path) => {
    expect(found(path)).toEqual([]);
  });

  it('is named once for a whole folder', () => {
    expect(found('evidences/a.md', 'evidences/b.md')).toHaveLength(1);
  });

  it('is fine for an attachment', () => {
    const example = kitchen(
      { attachments: '[notes.markdown]' },
      { 'evidence/notes.markdown': text },
    );
    expect(runPortfolioExample(example).findings).toEqual([]);
  });

  it('is never one that is read', () => {
    for (const path of ['otpath.yaml', 'waivers.yaml', 'evidence/a.md', 'Evidence/a.MD']) {
      expect([path, isPortfolioSource(path)]).toEqual([path, true]);
      expect([nameMeant(path), evidencePathMeant(path)]).toEqual([undefined, undefined]);
    }
    expect(isPortfolioSource(nameMeant('Otpath.yml')!)).toBe(true);
    expect(isPortfolioSource(nameMeant('waivers.yml')!)).toBe(true);
    expect(isPortfolioSource(evidencePathMeant('Evidence/a.mkd')!)).toBe(true);
  });
});
