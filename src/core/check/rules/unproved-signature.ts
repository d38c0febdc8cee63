import { currentSignOffs } from '../../assess/sign-offs.ts';
import type { RecordedSignOff } from '../../model/sign-off.ts';
import { signOffKey } from '../../model/sign-off.ts';
import type { SignatureState } from '../../model/signature.ts';
import { englishDay } from '../../text/english-day.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Where somebody's key is known, a sign-off in their name without it may be anybody's. */
export const unprovedSignature: PortfolioRule = {
  about: 'portfolio',
  code: 'OT622',
  name: 'unproved-signature',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs of somebody whose key is known that are not signed with that key: without a signature, with another key, or with a key that was not valid on that day.',
    why: 'Anybody who can write to the folder could have written it, so it decides nothing.',
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
      const say = state && (troubles as Partial<Record<SignatureState, Say>>)[state];
      if (!say) continue;
      const { origin, evidence, signature } = signOff;
      yield {
        at: locate(origin, signature === undefined ? 'date' : 'signature'),
        ...say(signOff),
        subject: [evidence],
      };
    }
  },
};

type Say = (signOff: RecordedSignOff) => { readonly message: string; readonly hint: string };

const again = ({ assessor: { name }, evidence }: RecordedSignOff): string =>
  `Ask ${name} to sign again with their key: otpath sign --renew --key KEYFILE ${evidence}.md.`;

const troubles = {
  unsigned: (one) => ({
    message: `A key of ${one.assessor.name} is known, but this sign-off is not signed, so it decides nothing.`,
    hint: again(one),
  }),
  'other-key': (one) => ({
    message: `This sign-off is not signed with the key that is known of ${one.assessor.name}, so it decides nothing.`,
    hint: `${again(one)} Where the key is new, whoever keeps the list adds it.`,
  }),
  'other-person': (one) => ({
    message: `This sign-off is in the name of ${one.assessor.name}, but somebody else’s key signed it, so it decides nothing.`,
    hint: `${again(one)} Where the key is theirs, the list has it under another name.`,
  }),
  'not-yet-valid': (one) => ({
    message: `The key of ${one.assessor.name} was not yet valid on ${englishDay(one.date)}, so this sign-off decides nothing.`,
    hint: 'Ask whoever keeps the list of keys to check valid-after in that line, or ask for a new sign-off.',
  }),
  expired: (one) => ({
    message: `The key of ${one.assessor.name} was no longer valid on ${englishDay(one.date)}, so this sign-off decides nothing.`,
    hint: `${again(one)} They need a key that is valid today.`,
  }),
  revoked: (one) => ({
    message: `The key of ${one.assessor.name} has been revoked, so this sign-off decides nothing.`,
    hint: `${again(one)} They need a new key.`,
  }),
  'other-purpose': (one) => ({
    message: `The list allows the key of ${one.assessor.name} for other purposes only, so this sign-off decides nothing.`,
    hint: 'Ask whoever keeps the list of keys to write namespaces="otpath-sign-off" in that line.',
  }),
  unchecked: (one) => ({
    message: `A key of ${one.assessor.name} is known, but the signature can’t be checked without ssh-keygen, so it decides nothing here.`,
    hint: 'Install OpenSSH, which brings ssh-keygen, and run otpath again.',
  }),
} satisfies Partial<Record<SignatureState, Say>>;
