import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** Evidence and settings are text that any program can open. */
export const notText: ReadingRule<'not-text'> = {
  about: 'reading',
  code: 'OT101',
  name: 'not-text',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds text files that are not saved as UTF-8: files in UTF-16 or an old Windows encoding, and files that are not text at all.',
    why: 'Other programs show such a file wrongly. If there is only one way to read it, otpath reads it and shows you everything else. If not, nothing in the file counts.',
    fix: 'If otpath offers it, run otpath check --fix. Otherwise open the file in the program you made it with, and save it as plain text in UTF-8. Attach Word and PDF files instead.',
    bad: { files: { 'evidence/kitchen.md': '«»\u0000\u0001\u0002' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'not-text') return undefined;
    const { at, encoding, isUnmarked, meant } = problem;
    const fix = meant !== undefined && {
      certain: encoding !== 'windows-1252',
      edits: [],
      asUtf8: true as const,
    };
    return {
      at,
      args: { case: encoding, isUnmarked: isUnmarked === true, isRead: meant !== undefined },
      ...(fix && { fix }),
    };
  },
};
