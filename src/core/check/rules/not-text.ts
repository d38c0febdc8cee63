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
    what: 'Finds files that should be text and are not UTF-8 text: saved as Unicode UTF-16, in an old form of Windows or of another system, or not text at all.',
    why: 'Other programs show such a file wrongly. Where the bytes can be read in one way, otpath reads them so and shows you everything else; otherwise nothing in the file counts.',
    fix: 'Run otpath check --fix where it offers to, or open the file in the program that made it and save it as plain text with the encoding UTF-8. A Word or PDF file belongs beside the evidence, as an attachment.',
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
