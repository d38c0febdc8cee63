import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** A comment that hides nothing may hide something tomorrow that nobody wants hidden. */
export const uselessIgnore: ReadingRule<'useless-ignore'> = {
  about: 'reading',
  code: 'OT113',
  name: 'useless-ignore',
  topic: 'reading',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds otpath-ignore comments that hide nothing: they have no reason, their last day has passed, or there is nothing to hide.',
    why: 'A comment that is left behind could one day hide something that you should see.',
    fix: 'Remove the comment, or write it as the hint shows.',
    bad: kitchen(
      {
        attachments: '[Plan.PDF] «# otpath-ignore OT404: the scan is kept large»',
      },
      { 'evidence/Plan.PDF': '%PDF-1.7 …' },
    ),
    good: kitchen(
      { attachments: '[Plan.PDF] # otpath-ignore OT405: the panel opens it on the same computer' },
      { 'evidence/plan.pdf': '%PDF-1.7 …' },
    ),
  }),
  check(problem) {
    if (problem.kind !== 'useless-ignore') return undefined;
    const { at, because, rule, until } = problem;
    return { at, args: { case: because, rule, until } };
  },
};
