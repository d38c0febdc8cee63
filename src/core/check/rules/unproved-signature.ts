import type { SignOffArgs } from '../../model/finding-args/sign-offs.ts';
import { currentSignOffs, outweighing } from '../../assess/sign-offs.ts';
import { localId } from '../../model/ids.ts';
import { signOffKey, slugOf } from '../../model/sign-off.ts';
import type { SignatureState } from '../../model/signature.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Where somebody's key is known, a sign-off in their name without it may be anybody's. */
export const unprovedSignature: PortfolioRule<'unproved-signature'> = {
  about: 'portfolio',
  code: 'OT622',
  name: 'unproved-signature',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs without a signature if the same assessor refused the claim, or accepted it with conditions, with a key, earlier or on the same day. Also finds sign-offs by somebody whose key is known that are not signed with that key: without a signature, with another key, or with a key that was not valid on that day. Also finds sign-offs whose name or registration number does not match the list of keys, sign-offs in another name with the practitioner’s own key, and sign-offs of another practitioner’s evidence. Only a list outside the portfolio counts for this.',
    why: 'Anybody who can write to the folder could have written it, so it doesn’t count. A signed refusal and signed conditions still count.',
    fix: 'Ask the assessor to sign again with their key, or correct the list of keys.',
    bad: {
      ...signedKitchen({ date: '«2026-03-20»' }),
      signatures: { [exampleSignOff]: 'unsigned' },
    },
    good: {
      ...signedKitchen({ signature: 'U1NIU0lH' }),
      signatures: { [exampleSignOff]: 'vouched' },
    },
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const state = portfolio.seals.signatures.get(signOffKey(signOff));
      const { origin, evidence, signature, assessor, date, practitioner } = signOff;
      const outweighed = signOff.claims.flatMap(({ statement }) => {
        const signed = outweighing(signOff, statement, portfolio);
        return signed ? [{ statement: localId(statement), on: signed.date }] : [];
      });
      const fault = outweighed.length > 0 ? 'after-signed' : state;
      if (fault === undefined || !isUnproved(fault)) continue;
      yield {
        at: locate(origin, signature === undefined ? 'date' : 'signature'),
        args: {
          case: fault,
          assessor: assessor.name,
          signer: slugOf(assessor.name),
          evidence,
          date,
          practitioner: practitioner?.name,
          outweighed,
        },
        subject: [evidence],
      };
    }
  },
};

type Unproved = SignOffArgs['unproved-signature']['case'];

const unproved: ReadonlySet<SignatureState | Unproved> = new Set<Unproved>([
  'after-signed',
  'unsigned',
  'other-key',
  'other-person',
  'other-name',
  'other-number',
  'own-key',
  'other-practitioner',
  'authority-key',
  'not-yet-valid',
  'expired',
  'revoked',
  'other-purpose',
  'unchecked',
]);

const isUnproved = (state: SignatureState | Unproved): state is Unproved => unproved.has(state);
