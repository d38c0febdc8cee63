import type { IsoDate } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { ClaimableId, EvidenceId, FrameworkId } from '../../model/ids.ts';
import type { RecordedSignOff } from '../../model/sign-off.ts';
import type { FileData } from '../schemas.ts';
import { resolveId } from '../resolve-id.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads the sign-offs of one file, the latest first; none, with problems in the source set, when it can't be used. */
export function readSignOffs(
  source: SourceFile,
  framework: FrameworkId | undefined,
  sources: SourceSet,
): readonly RecordedSignOff[] {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('sign-off', yaml, 'signOff');
  if (!data) return [];
  const evidence = data.evidence
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\.md$/i, '') as EvidenceId;
  const recorded = (one: Judgement, path: readonly (string | number)[]): RecordedSignOff => ({
    evidence,
    practitioner: one.practitioner,
    assessor: one.assessor,
    date: one.date as IsoDate,
    claims: one.claims.map(({ statement, revision = 1, ...claim }) => ({
      ...claim,
      statement: resolveId<ClaimableId>(statement, framework),
      revision,
    })),
    fingerprint: one.fingerprint,
    attachments: one.attachments ?? [],
    follows: one.follows,
    text: one.text,
    signature: one.signature,
    seal: one.seal,
    origin: { file: source.path, path },
  });
  const earlier = (data.earlier ?? []).map((one, index) => recorded(one, ['earlier', index]));
  return [recorded(data, []), ...earlier.reverse()];
}

type Judgement = Omit<FileData['sign-off'], 'otpath' | 'evidence' | 'earlier'>;
