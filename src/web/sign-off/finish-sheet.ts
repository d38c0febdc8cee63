import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IsoDate } from '../../core/model/date.ts';
import {
  signedMessage,
  slugOf,
  type Assessor,
  type ClaimJudgementWord,
  type Relationship,
} from '../../core/model/sign-off.ts';
import { claimNumber } from '../../core/model/sign-off-sheet.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { isSamePerson } from '../../core/text/person.ts';
import { sheetSeal } from '../../core/text/sheet-seal.ts';
import type { SigningBasis } from '../../core/workspace/request-sheet.ts';
import type { OpenKey } from './key-file.ts';
import { sshSignature } from './ssh.ts';

/** What the page has collected of the form. */
export interface CollectedSheet {
  readonly claims: readonly {
    readonly claim: string;
    readonly decision?: ClaimJudgementWord | '';
    readonly comment?: string;
  }[];
  readonly name?: string;
  readonly role?: string;
  readonly registration?: string;
  readonly relationship?: Relationship;
  readonly date?: string;
  signatures?: readonly { readonly piece: string; readonly signature: string }[];
  seal?: string;
}

/** Who a form says decides, as a sign-off has them. */
export function assessorIn({
  name = '',
  role = '',
  registration = '',
  relationship = 'peer',
}: CollectedSheet): Assessor {
  const orNothing = (text: string): string | undefined => oneLine(text) || undefined;
  return {
    name: oneLine(name),
    role: orNothing(role),
    registration: orNothing(registration),
    relationship,
  };
}

/** Signs each piece that a form decides on. */
export async function signPieces(
  form: CollectedSheet,
  { practitioner, pieces }: SigningBasis,
  key: OpenKey,
): Promise<readonly { readonly piece: string; readonly signature: string }[]> {
  const assessor = assessorIn(form);
  const signatures = [];
  for (const { number, evidence, fingerprint, claims: asked, earlier } of pieces) {
    const claims = asked.flatMap((basis, index) => {
      const said = form.claims.find(({ claim }) => claim === claimNumber(number, index + 1));
      if (said?.decision === undefined || said.decision === '') return [];
      return [
        {
          ...basis,
          judgement: said.decision,
          comment: said.comment === '' ? undefined : said.comment,
        },
      ];
    });
    if (claims.length === 0) continue;
    const message = signedMessage({
      evidence: evidence as Parameters<typeof signedMessage>[0]['evidence'],
      practitioner,
      assessor,
      date: form.date as IsoDate,
      claims,
      fingerprint,
      attachments: [],
      follows: earlier.find((one) => isSamePerson(one, assessor))?.follows,
    });
    signatures.push({ piece: number, signature: await sshSignature(message, key) });
  }
  return signatures;
}

/** Puts the seal on a form, over everything that it says. */
export const sealForm = (form: CollectedSheet): void => {
  form.seal = sheetSeal(form, (text) => bytesToHex(sha256(utf8ToBytes(text))));
};

/** A name as a part of a file's name; nothing where there is none. */
export const namePart = (name = ''): string =>
  oneLine(name) === '' ? '' : slugOf(name).slice(0, 60);
