import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signOffKey } from '../../model/sign-off.ts';
import { exampleSeal, exampleSignOff, kitchenFingerprint, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Without a seal nobody sees an edit. */
export const unsealedSignOff: PortfolioRule = {
  about: 'portfolio',
  code: 'OT625',
  name: 'unsealed-sign-off',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds sign-offs without a seal. otpath 0.1.0 wrote them so.',
    why: 'Edits by hand can’t be noticed. The sign-off counts all the same.',
    fix: 'Nothing has to be done. The next otpath sign of the same evidence adds a seal.',
    bad: {
      ...signedKitchen({ fingerprint: `«${kitchenFingerprint}»` }),
      seals: { [exampleSignOff]: 'unsealed' },
    },
    good: signedKitchen({ seal: exampleSeal }),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { origin, assessor } = signOff;
      // What is signed with a key needs no seal.
      if (signOff.signature !== undefined) continue;
      if (portfolio.seals.files.get(signOffKey(signOff)) !== 'unsealed') continue;
      yield {
        at: locate(origin, 'fingerprint'),
        message:
          'This sign-off has no seal, so edits to it can’t be noticed. It counts all the same.',
        hint: `You can leave it. When ${assessor.name} next signs this evidence, otpath adds a seal.`,
      };
    }
  },
};
