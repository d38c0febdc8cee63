import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** A pipe or a device looks like a file in a list, and can never be read to its end. */
export const notAFile: ReadingRule<'not-a-file'> = {
  about: 'reading',
  code: 'OT120',
  name: 'not-a-file',
  topic: 'reading',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds pipes, devices and sockets instead of a file, and a file instead of the folder evidence.',
    why: 'otpath can’t read them, so nothing in them counts.',
    fix: 'Delete it, and put a real file or folder there.',
    bad: { files: {}, refused: [{ path: 'evidence/kitchen.md', reason: 'not-a-file' }] },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'not-a-file') return undefined;
    const { at } = problem;
    return { at, args: { case: at.file === 'evidence' ? 'evidence-folder' : 'device' } };
  },
};
