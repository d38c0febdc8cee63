import { isHidden } from '../../model/layout.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A refusal must not vanish because a line hides it. */
export const ignoredSignOff: PortfolioRule = {
  about: 'portfolio',
  code: 'OT626',
  name: 'ignored-sign-off',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds files in signoffs that .otpathignore names, or whose names begin with a dot.',
    why: 'What an assessor said can’t be hidden, so otpath reads the file and counts what it says.',
    fix: 'Take the line that names the file out of .otpathignore, or the dot out of its name. If an assessor has changed their mind, ask them to sign again.',
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
      if (isHidden(file)) {
        yield {
          at: { file, start: 0, end: 0 },
          message:
            'The name of this sign-off, or of its folder, begins with a dot, so other programs hide it. otpath reads it all the same, and it counts.',
          hint: 'Take the dot out of the name. If it is a copy that a program made, move it out of signoffs.',
          subject: [file],
        };
        continue;
      }
      yield {
        at: { file, start: 0, end: 0 },
        message: '.otpathignore names this sign-off. otpath reads it all the same, and it counts.',
        hint: 'Take the line that names it out of .otpathignore. If the assessor has changed their mind, ask them to sign again.',
        subject: [file],
      };
    }
  },
};
