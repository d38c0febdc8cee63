import type { HashText } from '../model/ports.ts';
import type { Drawn, ReasonDrawn, Sample, SampledPortfolio } from '../model/sample.ts';
import type {
  Drawable,
  EvenShare,
  Permille,
  SamplePlan,
  SampleRule,
  Stratum,
} from '../model/sample-plan.ts';
import { groupPeople } from '../text/person.ts';

/** What is drawn from, as the plan has it. */
interface Pool {
  readonly items: readonly Ranked[];
  readonly plan: SamplePlan;
}

interface Ranked {
  readonly item: Drawn;
  /** The number of its lot: a hash of the seed and of what it is. */
  readonly lot: string;
  /** A name for the assessor that is the same however sign-offs write it. */
  readonly assessor?: string | undefined;
  /** How many decisions the assessor has made in all. */
  readonly decisions: number;
}

/**
 * Draws what a plan asks for. Everything gets a lot: the hash of the seed and of its own names. From each group
 * the lowest lots are drawn, so neither the computer nor the order of portfolios makes a difference, anybody can
 * repeat it, and a higher rate keeps what a lower one drew.
 */
export function drawSample(
  portfolios: readonly SampledPortfolio[],
  { plan, seed }: { readonly plan: SamplePlan; readonly seed: string },
  hashText: HashText,
): Sample {
  const pool: Pool = { items: rankedIn(portfolios, plan, seed, hashText), plan };
  const why = new Map<Ranked, ReasonDrawn[]>();
  const draw = (from: readonly Ranked[], count: number, reason: ReasonDrawn): void => {
    for (const one of from.slice(0, count)) why.set(one, [...(why.get(one) ?? []), reason]);
  };
  if (plan.decisions) drawShare('decisions', plan.decisions, pool, draw);
  if (plan.pieces) drawShare('pieces', plan.pieces, pool, draw);
  for (const rule of plan.rules) drawRule(rule, pool, draw);
  drawNewAssessors(pool, draw);
  drawEachLearner(pool, why, draw);
  const withItems = new Set(pool.items.map(({ item }) => item.path));
  const count = (of: Drawable): number => pool.items.filter(({ item }) => item.of === of).length;
  return {
    seed,
    drawn: pool.items
      .flatMap((one) => {
        const reasons = why.get(one);
        return reasons ? { item: one.item, why: reasons } : [];
      })
      .sort((a, b) => inOrder(orderOf(a.item), orderOf(b.item))),
    of: { decisions: count('decisions'), pieces: count('pieces') },
    nothingToDraw: portfolios
      .map(({ path }) => path)
      .filter((path) => !withItems.has(path))
      .sort(inOrder),
  };
}

type Draw = (from: readonly Ranked[], count: number, reason: ReasonDrawn) => void;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a decision or a piece is, for its lot: nothing that changes when somebody else judges something else. */
const identityOf = ({ of, learner, evidence, statement, assessor, date }: Drawn): string =>
  JSON.stringify([
    of,
    learner,
    evidence,
    statement ?? '',
    assessor?.registration ?? assessor?.name ?? '',
    of === 'decisions' ? date : '',
  ]);

/** By portfolio, then piece, then statement and assessor; the piece itself comes before decisions on it. */
const orderOf = (item: Drawn): string =>
  [item.path, item.evidence, item.statement ?? '', item.assessor?.name ?? '', item.date].join(
    '\u0000',
  );

/** All that the plan's days take in, the lowest lot first. */
function rankedIn(
  portfolios: readonly SampledPortfolio[],
  plan: SamplePlan,
  seed: string,
  hashText: HashText,
): readonly Ranked[] {
  const all = portfolios.flatMap(({ items }) => items);
  const decided = all
    .flatMap((item) => (item.assessor ? { item, assessor: item.assessor } : []))
    // Who is one person with whom must not depend on the order of portfolios.
    .sort((a, b) => inOrder(orderOf(a.item), orderOf(b.item)));
  const assessors = new Map<Drawn, { readonly name: string; readonly decisions: number }>();
  for (const group of groupPeople(decided, ({ assessor }) => assessor)) {
    const name = group.map(({ assessor }) => assessor.name).sort(inOrder)[0]!;
    for (const { item } of group) assessors.set(item, { name, decisions: group.length });
  }
  const isWithin = ({ date }: Drawn): boolean =>
    (plan.from === undefined || date >= plan.from) && (plan.to === undefined || date <= plan.to);
  return all
    .filter(isWithin)
    .map((item): Ranked => ({
      item,
      lot: hashText(`${seed}\n${identityOf(item)}`),
      assessor: assessors.get(item)?.name,
      decisions: assessors.get(item)?.decisions ?? 0,
    }))
    .sort((a, b) => inOrder(a.lot, b.lot) || inOrder(orderOf(a.item), orderOf(b.item)));
}

/** So many of a group: the share, rounded up, and at least what is asked, as far as there are so many. */
const countOf = (size: number, rate: Permille, atLeast = 0): number =>
  Math.min(size, Math.max(atLeast, Math.ceil((size * rate) / 1000)));

function valueOf({ item, assessor }: Ranked, stratum: Stratum): string {
  if (stratum === 'assessor') return assessor ?? '';
  return item[stratum] ?? '';
}

function drawShare(
  of: Drawable,
  { strata, rate, atLeast }: EvenShare,
  { items }: Pool,
  draw: Draw,
): void {
  const groups = new Map<string, Ranked[]>();
  for (const one of items.filter(({ item }) => item.of === of)) {
    const key = JSON.stringify(strata.map((stratum) => valueOf(one, stratum)));
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    const count = countOf(group.length, rate, atLeast);
    draw(group, count, {
      kind: 'share',
      group: strata.map((stratum) => [stratum, valueOf(group[0]!, stratum)] as const),
      drawn: count,
      size: group.length,
    });
  }
}

function drawRule(rule: SampleRule, { items }: Pool, draw: Draw): void {
  const fitting = items.filter((one) => one.item.of === rule.of && fits(one, rule));
  const count = countOf(fitting.length, rule.rate);
  draw(fitting, count, { kind: 'rule', name: rule.name, drawn: count, size: fitting.length });
}

function fits(one: Ranked, { assessor, level, pillar, site, judgement }: SampleRule): boolean {
  const has = (names: readonly string[] | undefined, name: string | undefined): boolean =>
    names === undefined || (name !== undefined && names.includes(name));
  return (
    // A name as a sign-off writes it, or as it is shown for all of them.
    (has(assessor, one.item.assessor?.name) || has(assessor, one.assessor)) &&
    has(level, one.item.level) &&
    has(pillar, one.item.pillar) &&
    has(site, one.item.site) &&
    has(judgement, one.item.judgement)
  );
}

function drawNewAssessors({ items, plan }: Pool, draw: Draw): void {
  if (!plan.newAssessors) return;
  const { fewerThan, rate } = plan.newAssessors;
  const byName = new Map<string, Ranked[]>();
  for (const one of items) {
    if (one.item.of !== 'decisions' || one.assessor === undefined) continue;
    if (one.decisions >= fewerThan) continue;
    const key = JSON.stringify([one.assessor, one.item.assessor?.registration]);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  for (const own of byName.values()) {
    const count = countOf(own.length, rate);
    const { decisions } = own[0]!;
    draw(own, count, { kind: 'new-assessor', decisions, drawn: count, size: own.length });
  }
}

/** Tops up what was drawn of each portfolio: decisions before pieces, since those can be compared. */
function drawEachLearner(
  { items, plan }: Pool,
  why: ReadonlyMap<Ranked, readonly ReasonDrawn[]>,
  draw: Draw,
): void {
  const byPath = new Map<string, Ranked[]>();
  for (const one of items) {
    const known = byPath.get(one.item.path);
    if (known) known.push(one);
    else byPath.set(one.item.path, [one]);
  }
  for (const own of byPath.values()) {
    const missing = plan.eachLearner - own.filter((one) => why.has(one)).length;
    if (missing <= 0) continue;
    const left = own
      .filter((one) => !why.has(one))
      .sort((a, b) => inOrder(a.item.of, b.item.of) || inOrder(a.lot, b.lot));
    draw(left, missing, { kind: 'each-learner' });
  }
}
