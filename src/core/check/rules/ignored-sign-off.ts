import { isHidden } from '../../model/layout.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A refusal must not vanish because a line hides it. */
export const ignoredSignOff: PortfolioRule<'ignored-sign-off'> = {
  about: 'portfolio',
  code: 'OT626',
  name: 'ignored-sign-off',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds files in signoffs that are listed in .otpathignore, or whose names start with a dot.',
    why: 'An assessor’s decision can’t be hidden, so otpath reads the file and counts it.',
    fix: 'Remove the line that names the file from .otpathignore, or the dot from its name. If an assessor has changed their mind, ask them to sign again.',
    bad: {
      files: {
        ...signedKitchen().files,
        [exampleSignOff]: `«»${signedKitchen().files[exampleSignOff]!}`,
      },
      ignored: [exampleSignOff],
    },
    good: signedKitchen(),
  }),
  *check({ portfolio }) {
    for (const file of portfolio.ignoredSignOffs) {
      const args = { case: isHidden(file) ? 'hidden' : 'ignored' } as const;
      yield { at: { file, start: 0, end: 0 }, args, subject: [file] };
    }
  },
};
