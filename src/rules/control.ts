import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { severities, type Finding } from '../model/finding.ts';
import { attachedFiles } from '../model/files.ts';
import type { Span } from '../model/place.ts';
import type { Portfolio, RuleSetting } from '../model/portfolio.ts';
import type { Problem } from '../model/problem.ts';
import { findRule } from './find-rule.ts';
import { findIgnoreComments, type IgnoreComment } from './ignore-comments.ts';
import type { PortfolioContext, Rule } from './rule.ts';

/** Findings after settings and comments had their say. */
export interface Controlled {
  readonly findings: readonly Finding[];
  /** What comments have hidden, each with a reason. */
  readonly hidden: readonly Finding[];
  /** Settings and comments that do nothing. */
  readonly problems: readonly Problem[];
}

type Context = Pick<PortfolioContext, 'portfolio' | 'texts' | 'asOf' | 'locate'>;

/**
 * Lets a portfolio weigh warnings and notes, and hide findings where it gives a reason. What a framework
 * or a policy demands stays. So do errors, but for those about personal details: whether a name is one,
 * only a person can tell.
 */
export function controlFindings(
  findings: readonly Finding[],
  rules: readonly Rule[],
  context: Context,
): Controlled {
  const { portfolio, locate } = context;
  const weights = new Map<string, RuleSetting['severity']>();
  const problems: Problem[] = [];
  for (const { rule: written, severity, origin } of portfolio.ruleSettings) {
    const rule = findRule(written, rules);
    if (rule && mayWeigh(rule, severity)) weights.set(rule.code, severity);
    else {
      const because = rule ? 'stays' : 'unknown-rule';
      const at = locate(origin, 'rule');
      problems.push({ kind: 'useless-setting', because, rule: written, at });
    }
  }
  const weighed = findings.map((one) => ({
    ...one,
    severity: weights.get(one.code) ?? one.severity,
  }));
  const hidden = new Set<Finding>();
  for (const [file, comment] of commentsIn(context)) {
    const rule = findRule(comment.rule, rules);
    const { covers } = comment;
    const matches = weighed.filter(
      ({ code, at }) =>
        code === rule?.code &&
        placesOf(at, context).some(
          (place) =>
            place.file === file && place.start >= covers.start && place.start <= covers.end,
        ),
    );
    const because = whyUseless(comment, rule, matches, context.asOf);
    if (because === undefined) for (const one of matches) hidden.add(one);
    else {
      const { start, end, rule: written, until } = comment;
      problems.push({
        kind: 'useless-ignore',
        because,
        rule: written,
        until,
        at: { file, start, end },
      });
    }
  }
  return {
    findings: weighed.filter((one) => !hidden.has(one)),
    hidden: [...hidden],
    problems,
  };
}

/** Errors stay errors; what is demanded may only weigh more. */
const mayWeigh = ({ severity, demanded }: Rule, wanted: RuleSetting['severity']): boolean =>
  severity !== 'error' && (!demanded || severities.indexOf(wanted) <= severities.indexOf(severity));

const mayHide = ({ code, severity, demanded }: Rule): boolean =>
  !demanded && (severity !== 'error' || code.startsWith('OT5'));

function whyUseless(
  { rule: written, until, reason }: IgnoreComment,
  rule: Rule | undefined,
  matches: readonly Finding[],
  asOf: IsoDate,
): Extract<Problem, { readonly kind: 'useless-ignore' }>['because'] | undefined {
  if (written === '') return 'unclear';
  if (!rule) return 'unknown-rule';
  if (!mayHide(rule)) return 'stays';
  if (reason === '') return 'no-reason';
  if (until !== '') {
    const day = until as IsoDate;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || !isCalendarDate(day)) return 'no-date';
    if (day < asOf) return 'ended';
  }
  return matches.length === 0 ? 'hides-nothing' : undefined;
}

/** Where a finding can be spoken of: at its place and, for an attachment, wherever evidence names it. */
const placesOf = (at: Span, { portfolio, locate }: Context): readonly Span[] => [
  at,
  ...attachedFiles(portfolio)
    .filter(({ file }) => file.path === at.file)
    .map(({ attachment }) => locate(attachment.origin)),
];

/** Every comment of the portfolio's own files. A file without a body has nothing but YAML. */
function* commentsIn({ portfolio, texts }: Context): Iterable<readonly [string, IgnoreComment]> {
  const bodies = new Map([
    ['plan.md', 0],
    ...[...portfolio.evidence, ...portfolio.cpdTexts].map(
      ({ file, body }) => [file, body.at.start] as const,
    ),
  ]);
  for (const [file, text] of texts) {
    if (!isOwn(file, portfolio) || !text.includes('otpath-ignore')) continue;
    const body = bodies.get(file) ?? Infinity;
    for (const comment of findIgnoreComments(text, body)) yield [file, comment];
  }
}

/** Frameworks have texts of their own, and are judged by `framework validate`. */
const isOwn = (file: string, { evidence, cpdTexts, origin }: Portfolio): boolean =>
  file === origin.file ||
  ['waivers.yaml', 'plan.md'].includes(file) ||
  [...evidence, ...cpdTexts].some((one) => one.file === file);
