import { restsOnEvidence } from '../assess/evidence-concentration.ts';
import { counts } from '../assess/claims.ts';
import type { Selected } from '../assess/select-evidence.ts';
import {
  isSatisfied,
  type Assessment,
  type Coverage,
  type WeighedClaim,
} from '../model/assessment.ts';
import type { Evidence } from '../model/portfolio.ts';
import { compareNamed, knownPerson, practitionerOf } from '../text/person.ts';
import type { Language } from '../model/text.ts';
import type { GapsView } from './gaps.ts';
import { viewOverview, type Overview } from './overview.ts';
import type { PackSummary, StrongestView } from './pack.ts';
import type { Numbers } from './pack-parts.ts';
import { partsOf } from './sections.ts';
import type { Words } from '../words/index.ts';

/** What others have recognised already is not sought again. */
const isSought = ({ state }: Coverage): boolean => state !== 'assumed';

const soughtIn = (assessment: Assessment): Assessment => ({
  ...assessment,
  coverage: assessment.coverage.filter(isSought),
  pillars: assessment.pillars.map((one) => ({ ...one, coverage: one.coverage.filter(isSought) })),
});

/** What a panel has to know first, as facts: what the pack seeks, the evidence of it, and what to look at with care. */
export function viewSummary(
  { assessment, leftOut }: Selected,
  report: GapsView,
  titles: ReadonlyMap<string, string>,
  {
    numbers,
    words,
    language,
  }: {
    readonly numbers: Numbers;
    readonly words: Words;
    readonly language: Language;
  },
): PackSummary {
  const sought = soughtIn(assessment);
  const unwitnessed = report.pillars
    .filter(({ conditions }) =>
      conditions.some(
        ({ kind, aspect, needed, found }) =>
          kind === 'witnesses' && aspect === undefined && found === 0 && needed > 0,
      ),
    )
    .map(({ title }) => title);
  const overview = overviewOf(sought, titles, words, language);
  return {
    sought: soughtInWords(sought.coverage, words),
    care: [
      ...(report.unopened ? [report.unopened.sentence] : []),
      ...report.trust,
      ...report.reliance.overRelied.map(({ title, statements }) =>
        words.trust.restsOn(title, statements),
      ),
      ...(unwitnessed.length > 0 ? [words.trust.noWitness(unwitnessed)] : []),
      ...(report.reliance.oneWitness.length > 0
        ? [words.trust.oneWitness(report.reliance.oneWitness)]
        : []),
      ...copiesInWords(sought.coverage, leftOut, words),
    ],
    strongest: partsOf(sought, titles, words, language).flatMap(({ title, coverage }) => {
      const found = strongestIn(coverage, assessment, numbers, words);
      return found ? [{ ...found, part: title }] : [];
    }),
    overview,
    leastMetFirst: leastMetFirst(overview),
    pillars: report.pillars,
  };
}

function soughtInWords(coverage: readonly Coverage[], { pack }: Words): string {
  const among = (matches: (one: Coverage) => boolean): number => coverage.filter(matches).length;
  return pack.sought({
    requirements: coverage.length,
    met: among(({ state }) => isSatisfied(state)),
    evidenced: among(({ state }) => restsOnEvidence(state)),
    claimed: among(({ claims, options }) =>
      [{ claims }, ...options].some((one) => one.claims.length > 0),
    ),
    accepted: among(({ state }) => state === 'accepted' || state === 'verified'),
    verified: among(({ state }) => state === 'verified'),
  });
}

function copiesInWords(
  coverage: readonly Coverage[],
  leftOut: Selected['leftOut'],
  { pack }: Words,
): readonly string[] {
  const copies = new Set([
    ...coverage
      .flatMap(({ claims }) => claims)
      .filter(({ fault }) => fault === 'copy')
      .map(({ evidence }) => evidence.id),
    ...leftOut.filter(({ because }) => because === 'copy').map(({ evidence }) => evidence.id),
  ]);
  return copies.size > 0 ? [pack.copies(copies.size)] : [];
}

/** Where a panel may have to look first. Other parts than pillars are no choice of the applicant's. */
const leastMetFirst = ({ by, parts }: Overview): PackSummary['leastMetFirst'] =>
  by === 'pillar'
    ? parts
        .filter(({ id, asked }) => id !== undefined && asked > 0)
        .map(({ title, asked, satisfied }) => ({ title, asked, satisfied }))
        .sort((a, b) => a.satisfied / a.asked - b.satisfied / b.asked)
    : [];

/** Levels that nothing is sought at make no columns. */
function overviewOf(
  sought: Assessment,
  titles: ReadonlyMap<string, string>,
  words: Words,
  language: Language,
): Overview {
  const overview = viewOverview(sought, titles, words, language);
  const through = new Set(
    sought.pillars.flatMap(({ coverage }) => coverage).map((one) => one.through.local),
  );
  return through.size > 1 ? overview : { ...overview, heatMap: undefined };
}

/** The piece of which assessors have accepted the most claims, then that of the most claims, of a witness, and of the latest day. */
function strongestIn(
  coverage: readonly Coverage[],
  { portfolio }: Pick<Assessment, 'portfolio'>,
  numbers: Numbers,
  { pack }: Words,
): Omit<StrongestView, 'part'> | undefined {
  const practitioner = practitionerOf(portfolio);
  // Applicants are no witnesses of their own work.
  const isWitnessed = ({ witness }: Evidence): boolean =>
    witness !== undefined && compareNamed(knownPerson(witness), practitioner) === undefined;
  const counting = new Map<Evidence, WeighedClaim[]>();
  for (const claim of coverage.flatMap(({ claims }) => claims).filter(counts)) {
    counting.set(claim.evidence, [...(counting.get(claim.evidence) ?? []), claim]);
  }
  const [best] = [...counting]
    .map(([evidence, claims]) => ({
      evidence,
      claims: claims.length,
      accepted: claims.filter(({ assessors }) => assessors === 'accepted').length,
      isWitnessed: isWitnessed(evidence),
      conditions: claims.filter(({ assessors }) => assessors === 'accepted-with-conditions').length,
    }))
    .sort(
      (a, b) =>
        b.accepted + b.conditions - (a.accepted + a.conditions) ||
        b.claims - a.claims ||
        Number(b.isWitnessed) - Number(a.isWitnessed) ||
        (a.evidence.period.to < b.evidence.period.to ? 1 : -1),
    );
  const link = best && numbers.get(best.evidence.id);
  if (!link) return undefined;
  const { evidence, claims } = best;
  return {
    ...link,
    title: evidence.title,
    why: pack.strongest(claims, best, best.isWitnessed),
  };
}
