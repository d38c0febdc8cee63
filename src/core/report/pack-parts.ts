import type { Assessment, Coverage, WeighedClaim } from '../model/assessment.ts';
import { counts } from '../assess/claims.ts';
import { doubtOf } from '../assess/sign-offs.ts';
import { earliestFirst } from '../assess/recorded-cpd.ts';
import { claimsIn, type Selected } from '../assess/select-evidence.ts';
import { localId, type EvidenceId } from '../model/ids.ts';
import { textIn, type Language } from '../model/text.ts';
import type {
  EvidenceLink,
  PackPart,
  PackRequirement,
  RequirementCondition,
  SupportView,
} from './pack.ts';
import { partsOf } from './sections.ts';
import type { ClaimStanding } from '../words/pack-words.ts';
import type { Words } from '../words/index.ts';
import { withWhoseWords } from './whose-words.ts';

/** The numbers under which a pack shows its evidence. */
export type Numbers = ReadonlyMap<EvidenceId, EvidenceLink>;

/** What requirements are put into words with. */
interface PartContext {
  readonly numbers: Numbers;
  /** Those that are not met, by the id of the requirement. */
  readonly conditions: ReadonlyMap<string, readonly RequirementCondition[]>;
  readonly words: Words;
  readonly language: Language;
}

/** What is asked, part by part, with the evidence of it. */
export function viewParts(
  { assessment, betterIn }: Pick<Selected, 'assessment' | 'betterIn'>,
  titles: ReadonlyMap<string, string>,
  { numbers, conditions, words, language }: PartContext,
): readonly PackPart[] {
  const view = (coverage: Coverage, isOption: boolean): readonly PackRequirement[] => {
    const { requirement, state, claims, options, why } = coverage;
    const better = betterIn.get(requirement.id);
    return [
      {
        id: localId(requirement.id),
        text: withWhoseWords(textIn(requirement.text, language), why, words),
        strength: requirement.strength,
        state,
        isOption,
        support: claims.flatMap((claim) => viewSupport(claim, numbers, words)),
        conditions: conditions.get(localId(requirement.id)) ?? [],
        betterIn: better && words.pack.betterIn[better],
      },
      ...options.flatMap((option) => view(option, true)),
    ];
  };
  return partsOf(assessment, titles, words, language).map(({ title, coverage }) => ({
    title,
    requirements: coverage.flatMap((one) => view(one, false)),
  }));
}

function viewSupport(claim: WeighedClaim, numbers: Numbers, words: Words): readonly SupportView[] {
  const { evidence } = claim;
  const link = numbers.get(evidence.id);
  if (!link) return [];
  return [
    {
      ...link,
      title: evidence.title,
      days: words.cpd.days(evidence.period),
      rationale: trimmedOrUndefined(claim.claim.rationale),
      standing: claimStanding(claim, words),
    },
  ];
}

/** A text that says something. */
export const trimmedOrUndefined = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();

/** Why a claim does not count as it stands, in a few words; nothing where it does. */
export function claimStanding(claim: WeighedClaim, { pack }: Words): string | undefined {
  if (counts(claim)) return undefined;
  const doubted = doubtOf(claim.judgements)?.changed.includes('unproved') ? 'unproved' : 'changed';
  const standing: ClaimStanding =
    claim.fault ?? (claim.revised ? 'revised' : claim.assessors === 'changed' ? doubted : 'stale');
  return pack.standings[standing];
}

/** The evidence in the order of a pack: that of the pillar of which each piece says most, or that of its days. */
export function orderEvidence(
  { coverage, pillars }: Assessment,
  evidence: Selected['evidence'],
  by: 'pillar' | 'date',
): Selected['evidence'] {
  const order = new Map(pillars.map(({ pillar }, index) => [pillar, index]));
  const counted = new Map<EvidenceId, number[]>();
  for (const asked of by === 'pillar' ? coverage : []) {
    const index = order.get(asked.pillar ?? '') ?? pillars.length;
    for (const { evidence: one } of claimsIn([asked])) {
      const numbers = counted.get(one.id) ?? [];
      numbers[index] = (numbers[index] ?? 0) + 1;
      counted.set(one.id, numbers);
    }
  }
  const placeOf = (id: EvidenceId): number => {
    const numbers = counted.get(id) ?? [];
    return numbers.indexOf(Math.max(0, ...numbers.filter((one) => one > 0)));
  };
  return [...evidence].sort((a, b) => placeOf(a.id) - placeOf(b.id) || earliestFirst(a, b));
}
