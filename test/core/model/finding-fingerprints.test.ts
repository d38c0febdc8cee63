import { describe, expect, it, test } from 'vitest';
import { shownPath, type CheckedFolder } from '../../../src/core/model/checked-folder.ts';
import { Fingerprints } from '../../../src/core/model/finding-fingerprints.ts';
import type { Finding } from '../../../src/core/model/finding.ts';

const folder = { path: 'portfolios/bethan' } as CheckedFolder;

const finding = (changes: object = {}): Finding =>
  ({
    code: 'OT302',
    at: { file: 'evidence/a.md', start: 3, end: 9 },
    args: { case: 'old', months: 37 },
    ...changes,
  }) as unknown as Finding;

const printOf = (changes: object = {}, of = folder): string =>
  new Fingerprints().fingerprintOf(finding(changes), of);

describe('the fingerprint of a finding', () => {
  it('is the one that baselines were made with', () => {
    expect(printOf()).toBe('c6e0c65da863f07f');
    expect(printOf({ subject: ['f:S-1'] })).toBe('7d95369e1ad9536d');
  });

  it('stays where lines move, numbers change, or a hint gets better', () => {
    for (const changes of [
      { at: { file: 'evidence/a.md', start: 90, end: 99 } },
      { args: { case: 'old', months: 4 } },
      { args: { case: 'old', months: 4, advice: { case: 'near' }, meant: 'x', known: ['y'] } },
    ])
      expect(printOf(changes)).toBe(printOf());
  });

  it('is another one for another rule, file, folder, subject or fault', () => {
    const all = [
      printOf(),
      printOf({ code: 'OT303' }),
      printOf({ at: { file: 'evidence/b.md', start: 3, end: 9 } }),
      printOf({}, { ...folder, path: 'portfolios/nia' }),
      printOf({ subject: ['f:S-1'] }),
      printOf({ subject: ['f:S-2'] }),
      printOf({ args: { case: 'new', months: 37 } }),
      printOf({ args: { case: 'old', months: 37, word: 'x' } }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has nothing of a private subject in it', () => {
    const secret = (name: string): string => printOf({ sensitive: true, subject: [name] });
    expect(secret('Dilys Demo')).toBe(secret('Ann Other'));
    expect(secret('Dilys Demo')).toBe(printOf());
  });

  it('tells two that are alike by their order', () => {
    const of = (prints: Fingerprints): readonly string[] =>
      [1, 2, 3].map(() => prints.fingerprintOf(finding(), folder));
    const [first, second, third] = of(new Fingerprints());
    expect(new Set([first, second, third]).size).toBe(3);
    expect(of(new Fingerprints())).toEqual([first, second, third]);
  });

  it('can be about something else than the arguments', () => {
    const own = new Fingerprints(() => 'always 5');
    const other = new Fingerprints(() => 'always 6');
    expect(own.fingerprintOf(finding(), folder)).toBe(
      other.fingerprintOf(finding({ args: {} }), folder),
    );
  });
});

test.each([
  ['.', 'otpath.yaml', 'otpath.yaml'],
  ['a/b', 'otpath.yaml', 'a/b/otpath.yaml'],
  ['a/b', '../c.md', 'a/c.md'],
  ['a/b', '../../c.md', 'c.md'],
  ['a/b', '../../../c.md', '../c.md'],
  ['../a', '../c.md', '../c.md'],
  ['../..', '../c.md', '../../../c.md'],
  ['./a', '../c.md', './c.md'],
  ['a..', 'b/../../c.md', 'c.md'],
])('in the folder %s, %s is shown as %s', (path, file, shown) => {
  expect(shownPath({ path } as CheckedFolder, file)).toBe(shown);
});
