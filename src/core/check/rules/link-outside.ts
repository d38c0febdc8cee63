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
    what: 'Finds links (shortcuts of the file system) that lead out of the portfolio, or to another folder of it.',
    why: 'What lies outside is not yours to send on by accident, and is missing when the folder is copied.',
    fix: 'Copy the file into the portfolio in place of the link.',
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
