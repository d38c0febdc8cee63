import type { IsoDate, Period } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { ClaimableId, EvidenceId, FrameworkId } from '../../model/ids.ts';
import type { Origin } from '../../model/place.ts';
import type { ClaimsOfFile, Evidence } from '../../model/portfolio.ts';
import type { Problem } from '../../model/problem.ts';
import type { EvidenceFile } from '../schemas.ts';
import { splitFrontMatter } from './front-matter.ts';
import { resolveId } from '../resolve-id.ts';
import { resolvePath } from '../../text/resolve-path.ts';
import type { SourceSet } from '../source-set.ts';

/** What came of reading an evidence file: its claims alone where something is missing without which it can't be used. */
export type ReadEvidence =
  | { readonly is: 'usable'; readonly evidence: Evidence }
  | { readonly is: 'unusable'; readonly claims: ClaimsOfFile };

/** Reads one evidence file; undefined, with problems in the source set, when it has no head that can be read. */
export function readEvidence(
  source: SourceFile,
  framework: FrameworkId | undefined,
  sources: SourceSet,
): ReadEvidence | undefined {
  const before = sources.problems.length;
  const file = sources.open(source);
  if (!file) return undefined;
  const split = splitFrontMatter(file);
  if ('kind' in split) {
    sources.report(split);
    return undefined;
  }
  const data = sources.parsePartly('evidence', split.yaml, 'frontMatter');
  if (!data) return undefined;
  const at = (...path: (string | number)[]): Origin => ({ file: file.path, path });
  const claims = (data.claims ?? []).map(({ statement, rationale, revision }, index) => ({
    statement: resolveId<ClaimableId>(statement, framework),
    rationale,
    revision,
    origin: at('claims', index),
  }));
  const { title, date, type } = data;
  if (title === undefined || date === undefined || type === undefined) {
    return { is: 'unusable', claims: { file: file.path, claims } };
  }
  const evidence: Evidence = {
    id: file.path.replace(/\.md$/i, '') as EvidenceId,
    file: file.path,
    title,
    period: periodOf(date),
    type,
    claims,
    attachments: (data.attachments ?? []).map((written, index) => ({
      written,
      path: resolvePath(file.path, written),
      origin: at('attachments', index),
    })),
    witness: data.witness && {
      ...data.witness,
      date: data.witness.date as IsoDate | undefined,
      origin: at('witness'),
    },
    reflection: data.reflection,
    ...(sources.problems.slice(before).some(isSlip) ? { hasSlips: true } : {}),
    body: {
      text: file.text.slice(split.bodyStart),
      at: { file: file.path, start: split.bodyStart, end: file.text.length },
    },
    origin: at(),
  };
  return { is: 'usable', evidence };
}

/** Some things are only worth a warning. */
const isSlip = ({ kind }: Problem): boolean =>
  kind !== 'unknown-key' && kind !== 'unknown-tag' && kind !== 'cut-off-text';

function periodOf(date: EvidenceFile['date']): Period {
  const { from, to } = typeof date === 'string' ? { from: date, to: date } : date;
  return { from: from as IsoDate, to: to as IsoDate };
}
