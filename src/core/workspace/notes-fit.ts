import { evidenceTypesOf } from '../model/evidence-types.ts';
import { isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { FrameworkPlaces } from '../model/ports.ts';
import { findReflectionModel } from '../model/reflection-models.ts';
import type { Fits } from './add.ts';
import { claimNamed, isClaimRefused } from './claimables.ts';
import { witnessFault } from './new-evidence-faults.ts';

/** The portfolio that notes become evidence of. */
export interface NotesFor {
  readonly loaded: {
    readonly portfolio: Portfolio;
    readonly library: Library;
    readonly places: FrameworkPlaces;
  };
  readonly policy: Policy;
  readonly today: IsoDate;
  /** Whether an attachment that notes name can be found. */
  readonly isThere: (written: string) => boolean;
}

/** Whether the file of notes can have a head. */
export const canHaveHead = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name);

/** What does not fit a portfolio is no answer, and stays in the text. */
export function fitsPortfolio({ loaded, policy, today, isThere }: NotesFor): Fits {
  const wasDay = (day: string): boolean =>
    isCalendarDate(day as IsoDate) && day >= '1900' && day <= today;
  const fits: Readonly<Record<Parameters<Fits>[0], (value: never) => boolean>> = {
    title: (title: string) => title.trim() !== '',
    date: (date: string | { from: string; to: string }) =>
      typeof date === 'string'
        ? wasDay(date)
        : wasDay(date.from) && wasDay(date.to) && date.from <= date.to,
    type: (type: string) => evidenceTypesOf(loaded.library).includes(type),
    claims: (claims: readonly { statement: string; rationale?: string; revision?: number }[]) =>
      claims.every(
        ({ statement, rationale, revision }, index) =>
          rationale !== undefined &&
          rationale.trim() !== '' &&
          revision === undefined &&
          !isClaimRefused(claimNamed(statement, loaded)) &&
          claims.findIndex((one) => one.statement === statement) === index,
      ),
    attachments: (files: readonly string[]) => files.every(isThere),
    witness: (witness: { name: string; registration?: string; date?: string }) =>
      witnessFault(witness, loaded.portfolio, policy) === undefined &&
      (witness.date === undefined || wasDay(witness.date)),
    reflection: (model: string) => findReflectionModel(model) !== undefined,
  };
  return (key, value) => fits[key](value as never);
}
