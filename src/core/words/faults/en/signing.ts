import type { IsoDate } from '../../../model/date.ts';
import { offer } from '../../findings/en/offer.ts';
import { englishDay } from '../../../text/english-day.ts';
import { englishNumberForm } from '../../number-form.ts';
import { commandIn } from '../../quoted.ts';
import type { Fault } from '../fault-words.ts';

const cannotAsk = 'otpath can’t ask questions here.';
const giveName = 'Add your name: --name "Nia Sample"';

/** What keeps an assessor from signing. */
export const englishSigningFaults = {
  futureJudgement: ({ date }: { readonly date: IsoDate }): Fault => ({
    message: `${englishDay(date)} is in the future. A decision can’t have been made then.`,
    hint: 'Give today or an earlier day as --date.',
  }),
  oneEvidenceOnly: (): Fault => ({
    message: 'otpath sign takes one piece of evidence at a time.',
    hint: 'To ask somebody about several pieces at once, add: --request',
  }),
  onlyWithRequest: ({ flag }: { readonly flag: string }): Fault => ({
    message: `otpath sign takes ${flag} only with --request.`,
    hint: `Add --request, or leave out ${flag}.`,
  }),
  nothingToRequest: (): Fault => ({
    message: 'No evidence waits for a decision.',
    hint: 'To ask about evidence that has been decided on, give its file, for example: otpath sign --request evidence/2026-03-a-kitchen.md',
  }),
  sheetNotFound: ({ file }: { readonly file: string }): Fault => ({
    message: `The sign-off sheet ${file} can’t be opened.`,
    hint: 'Check its name and its folder. It is usually in your downloads.',
  }),
  sheetTooLarge: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} is larger than 100 MB. No sign-off sheet is.`,
    hint: 'Give the file that the page of the sheet saved, or the filled Word document.',
  }),
  sheetsNotAgreed: (): Fault => ({
    message: 'otpath can’t ask questions here, so nothing of these sheets was recorded.',
    hint: 'Add --yes to record them without a question.',
  }),
  nothingClaimed: (): Fault => ({
    message: 'There is nothing to sign. No evidence in this portfolio claims anything.',
  }),
  nothingToJudge: ({
    file,
    folder,
  }: {
    readonly file: string;
    readonly folder?: string | undefined;
  }): Fault => ({
    message: `There is nothing to sign. ${file} claims nothing that a framework requires.`,
    hint: `Add claims to it first. To see what is wrong with those it has, run: ${commandIn('otpath check', folder)}`,
  }),
  evidenceNotNamed: (): Fault => ({
    message: `${cannotAsk} Missing: the evidence to sign.`,
    hint: 'Give its file, for example: otpath sign evidence/2026-03-a-kitchen.md',
  }),
  decisionsNotGiven: (): Fault => ({
    message: `${cannotAsk} Missing: a decision on each claim.`,
    hint: 'Give your decisions as --accept all, --accept L6-PP-03, --conditions L6-PP-03="…" or --not-accept L6-PP-03="…".',
  }),
  judgedTwice: ({ statement }: { readonly statement: string }): Fault => ({
    message: `You gave two decisions on ${statement}.`,
    hint: 'Give each statement once, in --accept, --conditions or --not-accept.',
  }),
  notClaimedHere: ({
    statement,
    near,
    known,
  }: {
    readonly statement: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `This evidence does not claim "${statement}".`,
    hint: offer(near, `It claims: ${known.join(', ')}.`),
  }),
  keyNeeded: ({
    name,
    reason,
  }: {
    readonly name: string;
    readonly reason: 'known' | 'used-before';
  }): Fault => ({
    message:
      reason === 'known'
        ? `The key of ${name} is in the list of keys, so a decision signed without it will not count.`
        : `${name} signed an earlier decision on this evidence with a key. A decision without the key proves less, and a refusal or conditions in the signed one still count.`,
    hint: 'Add the file of the key: --key KEYFILE',
  }),
  assessorIsPractitioner: ({
    practitioner,
    likeness,
  }: {
    readonly practitioner: string;
    readonly likeness: 'same-number' | 'same-name' | 'similar-name';
  }): Fault => ({
    message: {
      'same-number': `This is the registration number of ${practitioner}, the practitioner.`,
      'same-name': `${practitioner} is the practitioner. Their own decision is a self-assessment.`,
      'similar-name': `This name may be that of ${practitioner}, the practitioner. Their own decision is a self-assessment.`,
    }[likeness],
    hint: 'If you are the practitioner, add --relationship self. If not, give your full name. Or give both registration numbers: yours with --registration, and the practitioner’s under credentials in otpath.yaml.',
  }),
  assessorIsOther: ({ practitioner }: { readonly practitioner: string }): Fault => ({
    message: `Only the practitioner, ${practitioner}, can make a self-assessment.`,
    hint: 'Choose another --relationship, or give that name.',
  }),
  detailInRole: ({ detail }: { readonly detail: 'a name' | 'a personal detail' }): Fault => ({
    message: `--role seems to include ${detail}.`,
    hint: 'Give only the post, for example: --role "senior occupational therapist"',
  }),
  assessorNotNamed: (): Fault => ({
    message: `${cannotAsk} Missing: your name as the assessor.`,
    hint: giveName,
  }),
  assessorWithoutLetters: (): Fault => ({
    message: 'The assessor’s name has no letters in it.',
    hint: giveName,
  }),
  relationshipNotGiven: ({
    relationships,
  }: {
    readonly relationships: readonly string[];
  }): Fault => ({
    message: `${cannotAsk} Missing: your relationship to the practitioner.`,
    hint: `Add --relationship with one of these: ${relationships.join(', ')}.`,
  }),
  signOffTooLarge: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} was not written. With these comments it would be larger than 1 MB, and otpath could not read it again.`,
    hint: 'Shorten the comments, and keep what is longer in a document of its own.',
  }),
  notARegistration: ({ flag }: { readonly flag: string }): Fault => ({
    message: `The ${flag} you gave does not look like a registration number.`,
    hint: `${englishNumberForm} Leave out ${flag} if you don’t know it.`,
  }),
  renewedByNobody: (): Fault => ({
    message: 'otpath needs to know whose decisions to renew.',
    hint: giveName,
  }),
  severalToRenew: (): Fault => ({
    message: 'More than one piece of evidence has changed since you decided on it.',
    hint: 'Give the one to decide on, for example: otpath sign --renew evidence/2026-03-a-kitchen.md',
  }),
  nothingToRenew: (): Fault => ({
    message: 'No one has decided on anything in this portfolio yet.',
    hint: 'To record the first decision, run: otpath sign',
  }),
  nothingToRenewBy: ({
    name,
    near,
    names,
  }: {
    readonly name: string;
    readonly near: string | undefined;
    readonly names: readonly string[];
  }): Fault => ({
    message: `No one called ${name} has decided on anything in this portfolio.`,
    hint: offer(near, `These people have: ${names.join(', ')}.`),
  }),
  renewalNotAgreed: (): Fault => ({
    message: `${cannotAsk} Missing: whether your decision still holds.`,
    hint: 'Add --yes to keep it, or decide again with --accept, --conditions or --not-accept.',
  }),
  signOffChanged: ({
    file,
    folder,
  }: {
    readonly file: string;
    readonly folder?: string | undefined;
  }): Fault => ({
    message: `Another program has changed ${file}, so your decision was not recorded.`,
    hint: `Run the same command again. If it still does not work, the file may have a mistake, or the folder signoffs may be a link. To see which, run: ${commandIn('otpath check', folder)}`,
  }),
  attachmentsNotRead: ({ paths }: { readonly paths: readonly string[] }): Fault => ({
    message: `You can’t sign this evidence yet. An attachment is missing or can’t be opened: ${paths.join(', ')}.`,
    hint: 'Put the attachment in its place, or remove it from the evidence.',
  }),
  signOffEdited: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} was edited after it was written, so nothing was added to it.`,
    hint: 'Get the file back as otpath wrote it. If you can’t, move it out of signoffs and sign again.',
  }),
  keygenNotFound: (): Fault => ({
    message: 'ssh-keygen is not on this computer, so nothing was signed.',
    hint: 'It comes with OpenSSH. Install that, or leave out --key.',
  }),
  keygenFailed: ({ said }: { readonly said: string }): Fault => ({
    message: `ssh-keygen could not sign with this key: ${said}`,
    hint: 'Give your private key, for example: --key ~/.ssh/id_ed25519',
  }),
};
