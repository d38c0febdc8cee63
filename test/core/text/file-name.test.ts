import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nameForWindows,
  numbered,
  safeFileName,
  fileSlugOf,
} from '../../../src/core/text/file-name.ts';
import { idAsWritten } from '../../../src/core/model/new-evidence.ts';
import { evidenceFileFor } from '../../../src/core/files/evidence/write-evidence.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { idOf } from '../../support/framework-builders.ts';
import { day } from '../../support/portfolio-builders.ts';

describe('the name of a file from a title', () => {
  it.each([
    ['Single-handed care after a stroke', 'single-handed-care-after-a-stroke'],
    ['Tŷ Ŵyn: cynllun “newydd”', 'ty-wyn-cynllun-newydd'],
    ['Ærø, Straße, Łódź', 'aero-strasse-lodz'],
    ['The person’s own plan', 'the-persons-own-plan'],
    ['../../etc/passwd', 'etc-passwd'],
    ['作業療法', ''],
  ])('%s', (title, slug) => {
    expect(fileSlugOf(title)).toBe(slug);
  });

  it('is cut between words, and within a word that is too long by itself', () => {
    expect(fileSlugOf(`${'word '.repeat(11)}and-a-longer-one`)).toBe(`${'word-'.repeat(11)}and-a`);
    expect(fileSlugOf('x'.repeat(200))).toBe('x'.repeat(60));
  });

  it('begins with the first day, and has a name where the title gives none', () => {
    const period = { from: day('2026-03-01'), to: day('2026-03-14') };
    expect(evidenceFileFor({ title: '作業', period })).toBe('evidence/2026-03-01-evidence.md');
    expect(evidenceFileFor({ title: 'A rail', period })).toBe('evidence/2026-03-01-a-rail.md');
  });
});

describe('the name of an attachment', () => {
  it.each([
    ['risk assessment.pdf', 'risk assessment.pdf'],
    ['Cynllun tŷ.docx', 'Cynllun tŷ.docx'],
    ['a:b?.pdf', 'a-b-.pdf'],
    ['CON.pdf', 'CON-file.pdf'],
    ['console.pdf', 'console.pdf'],
    ['.hidden.png', 'hidden.png'],
    ['ends with a dot. ', 'ends with a dot'],
    ['turned\u202Egpj.exe', 'turnedgpj.exe'],
    // Markdown beside evidence would be read as evidence.
    ['notes.MD', 'notes.txt'],
    ['...', 'attachment'],
    [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(95)}.jpeg`],
  ])('%s', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('is allowed on every system, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$|^$/u);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });

  it('has its number before the ending', () => {
    expect(numbered('evidence/plan.pdf', 2)).toBe('evidence/plan-2.pdf');
    expect(numbered('evidence/2026.03/plan', 3)).toBe('evidence/2026.03/plan-3');
  });
});

it('writes an id without the framework to which ids belong anyway', () => {
  const id = idOf<Parameters<typeof idAsWritten>[0]>('example-ot:S-1');
  expect(idAsWritten(id, 'example-ot' as FrameworkId)).toBe('S-1');
  expect(idAsWritten(id, 'other' as FrameworkId)).toBe('example-ot:S-1');
  expect(idAsWritten(id, undefined)).toBe('example-ot:S-1');
});

it.each([
  ['CON.pdf', 'CON-file.pdf'],
  ['aux', 'aux-file'],
  ['a:b.pdf', 'a-b.pdf'],
  ['what?.pdf', 'what-.pdf'],
  ['R&D "plan" <1>.pdf', 'R&D -plan- -1-.pdf'],
  ['trailing. ', 'trailing'],
  ['tab\there.pdf', 'tabhere.pdf'],
  ['back\\slash.pdf', 'back-slash.pdf'],
  // Evidence stays evidence.
  ['a:b.md', 'a-b.md'],
  ['CON.md', 'CON-file.md'],
  ['q?.md', 'q-.md'],
  ['tr .md', 'tr.md'],
  [' first.md', 'first.md'],
  [' .md', 'evidence.md'],
  ['?.MD', '-.MD'],
])('%j can not be opened by Windows, and becomes %j', (name, renamed) => {
  expect(nameForWindows(name)).toBe(renamed);
});

it.each([
  'plan.pdf',
  'Taflen ŵyl – 1.pdf',
  'console.pdf',
  '日本語 🍳.pdf',
  "it's (1).pdf",
  'dot..pdf',
  'a b.md',
  'Dr. Sample.md',
])('%j can be opened by Windows', (name) => {
  expect(nameForWindows(name)).toBeUndefined();
});
