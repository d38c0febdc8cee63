import type { Assessment, Coverage, State } from '../model/assessment.ts';
import { counts } from './claims.ts';
import type { EvidenceId } from '../model/ids.ts';
import type { Evidence } from '../model/portfolio.ts';

/** Where a portfolio leans on little: a panel will ask about these. */
export interface Concentration {
  /** Evidence that is the only support of many statements, the heaviest first. */
  readonly overRelied: readonly {
    readonly id: EvidenceId;
    readonly title: string;
    readonly statements: number;
  }[];
  /** Ids of pillars whose evidence has exactly one witness. */
  readonly oneWitness: readonly string[];
}

/** One piece may carry this many statements alone before a report says so. */
const carriesAlone = 5;

/** Whether it is evidence that meets a requirement. */
export const restsOnEvidence = (state: State): boolean =>
  state === 'verified' || state === 'accepted' || state === 'evidenced';

/** How many requirements rest on one piece of evidence alone. */
export function carriedAlone(coverage: readonly Coverage[]): ReadonlyMap<Evidence, number> {
  const alone = new Map<Evidence, number>();
  for (const { state, claims } of coverage) {
    const good = restsOnEvidence(state) ? claims.filter(counts) : [];
    const [only] = good;
    if (only && good.length === 1) alone.set(only.evidence, (alone.get(only.evidence) ?? 0) + 1);
  }
  return alone;
}

/** What a portfolio leans on. */
export function concentrationIn({ coverage, pillars }: Assessment): Concentration {
  return {
    overRelied: [...carriedAlone(coverage)]
      .filter(([, statements]) => statements > carriesAlone)
      .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
      .map(([{ id, title }, statements]) => ({ id, title, statements })),
    oneWitness: pillars
      .filter(({ conditions }) =>
        conditions.some(
          ({ kind, found, aspect }) => aspect === undefined && kind === 'witnesses' && found === 1,
        ),
      )
      .map(({ pillar }) => pillar),
  };
}
