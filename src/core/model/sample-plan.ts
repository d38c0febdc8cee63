import type { IsoDate } from './date.ts';
import type { ClaimJudgementWord } from './sign-off.ts';

/** What a sample can be drawn evenly from: the same share of every assessor's decisions, of every site's, … */
export const strata = ['assessor', 'level', 'pillar', 'site'] as const;
/** One of the ways in which a sample is divided. */
export type Stratum = (typeof strata)[number];

/** What is drawn: decisions on one claim, or whole pieces, whether anybody has decided on them or not. */
export const drawables = ['decisions', 'pieces'] as const;
export type Drawable = (typeof drawables)[number];

/** A share in tenths of a percent, so that nothing depends on how a computer rounds: 2.5 % is 25. */
export type Permille = number;

/** The same share of every group, where all that the strata say is the same makes a group. */
export interface EvenShare {
  readonly strata: readonly Stratum[];
  readonly rate: Permille;
  /** At least so many of each group, as far as it has them. */
  readonly atLeast: number;
}

/** More of some: everything that fits all that the rule names. */
export interface SampleRule {
  readonly name: string;
  readonly of: Drawable;
  readonly rate: Permille;
  /** Names as sign-offs write them; ids of levels, pillars and sites. Whatever is absent fits all. */
  readonly assessor?: readonly string[] | undefined;
  readonly level?: readonly string[] | undefined;
  readonly pillar?: readonly string[] | undefined;
  readonly site?: readonly string[] | undefined;
  readonly judgement?: readonly ClaimJudgementWord[] | undefined;
}

/** What an organisation wants to have looked at a second time. */
export interface SamplePlan {
  readonly title: string;
  /** Only decisions, and pieces, of these days. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly decisions?: EvenShare | undefined;
  readonly pieces?: EvenShare | undefined;
  readonly rules: readonly SampleRule[];
  /** Assessors with fewer decisions than this in all of the portfolios are new. */
  readonly newAssessors?: { readonly fewerThan: number; readonly rate: Permille } | undefined;
  /** So many of everybody who has anything to draw from. */
  readonly eachLearner: number;
  /** Below so many pairs agreement is not worked out; absent: as otpath has it. */
  readonly leastPairs?: number | undefined;
  /** Folders that belong to one site. Without any, the first folder of a path is its site. */
  readonly sites: readonly { readonly id: string; readonly folders: readonly string[] }[];
}
