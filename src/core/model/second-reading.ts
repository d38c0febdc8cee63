import type { IsoDate } from './date.ts';
import type { ClaimableId, EvidenceId } from './ids.ts';
import type { Origin } from './place.ts';
import {
  signOffFile,
  type Assessor,
  type ClaimJudgement,
  type ClaimJudgementWord,
} from './sign-off.ts';

/** A decision that counted when somebody read the evidence a second time. */
export interface FirstDecision {
  readonly name: string;
  readonly registration?: string | undefined;
  readonly date: IsoDate;
  readonly judgement: ClaimJudgementWord;
}

/** What a second reader says of a claim, with the decision that they had not seen. */
export interface SecondJudgement extends Omit<ClaimJudgement, 'judgement'> {
  /** Absent where the second reader did not decide. */
  readonly judgement?: ClaimJudgementWord | undefined;
  readonly first: FirstDecision;
}

/** What both say of a claim once they have talked about it. */
export interface JointJudgement {
  readonly statement: ClaimableId;
  /** The id through a framework that extends the one of the statement, where the file has that: seals are over it. */
  readonly writtenAs?: ClaimableId | undefined;
  readonly judgement: ClaimJudgementWord;
  readonly comment?: string | undefined;
}

/** What both readers decided together, on a day. */
export interface JointDecision {
  readonly date: IsoDate;
  readonly claims: readonly JointJudgement[];
}

/**
 * A second look at a piece that was decided on, for moderation. It is never a sign-off: nothing in a gap report
 * or a pack comes from it.
 */
export interface SecondReading {
  readonly evidence: EvidenceId;
  readonly reader: Assessor;
  readonly date: IsoDate;
  readonly claims: readonly SecondJudgement[];
  /** That of the evidence when it was read. */
  readonly fingerprint: string;
  readonly joint?: JointDecision | undefined;
}

/** A second reading as it stands in a file, with the seal that it was written with. */
export interface RecordedSecondReading extends SecondReading {
  readonly seal: string;
  readonly origin: Origin;
}

/** The file of somebody's second readings of one piece. */
export interface SecondReadingFile {
  readonly file: string;
  /** What the file says. */
  readonly text: string;
  /** The oldest first. */
  readonly readings: readonly SecondReading[];
}

/** Second readings of a portfolio, and the files that can't be used. */
export interface SecondReadings {
  readonly files: readonly SecondReadingFile[];
  /** Files that somebody edited, or that are not what otpath writes. */
  readonly unusable: readonly string[];
}

/** The folder of second readings. What is in it is not a sign-off to any version of otpath. */
export const secondReadingsFolder = 'moderation';

/** The file of somebody's second readings of one piece. */
export const secondReadingFile = (evidence: EvidenceId, reader: Assessor): string =>
  signOffFile({ evidence, assessor: reader }).replace(/^signoffs/, secondReadingsFolder);

/** What the seal of a second reading is over: all that it says. */
export const secondReadingContent = ({
  evidence,
  reader,
  date,
  claims,
  fingerprint,
  joint,
}: SecondReading): string =>
  JSON.stringify(
    [
      evidence,
      [reader.name, reader.role, reader.registration, reader.relationship],
      date,
      claims.map(
        ({ statement, writtenAs, revision, wording, rationale, judgement, comment, first }) => [
          [writtenAs ?? statement, revision, wording, rationale, judgement, comment],
          [first.name, first.registration, first.date, first.judgement],
        ],
      ),
      fingerprint,
      joint && [
        joint.date,
        joint.claims.map(({ statement, writtenAs, judgement, comment }) => [
          writtenAs ?? statement,
          judgement,
          comment,
        ]),
      ],
    ],
    (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : value),
  );
