import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../src/core/text/resolve-path.ts';

const from = 'evidence/2026/kitchen.md';

describe('a path in an evidence file', () => {
  it.each([
    ['plan.pdf', 'evidence/2026/plan.pdf'],
    ['./plan.pdf', 'evidence/2026/plan.pdf'],
    ['photos//plan.pdf', 'evidence/2026/photos/plan.pdf'],
    ['../plan.pdf', 'evidence/plan.pdf'],
    ['../../plan.pdf', 'plan.pdf'],
    ['photos\\before\\plan.pdf', 'evidence/2026/photos/before/plan.pdf'],
    ['..\\2025\\plan.pdf', 'evidence/2025/plan.pdf'],
    ['Tŷ Gwyn – cynllun.pdf', 'evidence/2026/Tŷ Gwyn – cynllun.pdf'],
    ['a..b/..c', 'evidence/2026/a..b/..c'],
    ['contents.pdf', 'evidence/2026/contents.pdf'],
    ['con-visit.pdf', 'evidence/2026/con-visit.pdf'],
  ])('%s is %s', (written, expected) => {
    expect(resolvePath(from, written)).toBe(expected);
  });

  it('is the same whether an accent is a letter of its own or not', () => {
    expect(resolvePath(from, 'ty\u0302.pdf')).toBe(resolvePath(from, 't\u0177.pdf'));
  });

  it.each([
    '../../../plan.pdf',
    '..\\..\\..\\plan.pdf',
    'photos/../../../../evidence/plan.pdf',
    '/etc/passwd',
    '\\Users\\bethan\\plan.pdf',
    'C:\\Users\\bethan\\plan.pdf',
    'c:plan.pdf',
    '../../C:/plan.pdf',
    '\\\\server\\share\\plan.pdf',
    '//server/share/plan.pdf',
    '\\\\?\\C:\\plan.pdf',
    '\\\\.\\CON',
    'CON',
    'photos/nul.txt',
    'com1 .pdf',
    'Lpt9',
  ])('%s leaves the portfolio', (written) => {
    expect(resolvePath(from, written)).toBeUndefined();
  });

  it('never leads out, whatever is written', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b c', '\\', '/', 'C:', '~');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = resolvePath(from, parts.join('/'));
        expect(path === undefined || !/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(path)).toBe(
          true,
        );
      }),
    );
  });
});
