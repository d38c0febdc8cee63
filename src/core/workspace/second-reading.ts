import { definedInSignOffs } from '../assess/defined-ids.ts';
import { judgementsOf } from '../assess/sign-offs.ts';
import {
  formatSecondReadings,
  readSecondReadings,
} from '../files/second-reading/second-readings.ts';
import type { IsoDate } from '../model/date.ts';
import { splitId } from '../model/ids.ts';
import { revisionOf, type Library } from '../model/library.ts';
import type { FileSource, HashText, SealPorts } from '../model/ports.ts';
import type { Evidence } from '../model/portfolio.ts';
import {
  secondReadingFile,
  type FirstDecision,
  type JointJudgement,
  type SecondReading,
  type SecondReadingFile,
  type SecondReadings,
} from '../model/second-reading.ts';
import type { Assessor, ClaimJudgement } from '../model/sign-off.ts';
import { isSamePerson, type Person } from '../text/person.ts';
import {
  judgeableClaims,
  sealNow,
  withWording,
  type JudgeableClaim,
  type Signable,
} from './sign.ts';

/**
 * The second readings of a portfolio, which name what they are about by the framework that defines it, as claims do.
 * What a file says is kept as it is written.
 */
export function secondReadingsIn(
  files: FileSource,
  hashText: HashText,
  load: (frameworks: readonly string[]) => Library,
): SecondReadings {
  const read = readSecondReadings(files, hashText);
  const readings = read.files.flatMap((one) => one.readings);
  const names = readings.flatMap(({ claims }) =>
    claims.flatMap(({ statement }) => splitId(statement)?.framework ?? []),
  );
  const library = load(names);
  return {
    ...read,
    files: read.files.map((one) => ({
      ...one,
      readings: definedInSignOffs(one.readings, library).map((reading) => ({
        ...reading,
        ...(reading.joint && { joint: definedInSignOffs([reading.joint], library)[0] }),
      })),
    })),
  };
}

/** A claim that somebody has decided on, ready to be read a second time. */
export interface DecidedClaim extends JudgeableClaim {
  readonly first: FirstDecision;
}

/** The claims of a piece with a decision that counts on a day, by somebody other than the second reader. */
export const decidedClaims = (
  evidence: Evidence,
  of: Signable,
  day: IsoDate,
  reader?: Person,
): readonly DecidedClaim[] =>
  judgeableClaims(evidence, of).flatMap((one) => {
    const counting = judgementsOf(evidence, one, of.portfolio, day).filter(
      ({ isSelf, changed }) => !isSelf && changed.length === 0,
    );
    const isOwn = counting.some(
      ({ signOff: { assessor } }) => reader !== undefined && isSamePerson(assessor, reader),
    );
    const latest = isOwn ? undefined : counting[0];
    if (!latest) return [];
    const { assessor, date } = latest.signOff;
    const { name, registration } = assessor;
    const first = { name, registration, date, judgement: latest.judgement.judgement };
    return [{ ...one, first }];
  });

/** What goes into which file, and what the file said before; undefined where it was not there. */
export interface PlannedReading {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly reading: SecondReading;
}

/** Why nothing can be recorded. */
export type SecondReadingFault =
  | { readonly kind: 'unread-attachments'; readonly paths: readonly string[] }
  /** The file that it belongs into was edited. */
  | { readonly kind: 'edited-reading'; readonly file: string };

export const isSecondReadingFault = (
  answer: PlannedReading | SecondReadingFault,
): answer is SecondReadingFault => 'kind' in answer;

/** The file with somebody's second readings of a piece. */
export const fileOfReader = (
  { files }: SecondReadings,
  evidence: Evidence,
  reader: Person,
): SecondReadingFile | undefined =>
  files.find(
    ({ readings }) =>
      readings[0]!.evidence === evidence.id && isSamePerson(readings[0]!.reader, reader),
  );

/** The last reading of a piece by somebody, whatever was decided since. */
export const lastReading = (
  known: SecondReadings,
  evidence: Evidence,
  reader: Person,
): SecondReading | undefined => fileOfReader(known, evidence, reader)?.readings.at(-1);

/** Second readings of a piece without a joint decision, one for each reader. */
export const openReadings = (
  { files }: SecondReadings,
  evidence: Evidence,
): readonly SecondReading[] =>
  files
    .map(({ readings }) => readings.at(-1)!)
    .filter((one) => one.evidence === evidence.id && one.joint === undefined);

/** Whether somebody has read the same decisions on the same evidence before. */
export const isReadAlready = (
  reading: SecondReading | undefined,
  fingerprint: string,
  claims: readonly DecidedClaim[],
): boolean =>
  reading?.fingerprint === fingerprint &&
  claims.every(({ claim, first }) =>
    reading.claims.some(
      (one) =>
        one.statement === claim.statement &&
        one.first.date === first.date &&
        one.first.name === first.name &&
        one.first.judgement === first.judgement,
    ),
  );

/** What somebody who reads a piece a second time says of it. */
export interface ReadAgain {
  readonly evidence: Evidence;
  readonly reader: Assessor;
  readonly date: IsoDate;
  readonly claims: readonly DecidedClaim[];
  readonly judged: readonly ClaimJudgement[];
}

/** Plans the record of a second reading. No sign-off is touched. */
export function prepareSecondReading(
  { evidence, reader, date, claims, judged }: ReadAgain,
  of: Signable,
  known: SecondReadings,
  ports: SealPorts,
): PlannedReading | SecondReadingFault {
  const seal = sealNow(evidence, of, ports);
  const unread = seal.attachments.filter(({ sha256 }) => sha256 === undefined);
  if (unread.length > 0) {
    return { kind: 'unread-attachments', paths: unread.map(({ path }) => path) };
  }
  const words = judged.map((one) => withWording(one, of));
  const reading: SecondReading = {
    evidence: evidence.id,
    reader,
    date,
    claims: claims.map(({ claim, claimable, first }) => {
      const said = words.find(({ statement }) => statement === claim.statement);
      return said
        ? { ...said, first }
        : { statement: claim.statement, revision: revisionOf(claimable), first };
    }),
    fingerprint: seal.fingerprint,
  };
  const own = fileOfReader(known, evidence, reader);
  const file = own?.file ?? unusedFile(evidence, reader, known);
  if (known.unusable.includes(file)) return { kind: 'edited-reading', file };
  const after = formatSecondReadings([...(own?.readings ?? []), reading], ports.hashText);
  return { file, before: own?.text, after, reading };
}

/** Plans the record of what both readers decided together, beside the second reading that it is about. */
export function prepareJointDecision(
  reading: SecondReading,
  joint: { readonly date: IsoDate; readonly claims: readonly JointJudgement[] },
  known: SecondReadings,
  hashText: HashText,
): PlannedReading {
  const own = known.files.find(({ readings }) => readings.includes(reading))!;
  const asRead = joint.claims.map((one) => ({
    ...one,
    writtenAs: reading.claims.find(({ statement }) => statement === one.statement)?.writtenAs,
  }));
  const decided = { ...reading, joint: { ...joint, claims: asRead } };
  const readings = own.readings.map((one) => (one === reading ? decided : one));
  return {
    file: own.file,
    before: own.text,
    after: formatSecondReadings(readings, hashText),
    reading: decided,
  };
}

/** The name of the file, with a number where another reader of the same name has taken it. */
function unusedFile(evidence: Evidence, reader: Assessor, { files }: SecondReadings): string {
  const name = secondReadingFile(evidence.id, reader);
  let file = name;
  for (let count = 2; files.some((one) => one.file === file); count += 1) {
    file = name.replace(/\.yaml$/, `-${String(count)}.yaml`);
  }
  return file;
}
