import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** What a panel receives must lie in the folder. */
export const linkOutside: ReadingRule<'link-outside'> = {
  about: 'reading',
  code: 'OT111',
  name: 'link-outside',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds shortcuts (symbolic links) that lead out of the portfolio, or to another of its folders.',
    why: 'You could share something outside the portfolio by accident, and it is missing if you copy the folder.',
    fix: 'Copy the file itself into the portfolio instead of the shortcut.',
    bad: { files: {}, refused: [{ path: 'evidence/notes.md', reason: 'link-outside' }] },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'link-outside' && problem.kind !== 'link-to-folder') return undefined;
    return {
      at: problem.at,
      args: { case: problem.kind === 'link-outside' ? 'outside' : 'folder' },
    };
  },
};
