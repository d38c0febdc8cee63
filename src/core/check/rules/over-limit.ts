import type { Limits } from '../../model/limits.ts';
import { exampleClaim, kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

const things: Readonly<Record<keyof Limits, string>> = {
  textFile: 'This file',
  ignoreFile: 'This list of what to ignore',
  frontMatter: 'The head of this file',
  frameworkFile: 'This framework file',
  signOff: 'This sign-off',
  depth: 'The nesting of this file',
  aliases: 'The number of aliases in this file',
  items: 'This list',
  attachment: 'This attachment',
};

function measure(limit: keyof Limits, count: number): string {
  if (limit === 'depth') return `${String(count)} levels`;
  if (limit === 'items') return `${count} items`;
  if (limit === 'aliases') return `${String(count)} aliases`;
  return count < 1024 ? `${String(count)} bytes` : `${String(Math.ceil(count / 1024))} KB`;
}

/** A file beyond all measure is a mistake or an attack, and is not read. */
export const overLimit: ReadingRule = {
  about: 'reading',
  code: 'OT105',
  name: 'over-limit',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds files, heads and nesting far beyond what a person writes.',
    why: 'Such a file is nearly always a slip, such as a photo pasted as text, and would take the memory of your computer.',
    fix: 'Move the large part into an attachment, or split the file.',
    bad: {
      ...kitchen({
        '«»title': 'A kitchen assessment',
        claims: [{ ...exampleClaim, rationale: 'A whole report, pasted into the head …' }],
      }),
      limits: { frontMatter: 100 },
    },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'over-limit') return undefined;
    const { at, limit, allowed, found } = problem;
    return {
      at,
      message: `${things[limit]} is too large: ${measure(limit, found)}, where ${measure(limit, allowed)} is the limit.`,
      hint: 'Move the large part into an attachment, or split the file.',
    };
  },
};
