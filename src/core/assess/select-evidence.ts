import type { LeftOutBecause, BetterIn } from '../model/pack-selection.ts';
import type { Assessment, Coverage, WeighedClaim } from '../model/assessment.ts';
import type { EvidenceId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { compareNamed, knownPerson, practitionerOf } from '../text/person.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import { assessPortfolio, isReady } from './assess.ts';
import { copiesIn } from './copies.ts';
import { counts } from './claims.ts';

/** Which part of a portfolio goes into a pack. Left out: all of it. */
export interface Selection {
  readonly pillars?: readonly string[] | undefined;
  readonly evidence?: readonly EvidenceId[] | undefined;
  /** How many claims of one statement at most; 1 or more. */
  readonly maxPerStatement?: number | undefined;
}

export interface Selected {
  /** Only what was selected is counted in it. */
  readonly assessment: Assessment;
  /** The evidence that shows something of what is asked. */
  readonly evidence: readonly Evidence[];
  readonly leftOut: readonly { readonly evidence: Evidence; readonly because: LeftOutBecause }[];
  /** In what the kept claims of a statement are better than those left out, by what is claimed. */
  readonly betterIn: ReadonlyMap<string, BetterIn>;
}

/**
 * Holds a selection of a portfolio's evidence against its target. What is not selected does not count, so
 * that no pack says more than those who read it can see.
 */
export function selectEvidence(
  whole: Assessment,
  library: Library,
  { pillars, evidence: chosen, maxPerStatement }: Selection,
): Selected {
  const { portfolio } = whole;
  const isChosen = ({ id }: Evidence): boolean => chosen?.includes(id) ?? true;
  const again = (evidence: readonly Evidence[]): Assessment =>
    onlyPillars(assessAgain(whole, library, { ...portfolio, evidence }), pillars);

  const all = again(portfolio.evidence.filter(isChosen));
  const { kept, betterIn } = bestClaims(all, maxPerStatement ?? Infinity);
  const dropped = new Set(
    claimsIn(all.coverage)
      .map(({ claim }) => claim)
      .filter((claim) => !kept.has(claim)),
  );
  const assessment =
    dropped.size === 0
      ? all
      : again(all.portfolio.evidence.map((one) => withoutClaims(one, dropped)));

  // Where a framework asks for a CPD record, each activity in it is evidence, whatever it claims.
  const recorded = assessment.cpd?.activities ?? [];
  const claiming = claimsIn(assessment.coverage).map(({ evidence }) => evidence);
  const showing = new Set([...claiming, ...recorded].map(({ id }) => id));
  const copies = copiesIn(all.portfolio, library);
  const asked = new Set(claimsIn(all.coverage).map(({ evidence }) => evidence.id));
  return {
    assessment,
    evidence: portfolio.evidence.filter(({ id }) => showing.has(id)),
    leftOut: portfolio.evidence
      .filter(({ id }) => !showing.has(id))
      .map((evidence) => ({
        evidence,
        because: !isChosen(evidence)
          ? 'not-chosen'
          : copies.has(evidence.id)
            ? 'copy'
            : asked.has(evidence.id)
              ? 'others-first'
              : 'not-asked',
      })),
    betterIn,
  };
}

/** Every claim that speaks for something that is asked, once. */
export const claimsIn = (coverage: readonly Coverage[]): readonly WeighedClaim[] => [
  ...new Set(coverage.flatMap(({ claims, options }) => [...claims, ...claimsIn(options)])),
];

function assessAgain(whole: Assessment, library: Library, portfolio: Portfolio): Assessment {
  return portfolio.evidence.length === whole.portfolio.evidence.length &&
    portfolio.evidence.every((one, index) => one === whole.portfolio.evidence[index])
    ? whole
    : assessPortfolio(portfolio, library, whole.target.id, whole.asOf)!;
}

/** What belongs to no pillar, such as credentials, is asked of everybody. */
function onlyPillars(assessment: Assessment, wanted: readonly string[] | undefined): Assessment {
  if (wanted === undefined) return assessment;
  const coverage = assessment.coverage.filter(
    ({ pillar }) => pillar === undefined || wanted.includes(pillar),
  );
  const pillars = assessment.pillars.filter(({ pillar }) => wanted.includes(pillar));
  return { ...assessment, coverage, pillars, ready: isReady(coverage, pillars) };
}

const withoutClaims = (evidence: Evidence, dropped: ReadonlySet<Claim>): Evidence => ({
  ...evidence,
  claims: evidence.claims.filter((claim) => !dropped.has(claim)),
});

type Merit = readonly [BetterIn, (claim: WeighedClaim) => string];

/** What makes one claim better than another, in this order. The greater word is the better one. */
const meritsFor = (isWitnessed: (evidence: Evidence) => boolean): readonly Merit[] => [
  ['counts', (claim) => (counts(claim) ? '1' : '0')],
  ['accepted', ({ assessors }) => (assessors === 'accepted' ? '1' : '0')],
  ['witnessed', ({ evidence }) => (isWitnessed(evidence) ? '1' : '0')],
  ['later', ({ evidence }) => evidence.period.to],
];

function bestClaims(
  { coverage, portfolio }: Assessment,
  most: number,
): { readonly kept: ReadonlySet<Claim>; readonly betterIn: Selected['betterIn'] } {
  const practitioner = practitionerOf(portfolio);
  const witnessed = new Set(
    portfolio.evidence.filter(
      ({ witness }) => witness && !compareNamed(knownPerson(witness), practitioner),
    ),
  );
  const merits = meritsFor((evidence) => witnessed.has(evidence));
  const differing = (a: WeighedClaim, b: WeighedClaim): Merit | undefined =>
    merits.find(([, of]) => of(a) !== of(b));
  const bestFirst = (a: WeighedClaim, b: WeighedClaim): number => {
    const merit = differing(a, b);
    if (!merit) return a.evidence.id < b.evidence.id ? -1 : 1;
    return merit[1](a) > merit[1](b) ? -1 : 1;
  };
  const kept = new Set<Claim>();
  const betterIn = new Map<string, BetterIn>();
  for (const { requirement, claims } of coverage.flatMap((one) => [one, ...one.options])) {
    const ranked = [...claims].sort(bestFirst);
    for (const { claim } of ranked.slice(0, most)) kept.add(claim);
    const [last, next] = [ranked[most - 1], ranked[most]];
    if (last && next) {
      const merit = differing(last, next);
      if (merit) betterIn.set(requirement.id, merit[0]);
    }
  }
  return { kept, betterIn };
}
