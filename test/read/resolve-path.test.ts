import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../src/read/resolve-path.ts';

const from = 'evidence/2026/kitchen.md';

describe('a path written in a file', () => {
  it.each([
    ['plan.pdf', 'evidence/2026/plan.pdf'],
    ['./plan.pdf', 'evidence/2026/plan.pdf'],
    ['photos/plan.pdf', 'evidence/2026/photos/plan.pdf'],
    ['../plan.pdf', 'evidence/plan.pdf'],
    ['../../plan.pdf', 'plan.pdf'],
    ['../2026/./plan.pdf', 'evidence/2026/plan.pdf'],
    ['photos/../plan.pdf', 'evidence/2026/plan.pdf'],
    ['photos//plan.pdf', 'evidence/2026/photos/plan.pdf'],
    ['photos\\plan.pdf', 'evidence/2026/photos/plan.pdf'],
    ['..\\plan.pdf', 'evidence/plan.pdf'],
    ['.\\photos/..\\plan.pdf', 'evidence/2026/plan.pdf'],
    ['my plan (2).pdf', 'evidence/2026/my plan (2).pdf'],
    ['..plan.pdf', 'evidence/2026/..plan.pdf'],
    ['...', 'evidence/2026/...'],
    ['plan..pdf', 'evidence/2026/plan..pdf'],
    ['~/plan.pdf', 'evidence/2026/~/plan.pdf'],
    ['%2e%2e/plan.pdf', 'evidence/2026/%2e%2e/plan.pdf'],
    ['12:30 plan.pdf', 'evidence/2026/12:30 plan.pdf'],
  ])('%s is %s', (written, path) => {
    expect(resolvePath(from, written)).toBe(path);
  });

  it('is counted from the folder of the file that names it', () => {
    expect(resolvePath('otpath.yaml', 'plan.pdf')).toBe('plan.pdf');
    expect(resolvePath('otpath.yaml', '../plan.pdf')).toBeUndefined();
    expect(resolvePath('evidence/a.md', '../plan.pdf')).toBe('plan.pdf');
  });

  it('is composed, however its accents were typed', () => {
    expect(resolvePath(from, 'ty\u0302/w\u0302yr.pdf')).toBe('evidence/2026/tŷ/ŵyr.pdf');
    expect(resolvePath(from, 'tŷ/ŵyr.pdf')).toBe('evidence/2026/tŷ/ŵyr.pdf');
  });
});

describe('a path that leaves the portfolio', () => {
  it.each([
    '../../../plan.pdf',
    '../../../2026/plan.pdf',
    'photos/../../../../plan.pdf',
    '..\\..\\..\\plan.pdf',
    '../../../evidence/2026/plan.pdf',
    '/etc/passwd',
    '//server/share/plan.pdf',
    '\\\\server\\share\\plan.pdf',
    '\\\\?\\C:\\plan.pdf',
    '\\\\.\\pipe\\plan',
    '\\plan.pdf',
    'C:\\Users\\ann\\plan.pdf',
    'C:/Users/ann/plan.pdf',
    'c:plan.pdf',
    'Z:',
    '../../C:/plan.pdf',
  ])('%s is refused', (written) => {
    expect(resolvePath(from, written)).toBeUndefined();
  });

  it.each(['NUL', 'con.pdf', 'photos/COM1', '..\\LPT9.txt', 'aux/plan.pdf'])(
    '%s is refused: on Windows it is a device in every folder',
    (written) => {
      expect(resolvePath(from, written)).toBeUndefined();
    },
  );

  it.each(['console.pdf', 'null.pdf', 'COM10.pdf', 'auxiliary/plan.pdf', 'my con.pdf'])(
    '%s is no such device',
    (written) => {
      expect(resolvePath(from, written)).toBe(`evidence/2026/${written}`);
    },
  );

  it('never has a step upwards left in it, whatever was written', () => {
    const step = fc.constantFrom('..', '.', '', 'a', 'C:', '...', ' ', 'ŵ');
    const written = fc
      .array(step)
      .chain((steps) => fc.constantFrom('/', '\\').map((separator) => steps.join(separator)));
    fc.assert(
      fc.property(written, (one) => {
        const path = resolvePath(from, one);
        if (path === undefined) return;
        expect(path.split('/')).not.toContain('..');
        expect(path).not.toMatch(/^\/|^[A-Za-z]:|\\/);
      }),
    );
  });
});
