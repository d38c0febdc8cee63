import type { PlannedDay } from '../../model/portfolio.ts';
import { exampleSettings } from '../example.ts';
import type { RuleExample, PortfolioRule } from '../rule.ts';

const plan = (by: string): RuleExample => ({
  files: {
    'otpath.yaml': exampleSettings,
    'plan.md': `| Need | Action | By when |\n| --- | --- | --- |\n| L6-PP-03 | Ask to lead an audit. | ${by} |\n`,
  },
});

/** A row whose day is not understood never falls due. */
export const unreadableDay: PortfolioRule<'unreadable-day'> = {
  about: 'portfolio',
  code: 'OT119',
  name: 'unreadable-day',
  topic: 'reading',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds rows of the development plan with a date that otpath can’t read, such as "Q2 2026" or "soon".',
    why: 'otpath can’t tell you when such a row is overdue.',
    fix: 'Write a date or a month, such as 30 June 2026, 30/06/2026 or June 2026.',
    bad: plan('«Q2 2027»'),
    good: plan('June 2027'),
  }),
  *check({ portfolio }) {
    for (const { by, review, done } of portfolio.plan) {
      if (done) continue;
      for (const day of [by, review]) {
        if (day === undefined || day.date !== undefined || !hasLetters(day)) continue;
        yield {
          at: day.at,
          args: { written: shortened(day.written) },
        };
      }
    }
  },
};

/** A cell with a line in it says that there is no day. */
const hasLetters = ({ written }: PlannedDay): boolean => /[\p{L}\p{N}]/u.test(written);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
