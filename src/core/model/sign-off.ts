import type { IsoDate } from './date.ts';
import type { ClaimableId, EvidenceId } from './ids.ts';
import type { Origin } from './place.ts';
import type { SignatureState } from './signature.ts';

/** What an assessor can say of a claim. */
export const judgements = ['accepted', 'accepted-with-conditions', 'not-accepted'] as const;
/** What an assessor can say of a claim. */
export type ClaimJudgementWord = (typeof judgements)[number];

/** What the assessor is to the practitioner. */
export const relationships = [
  'supervisor',
  'manager',
  'practice-educator',
  'peer',
  'panel',
  'self',
] as const;
/** What an assessor is to the practitioner. */
export type Relationship = (typeof relationships)[number];

/** Who judged. The registration number, where it is given, tells people of one name apart. */
export interface Assessor {
  readonly name: string;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly relationship: Relationship;
}

/** What an assessor says of one claim. */
export interface ClaimJudgement {
  readonly statement: ClaimableId;
  /** The id through a framework that extends the one of the statement, where the file has that: seals are over it. */
  readonly writtenAs?: ClaimableId | undefined;
  /** The revision of the statement that was judged. */
  readonly revision: number;
  /** The text of the statement as it was judged, where its framework is not one of otpath's own. */
  readonly wording?: string | undefined;
  /** The claim's rationale as it was judged. */
  readonly rationale?: string | undefined;
  readonly judgement: ClaimJudgementWord;
  /** The reasons; where it was accepted with conditions, the conditions. */
  readonly comment?: string | undefined;
}

/** One file at the time of a sign-off. */
export interface SealedFile {
  readonly path: string;
  /** SHA-256 of its bytes in hexadecimal digits; undefined where the file was not there. */
  readonly sha256?: string | undefined;
}

/** An assessor's judgement of the claims of one piece of evidence, tied to what the evidence was then. */
export interface SignOff {
  readonly evidence: EvidenceId;
  /** Whose evidence it is; undefined in files of 0.1.0. */
  readonly practitioner?:
    { readonly name: string; readonly registration?: string | undefined } | undefined;
  readonly assessor: Assessor;
  readonly date: IsoDate;
  readonly claims: readonly ClaimJudgement[];
  /** That of the evidence when it was judged. */
  readonly fingerprint: string;
  readonly attachments: readonly SealedFile[];
  /**
   * `sha256:` and the hash of all that the sign-off just below it in its file says, so that nobody can change
   * the order of two; undefined where there is none, and in files of 0.1.0.
   */
  readonly follows?: string | undefined;
  /** The text that was judged, but for its claims; it may have been taken out since. */
  readonly text?: string | undefined;
  /** An SSH signature over `signedMessage`, in its armour. */
  readonly signature?: string | undefined;
  /** The hash of all that the file says, up to this sign-off. It shows edits by hand, and not who made them. */
  readonly seal?: string | undefined;
}

/** A sign-off as it stands in a file: the latest at its top, or one of the earlier ones below it. */
export interface RecordedSignOff extends SignOff {
  readonly origin: Origin;
  /** The name that its file has for the evidence, where that has another name now. */
  readonly renamedFrom?: EvidenceId | undefined;
}

/** Names one sign-off of one file. */
export const signOffKey = ({ origin: { file, path } }: RecordedSignOff): string =>
  [file, ...path].join('#');

/** Which of two sign-offs is the later one; of two on one day that which stands further up, or in the later file. */
export function isLater(a: RecordedSignOff, b: RecordedSignOff): boolean {
  if (a.date !== b.date) return a.date > b.date;
  const [x, y] = [a.origin, b.origin];
  if (x.file !== y.file) return x.file > y.file;
  return Number(x.path[1] ?? Infinity) > Number(y.path[1] ?? Infinity);
}

/** What evidence is today, as a sign-off would have it. */
export interface Seal {
  /** `sha256-2:` and 64 hexadecimal digits, over the text without its claims and the bytes of every file that it takes in. */
  readonly fingerprint: string;
  /** The same as 0.1.0 made it, `sha256:`, without the files that only the text names. */
  readonly ofAttachments?:
    { readonly fingerprint: string; readonly files: readonly SealedFile[] } | undefined;
  readonly attachments: readonly SealedFile[];
  readonly text: string;
}

/** Whether a fingerprint, of this otpath or of 0.1.0, is that of evidence as it is now. */
export const hasFingerprint = (seal: Seal | undefined, fingerprint: string): boolean =>
  seal !== undefined && [seal.fingerprint, seal.ofAttachments?.fingerprint].includes(fingerprint);

/**
 * What is known of sign-offs only through the disk: the seals of the evidence that was judged, the state
 * of each signature and of each seal, by the key of its sign-off. Where nothing is said of a signature, there
 * is none and none is expected; where nothing is said of a seal, it fits.
 */
export interface Seals {
  /** Of the evidence that was judged; of all, where evidence that was judged is not there any more. */
  readonly evidence: ReadonlyMap<EvidenceId, Seal>;
  /** Hashes of files that no evidence names, where an attachment that was judged is not there any more. */
  readonly unlisted?: ReadonlyMap<string, string> | undefined;
  readonly signatures: ReadonlyMap<string, SignatureState>;
  /** By the key of its sign-off: whom a list outside the portfolio names, where that is not the name that the sign-off has. */
  readonly signers?: ReadonlyMap<string, string> | undefined;
  /** The same for the portfolio’s own list. */
  readonly ownSigners?: ReadonlyMap<string, string> | undefined;
  readonly files: ReadonlyMap<string, SealState>;
  /** Where the second readings are that were edited after they were written. */
  readonly editedReadings?: readonly Origin[] | undefined;
}

/** `unsealed`: as 0.1.0 wrote it, which made no seals. `edited`: not what the seal was made over, or without the seal that it had. */
export type SealState = 'unsealed' | 'edited';

export const noSeals: Seals = { evidence: new Map(), signatures: new Map(), files: new Map() };

/** Texts that differ only in spaces at the ends of lines, in line ends and in the encoding of accents are one. */
export const sameText = (a = '', b = ''): boolean => comparable(a) === comparable(b);

/** The form in which texts are compared and sealed. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \t]*(?:\r\n|\r|\n)/g, '\n')
    .trim();

/**
 * What an SSH signature is over: everything that was judged and who judged it, in one form. The text and
 * the attachments are in it through the fingerprint.
 */
export function signedMessage(signOff: SignOff): string {
  const { evidence, practitioner, assessor, date, claims, fingerprint, follows } = signOff;
  const { name, role, registration, relationship } = assessor;
  return JSON.stringify({
    otpath: 1,
    evidence,
    // What a file does not have leaves no trace, so that signatures of 0.1.0 still fit.
    practitioner: practitioner && {
      name: practitioner.name,
      registration: practitioner.registration,
    },
    assessor: { name, role, registration, relationship },
    date,
    claims: claims.map(
      ({ statement, writtenAs, revision, wording, rationale = '', judgement, comment }) => ({
        statement: writtenAs ?? statement,
        revision,
        wording: wording === undefined ? undefined : comparable(wording),
        rationale: comparable(rationale),
        judgement,
        comment,
      }),
    ),
    fingerprint,
    follows,
  });
}

/**
 * What the seal of a sign-off is over: all that it says, and all that the same file says of earlier ones, the
 * oldest first. The text is in it through the fingerprint.
 */
export const sealedContent = (signOff: SignOff, earlier: readonly SignOff[]): string =>
  JSON.stringify(
    [...earlier, signOff].map((one) => ({
      ...(JSON.parse(signedMessage(one)) as object),
      attachments: one.attachments.map(({ path, sha256 }) => ({ path, sha256 })),
      signature: one.signature,
    })),
    (_, value: unknown) => (typeof value === 'string' ? comparable(value) : value),
  );

/** A name as it can stand in the name of a file. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';

/** The name under which an assessor's key stands in `allowed_signers`: the registration, else the name. */
export const signerOf = ({ registration, name }: Assessor): string =>
  registration === undefined ? slugOf(name) : signerForm(registration);

export const signerForm = (registration: string): string =>
  registration.replace(/\s+/g, '').toUpperCase();

/** Longer names of files make trouble on some systems; in letters, of the evidence and of the assessor. */
const longest = { evidence: 100, assessor: 60 };

/** The file of a sign-off: one for each piece of evidence and assessor. */
export function signOffFile({
  evidence,
  assessor,
}: Pick<SignOff, 'evidence' | 'assessor'>): string {
  const piece = evidence.replace(/^evidence\//i, '').replaceAll('/', '--');
  const name = slugOf(assessor.name).slice(0, longest.assessor);
  return `signoffs/${piece.slice(0, longest.evidence)}--${name}.yaml`;
}

/** Keeps a signature made for something else from being taken for a sign-off. */
export const signOffPurpose = 'otpath-sign-off';
