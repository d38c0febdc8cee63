import type { Framework, Route, Stage } from '../model/framework.ts';

/** A stage on the way, with the stages that can come after it. */
export interface RouteNode {
  readonly stage: Stage;
  /** The routes that come through here. */
  readonly routes: readonly Route[];
  readonly next: readonly RouteNode[];
}

/** The routes of a framework as one tree: what they share at the beginning stands once. */
export function routeTree(framework: Framework): readonly RouteNode[] {
  const grow = (routes: readonly Route[], depth: number): readonly RouteNode[] => {
    const names = [...new Set(routes.flatMap(({ stages }) => stages[depth] ?? []))];
    return names.flatMap((name) => {
      const stage = framework.stages.find(({ local }) => local === name);
      const through = routes.filter(({ stages }) => stages[depth] === name);
      return stage ? [{ stage, routes: through, next: grow(through, depth + 1) }] : [];
    });
  };
  return grow(framework.routes, 0);
}
