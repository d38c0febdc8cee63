import { kitchen } from './example.ts';
import { suggest } from './fixes.ts';
import type { ReadingRule } from './rule.ts';

/** A key nobody reads is probably a slip, and its value is lost. */
export const unknownKey: ReadingRule = {
  about: 'reading',
  code: 'OT106',
  name: 'unknown-key',
  severity: 'warning',
  doc: () => ({
    what: 'Finds keys that otpath does not know.',
    why: 'What stands behind an unknown key is not read. Mostly it is a slip of the keyboard.',
    fix: 'Write the key as the hint names it, or move what you wanted to say into the text below the head.',
    bad: kitchen({ '«witnes»': '{ name: Rhodri Sample }' }),
    good: kitchen({ witness: '{ name: Rhodri Sample }' }),
  }),
  check(problem) {
    if (problem.kind !== 'unknown-key') return undefined;
    const { at, key, known, parts } = problem;
    if (parts) {
      return {
        at,
        message: `"${key}" belongs below ${parts.join(' or ')}, with two spaces before it.`,
        hint: `Move the line below ${parts.map((part) => `"${part}:"`).join(' or ')}, and write two spaces before it.`,
        subject: [key],
      };
    }
    return {
      at,
      message: `"${key}" is not a key that belongs here.`,
      ...suggest(key, known, `What can stand here: ${known.join(', ')}.`, at),
      subject: [key],
    };
  },
};
