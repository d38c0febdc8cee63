import type { Assessment, NextStep, WeighedClaim } from '../model/assessment.ts';
import { addDays, addMonths, hasHappened, isCalendarDate, type IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Credential, Evidence, PlanRow } from '../model/portfolio.ts';
import { counts } from './claims.ts';
import { runningOut } from './credential-validity.ts';
import { staleSince } from './currency.ts';
import { hasPassed, isOpenRow, plannedRows } from './planned.ts';

/** What two people who meet every few weeks have to look at before they meet again. */
export type Due =
  | { readonly kind: 'credential'; readonly credential: Credential; readonly day: IsoDate }
  /** A row of the plan, by its day or, where that is far off or none, by the day of its review. */
  | { readonly kind: 'plan' | 'review'; readonly row: PlanRow; readonly day: IsoDate }
  /** Evidence that waits for somebody. `unjudged` has come since the last time, and no assessor has judged it. */
  | { readonly kind: WaitingKind; readonly evidence: readonly Evidence[] }
  /** The last day on which evidence counts, and for what. */
  | {
      readonly kind: 'ageing';
      readonly evidence: Evidence;
      readonly day: IsoDate;
      readonly statements: readonly string[];
    };

type DatedDue = Extract<Due, { readonly day: IsoDate }>;
type WaitingKind = 'sign-off' | 'changed' | 'conditions' | 'unjudged';

/** In months: what comes later than a quarter ahead can wait until the next time. */
const ahead = 3;

/**
 * What is due, the most urgent first: credentials, since without them nobody may practise; then rows of the plan
 * whose day has passed, what waits for somebody, and what comes in the next three months, by its day.
 */
export function dueIn(assessment: Assessment, library: Library, since: IsoDate): readonly Due[] {
  const { asOf } = assessment;
  const rows = rowsDue(assessment, library);
  const isPast = ({ day }: { readonly day: IsoDate }): boolean => day < asOf;
  const byDay = (a: { readonly day: IsoDate }, b: { readonly day: IsoDate }): number =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
  return [
    ...credentialsDue(assessment).sort(byDay),
    ...rows.filter(isPast).sort(byDay),
    ...waiting(assessment, since),
    ...[...rows.filter((one) => !isPast(one)), ...ageing(assessment)].sort(byDay),
  ];
}

const credentialsDue = ({ portfolio, asOf }: Assessment): DatedDue[] =>
  (['expired', 'expiring'] as const).flatMap((state) =>
    runningOut(portfolio.credentials, state, asOf).map((credential) => ({
      kind: 'credential',
      credential,
      day: credential.expires,
    })),
  );

function rowsDue(assessment: Assessment, library: Library): DatedDue[] {
  const { asOf } = assessment;
  const last = addMonths(asOf, ahead);
  const comes = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && isCalendarDate(day) && day >= asOf && day <= last;
  return plannedRows(assessment, library)
    .filter((planned) => !planned.row.done && isOpenRow(planned))
    .flatMap(({ row }): readonly DatedDue[] => {
      const [by, review] = [row.by?.date, row.review?.date];
      if (by !== undefined && (hasPassed(row, asOf) || comes(by))) {
        return [{ kind: 'plan', row, day: by }];
      }
      return comes(review) ? [{ kind: 'review', row, day: review }] : [];
    });
}

/** The steps after which somebody else has to look, or has looked and asks for something. */
const waitingFor: Partial<Readonly<Record<NextStep['kind'], WaitingKind>>> = {
  'ask-sign-off': 'sign-off',
  'sign-again': 'sign-off',
  'look-again': 'changed',
  'meet-conditions': 'conditions',
};

/** The kinds of steps that are listed as due, and need not be said again as steps. */
export const stepsDue: readonly NextStep['kind'][] = [
  'renew',
  ...(Object.keys(waitingFor) as NextStep['kind'][]),
];

function waiting({ coverage, portfolio, asOf }: Assessment, since: IsoDate): readonly Due[] {
  const found = new Map<WaitingKind, Set<Evidence>>();
  const add = (kind: WaitingKind, evidence: Evidence): void => {
    found.set(kind, (found.get(kind) ?? new Set()).add(evidence));
  };
  const byFile = new Map(portfolio.evidence.map((one) => [one.file, one]));
  for (const { next } of coverage) {
    const kind = next && waitingFor[next.kind];
    const evidence = next && 'file' in next ? byFile.get(next.file) : undefined;
    if (kind && evidence) add(kind, evidence);
  }
  const known = new Set([...found.values()].flatMap((all) => [...all]));
  const isNew = ({ period }: Evidence): boolean =>
    period.to > since && hasHappened(period.to, asOf);
  for (const [evidence, claims] of claimsOf(coverage)) {
    if (isNew(evidence) && !known.has(evidence) && !claims.some(isJudged))
      add('unjudged', evidence);
  }
  return (['conditions', 'changed', 'sign-off', 'unjudged'] as const).flatMap((kind) => {
    const evidence = [...(found.get(kind) ?? [])];
    return evidence.length > 0 ? [{ kind, evidence }] : [];
  });
}

const isJudged = ({ judgements }: WeighedClaim): boolean =>
  judgements.some(({ isSelf }) => !isSelf);

/** Evidence with what it claims of all that is asked. */
function claimsOf(
  coverage: Assessment['coverage'],
): ReadonlyMap<Evidence, readonly WeighedClaim[]> {
  const found = new Map<Evidence, WeighedClaim[]>();
  const read = ({ state, claims, options }: Assessment['coverage'][number]): void => {
    if (state === 'waived' || state === 'assumed') return;
    for (const claim of claims) {
      found.set(claim.evidence, [...(found.get(claim.evidence) ?? []), claim]);
    }
    options.forEach(read);
  };
  coverage.forEach(read);
  return found;
}

/** Evidence that counts today, and will be too old within the time that is looked ahead. */
function ageing({ coverage, policy, asOf }: Assessment): DatedDue[] {
  const last = addMonths(asOf, ahead);
  return [...claimsOf(coverage)].flatMap(([evidence, claims]): readonly DatedDue[] => {
    const counting = claims.filter(counts);
    const day = addDays(staleSince(evidence, policy), -1);
    if (counting.length === 0 || day > last) return [];
    const statements = counting.map(({ claim }) => localId(claim.statement));
    return [{ kind: 'ageing', evidence, day, statements: [...new Set(statements)] }];
  });
}
