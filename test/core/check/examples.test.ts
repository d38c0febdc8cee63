import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/check/rules/index.ts';
import type { RuleExample, Rule } from '../../../src/core/check/rule.ts';
import {
  runFrameworkExample,
  runPortfolioExample,
  type ExampleRun,
} from '../../support/run-example.ts';

/** Topics by the first digit of a code: see design. */
const topics = /^OT[1-6]\d\d$/;

/** Rules that fix some of what they find, and not what their example shows: other tests have those. */
const fixedElsewhere = ['OT101', 'OT326', 'OT401', 'OT610'];

const run = (rule: Rule, example: RuleExample): ExampleRun =>
  rule.about === 'framework' ? runFrameworkExample(example) : runPortfolioExample(example);

describe.each(rules.map((rule) => [`${rule.code} ${rule.name}`, rule] as const))(
  '%s',
  (_, rule) => {
    const doc = rule.doc();

    it('is documented whole', () => {
      expect(rule.code).toMatch(topics);
      expect(doc.what).toMatch(/^Finds .*\.$/s);
      expect(doc.why).toMatch(/\.$/);
      expect(doc.fix).toMatch(/\.$/);
    });

    it('finds the fault of its bad example, there and nowhere else, and says what to do', () => {
      const { findings, marks } = run(rule, doc.bad);
      const places =
        doc.bad.refused?.map(({ path }) => ({ file: path, start: 0, end: 0 })) ?? marks;
      expect(places).toHaveLength(1);
      expect(findings.map(({ code, at }) => ({ code, at }))).toEqual(
        places.map((at) => ({ code: rule.code, at })),
      );
      const [finding] = findings;
      expect(finding?.message).toMatch(/\.$/);
      expect(finding?.hint).toMatch(/[.?]$/);
      const isFixed = findings.some(({ fix }) => fix !== undefined);
      expect(rule.fixable ?? false).toBe(isFixed || fixedElsewhere.includes(rule.code));
    });

    it('is content with its good example', () => {
      expect(run(rule, doc.good).findings).toEqual([]);
    });
  },
);
