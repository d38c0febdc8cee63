import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** A file that can not be opened is said, never passed over. */
export const unreadable: ReadingRule<'unreadable'> = {
  about: 'reading',
  code: 'OT112',
  name: 'unreadable',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds files and folders that otpath can’t open, for example because their name is not saved as UTF-8.',
    why: 'What otpath can’t open doesn’t count. The file may be open in another program, or OneDrive may not have downloaded it yet.',
    fix: 'Check that you have permission to open it. Close it in other programs, choose “Always keep on this device” for the folder, or ask your IT team.',
    bad: { files: {}, refused: [{ path: 'evidence/locked.md', reason: 'unreadable' }] },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'unreadable') return undefined;
    return { at: problem.at, args: { case: problem.isGarbled ? 'garbled' : 'other' } };
  },
};
