import { expect, it } from 'vitest';
import { changeFiles } from '../../src/cli/findings/change-files.ts';
import { sayFault } from '../../src/cli/failure.ts';
import { CommandFault } from '../../src/cli/host.ts';
import type { Edit } from '../../src/core/model/finding.ts';

const edit = (file: string): readonly Edit[] => [{ at: { file, start: 0, end: 1 }, text: 'B' }];
const files = ['a.md', 'b.md', 'c.md'];
const edits = new Map(files.map((file) => [file, edit(file)]));
const texts = new Map(files.map((file) => [file, 'A text']));

/** What is said where one file can't be replaced, and the texts that were written. */
async function changing(replaceB: () => boolean) {
  const written: string[] = [];
  const replace = (file: string, before: string, after: string): boolean => {
    if (file === 'b.md') return replaceB();
    written.push(`${file}: ${before} to ${after}`);
    return true;
  };
  try {
    changeFiles(edits, texts, { shown: (file) => `evidence/${file}`, replace });
    return { written };
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    return { written, ...(await sayFault(error, 'en')) };
  }
}

it('changes every file', async () => {
  expect(await changing(() => true)).toEqual({
    written: ['a.md: A text to B text', 'c.md: A text to B text'],
  });
});

it.each([
  [
    'You don’t have permission to write there.',
    () => {
      // The file that the system names is a temporary one, which nobody knows.
      const error = new Error("EPERM: operation not permitted, open 'b.md.1234567'");
      throw Object.assign(error, { code: 'EPERM', syscall: 'open', path: 'b.md.1234567' });
    },
  ],
  ['Another program has just changed it.', () => false],
])('says which files were changed where one is not: %s', async (why, replaceB) => {
  expect(await changing(replaceB)).toEqual({
    written: ['a.md: A text to B text'],
    message: `evidence/b.md was not changed. ${why}`,
    hint: '1 of 3 files changed: evidence/a.md. When the file can be changed, run: otpath check --fix',
  });
});
