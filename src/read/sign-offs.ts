import type { IsoDate } from '../model/date.ts';
import type { SourceFile } from '../model/folder.ts';
import type { ClaimableId, EvidenceId, FrameworkId } from '../model/ids.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
import { resolveId } from './resolve-id.ts';
import type { SourceSet } from './source-set.ts';

/** The files that hold sign-offs. */
export const isSignOff = (path: string): boolean => /^signoffs\/[^/]+\.ya?ml$/i.test(path);

/** Reads one sign-off; undefined, with problems in the source set, when it can't be used. */
export function readSignOff(
  source: SourceFile,
  framework: FrameworkId | undefined,
  sources: SourceSet,
): RecordedSignOff | undefined {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('sign-off', yaml, 'signOff');
  if (!data) return undefined;
  const idOf = (statement: string): ClaimableId => resolveId<ClaimableId>(statement, framework);
  return {
    evidence: data.evidence.normalize('NFC') as EvidenceId,
    assessor: data.assessor,
    date: data.date as IsoDate,
    claims: data.claims.map(({ statement, revision = 1, ...claim }) => ({
      ...claim,
      statement: idOf(statement),
      revision,
    })),
    fingerprint: data.fingerprint,
    attachments: data.attachments ?? [],
    text: data.text,
    earlier: (data.earlier ?? []).map(({ date, fingerprint, claims }) => ({
      date: date as IsoDate,
      fingerprint,
      claims: claims.map(({ statement, ...claim }) => ({ ...claim, statement: idOf(statement) })),
    })),
    signature: data.signature,
    origin: { file: source.path, path: [] },
  };
}
