import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { severities, type Finding } from '../model/finding.ts';
import { attachedFiles, findFile } from '../model/files.ts';
import type { Span } from '../model/place.ts';
import type { Portfolio, RuleSetting } from '../model/portfolio.ts';
import type { Problem } from '../model/problem.ts';
import { findRule } from './find-rule.ts';
import { findIgnoreComments, type IgnoreComment } from '../text/ignore-comments.ts';
import { isFileAddress, linksIn, pathsMeant } from '../text/markdown-links.ts';
import type { PortfolioContext, Rule } from './rule.ts';
import { planFile, readmeFile, waiversFile } from '../model/layout.ts';

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
  const hidden = new Set<readonly Finding[]>();
  const spokenOf = findingsByPlace(weighed, context);
  for (const [file, comment] of commentsIn(context)) {
    const rule = findRule(comment.rule, rules);
    const matches = rule ? spokenOf(file, comment.covers, rule.code) : [];
    const because = whyUseless(comment, rule, matches, context.asOf);
    if (because === undefined) hidden.add(matches);
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
  const left = new Set([...hidden].flat());
  return {
    findings: weighed.filter((one) => !left.has(one)),
    hidden: [...left],
    problems,
  };
}

/** Errors stay errors; what is demanded may only weigh more. */
const mayWeigh = ({ severity, demanded }: Rule, wanted: RuleSetting['severity']): boolean =>
  severity !== 'error' && (!demanded || severities.indexOf(wanted) <= severities.indexOf(severity));

const mayHide = ({ topic, severity, demanded }: Rule): boolean =>
  !demanded && (severity !== 'error' || topic === 'privacy');

function whyUseless(
  { rule: written, until, reason, namesSeveral }: IgnoreComment,
  rule: Rule | undefined,
  matches: readonly Finding[],
  asOf: IsoDate,
): Extract<Problem, { readonly kind: 'useless-ignore' }>['because'] | undefined {
  if (written === '') return namesSeveral ? 'several-rules' : 'unclear';
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

/**
 * Findings of one rule that begin in a line. A finding belongs to its own place and, where it is about an
 * attachment, to wherever evidence names that file. Sorted once, so that each comment costs one look.
 */
function findingsByPlace(
  findings: readonly Finding[],
  { portfolio, locate }: Context,
): (file: string, line: IgnoreComment['covers'], code: string) => readonly Finding[] {
  const found = new Set(findings.map(({ at }) => at.file));
  const named = [
    ...attachedFiles(portfolio).map(({ file, attachment }) => ({
      path: file.path,
      at: locate(attachment.origin),
    })),
    ...linkedFiles(portfolio),
  ];
  const namedAt = groupBy(
    named.filter(({ path }) => found.has(path)),
    ({ path }) => path,
    ({ at }) => at,
  );
  const placed = findings.flatMap((finding) =>
    [finding.at, ...(namedAt.get(finding.at.file) ?? [])].map((at) => ({ at, finding })),
  );
  const byRule = groupBy(
    placed,
    ({ at, finding }) => `${finding.code} ${at.file}`,
    (one) => one,
  );
  for (const list of byRule.values()) list.sort((one, other) => one.at.start - other.at.start);
  // Several comments may speak of the same line.
  const known = new Map<string, readonly Finding[]>();
  return (file, { start, end }, code) => {
    const list = byRule.get(`${code} ${file}`) ?? [];
    const key = `${code} ${String(start)} ${file}`;
    const before = known.get(key);
    if (before) return before;
    const first = firstAt(list, start);
    let last = first;
    while (last < list.length && list[last]!.at.start <= end) last += 1;
    const found = list.slice(first, last).map(({ finding }) => finding);
    known.set(key, found);
    return found;
  };
}

/** Every file that the text of some evidence shows or links to, with the place of the link. */
const linkedFiles = ({
  evidence,
  files,
}: Portfolio): readonly { readonly path: string; readonly at: Span }[] =>
  evidence.flatMap(({ file, body }) =>
    linksIn(body.text)
      .filter(({ address }) => isFileAddress(address))
      .flatMap(({ address, start, end }) => {
        const there = pathsMeant(file, address).flatMap((path) => findFile(files, path) ?? []);
        const offset = body.at.start;
        return there
          .slice(0, 1)
          .map(({ path }) => ({ path, at: { file, start: offset + start, end: offset + end } }));
      }),
  );

function groupBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(valueOf(item));
    else groups.set(keyOf(item), [valueOf(item)]);
  }
  return groups;
}

/** The index of the first that does not begin before an offset. */
function firstAt(list: readonly { readonly at: Span }[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every comment of the portfolio's own files. A file without a body has nothing but YAML. */
function* commentsIn({ portfolio, texts }: Context): Iterable<readonly [string, IgnoreComment]> {
  const bodies = new Map([
    [planFile, 0],
    [readmeFile, 0],
    ...[...portfolio.evidence, ...portfolio.cpdTexts].map(
      ({ file, body }) => [file, body.at.start] as const,
    ),
  ]);
  const own = ownFiles(portfolio);
  for (const [file, text] of texts) {
    if (!own.has(file) || !text.includes('otpath-ignore')) continue;
    const body = bodies.get(file) ?? Infinity;
    for (const comment of findIgnoreComments(text, body)) yield [file, comment];
  }
}

/** Frameworks have texts of their own, and are judged by `framework validate`. */
const ownFiles = ({ evidence, cpdTexts, origin }: Portfolio): ReadonlySet<string> =>
  new Set([
    origin.file,
    waiversFile,
    planFile,
    readmeFile,
    ...[...evidence, ...cpdTexts].map(({ file }) => file),
  ]);
