import { localId } from '../model/ids.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { textIn, type Language } from '../model/text.ts';
import type { Explanation } from '../model/explanation.ts';
import { wordsIn } from '../words/index.ts';
import type { IsoDate } from '../model/date.ts';
import { section } from './explanation.ts';

/** One commit, and what it holds. */
export interface Committed<What> {
  readonly commit: string;
  readonly day: IsoDate;
  readonly what: What;
}

/** What a framework said of an id in each commit, the newest first: a line for each time that it changed. */
export function frameworkHistory(
  id: string,
  commits: readonly Committed<Framework | undefined>[],
  language: Language,
): Explanation['sections'][number] {
  const { explain, date, strengths } = wordsIn(language);
  const { history } = explain;
  const said = commits.map(({ commit, day, what }) => {
    const found = what && thingIn(what, id);
    if (!found) return { commit, day, text: undefined };
    const facts = [
      history.version(what.version),
      ...(found.revision === undefined ? [] : [history.revision(found.revision)]),
      ...(found.strength === undefined ? [] : [strengths[found.strength]]),
      ...(found.retired ? [history.retired] : []),
    ];
    // A version in which nothing of it changed is not told again.
    const key = JSON.stringify({ ...found, text: textIn(found.text, language) });
    return { commit, day, key, text: `${facts.join(', ')}: ${textIn(found.text, language)}` };
  });
  const lines = said.flatMap(({ commit, day, key, text }, index) => {
    const earlier = said[index + 1];
    if (key === earlier?.key) return [];
    return [history.line(date(day), commit.slice(0, 7), text ?? history.notThere)];
  });
  return section(history.framework, lines.length > 0 ? lines : [history.nothing]);
}

function thingIn(framework: Framework, id: string) {
  const is = (one: { readonly id: string }): boolean => localId(one.id) === localId(id);
  const statement = framework.statements.find(is);
  if (statement) {
    const { text, revision, strength, retired } = statement;
    return { text, revision, strength, retired };
  }
  const requirement = targetsOf(framework).flatMap(requirementsOf).find(is);
  if (requirement) {
    const { text, strength } = requirement;
    return { text, strength, revision: undefined, retired: false };
  }
  const titled = [...targetsOf(framework), ...framework.pillars].find(is);
  return titled && { text: titled.title, revision: undefined, strength: undefined, retired: false };
}

/** What a portfolio said of an id in each commit, the newest first: what each added and took away. */
export function portfolioHistory(
  id: string,
  commits: readonly Committed<Portfolio | undefined>[],
  language: Language,
): Explanation['sections'][number] {
  const words = wordsIn(language);
  const { history } = words.explain;
  const said = commits.map(({ commit, day, what }) => ({
    commit,
    day,
    facts: new Set(what ? factsIn(what, id, language) : []),
  }));
  const lines = said.flatMap(({ commit, day, facts }, index) => {
    const before = said[index + 1]?.facts ?? new Set<string>();
    const line = (text: string): string => history.line(words.date(day), commit.slice(0, 7), text);
    return [
      ...[...facts].filter((one) => !before.has(one)).map(line),
      ...[...before].filter((one) => !facts.has(one)).map((one) => line(history.noLonger(one))),
    ];
  });
  return section(history.portfolio, lines.length > 0 ? lines : [history.nothing]);
}

function factsIn(portfolio: Portfolio, id: string, language: Language): readonly string[] {
  const { explain, trust, date } = wordsIn(language);
  const { history } = explain;
  const is = (statement: string): boolean => statement === id;
  return [
    ...portfolio.evidence.flatMap(({ file, claims }) =>
      claims
        .filter(({ statement }) => is(statement))
        .map(({ rationale = '' }) => history.claimed(file, rationale)),
    ),
    ...portfolio.signOffs.flatMap(({ evidence, assessor, date: day, claims }) =>
      claims
        .filter(({ statement }) => is(statement))
        .map(({ judgement }) =>
          history.judged(evidence, assessor.name, date(day), trust.judgements[judgement]),
        ),
    ),
  ];
}
