import type { Portfolio } from '../model/portfolio.ts';
import type { DetailOptions } from './match.ts';

/** Whose names are no personal details in a portfolio, and whose always are. */
export function detailOptions(portfolio: Portfolio): DetailOptions {
  const witnesses = portfolio.evidence.flatMap(({ witness }) => witness?.name ?? []);
  const assessors = portfolio.signOffs.map(({ assessor }) => assessor.name);
  return {
    watch: portfolio.watch,
    known: [...new Set([portfolio.practitioner.name, ...witnesses, ...assessors])],
  };
}
