import { currentSignOffs } from '../../assess/sign-offs.ts';
import type { RecordedSignOff } from '../../model/sign-off.ts';
import { signOffKey, slugOf } from '../../model/sign-off.ts';
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
    what: 'Finds sign-offs of somebody whose key is known that are not signed with that key: without a signature, with another key, or with a key that was not valid on that day. Also finds sign-offs whose name or registration number is not the one that the list has for the key, sign-offs in another name with the practitioner’s own key, and sign-offs of another practitioner’s evidence. Only a list outside the portfolio counts here.',
    why: 'Anybody who can write to the folder could have written it, so it does not count.',
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
    message: `A key of ${one.assessor.name} is known, but this sign-off is not signed, so it does not count.`,
    hint: again(one),
  }),
  'other-key': (one) => ({
    message: `This sign-off is not signed with the key that is known of ${one.assessor.name}, so it does not count.`,
    hint: `${again(one)} Where the key is new, whoever keeps the list adds it.`,
  }),
  'other-person': (one) => ({
    message: `This sign-off is in the name of ${one.assessor.name}, but somebody else’s key signed it, so it does not count.`,
    hint: `${again(one)} Where the key is theirs, the list has it under another name.`,
  }),
  'other-name': (one) => ({
    message: `The list of keys has this key under another name than ${one.assessor.name}, so this sign-off does not count.`,
    hint: `Ask whoever holds the key to sign with the name in the list. If it is the name of ${one.assessor.name} too, whoever keeps the list adds ${slugOf(one.assessor.name)} to that line.`,
  }),
  'other-number': (one) => ({
    message: `The list of keys has this key under another registration number than ${one.assessor.name} gives here, so this sign-off does not count.`,
    hint: `Ask ${one.assessor.name} to sign again with the number in the list. If the list is wrong, whoever keeps it corrects that line.`,
  }),
  'own-key': (one) => ({
    message: `The key that signed this is the practitioner’s own, and the sign-off is in the name of ${one.assessor.name}, so it does not count.`,
    hint: `Nobody can sign off their own work. Ask somebody else to sign, with their own key. If the list of keys has the key under the wrong person, whoever keeps it corrects that line.`,
  }),
  'other-practitioner': (one) => ({
    message: `This sign-off is of the evidence of ${one.practitioner?.name ?? 'somebody else'}, and this portfolio is somebody else’s, so it does not count.`,
    hint: `If it was copied here, move the file out of signoffs. If the practitioner’s name has changed, ask ${one.assessor.name} to sign again.`,
  }),
  'authority-key': (one) => ({
    message: `The list of keys has the key of ${one.assessor.name} with cert-authority, so it may sign certificates and no sign-offs. This one does not count.`,
    hint: 'Ask whoever keeps the list to take cert-authority out of that line, or sign with a certificate that this key made.',
  }),
  'not-yet-valid': (one) => ({
    message: `The key of ${one.assessor.name} was not yet valid on ${englishDay(one.date)}, so this sign-off does not count.`,
    hint: 'Ask whoever keeps the list of keys to check valid-after in that line, or ask for a new sign-off.',
  }),
  expired: (one) => ({
    message: `The key of ${one.assessor.name} was no longer valid on ${englishDay(one.date)}, so this sign-off does not count.`,
    hint: `${again(one)} They need a key that is valid today.`,
  }),
  revoked: (one) => ({
    message: `The key of ${one.assessor.name} has been revoked, so this sign-off does not count.`,
    hint: `${again(one)} They need a new key.`,
  }),
  'other-purpose': (one) => ({
    message: `The list allows the key of ${one.assessor.name} for other purposes only, so this sign-off does not count.`,
    hint: 'Ask whoever keeps the list of keys to write namespaces="otpath-sign-off" in that line.',
  }),
  unchecked: (one) => ({
    message: `A key of ${one.assessor.name} is known, but the signature can’t be checked without ssh-keygen, so it does not count here.`,
    hint: 'Install OpenSSH, which brings ssh-keygen, and run otpath again.',
  }),
} satisfies Partial<Record<SignatureState, Say>>;
