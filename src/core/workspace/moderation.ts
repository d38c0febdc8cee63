import { leastPairs } from '../assess/agreement.ts';
import type { Drawn, SampledPortfolio } from '../model/sample.ts';
import { judgementsOf } from '../assess/sign-offs.ts';
import { checkReading } from '../check/check.ts';
import { readSamplePlan } from '../files/sample-plan/read-sample-plan.ts';
import { SourceSet } from '../files/source-set.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceFile } from '../model/folder.ts';
import { splitId, type ClaimableId } from '../model/ids.ts';
import { findClaimable, pillarsOf, type Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import type { ModeratedPortfolio, ReadTwice } from '../model/moderation.ts';
import type { FileSource, HashText } from '../model/ports.ts';
import type { SamplePlan } from '../model/sample-plan.ts';
import { textIn, type Language } from '../model/text.ts';
import { secondReadingsIn } from './second-reading.ts';
import { judgeableClaims, type Signable } from './sign.ts';

export { leastPairs };
export { drawSample } from '../assess/sample.ts';

/** Reads the plan of a sample; what is wrong with it, where it can't be used, with its text. */
export function openSamplePlan(
  source: SourceFile,
):
  | { readonly plan: SamplePlan; readonly trouble?: undefined }
  | { readonly trouble: readonly Finding[]; readonly text: string } {
  const sources = new SourceSet(defaultLimits);
  const plan = readSamplePlan(source, sources);
  const trouble = checkReading(sources.problems);
  if (plan && trouble.length === 0) return { plan };
  return { trouble, text: sources.texts.get(source.path) ?? '' };
}

/** Where a portfolio is in a cohort, and what its owner seeks. */
export interface SampledAs {
  readonly path: string;
  readonly asOf: IsoDate;
  readonly level?: string | undefined;
}

/** Everything in a portfolio that can be drawn for a second look: decisions that count, and pieces that claim something. */
export function samplableIn(
  loaded: Signable,
  { sites }: Pick<SamplePlan, 'sites'>,
  { path, asOf, level }: SampledAs,
): SampledPortfolio {
  const { portfolio } = loaded;
  const common = {
    path,
    learner: portfolio.practitioner.id ?? path,
    level,
    site: siteOf(path, sites),
  };
  const items = portfolio.evidence
    .filter(({ period }) => hasHappened(period.to, asOf))
    .flatMap((evidence): readonly Drawn[] => {
      const claims = judgeableClaims(evidence, loaded);
      const piece = { ...common, evidence: evidence.id };
      const decisions = claims.flatMap((one) =>
        judgementsOf(evidence, one, portfolio, asOf)
          .filter(({ isSelf, changed }) => !isSelf && changed.length === 0)
          .map(({ signOff: { assessor, date }, judgement }): Drawn => ({
            ...piece,
            of: 'decisions',
            date,
            pillar: one.claimable.pillar,
            statement: one.claim.statement,
            assessor: { name: assessor.name, registration: assessor.registration },
            judgement: judgement.judgement,
          })),
      );
      const [first] = claims;
      if (!first) return [];
      const { pillar } = first.claimable;
      return [{ ...piece, of: 'pieces', date: evidence.period.to, pillar }, ...decisions];
    });
  return { path, items };
}

/** The site of a portfolio: as the plan has it or, where it has none, the first folder of the path. */
function siteOf(path: string, sites: SamplePlan['sites']): string | undefined {
  if (sites.length === 0) return path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
  const isIn = (folder: string): boolean => {
    const bare = folder.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
    return path === bare || path.startsWith(`${bare}/`);
  };
  return sites.find(({ folders }) => folders.some(isIn))?.id;
}

/** The second readings of a portfolio up to a day. */
export function moderatedIn(
  files: FileSource,
  library: Library,
  {
    path,
    asOf,
    language,
    hashText,
    load,
  }: {
    readonly path: string;
    readonly asOf: IsoDate;
    readonly language: Language;
    readonly hashText: HashText;
    /** Loads what second readings name besides. */
    readonly load: (frameworks: readonly string[]) => Library;
  },
): ModeratedPortfolio {
  const { files: read, unusable } = secondReadingsIn(files, hashText, load);
  const readings = read
    .flatMap((one) => one.readings)
    .filter(({ date }) => hasHappened(date, asOf));
  return {
    path,
    readings: readings.length,
    unusable,
    claims: readings.flatMap(({ claims, joint }) =>
      claims.map(({ statement, judgement, first }): ReadTwice => ({
        pillar: pillarOf(library, statement, language),
        first: first.judgement,
        second: judgement,
        hasJointDecision: joint?.claims.some((one) => one.statement === statement) === true,
      })),
    ),
  };
}

function pillarOf(
  library: Library,
  statement: ClaimableId,
  language: Language,
): ReadTwice['pillar'] {
  const id = findClaimable(library, statement)?.pillar;
  const framework = splitId(statement)?.framework;
  if (id === undefined || framework === undefined) return undefined;
  const pillar = pillarsOf(library, framework).find((one) => one.id === id);
  return { id, title: pillar ? textIn(pillar.title, language) : id };
}
