import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signOffKey } from '../../model/sign-off.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A signature is there to show that nobody changed what was judged. */
export const brokenSignature: PortfolioRule<'broken-signature'> = {
  about: 'portfolio',
  code: 'OT614',
  name: 'broken-signature',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs with an SSH signature that does not match their content.',
    why: 'Something was changed after it was signed, or the signature belongs to another file. The decision doesn’t count.',
    fix: 'Get the file back as it was when it was signed, or ask the assessor to sign again.',
    bad: {
      ...signedKitchen({ signature: '«U1NIU0lH»' }),
      signatures: { [exampleSignOff]: 'broken' },
    },
    good: {
      ...signedKitchen({ signature: 'U1NIU0lH' }),
      signatures: { [exampleSignOff]: 'valid' },
    },
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { origin, assessor } = signOff;
      if (portfolio.seals.signatures.get(signOffKey(signOff)) !== 'broken') continue;
      yield {
        at: locate(origin, 'signature'),
        args: { assessor: assessor.name },
      };
    }
  },
};
