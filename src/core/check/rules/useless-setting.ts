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
    what: 'Finds entries under rules in otpath.yaml that do nothing: there is no such rule, or its severity can’t be changed.',
    why: 'Anybody who reads the settings would think that this rule was changed, but it was not.',
    fix: 'Name a rule that gives warnings or notes. You can’t lower the severity of errors, or of what a framework or a policy requires.',
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
