import type { IsoDate } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import { splitId, type EvidenceId, type RequirementId, type TargetId } from '../../model/ids.ts';
import type { RecordedPanel } from '../../model/panel.ts';
import { resolveId } from '../resolve-id.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads what a panel decided; undefined, with problems in the source set, where the file can't be used. */
export function readPanelRecord(source: SourceFile, sources: SourceSet): RecordedPanel | undefined {
  const file = sources.open(source);
  const data =
    file && sources.parse('panel', { file: file.path, text: file.text, offset: 0 }, 'signOff');
  if (!data) return undefined;
  // Ids without a framework belong to that of the target.
  const framework = splitId(data.target)?.framework;
  const resolved = (id: string): RequirementId => resolveId<RequirementId>(id, framework);
  return {
    practitioner: data.practitioner,
    target: data.target as TargetId,
    date: data.date as IsoDate,
    pack: { date: data.pack.date as IsoDate, number: data.pack.number },
    outcome: data.outcome,
    reasons: data.reasons,
    feedback: data.feedback,
    conditions: (data.conditions ?? []).map(({ requirements = [], condition, by }) => ({
      requirements: requirements.map(resolved),
      condition,
      by: by as IsoDate | undefined,
    })),
    decisions: (data.decisions ?? []).map(({ requirement, ...said }) => ({
      ...said,
      requirement: resolved(requirement),
    })),
    varcs: (data.varcs ?? []).map(({ evidence, agreed }) => ({
      evidence: evidence as EvidenceId,
      agreed,
    })),
    conflicts: data.conflicts ?? [],
    members: data.members,
    packed: data.packed && {
      evidence: data.packed.evidence.map(({ evidence, code }) => ({
        evidence: evidence as EvidenceId,
        code,
      })),
      states: data.packed.states.map(({ state, requirements }) => ({
        state,
        requirements: requirements.map(resolved),
      })),
    },
    origin: { file: source.path, path: [] },
  };
}
