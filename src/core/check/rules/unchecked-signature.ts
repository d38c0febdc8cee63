import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signerOf, signOffKey, type Assessor } from '../../model/sign-off.ts';
import type { SignatureState } from '../../model/signature.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A signature proves nothing until it is known whose it is. */
export const uncheckedSignature: PortfolioRule = {
  about: 'portfolio',
  code: 'OT615',
  name: 'unchecked-signature',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds sign-offs with an SSH signature of an assessor whose key is not listed, or that can’t be checked because ssh-keygen is missing, and sign-offs that do not fit the portfolio’s own list of keys.',
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
      const say = state && (messages as Partial<Record<SignatureState, Say>>)[state];
      if (say)
        yield {
          at: locate(origin, signature === undefined ? 'date' : 'signature'),
          ...say(assessor),
        };
    }
  },
};

type Say = (assessor: Assessor) => { readonly message: string; readonly hint: string };

const messages = {
  'unknown-signer': (one) => ({
    message: `No key of ${one.name} is listed, so it is not known who made this signature.`,
    hint: `Ask your organisation to list it, or add a line to allowed_signers: ${signerOf(one)} and the public key of ${one.name}.`,
  }),
  wildcard: (one) => ({
    message: `The list has the key that signed this under a pattern only (with *, ? or !), so it could be anybody’s.`,
    hint: `Ask whoever keeps the list to write ${signerOf(one)} in place of the pattern. A name after ! is left out on purpose.`,
  }),
  'unlike-own-list': (one) => ({
    message: `This is not signed as the portfolio’s own allowed_signers says for ${one.name}. It counts as a sign-off without a signature does.`,
    hint: `Ask ${one.name} to sign again with their key. If the key is new, correct allowed_signers.`,
  }),
  'no-program': () => ({
    message: 'This signature was not checked: ssh-keygen was not found on this computer.',
    hint: 'Install OpenSSH, which brings ssh-keygen, and run otpath again.',
  }),
} satisfies Partial<Record<SignatureState, Say>>;
