import { assessPortfolio } from '../../assess/assess.ts';
import { hasPassed, isOpenRow, plannedRows } from '../../assess/planned.ts';
import type { PlanRow } from '../../model/portfolio.ts';
import { exampleSettings } from '../example.ts';
import type { RuleExample, PortfolioContext, PortfolioRule } from '../rule.ts';

const plan = (by: string): RuleExample => ({
  files: {
    'otpath.yaml': exampleSettings,
    'plan.md': `| Need | Action | By when | Done |\n| --- | --- | --- | --- |\n| L6-PP-03 | Ask to lead an audit. | ${by} | |\n`,
  },
});

/** A plan is kept alive by looking at what was meant to be done by now. */
export const overduePlan: PortfolioRule<'overdue-plan'> = {
  about: 'portfolio',
  code: 'OT617',
  name: 'overdue-plan',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds rows of the development plan that are overdue: their date has passed, they are not marked as done, and their requirement is still open or not known to be met.',
    why: 'An overdue plan helps nobody. In supervision you need to know what happened with each step.',
    fix: 'Write a new date and the reason, mark the row as done in a column "Done", or remove it.',
    bad: plan('«2026-09-30»'),
    good: plan('2027-03-31'),
  }),
  *check(context) {
    const overdue = context.portfolio.plan.filter((row) => hasPassed(row, context.asOf));
    if (overdue.length === 0) return;
    const open = openRows(context);
    for (const row of overdue) {
      if (!open(row)) continue;
      const { by } = row;
      yield {
        at: by!.at,
        args: { day: by!.date! },
      };
    }
  },
};

/** Without a target that is known, nothing is known to be met. */
function openRows({ portfolio, library, asOf }: PortfolioContext): (row: PlanRow) => boolean {
  const { target } = portfolio;
  const assessment = target && assessPortfolio(portfolio, library, target, asOf);
  if (!assessment) return () => true;
  const met = new Set(
    plannedRows(assessment, library)
      .filter((one) => !isOpenRow(one))
      .map(({ row }) => row),
  );
  return (row) => !met.has(row);
}
