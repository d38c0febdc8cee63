import { Document } from 'yaml';
import type { IsoDate } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { ClaimableId, EvidenceId } from '../../model/ids.ts';
import { defaultLimits } from '../../model/limits.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { isRefusal, type FileSource, type HashText } from '../../model/ports.ts';
import {
  secondReadingContent,
  secondReadingsFolder,
  type RecordedSecondReading,
  type SecondReading,
  type SecondReadingFile,
  type SecondReadings,
} from '../../model/second-reading.ts';
import type { FileData } from '../schemas.ts';
import type { TextFile } from '../../text/decode.ts';
import { SourceSet } from '../source-set.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/** Reads the second readings of a portfolio. Whatever is not as otpath wrote it is named, and used for nothing. */
export function readSecondReadings(files: FileSource, hashText: HashText): SecondReadings {
  const read: SecondReadingFile[] = [];
  const unusable: string[] = [];
  for (const name of namesIn(files)) {
    const file = `${secondReadingsFolder}/${name}`;
    const found = readOne(files, file, hashText);
    if (found) read.push({ file, ...found });
    else unusable.push(file);
  }
  return { files: read, unusable };
}

/** The files of the folder, in the order of their names; none where there is no such folder. */
function namesIn(files: FileSource): readonly string[] {
  const top = files.entries('');
  const has =
    !isRefusal(top) && top.some(({ name, is }) => name === secondReadingsFolder && is === 'folder');
  const entries = has ? files.entries(secondReadingsFolder) : [];
  if (isRefusal(entries)) return [];
  return entries
    .filter(({ name, is }) => is === 'file' && /^[^.].*\.ya?ml$/i.test(name))
    .map(({ name }) => name)
    .sort();
}

function readOne(
  files: FileSource,
  file: string,
  hashText: HashText,
): Omit<SecondReadingFile, 'file'> | undefined {
  const bytes = files.read(file, defaultLimits.textFile);
  if (isRefusal(bytes)) return undefined;
  const sources = new SourceSet(defaultLimits);
  const opened = sources.open({ path: file, bytes });
  if (!opened || sources.problems.length > 0) return undefined;
  const readings = readingsIn(opened, sources);
  if (!readings || readings.some((one) => isEditedReading(one, hashText))) return undefined;
  return { text: opened.text, readings };
}

/**
 * Reads the second readings of a portfolio's folder, edited ones too, so that all that they say can be searched.
 * A file that is not as otpath writes it is named and nothing more: nobody can correct it without breaking its seal.
 */
export function recordedReadings(
  files: readonly SourceFile[],
  sources: SourceSet,
): Pick<Portfolio, 'secondReadings' | 'unreadSecondReadings'> {
  const secondReadings: RecordedSecondReading[] = [];
  const unreadSecondReadings: string[] = [];
  for (const source of files) {
    const opened = sources.open(source);
    if (!opened) continue;
    // Tried apart first, so that each fault of a file that is not used is not a finding of its own.
    const isWhole = readingsIn(opened, new SourceSet(defaultLimits)) !== undefined;
    const read = isWhole ? readingsIn(opened, sources) : undefined;
    if (read) secondReadings.push(...read);
    else unreadSecondReadings.push(source.path);
  }
  return { secondReadings, unreadSecondReadings };
}

/** What a file says; undefined where it is not as otpath writes it. */
function readingsIn(
  { path, text }: TextFile,
  sources: SourceSet,
): readonly RecordedSecondReading[] | undefined {
  const known = sources.problems.length;
  const data = sources.parse('second-reading', { file: path, text, offset: 0 }, 'signOff');
  if (!data || sources.problems.length > known) return undefined;
  return data.readings.map((one, index) => ({
    ...readingOf(one, data.evidence as EvidenceId),
    seal: one.seal,
    origin: { file: path, path: ['readings', index] },
  }));
}

/** Whether a second reading is not what its seal was made over. */
export const isEditedReading = (reading: RecordedSecondReading, hashText: HashText): boolean =>
  reading.seal !== sealOfReading(reading, hashText);

type Written = FileData['second-reading']['readings'][number];

const readingOf = (one: Written, evidence: EvidenceId): SecondReading => ({
  evidence,
  reader: one.reader,
  date: one.date as IsoDate,
  claims: one.claims.map(({ statement, revision = 1, first, ...claim }) => ({
    ...claim,
    statement: statement as ClaimableId,
    revision,
    first: { ...first, date: first.date as IsoDate },
  })),
  fingerprint: one.fingerprint,
  ...(one.joint && {
    joint: {
      date: one.joint.date as IsoDate,
      claims: one.joint.claims.map((claim) => ({
        ...claim,
        statement: claim.statement as ClaimableId,
      })),
    },
  }),
});

/** SHA-256 of all that a second reading says. */
const sealOfReading = (reading: SecondReading, hashText: HashText): string =>
  `sha256:${hashText(secondReadingContent(reading))}`;

/** The file of somebody's second readings of one piece, the oldest first. */
export function formatSecondReadings(
  readings: readonly SecondReading[],
  hashText: HashText,
): string {
  const { evidence } = readings[0]!;
  const document = new Document({
    otpath: 1,
    evidence,
    readings: readings.map((one) => ({
      reader: one.reader,
      date: one.date,
      claims: one.claims.map(
        ({ statement, writtenAs, revision, wording, judgement, comment, rationale, first }) => ({
          statement: writtenAs ?? statement,
          revision,
          wording,
          judgement,
          comment,
          rationale,
          first,
        }),
      ),
      fingerprint: one.fingerprint,
      joint: one.joint && {
        ...one.joint,
        claims: one.joint.claims.map(({ statement, writtenAs, ...said }) => ({
          statement: writtenAs ?? statement,
          ...said,
        })),
      },
      seal: sealOfReading(one, hashText),
    })),
  });
  document.commentBefore = [
    ` A second reading of ${evidence}.md for moderation, written by otpath sign --second.`,
    ' It is not a sign-off and changes no decision. Don’t change anything here.',
  ].join('\n');
  quoteUnusual(document);
  return document.toString({ lineWidth: 0 });
}
