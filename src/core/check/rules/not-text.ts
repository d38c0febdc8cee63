import type { Encoding } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** What Windows' Notepad calls each in its menu Encoding. */
const looks: Readonly<Record<Encoding, string>> = {
  'utf-16le':
    "is saved as Unicode UTF-16, as Windows' Notepad does when you choose UTF-16 LE or Unicode",
  'utf-16be':
    "is saved as Unicode UTF-16, as Windows' Notepad does when you choose UTF-16 BE or Unicode big endian",
  'windows-1252':
    'is saved in an old form of Windows (Windows-1252), as Notepad does when you choose ANSI',
  binary: 'is not text',
  other: 'has characters that are not saved as UTF-8, from here on',
};

const unmarked = 'is saved as Unicode UTF-16, without the mark at its start that tells programs so';

const save =
  'Save it as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. In Word: Save as, Plain text, Other encoding: Unicode (UTF-8).';

const attach =
  'Give it its own ending (.docx, .pdf, .jpg) and name it under attachments in an evidence file.';

function hintFor(encoding: Encoding, isRead: boolean): string {
  if (encoding === 'binary') return attach;
  if (!isRead) return save;
  return encoding === 'windows-1252'
    ? 'Run the same command with --fix to save it as UTF-8. It shows the lines with special characters first, so that you can see whether they are right.'
    : 'Run the same command with --fix to save it as UTF-8. Its text stays the same.';
}

/** Evidence and settings are text that any program can open. */
export const notText: ReadingRule = {
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
      message: `This file ${isUnmarked ? unmarked : looks[encoding]}.`,
      hint: hintFor(encoding, meant !== undefined),
      ...(fix && { fix }),
    };
  },
};
