import { hashText } from '../../node/hash.ts';
import { portsFor } from '../../node/ports.ts';
import { resolve } from 'node:path';
import { newSignOff } from '../../core/assess/new-sign-off.ts';
import { sealEvidence, sealOf } from '../../core/files/sign-off/fingerprints.ts';
import { writeSignOff } from '../../node/sign-offs.ts';
import { signWithKey } from '../../node/ssh-signatures.ts';
import { formatSignOff } from '../../core/files/sign-off/write-sign-off.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { isSamePerson, registrationOf } from '../../core/text/person.ts';
import { splitId } from '../../core/model/ids.ts';
import { findClaimable } from '../../core/model/library.ts';
import type { Evidence, Portfolio } from '../../core/model/portfolio.ts';
import { textIn } from '../../core/model/text.ts';
import { hasLetters } from '../../core/text/person-name.ts';
import {
  isLater,
  signOffFile,
  signOffKey,
  type Assessor,
  type ClaimJudgement,
  type RecordedSignOff,
  type Seal,
  type SignOff,
} from '../../core/model/sign-off.ts';
import { sealedText } from '../../core/files/sign-off/sealed-text.ts';
import { CannotRun, type Host } from '../host.ts';
import type { Loaded } from '../load.ts';

/** What is recorded of one assessor's judgement of one piece of evidence. */
export interface Judged {
  readonly evidence: Evidence;
  readonly assessor: Assessor;
  readonly date: IsoDate;
  readonly claims: readonly ClaimJudgement[];
  /** The file of a private SSH key to sign with. */
  readonly key?: string | undefined;
}

/** What a piece of evidence is now. */
export const sealNow = ({ root, portfolio, sources }: Loaded, evidence: Evidence): Seal =>
  sealEvidence(evidence, sealedText(evidence, sources), portfolio.files, portsFor(root));

/** The latest sign-off of the same evidence by the same person, where there is one. */
export const previousOf = (
  { portfolio }: Loaded,
  evidence: Evidence,
  assessor: Assessor,
): RecordedSignOff | undefined =>
  portfolio.signOffs
    .filter((one) => one.evidence === evidence.id && isSamePerson(one.assessor, assessor))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))[0];

/** Where a sign-off was written, below the portfolio, and its signature. */
export interface Written {
  readonly file: string;
  readonly signature: string | undefined;
}

/** Writes a sign-off above the earlier ones by the same person. */
export function signEvidence(loaded: Loaded, judged: Judged, host: Host): Written {
  const { evidence, assessor, date, claims, key } = judged;
  const { root, portfolio, sources } = loaded;
  const seal = sealNow(loaded, evidence);
  const unread = seal.attachments.filter(({ sha256 }) => sha256 === undefined);
  if (unread.length > 0) {
    throw new CannotRun(
      `${unread.map(({ path }) => path).join(', ')} is not there or can’t be opened, so the evidence can’t be signed as it is.`,
      'Put the attachment in its place, or take it out of the evidence.',
    );
  }
  const practitioner = judgedPerson(portfolio);
  const made = newSignOff(
    {
      evidence: evidence.id,
      practitioner,
      assessor,
      date,
      claims: claims.map((one) => withWording(one, loaded)),
    },
    seal,
  );
  const signature = key === undefined ? undefined : signatureOf(made, resolve(host.cwd, key));
  const file = previousOf(loaded, evidence, assessor)?.origin.file ?? unusedFile(made, loaded);
  const earlier = portfolio.signOffs
    .filter(({ origin }) => origin.file === file)
    .sort((a, b) => (isLater(a, b) ? 1 : -1));
  const edited = earlier.some((one) => portfolio.seals.files.get(signOffKey(one)) === 'edited');
  if (edited) {
    throw new CannotRun(
      `${file} was edited after it was written, so nothing was added to it.`,
      'Get the file back as otpath wrote it. If you can’t, move it out of signoffs and sign again.',
    );
  }
  const sealed = {
    ...made,
    signature,
    seal: sealOf({ ...made, signature }, earlier, { hashText }),
  };
  const before = sources.incomplete.has(file) ? undefined : sources.texts.get(file);
  if (!writeSignOff(root, file, before, formatSignOff(sealed, earlier))) {
    throw new CannotRun(
      `${file} has been written or changed by another program, so your decision was not recorded.`,
      'Run the same command again. If it says the same, run "otpath check": the file may have a mistake, or the folder signoffs may be a link.',
    );
  }
  return { file, signature };
}

/** Whose evidence is judged: their name and, where it is known, their registration number. */
function judgedPerson({ practitioner, credentials }: Portfolio): SignOff['practitioner'] {
  const { name } = practitioner;
  if (!hasLetters(name)) return undefined;
  return { name, registration: registrationOf({ credentials }) };
}

/** A judgement with the statement's text, where somebody else than otpath keeps it and may change it. */
function withWording(judgement: ClaimJudgement, { library, places }: Loaded): ClaimJudgement {
  const claimable = findClaimable(library, judgement.statement);
  const framework = splitId(judgement.statement)?.framework;
  if (!claimable || framework === undefined || places.get(framework)?.isBuiltIn === true) {
    return judgement;
  }
  return { ...judgement, wording: textIn(claimable.text, 'en') };
}

/** The name of the file, with a number where somebody else's sign-off has taken it. */
function unusedFile(signOff: SignOff, { portfolio }: Loaded): string {
  const file = signOffFile(signOff);
  const taken = new Set(portfolio.signOffs.map(({ origin }) => origin.file));
  let name = file;
  for (let count = 2; taken.has(name); count += 1) {
    name = file.replace(/\.yaml$/, `-${String(count)}.yaml`);
  }
  return name;
}

function signatureOf(signOff: SignOff, key: string): string {
  const signature = signWithKey(signOff, key);
  if (typeof signature === 'string') return signature;
  throw signature.trouble === 'no-program'
    ? new CannotRun(
        'ssh-keygen was not found on this computer, so nothing was signed.',
        'It comes with OpenSSH. Install that, or leave --key out.',
      )
    : new CannotRun(
        `ssh-keygen could not sign with this key: ${signature.said}`,
        'Name the private key, such as --key ~/.ssh/id_ed25519.',
      );
}
