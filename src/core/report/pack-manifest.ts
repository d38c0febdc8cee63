import type { Manifest, PackedFile } from '../model/manifest.ts';
import type { HashText } from '../model/ports.ts';
import type { PackView } from './pack.ts';

/** What a pack says of itself. Names are those that the pack shows. */
export function manifestOf(
  {
    report,
    sheets,
    draft,
    conditions,
  }: Pick<PackView, 'report' | 'sheets' | 'draft' | 'conditions'>,
  files: readonly PackedFile[],
  hash: HashText,
): Manifest {
  const { id, version } = report.framework;
  return {
    otpath: '1',
    draft: draft !== undefined,
    practitioner: report.practitioner.name,
    target: report.target,
    asOf: report.asOf,
    framework: { id, version },
    policy: { id: report.policy.id, version: report.policy.version },
    files,
    evidence: sheets.map(
      ({ number, id: evidence, title, date, sha256, claims, attachments, text }) => ({
        number,
        id: evidence,
        title,
        date,
        sha256,
        textSha256: hash(text),
        claims: claims.map(({ statement }) => statement),
        attachments: attachments.flatMap(({ path }) => path ?? []),
        rationales: claims.map(({ rationale = '' }) => hash(rationale)),
        judgements: claims.flatMap(({ statement, judgements }) =>
          judgements.map(({ by, relationship, date: judged, judgement, key }) => ({
            statement,
            by,
            relationship,
            date: judged,
            judgement,
            ...(key === undefined ? {} : { signed: hash(key) }),
          })),
        ),
      }),
    ),
    requirements: report.requirements.map((one) => ({ id: one.id, state: one.state })),
    conditions: conditions.map(
      ({ evidence, statement, by, relationship, date, comment, state }) => ({
        evidence,
        statement,
        by,
        relationship,
        date,
        ...(comment === undefined ? {} : { comment }),
        state,
      }),
    ),
  };
}
