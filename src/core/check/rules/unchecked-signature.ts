import type { SignOffArgs } from '../../model/finding-args/sign-offs.ts';
import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signerOf, signOffKey, type Assessor } from '../../model/sign-off.ts';
import type { SignatureState } from '../../model/signature.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A signature proves nothing until it is known whose it is. */
export const uncheckedSignature: PortfolioRule<'unchecked-signature'> = {
  about: 'portfolio',
  code: 'OT615',
  name: 'unchecked-signature',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds sign-offs with an SSH signature of an assessor whose key is not listed or is listed under another name, or that can’t be checked because ssh-keygen is missing, and sign-offs that do not fit the portfolio’s own list of keys.',
    why: 'The signature shows that nothing was changed, and not yet who signed. The sign-off counts as one without a signature does.',
    fix: 'Ask your organisation to add the key to its list. Or add a line to allowed_signers at the top of the portfolio: the registration number of the assessor and their public key. The sign-off is then checked, but not verified.',
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
      const { origin, assessor, signature } = signOff;
      const state = portfolio.seals.signatures.get(signOffKey(signOff));
      const listed = portfolio.seals.ownSigners?.get(signOffKey(signOff));
      const args = state && argsFor(state, assessor, listed);
      if (!args) continue;
      yield { at: locate(origin, signature === undefined ? 'date' : 'signature'), args };
    }
  },
};

function argsFor(
  state: SignatureState,
  assessor: Assessor,
  listed: string | undefined,
): SignOffArgs['unchecked-signature'] | undefined {
  const { name } = assessor;
  switch (state) {
    case 'unknown-signer':
      if (listed !== undefined) return { case: 'other-in-own-list', assessor: name, listed };
      return { case: state, assessor: name, signer: signerOf(assessor) };
    case 'wildcard':
      return { case: state, assessor: name, signer: signerOf(assessor) };
    case 'unlike-own-list':
    case 'no-program':
      return { case: state, assessor: name };
    default:
      return undefined;
  }
}
