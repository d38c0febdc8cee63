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
    what: 'Finds sign-offs with an SSH signature that otpath can’t check: the assessor’s key is not listed or is listed under another name, ssh-keygen is missing, or the sign-off does not match the portfolio’s own list of keys.',
    why: 'The signature shows that nothing was changed, but not who signed. The sign-off counts as unsigned.',
    fix: 'Ask your organisation to add the key to its list. Or add a line to allowed_signers at the top of the portfolio, with the assessor’s registration number and public key. otpath then checks the sign-off, but it is not verified.',
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
    case 'not-here':
      return { case: state, assessor: name };
    default:
      return undefined;
  }
}
