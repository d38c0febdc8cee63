import { resolve } from 'node:path';
import { newSignOff } from '../assess/new-sign-off.ts';
import { sealEvidence } from '../disk/seals.ts';
import { signWithKey } from '../disk/ssh-signatures.ts';
import { formatSignOff } from '../format/sign-off-yaml.ts';
import type { IsoDate } from '../model/date.ts';
import { personKey, type Evidence } from '../model/portfolio.ts';
import {
  signOffFile,
  type Assessor,
  type ClaimJudgement,
  type RecordedSignOff,
  type Seal,
  type SignOff,
} from '../model/sign-off.ts';
import { sealedText } from '../read/sealed-text.ts';
import { CannotRun, type Host } from './host.ts';
import type { Loaded } from './load.ts';

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
  sealEvidence(root, evidence, sealedText(evidence, sources), portfolio.files);

/** The sign-off of the same evidence by the same person, where there is one. */
export const previousOf = (
  { portfolio }: Loaded,
  evidence: Evidence,
  name: string,
): RecordedSignOff | undefined =>
  portfolio.signOffs.find(
    (one) => one.evidence === evidence.id && personKey(one.assessor.name) === personKey(name),
  );

/** Writes a sign-off, in the place of the earlier one by the same person. Gives its path below the portfolio. */
export async function signEvidence(loaded: Loaded, judged: Judged, host: Host): Promise<string> {
  const { evidence, assessor, date, claims, key } = judged;
  const previous = previousOf(loaded, evidence, assessor.name);
  const made = newSignOff(evidence.id, assessor, date, claims, sealNow(loaded, evidence), previous);
  const signature = key === undefined ? undefined : signatureOf(made, resolve(host.cwd, key));
  const file = previous?.origin.file ?? unusedFile(made, loaded);
  const { writeSignOff } = await import('../disk/sign-offs.ts');
  writeSignOff(loaded.root, file, formatSignOff({ ...made, signature }));
  return file;
}

/** The name of the file, with a number where somebody else's sign-off has taken it. */
function unusedFile(signOff: SignOff, { sources }: Loaded): string {
  const file = signOffFile(signOff);
  if (sources.incomplete.has(file)) {
    throw new CannotRun(
      `${file} can’t be read as it stands, so nothing was written over it.`,
      'Run "otpath check" to see what is wrong with it.',
    );
  }
  let name = file;
  for (let count = 2; sources.texts.has(name); count += 1) {
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
