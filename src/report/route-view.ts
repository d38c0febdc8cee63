import { assessPortfolio } from '../assess/assess.ts';
import { evidenceClaiming, namedBy, relatedTo } from '../assess/mappings.ts';
import { routeTree, type RouteNode, type Standing } from '../assess/routes.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { Framework, Stage } from '../model/framework.ts';
import { findTarget, type Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { textIn, type Language, type Text } from '../model/text.ts';
import type { RequirementView } from './gaps.ts';
import { viewRequirement } from './requirement-view.ts';
import { wordsIn } from './words/index.ts';

/** Something of another framework that a mapping relates, with the evidence that claims it. */
export interface RelatedView {
  readonly id: string;
  readonly predicate: string;
  readonly text: string;
  readonly justification: string;
  readonly author: string;
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
}

export interface AskedView extends RequirementView {
  readonly related: readonly RelatedView[];
}

export interface StageView {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly attainedOn?: IsoDate | undefined;
  /** Titles of the routes that come through here. */
  readonly routes: readonly string[];
  readonly next: readonly StageView[];
}

/** What one of the next stages asks. */
export interface StageAsks {
  readonly id: string;
  readonly title: string;
  readonly satisfied: number;
  readonly requirements: readonly AskedView[];
  readonly related: readonly RelatedView[];
}

/** A pathway as plain data: the tree, where one stands, and what the next stages ask. */
export interface RouteView {
  readonly otpath: '1';
  readonly framework: { readonly id: string; readonly title: string; readonly version: string };
  readonly practitioner?: string | undefined;
  readonly asOf: IsoDate;
  readonly tree: readonly StageView[];
  readonly asks: readonly StageAsks[];
}

/** Puts a pathway into plain data; without a portfolio, nobody stands anywhere on it. */
export function viewRoute(
  framework: Framework,
  library: Library,
  portfolio: Portfolio | undefined,
  asOf: IsoDate,
  language: Language,
): RouteView {
  const say = (text: Text): string => textIn(text, language);
  const attained = attainedStages(portfolio, library, asOf);
  const tree = routeTree(framework);
  const target = portfolio?.target && findTarget(library, portfolio.target);
  const wanted = new Set<Stage>([
    ...nextStages(tree, attained),
    ...framework.stages.filter(({ id }) => id === target?.id),
  ]);

  const view = ({ stage, routes, next }: RouteNode): StageView => ({
    id: stage.local,
    title: say(stage.title),
    standing: standingOf(stage),
    attainedOn: attained.get(stage.id),
    routes: routes.map(({ title }) => say(title)),
    next: next.map(view),
  });
  const standingOf = (stage: Stage): Standing => {
    if (attained.has(stage.id)) return 'attained';
    if (stage.id === target?.id) return 'target';
    return portfolio && wanted.has(stage) ? 'next' : 'later';
  };

  return {
    otpath: '1',
    framework: { id: framework.id, title: say(framework.title), version: framework.version },
    practitioner: portfolio?.practitioner.name,
    asOf,
    tree: tree.map(view),
    asks: portfolio
      ? [...wanted].map((stage) => viewAsks(stage, library, portfolio, asOf, language))
      : [],
  };
}

/** The stages that others have recognised, with the day. */
function attainedStages(
  portfolio: Portfolio | undefined,
  library: Library,
  asOf: IsoDate,
): ReadonlyMap<string, IsoDate> {
  return new Map(
    (portfolio?.attained ?? [])
      .filter(({ date }) => hasHappened(date, asOf))
      .flatMap(({ target, date }) => {
        const id = findTarget(library, target)?.id;
        return id === undefined ? [] : [[id, date] as const];
      }),
  );
}

/** The stages that come right after the last ones attained; the first ones where none is. */
function nextStages(
  tree: readonly RouteNode[],
  attained: ReadonlyMap<string, IsoDate>,
): readonly Stage[] {
  const after = (nodes: readonly RouteNode[]): readonly Stage[] =>
    nodes.flatMap(({ stage, next }) => {
      const further = after(next);
      if (further.length > 0) return further;
      return attained.has(stage.id)
        ? next.filter((node) => !attained.has(node.stage.id)).map((node) => node.stage)
        : [];
    });
  const found = after(tree);
  const none = !tree.some(function reached({ stage, next }): boolean {
    return attained.has(stage.id) || next.some(reached);
  });
  return none ? tree.map(({ stage }) => stage) : [...new Set(found)];
}

function viewAsks(
  stage: Stage,
  library: Library,
  portfolio: Portfolio,
  asOf: IsoDate,
  language: Language,
): StageAsks {
  const words = wordsIn(language);
  const coverage = assessPortfolio(portfolio, library, stage.id, asOf)?.coverage ?? [];
  const related = (id: string): readonly RelatedView[] =>
    relatedTo(id, library).map(({ id: other, predicate, mapping }) => ({
      id: other,
      predicate,
      text: textIn(namedBy(other, library) ?? {}, language),
      justification: mapping.justification,
      author: mapping.author,
      evidence: evidenceClaiming(other, portfolio).map(({ id: evidence, title }) => ({
        id: evidence,
        title,
      })),
    }));
  const requirements = coverage.map((one) => ({
    ...viewRequirement(one, words, language),
    related: related(one.requirement.id),
  }));
  return {
    id: stage.id,
    title: textIn(stage.title, language),
    satisfied: requirements.filter(({ satisfied }) => satisfied).length,
    requirements,
    related: related(stage.id),
  };
}
