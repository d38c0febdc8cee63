import { isOwnDecision } from './own-decisions.ts';
import type { Coverage } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { Framework, Stage, Standing } from '../model/framework.ts';
import { findTarget, type Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { assessPortfolio } from './assess.ts';
import { joinsAt } from './joining.ts';
import { routeTree, type RouteNode } from './routes.ts';

/** What one stage asks, and how far it is met. */
export interface StageCoverage {
  readonly stage: Stage;
  readonly coverage: readonly Coverage[];
}

/** A pathway with where a practitioner is on it; without a portfolio, nobody is anywhere. */
export interface Pathway {
  readonly framework: Framework;
  readonly portfolio: Portfolio | undefined;
  readonly asOf: IsoDate;
  readonly tree: readonly RouteNode[];
  /** The stages that others have recognised, by their ids, with the day. */
  readonly attained: ReadonlyMap<string, IsoDate>;
  /** The stage that the portfolio aims at, where it is one of this pathway. */
  readonly target: Stage | undefined;
  /** What can be worked on now: the stages after the last ones attained, and the target. None without a portfolio. */
  readonly asked: readonly StageCoverage[];
}

/** Finds where a portfolio is on a pathway, and assesses it against the stages that come next. */
export function assessPathway(
  framework: Framework,
  library: Library,
  portfolio: Portfolio | undefined,
  asOf: IsoDate,
): Pathway {
  const attained = attainedStages(portfolio, library, asOf);
  const tree = routeTree(framework);
  const aim = portfolio?.target && findTarget(library, portfolio.target);
  const target = framework.stages.find(({ id }) => id === aim?.id);
  const starts = portfolio ? startsFor(tree, portfolio, asOf) : [];
  const wanted = new Set<Stage>([
    ...nextStages(tree, attained, starts),
    ...(target ? [target] : []),
  ]);
  const coverageOf = (stage: Stage): readonly Coverage[] =>
    (portfolio && assessPortfolio(portfolio, library, stage.id, asOf)?.coverage) ?? [];
  return {
    framework,
    portfolio,
    asOf,
    tree,
    attained,
    target,
    asked: portfolio ? [...wanted].map((stage) => ({ stage, coverage: coverageOf(stage) })) : [],
  };
}

/** Where the practitioner is in relation to a stage. */
export function standingOf(stage: Stage, { attained, target, asked }: Pathway): Standing {
  if (attained.has(stage.id)) return 'attained';
  if (stage === target) return 'target';
  return asked.some((one) => one.stage === stage) ? 'next' : 'later';
}

/** The stages that others have recognised, with the day. */
function attainedStages(
  portfolio: Portfolio | undefined,
  library: Library,
  asOf: IsoDate,
): ReadonlyMap<string, IsoDate> {
  if (!portfolio) return new Map();
  return new Map(
    portfolio.attained
      .filter(({ date, by }) => hasHappened(date, asOf) && !isOwnDecision(by, portfolio))
      .flatMap(({ target, date }) => {
        const id = findTarget(library, target)?.id;
        return id === undefined ? [] : [[id, date] as const];
      }),
  );
}

/** The stages at which this practitioner joins the pathway: the first ones, or later ones that they can join at. */
function startsFor(
  nodes: readonly RouteNode[],
  portfolio: Portfolio,
  asOf: IsoDate,
): readonly Stage[] {
  const later = (node: RouteNode): readonly Stage[] => {
    const further = node.next.flatMap(later);
    return further.length > 0 || !joinsAt(node.stage, portfolio, asOf) ? further : [node.stage];
  };
  return nodes.flatMap((node) => {
    const found = later(node);
    return found.length > 0 ? [...new Set(found)] : [node.stage];
  });
}

/** The stages that come right after the last ones attained; where none is, those at which one starts. */
function nextStages(
  tree: readonly RouteNode[],
  attained: ReadonlyMap<string, IsoDate>,
  starts: readonly Stage[],
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
  return none ? starts : [...new Set(found)];
}
