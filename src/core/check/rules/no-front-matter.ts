import type { Problem } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

type Reason = Extract<Problem, { readonly kind: 'no-front-matter' }>['reason'];

const words: Readonly<Record<Reason, readonly [string, string]>> = {
  absent: [
    'This file has no head with title, date, type and claims.',
    'Begin it with a line ---, then the head, then a second line ---.',
  ],
  unclosed: [
    'The head that begins here is never closed.',
    'Put a line --- between the head and the text.',
  ],
  toml: [
    'The head is written as TOML, which otpath does not read.',
    'Put --- in place of +++ above and below it, and a colon in place of each =. For example: title: A kitchen visit',
  ],
  json: [
    'The head is written as JSON, which otpath reads only between two lines of three hyphens.',
    'Make --- the line above the first { and the line below the last }. Or write it without brackets and quotation marks, for example: title: A kitchen visit',
  ],
};

/** Without its head, a text in evidence/ is a note and not evidence. */
export const noFrontMatter: ReadingRule = {
  about: 'reading',
  code: 'OT104',
  name: 'no-front-matter',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence files without the head between two lines of three hyphens, whose second line of hyphens is missing, or whose head is written as JSON or TOML.',
    why: 'The head says what the piece is, when it was and which statements it shows. Without it the file counts for nothing.',
    fix: 'Begin the file with a line ---, then title, date, type and claims, then a second line ---.',
    bad: { files: { 'evidence/kitchen.md': '«# A kitchen assessment»\n\nWhat happened …\n' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'no-front-matter') return undefined;
    const [message, hint] = words[problem.reason];
    return { at: problem.at, message, hint };
  },
};
