import { kitchen } from './example.ts';
import type { ReadingRule } from './rule.ts';

const looks = {
  'utf-16': 'is saved as "Unicode" (UTF-16), which other programs read wrongly',
  binary: 'is not text',
  other: 'has characters that are not saved as UTF-8, from here on',
};

const save = 'Save it as plain text with the encoding UTF-8.';
const hints = {
  'utf-16': save,
  binary:
    'Give it its own ending (.docx, .pdf, .jpg) and name it under attachments in an evidence file.',
  other: save,
};

/** Evidence and settings are text that any program can open. */
export const notText: ReadingRule = {
  about: 'reading',
  code: 'OT101',
  name: 'not-text',
  severity: 'error',
  doc: () => ({
    what: 'Finds files that should be text and are not UTF-8 text: saved as "Unicode" (UTF-16), in an old code page, or not text at all.',
    why: 'The file could not be read, so nothing in it counts.',
    fix: 'Open the file in the program that made it and save it as plain text with the encoding UTF-8. A Word or PDF file belongs beside the evidence, as an attachment.',
    bad: { files: { 'evidence/kitchen.md': '«»\u0000\u0001\u0002' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'not-text') return undefined;
    const { at, encoding } = problem;
    return { at, message: `This file ${looks[encoding]}.`, hint: hints[encoding] };
  },
};
