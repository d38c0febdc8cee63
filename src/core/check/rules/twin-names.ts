import type { DifferentLetter, NameDifference } from '../../model/finding-args/attachments.ts';
import { decoded } from '../../text/resolve-path.ts';
import { pathsOf } from '../better-names.ts';
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
    what: 'Finds files in one folder whose names differ only in capital letters, in how their accents are stored, or in %20 where the other name has a space.',
    why: 'On Windows, on most Macs and in OneDrive these are the same name, so one of the two files is lost. In a link, %20 means a space, so the link can mean either file.',
    fix: 'Rename one of them, or delete one if both are the same.',
    bad: kitchen(
      { attachments: '[plan.pdf, Plan.pdf]' },
      { 'evidence/plan.pdf': '«»%PDF-1.7', 'evidence/Plan.pdf': '%PDF-1.7 another' },
    ),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, texts }) {
    const first = new Map<string, string>();
    for (const path of pathsOf({ portfolio, texts })) {
      const key = decoded(path).normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, path);
        continue;
      }
      yield {
        at: { file: path, start: 0, end: 0 },
        args: { ...differenceOf(path, other), path, other },
        subject: [other],
      };
    }
  },
};

function differenceOf(path: string, other: string): NameDifference {
  const [one, two] = [path.normalize('NFC'), other.normalize('NFC')];
  if (one === two) return { case: 'accents', advice: differentLetter(path, other) };
  return { case: one.toLowerCase() === two.toLowerCase() ? 'capitals' : 'encoded' };
}

/** The first letter that two names that look the same have in two forms. */
function differentLetter(path: string, other: string): DifferentLetter {
  const [one, two] = [path, other].map((name) => name.match(/\P{M}\p{M}*/gu) ?? []);
  const at = one!.findIndex((letter, index) => letter !== two![index]);
  const [here = '', there = ''] = [one![at], two![at]];
  return { letter: here.normalize('NFC'), here: codesOf(here), there: codesOf(there) };
}

/** "U+0065 U+0301", as lists of characters have it. */
const codesOf = (letter: string): string =>
  Array.from(
    letter,
    (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
