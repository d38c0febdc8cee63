import type { IsoDate } from '../../src/core/model/date.ts';
import type { BarredList } from '../../src/core/model/framework.ts';
import type { EvidenceId, TargetId } from '../../src/core/model/ids.ts';
import type { RecordedPanel } from '../../src/core/model/panel.ts';
import type {
  Attained,
  Claim,
  Credential,
  Evidence,
  Experience,
  Judgement,
  Portfolio,
  Waiver,
  Witness,
} from '../../src/core/model/portfolio.ts';
import { noSeals } from '../../src/core/model/sign-off.ts';
import { idOf } from './framework-builders.ts';

/** The day on which tests assess, where the day is not their subject. */
export const today = '2026-11-22' as IsoDate;

export const day = (written: string): IsoDate => written as IsoDate;

const origin = { file: 'otpath.yaml', path: [] };

/** The portfolio of Bethan Example, empty but for what is given. */
export function portfolio(changes: Partial<Portfolio> = {}): Portfolio {
  return {
    practitioner: { name: 'Bethan Example' },
    frameworkFolders: [],
    roles: [],
    credentials: [],
    experience: [],
    breaks: [],
    attained: [],
    judgements: [],
    waivers: [],
    signOffs: [],
    panels: [],
    secondReadings: [],
    unreadSecondReadings: [],
    ignoredSignOffs: [],
    seals: noSeals,
    ruleSettings: [],
    plan: [],
    cpdTexts: [],
    watch: [],
    evidence: [],
    files: [],
    origin,
    ...changes,
  };
}

/** A case study of a month ago with a text, and without a witness. */
export function evidence(
  id: string,
  claims: readonly Claim[],
  changes: Partial<Evidence> & { readonly date?: string } = {},
): Evidence {
  const { date = '2026-10-22', ...others } = changes;
  const file = `evidence/${id}.md`;
  return {
    id: `evidence/${id}` as EvidenceId,
    file,
    title: `The title of ${id}`,
    period: { from: day(date), to: day(date) },
    type: 'case-study',
    claims,
    attachments: [],
    body: { text: 'What happened.', at: { file, start: 0, end: 14 } },
    origin: { file, path: [] },
    ...others,
  };
}

/** A claim with a rationale, of the present revision. */
export const claim = (statement: string, changes: Partial<Claim> = {}): Claim => ({
  statement: idOf(statement),
  rationale: 'I weighed three ways and chose one with the family.',
  origin,
  ...changes,
});

export const witness = (name: string, date?: string): Witness => ({
  name,
  date: date === undefined ? undefined : day(date),
  origin,
});

/** A registration, unless another kind of credential is given. */
export function heldCredential(
  dates: { readonly issued?: string; readonly expires?: string },
  kind = 'hcpc-registration',
  barredLists: readonly BarredList[] = [],
): Credential {
  return {
    kind,
    issued: dates.issued === undefined ? undefined : day(dates.issued),
    expires: dates.expires === undefined ? undefined : day(dates.expires),
    barredLists,
    origin,
  };
}

export const period = (of: string, from: string, to?: string): Experience => ({
  of,
  from: day(from),
  to: to === undefined ? undefined : day(to),
  origin,
});

export const attained = (target: string, date = '2026-01-15'): Attained => ({
  target: idOf(target),
  date: day(date),
  origin,
});

export const given = (requirement: string, date: string, by = 'The review panel'): Judgement => ({
  requirement: idOf(requirement),
  by,
  date: day(date),
  origin,
});

/** A waiver with a reason and a name, without dates. */
export const waiver = (requirement: string, changes: Partial<Waiver> = {}): Waiver => ({
  requirement: idOf(requirement),
  reason: 'Held by the team.',
  by: 'Rhodri Sample',
  origin,
  ...changes,
});

/** What a panel decided on the second level of the example framework, on a pack of 1 June 2026. */
export const panelRecord = (date: string, changes: Partial<RecordedPanel> = {}): RecordedPanel => ({
  practitioner: 'Bethan Example',
  target: 'example-ot:level-2' as TargetId,
  date: day(date),
  pack: { date: day('2026-06-01'), number: '1f2e 3d4c 5b6a 7988 9706' },
  outcome: 'recommended-with-conditions',
  conditions: [],
  decisions: [],
  varcs: [],
  conflicts: [],
  members: [{ name: 'Nia Sample' }],
  origin: { file: `panel/${date}-level-2.yaml`, path: [] },
  ...changes,
});
