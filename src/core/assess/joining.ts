import { hasHappened, type IsoDate } from '../model/date.ts';
import type { Stage } from '../model/framework.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** Whether people with what this portfolio has recorded join a pathway at this stage, and not at an earlier one. */
export function joinsAt(stage: Stage, portfolio: Portfolio, asOf: IsoDate): boolean {
  return portfolio.credentials.some(
    ({ kind, issued }) =>
      kind === stage.joinsWith && (issued === undefined || hasHappened(issued, asOf)),
  );
}
