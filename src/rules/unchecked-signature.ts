import { currentSignOffs } from '../assess/sign-offs.ts';
import { signerOf, signOffKey } from '../model/sign-off.ts';
import { exampleSignOff, signedKitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** A signature proves nothing until it is known whose it is. */
export const uncheckedSignature: PortfolioRule = {
  about: 'portfolio',
  code: 'OT615',
  name: 'unchecked-signature',
  severity: 'note',
  doc: () => ({
    what: 'Finds sign-offs with an SSH signature of which nobody can tell whose it is: the key is not under that name in allowed_signers, or ssh-keygen is missing.',
    why: 'The signature shows that nothing was changed, and not yet who signed. The judgement counts as one without a signature does.',
    fix: 'Write a line into allowed_signers at the top of the portfolio: the registration number of the assessor and their public key, as they gave it to you.',
    bad: {
      ...signedKitchen({ signature: '«U1NIU0lH»' }),
      signatures: { [exampleSignOff]: 'unknown-signer' },
    },
    good: {
      ...signedKitchen({ signature: 'U1NIU0lH' }),
      signatures: { [exampleSignOff]: 'valid' },
    },
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { origin, assessor } = signOff;
      const state = portfolio.seals.signatures.get(signOffKey(signOff));
      if (state !== 'unknown-signer' && state !== 'no-program') continue;
      const isUnknown = state === 'unknown-signer';
      yield {
        at: locate(origin, 'signature'),
        message: isUnknown
          ? `No key of ${signerOf(assessor)} in allowed_signers made this signature.`
          : 'This signature was not checked: ssh-keygen was not found on this computer.',
        hint: isUnknown
          ? `Add a line to allowed_signers: ${signerOf(assessor)} and the public key of ${assessor.name}.`
          : 'It comes with OpenSSH.',
      };
    }
  },
};
