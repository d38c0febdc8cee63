import type { IsoDate } from '../../model/date.ts';
import type { Folder, SourceFile } from '../../model/folder.ts';
import { splitId } from '../../model/ids.ts';
import type { EvidenceId, FrameworkId, RequirementId, RoleId, TargetId } from '../../model/ids.ts';
import type { Origin } from '../../model/place.ts';
import type { Evidence, Portfolio, Practitioner, Waiver } from '../../model/portfolio.ts';
import { noSeals } from '../../model/sign-off.ts';
import type { FileData, PortfolioFile } from '../schemas.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readCpdTexts } from '../cpd-record/cpd-texts.ts';
import { readPlan } from '../plan/read-plan.ts';
import { policyOf } from '../policy/read-policy.ts';
import { resolveId } from '../resolve-id.ts';
import { readPanelRecord } from '../panel/read-panel-record.ts';
import { recordedReadings } from '../second-reading/second-readings.ts';
import { readSignOffs } from '../sign-off/read-sign-offs.ts';
import {
  isPanelRecord,
  ignoreFile,
  isSecondReading,
  isSignOff,
  readmeFile,
  planFile,
  isCpdText,
  settingsFile,
  isEvidence,
  waiversFile,
} from '../../model/layout.ts';
import type { SourceSet } from '../source-set.ts';

/** What `otpath.yaml` says. The rest of a portfolio is in its other files. */
export type Settings = Omit<
  Portfolio,
  | 'organisationPolicy'
  | 'unusableKeys'
  | 'waivers'
  | 'signOffs'
  | 'panels'
  | 'secondReadings'
  | 'unreadSecondReadings'
  | 'ignoredSignOffs'
  | 'laterDecisions'
  | 'unopened'
  | 'seals'
  | 'past'
  | 'cpdTexts'
  | 'plan'
  | 'evidence'
  | 'files'
>;

/**
 * Reads the settings of a portfolio; what can't be read becomes a problem in the source set. Ids written
 * without a framework belong to that of the target or, in a portfolio without one, to the fallback.
 */
export function readSettings(
  source: SourceFile | undefined,
  sources: SourceSet,
  fallback?: FrameworkId,
): Settings {
  const settings = readYamlFile('portfolio', source, sources);
  const origin: Origin = { file: settingsFile, path: [] };
  const below = (...path: (string | number)[]): Origin => ({ file: settingsFile, path });
  const target = settings?.target as TargetId | undefined;
  const defaultFramework =
    (target === undefined ? undefined : splitId(target)?.framework) ?? fallback;

  return {
    practitioner: practitionerOf(settings),
    target,
    defaultFramework,
    frameworkFolders: settings?.frameworks ?? [],
    writtenFor: (settings?.written_for ?? []).map((written, index) => {
      const at = written.indexOf('@');
      return {
        framework: written.slice(0, at) as FrameworkId,
        version: written.slice(at + 1),
        origin: below('written_for', index),
      };
    }),
    roles: (settings?.roles ?? []).map(({ role, answer }, index) => ({
      role: resolveId<RoleId>(role, defaultFramework),
      isTheirs: answer === 'yes',
      origin: below('roles', index),
    })),
    credentials: (settings?.credentials ?? []).map(({ barred_lists, ...credential }, index) => ({
      kind: credential.kind,
      number: credential.number,
      issued: credential.issued as IsoDate | undefined,
      expires: credential.expires as IsoDate | undefined,
      barredLists: barred_lists ?? [],
      origin: below('credentials', index),
    })),
    experience: (settings?.experience ?? []).map(({ of, from, to }, index) => ({
      of,
      from: from as IsoDate,
      to: to as IsoDate | undefined,
      origin: below('experience', index),
    })),
    organisationPolicyFile: settings?.organisation_policy,
    templatesFolder: settings?.templates,
    breaks: (settings?.breaks ?? []).map(({ from, to, reason }, index) => ({
      from: from as IsoDate,
      to: to as IsoDate | undefined,
      reason,
      origin: below('breaks', index),
    })),
    policy: policyOf(settings?.policy, 'portfolio', 'en'),
    attained: (settings?.attained ?? []).map(({ target: attained, date, by }, index) => ({
      target: attained as TargetId,
      date: date as IsoDate,
      by,
      origin: below('attained', index),
    })),
    judgements: (settings?.judgements ?? []).map(({ requirement, by, date }, index) => ({
      requirement: resolveId<RequirementId>(requirement, defaultFramework),
      by,
      date: date as IsoDate,
      origin: below('judgements', index),
    })),
    ruleSettings: (settings?.rules ?? []).map((setting, index) => ({
      ...setting,
      origin: below('rules', index),
    })),
    watch: settings?.privacy?.watch ?? [],
    origin,
  };
}

/**
 * Reads a portfolio's folder. What can't be read becomes a problem in the source set; the rest is
 * returned, so that one broken file never hides the others. Seals are added where files can be hashed.
 */
export function readPortfolio(
  folder: Folder,
  sources: SourceSet,
  settings: Settings = readSettings(fileOf(folder, settingsFile), sources),
): Portfolio {
  sources.reportRefused(folder);
  const { defaultFramework } = settings;
  const file = (name: string): SourceFile | undefined => fileOf(folder, name);
  // It says nothing to otpath, but somebody may have written a personal detail in it.
  const readme = file(readmeFile);
  if (readme) sources.open(readme);
  const pieces = folder.sources
    .filter(({ path }) => isEvidence(path))
    .flatMap((source) => readEvidence(source, defaultFramework, sources) ?? []);
  // What .otpathignore says is missing only where it hides something; the page of explanations says nothing.
  const unopened = folder.refused
    .map(({ path }) => path)
    .filter((path) => path !== ignoreFile && path !== readmeFile);
  return {
    ...settings,
    ...(unopened.length > 0 && { unopened }),
    waivers: readWaivers(file(waiversFile), defaultFramework, sources),
    signOffs: folder.sources
      .filter(({ path }) => isSignOff(path))
      .flatMap((source) => readSignOffs(source, defaultFramework, sources)),
    panels: folder.sources
      .filter(({ path }) => isPanelRecord(path))
      .flatMap((source) => readPanelRecord(source, sources) ?? []),
    ...recordedReadings(
      folder.sources.filter(({ path }) => isSecondReading(path)),
      sources,
    ),
    ignoredSignOffs: folder.stillRead ?? [],
    seals: noSeals,
    cpdTexts: readCpdTexts(
      folder.sources.filter(({ path }) => isCpdText(path)),
      sources,
    ),
    plan: readPlan(file(planFile), sources),
    evidence: withOwnIds(pieces.flatMap((one) => (one.is === 'usable' ? [one.evidence] : []))),
    unusable: pieces.flatMap((one) => (one.is === 'unusable' ? [one.claims] : [])),
    files: folder.others,
  };
}

/** `kitchen.MD` beside `kitchen.md` is a piece of its own: what is said of one is not said of the other. */
function withOwnIds(evidence: readonly Evidence[]): readonly Evidence[] {
  const inSmall = new Set(evidence.filter(({ file }) => file.endsWith('.md')).map(({ id }) => id));
  const taken = new Set<string>();
  return evidence.map((one) => {
    const isFree = one.file.endsWith('.md') || (!inSmall.has(one.id) && !taken.has(one.id));
    const id = isFree ? one.id : (one.file as EvidenceId);
    taken.add(id);
    return { ...one, id };
  });
}

const fileOf = (folder: Folder, name: string): SourceFile | undefined =>
  folder.sources.find(({ path }) => path === name);

function practitionerOf(settings: Partial<PortfolioFile> | undefined): Practitioner {
  const { name = '', id, role, qualified, started, supervisor } = settings?.practitioner ?? {};
  return {
    name,
    id,
    supervisor,
    role,
    qualified: qualified as IsoDate | undefined,
    started: started as IsoDate | undefined,
  };
}

function readYamlFile<Kind extends 'portfolio' | 'waivers'>(
  kind: Kind,
  source: SourceFile | undefined,
  sources: SourceSet,
): Partial<FileData[Kind]> | undefined {
  const file = source && sources.open(source);
  return (
    file &&
    sources.parsePartly(kind, { file: file.path, text: file.text, offset: 0 }, 'frontMatter')
  );
}

function readWaivers(
  source: SourceFile | undefined,
  framework: FrameworkId | undefined,
  sources: SourceSet,
): readonly Waiver[] {
  const file = readYamlFile('waivers', source, sources);
  return (file?.waivers ?? []).map(({ requirement, reason, by, date, until }, index) => ({
    requirement: resolveId<RequirementId>(requirement, framework),
    reason,
    by,
    date: date as IsoDate | undefined,
    until: until as IsoDate | undefined,
    origin: { file: waiversFile, path: ['waivers', index] },
  }));
}
