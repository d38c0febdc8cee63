import { kitchen, planPdf } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What is two files here is one on another computer. */
export const twinNames: PortfolioRule<'twin-names'> = {
  about: 'portfolio',
  code: 'OT412',
  name: 'twin-names',
  topic: 'attachments',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds files in one folder whose names differ only in capital letters, or in how their accents are stored.',
    why: 'On Windows, on most Macs and in OneDrive these are the same name, so one of the two files is lost.',
    fix: 'Rename one of them, or delete one if both are the same.',
    bad: kitchen(
      { attachments: '[plan.pdf, Plan.pdf]' },
      { 'evidence/plan.pdf': '«»%PDF-1.7', 'evidence/Plan.pdf': '%PDF-1.7 another' },
    ),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, texts }) {
    const first = new Map<string, string>();
    // A framework in the portfolio is both a text and a file beside the evidence.
    const paths = new Set([...texts.keys(), ...portfolio.files.map(({ path }) => path)]);
    for (const path of [...paths].sort()) {
      const key = path.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, path);
        continue;
      }
      const isSame = other.normalize('NFC') === path.normalize('NFC');
      yield {
        at: { file: path, start: 0, end: 0 },
        args: { case: isSame ? 'accents' : 'capitals', path, other },
        subject: [other],
      };
    }
  },
};
