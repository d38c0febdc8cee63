import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { controlFindings, type Controlled } from './suppressions.ts';
import { rules } from './rules/index.ts';
import type { FindingDraft, FrameworkRuleContext, PortfolioContext, Rule } from './rule.ts';

const stamp = ({ code, name, topic, severity }: Rule, draft: FindingDraft): Finding => ({
  code,
  rule: name,
  topic,
  severity,
  ...draft,
});

/** By file, then by place, then by code, so that the order never depends on which rule ran first. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ at, code }: Finding): readonly [string, number, string] => [
    at.file,
    at.start,
    code,
  ];
  return [...findings].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const i = x.findIndex((part, index) => part !== y[index]);
    return i === -1 ? 0 : x[i]! < y[i]! ? -1 : 1;
  });
}

/** What could not be read, in words. */
export function checkReading(problems: readonly Problem[]): readonly Finding[] {
  return inOrder(
    problems.flatMap((problem) =>
      rules.flatMap((rule) => {
        const draft = rule.about === 'reading' ? rule.check(problem) : undefined;
        return draft ? [stamp(rule, draft)] : [];
      }),
    ),
  );
}

/** Every finding of one portfolio, reading problems included, as its settings and comments have it. */
export function checkPortfolio(
  context: PortfolioContext,
  problems: readonly Problem[],
): Pick<Controlled, 'findings' | 'hidden'> {
  const findings = rules.flatMap((rule) =>
    rule.about === 'portfolio' ? [...rule.check(context)].map((draft) => stamp(rule, draft)) : [],
  );
  const all = [...checkReading(problems), ...findings];
  const controlled = controlFindings(all, rules, context);
  return {
    findings: inOrder([...controlled.findings, ...checkReading(controlled.problems)]),
    hidden: controlled.hidden,
  };
}

/** Every finding of one framework's data, reading problems included. */
export function checkFramework(
  context: FrameworkRuleContext,
  problems: readonly Problem[],
): readonly Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.about === 'framework' ? [...rule.check(context)].map((draft) => stamp(rule, draft)) : [],
  );
  return inOrder([...checkReading(problems), ...findings]);
}
