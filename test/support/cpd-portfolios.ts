import { temporaryFolder, writeFiles } from './temporary.ts';

const head = 'otpath: 1\npractitioner: { name: Bethan Example, qualified: 2026-03-02 }\n';

const file = (title: string, date: string, type = 'case-study'): string =>
  `---\ntitle: ${title}\ndate: ${date}\ntype: ${type}\n---\n\nWhat happened.\n`;

/** The same text so often that it has so many words. */
const ofWords = (count: number): string => `${'word '.repeat(count)}\n`;

/** A record that lacks something everywhere, in the registration from 1 November 2025 to 31 October 2027. */
export const thinPortfolio = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': [
      head.trimEnd(),
      'breaks:',
      '  - { from: 2026-03-02, to: 2026-06-30, reason: Finding a first post. }',
      '  - { from: 2026-09-01, to: 2026-11-30, reason: Ill health. }',
      '  - { from: 2027-08-15, reason: Parental leave. }',
      '',
    ].join('\n'),
    'cpd/practice-history.md': `---\ntitle: Practice history\n---\n\n${ofWords(512)}`,
    'evidence/a.md': file('A placement as a student', '2025-12-01'),
    'evidence/b.md': file('A first home visit', '2026-07-14'),
    'evidence/c.md': file(
      'Seating for a boy | and his brother',
      '{ from: 2027-04-01, to: 2027-04-09 }',
    ),
    'evidence/d.md': file('A course that still goes on', '{ from: 2027-10-01, to: 2028-01-31 }'),
    'evidence/e.md': file('A day that there is not', '2027-02-30'),
    'evidence/f.md': file('A hoist on trial', '2027-08-02', 'case-studdy'),
  });

/** Nothing but settings. */
export const emptyPortfolio = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
  });

/** More activities than the form takes, on one day each. */
export const fullPortfolio = (count: number): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': head,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const day = `2026-1${String(index % 2)}-${String(1 + (index % 27)).padStart(2, '0')}`;
        return [`evidence/${String(index)}.md`, file(`Visit ${String(index)}`, day)];
      }),
    ),
  });
