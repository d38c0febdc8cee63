import type { Drawn, ReasonDrawn, Sample } from '../model/sample.ts';
import type { UnreadPortfolio } from '../model/cohort.ts';
import type { IsoDate } from '../model/date.ts';
import type { Drawable, SamplePlan } from '../model/sample-plan.ts';
import type { Words } from '../words/index.ts';

/** One decision or piece that was drawn. What was decided is left out: a second reader must not know it. */
export interface DrawnView extends Omit<Drawn, 'judgement'> {
  /** Why it was drawn, in sentences and as data. */
  readonly why: readonly string[];
  readonly reasons: readonly ReasonDrawn[];
}

/** The record of a sample: who drew again with the same seed, plan and portfolios would draw the same. */
export interface SampleView {
  readonly otpath: '1';
  readonly title: string;
  readonly seed: string;
  /** SHA-256 of the plan. */
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** How many portfolios were read. */
  readonly portfolios: number;
  /** How many there were to draw from. */
  readonly of: Readonly<Record<Drawable, number>>;
  /** By portfolio. */
  readonly drawn: readonly DrawnView[];
  /** Portfolios without anything to draw. */
  readonly nothingToDraw: readonly string[];
  readonly unread: readonly UnreadPortfolio[];
}

export function viewSample(
  { seed, drawn, of, nothingToDraw }: Sample,
  {
    plan,
    ...basis
  }: Pick<SampleView, 'asOf' | 'portfolios' | 'unread'> & {
    readonly plan: SamplePlan & { readonly hash: string };
  },
  words: Words,
): SampleView {
  return {
    otpath: '1',
    title: plan.title,
    seed,
    plan: plan.hash,
    asOf: basis.asOf,
    from: plan.from,
    to: plan.to,
    portfolios: basis.portfolios,
    of,
    drawn: drawn.map(({ item, why }) => ({
      ...withoutDecision(item),
      why: why.map((one) => words.moderation.whyDrawn(one)),
      reasons: why,
    })),
    nothingToDraw,
    unread: basis.unread,
  };
}

/** What was drawn, without what was decided on it. */
const withoutDecision = ({
  of,
  path,
  learner,
  evidence,
  date,
  level,
  site,
  pillar,
  statement,
  assessor,
}: Drawn): Omit<Drawn, 'judgement'> => ({
  of,
  path,
  learner,
  evidence,
  date,
  level,
  site,
  pillar,
  statement,
  assessor,
});
