import { agreementOf, type Agreement, type Estimate, type Undefined } from '../assess/agreement.ts';
import type { UnreadPortfolio } from '../model/cohort.ts';
import type { IsoDate } from '../model/date.ts';
import type { ModeratedPortfolio, ReadTwice } from '../model/moderation.ts';
import { judgements, type ClaimJudgementWord } from '../model/sign-off.ts';

/** How often first and second readers said the same of some claims. */
export interface AgreementPart {
  /** Claims on which both decided. */
  readonly pairs: number;
  /** Claims on which the second reader did not decide. */
  readonly missing: number;
  readonly agreed: number;
  /** How many claims: by the first decision, then by the second. */
  readonly table: Readonly<
    Record<ClaimJudgementWord, Readonly<Record<ClaimJudgementWord, number>>>
  >;
  /** Absent where there are too few pairs. */
  readonly raw?: Estimate | undefined;
  readonly kappa?: Estimate | Undefined | undefined;
  readonly ac1?: Estimate | undefined;
}

/** Agreement of one pillar. */
export interface PillarAgreement extends AgreementPart {
  readonly id: string;
  readonly title: string;
}

/** Whether assessors judge alike: as plain data, for every format. Nobody is named. */
export interface AgreementView {
  readonly otpath: '1';
  readonly asOf: IsoDate;
  /** Below so many pairs nothing is worked out. */
  readonly least: number;
  readonly portfolios: number;
  readonly readings: number;
  /** Claims for which both readers have recorded what they decided together. */
  readonly jointDecisions: number;
  readonly overall: AgreementPart;
  /** By title. Claims of no pillar are in the overall numbers only. */
  readonly pillars: readonly PillarAgreement[];
  /** Files of second readings that can't be used. */
  readonly unusable: readonly { readonly path: string; readonly file: string }[];
  readonly unread: readonly UnreadPortfolio[];
}

export function viewAgreement(
  portfolios: readonly ModeratedPortfolio[],
  { asOf, least, unread }: Pick<AgreementView, 'asOf' | 'least' | 'unread'>,
): AgreementView {
  const claims = portfolios.flatMap((one) => one.claims);
  const pillars = new Map<string, { readonly title: string; readonly claims: ReadTwice[] }>();
  for (const claim of claims) {
    if (!claim.pillar) continue;
    const { id, title } = claim.pillar;
    const known = pillars.get(id);
    if (known) known.claims.push(claim);
    else pillars.set(id, { title, claims: [claim] });
  }
  return {
    otpath: '1',
    asOf,
    least,
    portfolios: portfolios.length,
    readings: portfolios.reduce((all, { readings }) => all + readings, 0),
    jointDecisions: claims.filter(({ hasJointDecision }) => hasJointDecision).length,
    overall: partOf(claims, least),
    pillars: [...pillars]
      .map(([id, { title, claims: own }]) => ({ id, title, ...partOf(own, least) }))
      .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1)),
    unusable: portfolios.flatMap(({ path, unusable }) => unusable.map((file) => ({ path, file }))),
    unread,
  };
}

function partOf(claims: readonly ReadTwice[], least: number): AgreementPart {
  const { pairs, missing, agreed, table, estimates } = agreementOf(claims, judgements, least);
  return { pairs, missing, agreed, table: plain(table), ...estimates };
}

const plain = (table: Agreement<ClaimJudgementWord>['table']): AgreementPart['table'] =>
  Object.fromEntries(
    [...table].map(([first, row]) => [first, Object.fromEntries(row)]),
  ) as AgreementPart['table'];
