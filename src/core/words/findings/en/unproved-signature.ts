import type { SignOffArgs } from '../../../model/finding-args/sign-offs.ts';
import { englishDay } from '../../../text/english-day.ts';
import type { Said } from '../finding-words.ts';

/** Why a signature does not show that the assessor signed. */
export function sayUnprovedSignature(args: SignOffArgs['unproved-signature']): Said {
  const { assessor, signer, evidence, date, practitioner, outweighed } = args;
  const again = `Ask ${assessor} to sign again with their key: otpath sign --renew --key KEYFILE ${evidence}.md.`;
  switch (args.case) {
    case 'unsigned':
      return {
        message: `A key of ${assessor} is known, but this sign-off is not signed, so it does not count.`,
        hint: again,
      };
    case 'after-signed': {
      const ids = [...new Set(outweighed.map(({ statement }) => statement))].join(', ');
      const days = [...new Set(outweighed.map(({ on }) => englishDay(on)))].join(', ');
      return {
        message: `${assessor} signed with a key that ${ids} is not accepted, or only with conditions (${days}). This sign-off has no signature, so it does not change that.`,
        hint: `Keep the signed decision. ${again}`,
      };
    }
    case 'other-key':
      return {
        message: `This sign-off is not signed with the key that is known of ${assessor}, so it does not count.`,
        hint: `${again} If the key is new, ask the person who keeps the list to add it.`,
      };
    case 'other-person':
      return {
        message: `This sign-off is in the name of ${assessor}, but somebody else’s key signed it, so it does not count.`,
        hint: `${again} Where the key is theirs, the list has it under another name.`,
      };
    case 'other-name':
      return {
        message: `The list of keys has this key under another name than ${assessor}, so this sign-off does not count.`,
        hint: `Ask the person who has the key to sign with the name in the list. If it is the name of ${assessor} too, ask the person who keeps the list to add ${signer} to that line.`,
      };
    case 'other-number':
      return {
        message: `The list of keys has this key under another registration number than ${assessor} gives here, so this sign-off does not count.`,
        hint: `Ask ${assessor} to sign again with the number in the list. If the list is wrong, ask the person who keeps it to correct that line.`,
      };
    case 'own-key':
      return {
        message: `The key that signed this is the practitioner’s own, and the sign-off is in the name of ${assessor}, so it does not count.`,
        hint: `Nobody can sign off their own work. Ask somebody else to sign, with their own key. If the list of keys has the key under the wrong person, ask the person who keeps it to correct that line.`,
      };
    case 'other-practitioner':
      return {
        message: `This sign-off is of the evidence of ${practitioner ?? 'somebody else'}, and this portfolio is somebody else’s, so it does not count.`,
        hint: `If it was copied here, move the file out of signoffs. If the practitioner’s name has changed, ask ${assessor} to sign again.`,
      };
    case 'authority-key':
      return {
        message: `The list of keys has the key of ${assessor} with cert-authority, so it may sign certificates and no sign-offs. This one does not count.`,
        hint: 'Ask the person who keeps the list to take cert-authority out of that line, or sign with a certificate that this key made.',
      };
    case 'not-yet-valid':
      return {
        message: `The key of ${assessor} was not yet valid on ${englishDay(date)}, so this sign-off does not count.`,
        hint: 'Ask the person who keeps the list of keys to check valid-after in that line, or ask for a new sign-off.',
      };
    case 'expired':
      return {
        message: `The key of ${assessor} was no longer valid on ${englishDay(date)}, so this sign-off does not count.`,
        hint: `${again} They need a key that is valid today.`,
      };
    case 'revoked':
      return {
        message: `The key of ${assessor} has been revoked, so this sign-off does not count.`,
        hint: `${again} They need a new key.`,
      };
    case 'other-purpose':
      return {
        message: `The list allows the key of ${assessor} for other purposes only, so this sign-off does not count.`,
        hint: 'Ask the person who keeps the list of keys to write namespaces="otpath-sign-off" in that line.',
      };
    case 'unchecked':
      return {
        message: `A key of ${assessor} is known, but the signature can’t be checked here, so it does not count.`,
        hint: 'Run otpath check on a computer that has OpenSSH, which brings ssh-keygen.',
      };
  }
}
