import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPath } from '../../../src/core/text/pack-path.ts';

describe('the path of an attachment in a pack', () => {
  it.each([
    ['risk assessment (final).pdf', 'attachments/E1.1-risk-assessment-final.pdf'],
    ['CON', 'attachments/E1.1-CON'],
    ['..\\..\\x.png', 'attachments/E1.1-x.png'],
    ['cynllun tŷ.docx', 'attachments/E1.1-cynllun-tŷ.docx'],
    ['\u202Egnp.exe', 'attachments/E1.1-gnp.exe'],
    ['….', 'attachments/E1.1'],
    ['E1.1.pdf', 'attachments/E1.1.pdf'],
    ['\u{20000}'.repeat(90), `attachments/E1.1-${'\u{20000}'.repeat(79)}`],
    ['.hidden', 'attachments/E1.1-hidden'],
    [`${'long '.repeat(60)}.pdf`, `attachments/E1.1-${'long-'.repeat(15)}l.pdf`],
  ])('of %j', (name, path) => {
    expect(packPath('E1.1', name)).toBe(path);
  });

  it('is a name that every system allows, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const path = packPath('E12.3', name);
        expect(path).toMatch(
          /^attachments\/E12\.3(?:-[\p{L}\p{M}\p{N}-]+)?(?:\.[\p{L}\p{M}\p{N}-]+)?$/u,
        );
        expect(path.length).toBeLessThan(120);
      }),
    );
  });
});
