import { isUncovered } from '../../assess/changes-since-signed.ts';
import { currentSignOffs, isSelf, isSound } from '../../assess/sign-offs.ts';
import { signOffKey } from '../../model/sign-off.ts';
import { exampleSeal, exampleSignOff, kitchenFingerprint, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Without a seal nobody sees an edit. */
export const unsealedSignOff: PortfolioRule<'unsealed-sign-off'> = {
  about: 'portfolio',
  code: 'OT625',
  name: 'unsealed-sign-off',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds sign-offs without a seal, as otpath 0.1.0 wrote them. If a newer file has lost its seal, somebody edited it, and another rule finds it.',
    why: 'Edits by hand go unnoticed, unless a signature or the copy of the text shows them. The sign-off still counts.',
    fix: 'You don’t need to do anything. The next otpath sign of the same evidence adds a seal.',
    bad: {
      ...signedKitchen({ fingerprint: `«${kitchenFingerprint}»` }),
      seals: { [exampleSignOff]: 'unsealed' },
    },
    good: signedKitchen({ seal: exampleSeal }),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { origin, assessor } = signOff;
      if (portfolio.seals.files.get(signOffKey(signOff)) !== 'unsealed') continue;
      // Where it does not count for another reason, that is what has to be said.
      if (!isSound(signOff, portfolio) || isSelf(signOff, portfolio)) continue;
      if (isUncovered(signOff, portfolio)) continue;
      yield {
        at: locate(origin, 'fingerprint'),
        args: {
          assessor: assessor.name,
          isSigned: signOff.signature !== undefined,
        },
      };
    }
  },
};
