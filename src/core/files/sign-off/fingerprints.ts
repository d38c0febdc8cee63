import { isEditedReading } from '../second-reading/second-readings.ts';
import { findFile } from '../../model/files.ts';
import { filesOf } from '../evidence/taken-files.ts';
import { onDisk, type OtherFile } from '../../model/folder.ts';
import type { FileSource, SealPorts } from '../../model/ports.ts';
import { hasLetters } from '../../text/person-name.ts';
import {
  compareNamed,
  knownPerson,
  practitionerOf,
  type KnownPerson,
  type Person,
} from '../../text/person.ts';
import type { Evidence, Portfolio } from '../../model/portfolio.ts';
import {
  comparable,
  sealedContent,
  signOffKey,
  type RecordedSignOff,
  type Seal,
  type SealedFile,
  type Seals,
  type SealState,
  type SignOff,
} from '../../model/sign-off.ts';
import type { KnownKeys } from './allowed-signers.ts';
import { isListed, listedNames, signatureStateOf, signerFor } from './signature-state.ts';
import { isAmongEvidence } from '../../model/layout.ts';

type Hashing = Pick<SealPorts, 'files' | 'hashText'>;

/**
 * Seals a piece of evidence as it is now: SHA-256 over one line with the hash of its text and one with the
 * hash of each file that it takes in, in the order in which it names them.
 */
export function sealEvidence(
  evidence: Evidence,
  text: string,
  files: readonly OtherFile[],
  ports: Hashing,
): Seal {
  const sealed = filesOf(evidence, files).map(({ path, written, file }): SealedFile => ({
    path: path ?? written,
    sha256: file && ports.files.hash(onDisk(file)),
  }));
  const attached = sealed.slice(0, evidence.attachments.length);
  return {
    fingerprint: `${ofAllFiles}${hashOf(text, sealed, ports)}`,
    ofAttachments: {
      fingerprint: `${ofAttachmentsOnly}${hashOf(text, attached, ports)}`,
      files: attached,
    },
    attachments: sealed,
    text,
  };
}

/** A fingerprint over the text and the attachments only, as 0.1.0 made it. */
const ofAttachmentsOnly = 'sha256:';
/** A fingerprint over the text and every file that the evidence takes in. */
const ofAllFiles = 'sha256-2:';

/** The hash of a text with files of these hashes. */
function hashOf(
  text: string,
  files: readonly SealedFile[],
  { hashText }: Pick<SealPorts, 'hashText'>,
): string {
  const lines = [
    `text ${hashText(text)}`,
    ...files.map(({ sha256 }) => `attachment ${sha256 ?? 'missing'}`),
  ];
  return hashText(`${lines.join('\n')}\n`);
}

/** The seals of the evidence that somebody has judged, and the state of each signature. */
export function readSeals(
  { signOffs, secondReadings, evidence, files, practitioner, credentials }: Portfolio,
  textOf: (evidence: Evidence) => string,
  keys: KnownKeys,
  ports: SealPorts,
): Seals {
  const people = peopleIn(signOffs, evidence);
  const own = practitionerOf({ practitioner, credentials });
  const hasKeys = keys.outside.keys.length + keys.inside.keys.length > 0;
  const judged = new Set(signOffs.map((one) => one.evidence));
  // A renamed piece is found by its fingerprint, so all that it could be are needed.
  const isLost = [...judged].some((id) => !evidence.some((one) => one.id === id));
  return {
    evidence: new Map(
      evidence
        .filter(({ id }) => isLost || judged.has(id))
        .map((one) => [one.id, sealEvidence(one, textOf(one), files, ports)]),
    ),
    signatures: new Map(
      signOffs.flatMap((one) => {
        const isOthers = isOfSomebodyElse(one, practitioner, own);
        // Comparing people takes time, and most portfolios have no keys.
        const signed =
          one.signature === undefined && !hasKeys
            ? undefined
            : signatureStateOf(
                one,
                keys,
                signerFor(one.assessor, people),
                own,
                ports.withSignature,
              );
        const state = isOthers && signed !== 'broken' ? 'other-practitioner' : signed;
        return state === undefined ? [] : [[signOffKey(one), state]];
      }),
    ),
    signers: listedNames(signOffs, keys.outside),
    ownSigners: listedNames(signOffs, keys.inside),
    unlisted: unlistedHashes({ signOffs, evidence, files }, ports.files),
    files: sealStates(signOffs, ports),
    editedReadings: secondReadings
      .filter((one) => isEditedReading(one, ports.hashText))
      .map(({ origin }) => origin),
  };
}

/** Whether a sign-off says that the evidence is that of another practitioner. */
const isOfSomebodyElse = (
  { practitioner: judged }: SignOff,
  { name }: Portfolio['practitioner'],
  own: KnownPerson,
): boolean =>
  judged !== undefined && hasLetters(name) && compareNamed(knownPerson(judged), own) === undefined;

/** The hashes of files that no evidence names, to find an attachment that was judged under its new name. */
function unlistedHashes(
  { signOffs, evidence, files }: Pick<Portfolio, 'signOffs' | 'evidence' | 'files'>,
  disk: FileSource,
): ReadonlyMap<string, string> | undefined {
  const isMissing = signOffs.some(({ attachments }) =>
    attachments.some(({ path, sha256 }) => sha256 !== undefined && !findFile(files, path)),
  );
  if (!isMissing) return undefined;
  const named = new Set(evidence.flatMap((one) => one.attachments.map(({ path }) => path)));
  return new Map(
    files
      .filter(({ path }) => isAmongEvidence(path) && !named.has(path))
      .flatMap((file) => {
        const hash = disk.hash(onDisk(file));
        return hash === undefined ? [] : [[file.path, hash]];
      }),
  );
}

/** Whether a list outside the portfolio has a key of a person. */
export const isKeyKnown = (
  person: Person,
  { signOffs, evidence }: Pick<Portfolio, 'signOffs' | 'evidence'>,
  keys: KnownKeys,
): boolean => isListed(keys, signerFor(person, peopleIn(signOffs, evidence)));

/** Everybody whom sign-offs and evidence name with a registration number or without. */
export const peopleIn = (
  signOffs: readonly SignOff[],
  evidence: readonly Evidence[],
): readonly Person[] => [
  ...signOffs.map(({ assessor }) => assessor),
  ...evidence.flatMap(({ witness }) => witness ?? []),
];

/** The seal of a sign-off above the earlier ones of its file, the oldest first. */
export const sealOf = (
  signOff: SignOff,
  earlier: readonly SignOff[],
  { hashText }: Pick<SealPorts, 'hashText'>,
): string => `sha256:${hashText(sealedContent(signOff, earlier))}`;

/** How a sign-off names the one of its file that it follows. */
export const followed = (
  before: SignOff | undefined,
  ports: Pick<SealPorts, 'hashText'>,
): string | undefined => before && sealOf(before, [], ports);

/**
 * Which sign-offs have no seal, and which were edited after it was made. Where those of one file are not in
 * the order in which they were made, none of them is known to be the latest, so all count as edited.
 */
function sealStates(
  signOffs: readonly RecordedSignOff[],
  ports: Pick<SealPorts, 'hashText'>,
): ReadonlyMap<string, SealState> {
  const states = new Map<string, SealState>();
  // The latest of a file comes first, and those after it are the earlier ones.
  const files = new Set(signOffs.map(({ origin }) => origin.file));
  for (const file of files) {
    const oldestFirst = signOffs.filter(({ origin }) => origin.file === file).reverse();
    const isInOrder = oldestFirst.every((one, at) => canFollow(one, oldestFirst[at - 1], ports));
    for (const [at, one] of oldestFirst.entries()) {
      const below = oldestFirst.slice(0, at);
      const isSealed =
        one.seal === undefined ? canLackSeal(one, below) : one.seal === sealOf(one, below, ports);
      // Whatever became of the seal, the kept text is what the fingerprint was made over.
      if (!isInOrder || !isSealed || !isTextKept(one, ports)) states.set(signOffKey(one), 'edited');
      else if (one.seal === undefined) states.set(signOffKey(one), 'unsealed');
    }
  }
  return states;
}

/** Whether a sign-off can have been made right after another one of its file, or as its first. */
const canFollow = (
  one: SignOff,
  before: SignOff | undefined,
  ports: Pick<SealPorts, 'hashText'>,
): boolean =>
  one.follows === followed(before, ports) || (one.follows === undefined && isAsOldMade(one));

/** Whether otpath 0.1.0 can have written a sign-off, which said less. */
const isAsOldMade = ({ fingerprint, practitioner, claims }: SignOff): boolean =>
  fingerprint.startsWith(ofAttachmentsOnly) &&
  practitioner === undefined &&
  claims.every(({ wording }) => wording === undefined);

/** Whether otpath 0.1.0, which made no seals, can have written a sign-off above the earlier ones of its file. */
const canLackSeal = (signOff: SignOff, earlier: readonly SignOff[]): boolean =>
  isAsOldMade(signOff) && earlier.every(({ seal }) => seal === undefined);

/** Whether the copy of the text in a sign-off, where there is one, is the text that was judged. */
export const isTextKept = (
  { text, attachments, fingerprint }: SignOff,
  ports: Pick<SealPorts, 'hashText'>,
): boolean =>
  text === undefined ||
  hashOf(comparable(text), attachments, ports) === fingerprint.replace(/^.*:/, '');
