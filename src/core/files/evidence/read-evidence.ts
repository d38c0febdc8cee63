import type { IsoDate, Period } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { ClaimableId, EvidenceId, FrameworkId } from '../../model/ids.ts';
import type { Origin } from '../../model/place.ts';
import type { Evidence } from '../../model/portfolio.ts';
import type { EvidenceFile } from '../schemas.ts';
import { splitFrontMatter } from './front-matter.ts';
import { resolveId } from '../resolve-id.ts';
import { resolvePath } from '../../text/resolve-path.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads one evidence file; undefined, with problems in the source set, when it can't be used. */
export function readEvidence(
  source: SourceFile,
  framework: FrameworkId | undefined,
  sources: SourceSet,
): Evidence | undefined {
  const file = sources.open(source);
  if (!file) return undefined;
  const split = splitFrontMatter(file);
  if ('kind' in split) {
    sources.report(split);
    return undefined;
  }
  const data = sources.parse('evidence', split.yaml, 'frontMatter');
  if (!data) return undefined;
  const at = (...path: (string | number)[]): Origin => ({ file: file.path, path });
  return {
    id: file.path.replace(/\.md$/i, '') as EvidenceId,
    file: file.path,
    title: data.title,
    period: periodOf(data.date),
    type: data.type,
    claims: (data.claims ?? []).map(({ statement, rationale, revision }, index) => ({
      statement: resolveId<ClaimableId>(statement, framework),
      rationale,
      revision,
      origin: at('claims', index),
    })),
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
    body: {
      text: file.text.slice(split.bodyStart),
      at: { file: file.path, start: split.bodyStart, end: file.text.length },
    },
    origin: at(),
  };
}

function periodOf(date: EvidenceFile['date']): Period {
  const { from, to } = typeof date === 'string' ? { from: date, to: date } : date;
  return { from: from as IsoDate, to: to as IsoDate };
}
