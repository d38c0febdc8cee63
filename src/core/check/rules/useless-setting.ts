import { settings } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** A rule weighs what the framework and the policy say; a portfolio may move only the rest. */
export const uselessSetting: ReadingRule<'useless-setting'> = {
  about: 'reading',
  code: 'OT114',
  name: 'useless-setting',
  topic: 'reading',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds entries under rules in otpath.yaml that do nothing: no such rule, or one whose weight is not to be changed.',
    why: 'Whoever reads the settings would think that something was set aside, and it was not.',
    fix: 'Name a rule that gives warnings or notes. Errors stay errors, and what a framework or policy demands can only weigh more.',
    bad: settings({ rules: [{ rule: '«OT301»', severity: 'note', reason: 'Too strict.' }] }),
    good: settings({
      rules: [{ rule: 'OT407', severity: 'error', reason: 'Nothing lies about.' }],
    }),
  }),
  check(problem) {
    if (problem.kind !== 'useless-setting') return undefined;
    const { at, because, rule } = problem;
    return { at, args: { case: because, rule } };
  },
};
