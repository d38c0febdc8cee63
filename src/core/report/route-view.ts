import { standingOf, type Pathway, type StageCoverage } from '../assess/pathway.ts';
import type { RouteNode } from '../assess/routes.ts';
import type { Standing } from '../model/framework.ts';
import type { IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { textIn, type Language, type Text } from '../model/text.ts';
import type { RequirementView } from './gaps.ts';
import { viewRelated, type RelatedView } from './related-view.ts';
import { viewRequirement } from './requirement-view.ts';
import { wordsIn } from '../words/index.ts';

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

/** Puts a pathway into plain data. */
export function viewRoute(pathway: Pathway, library: Library, language: Language): RouteView {
  const { framework, portfolio, asOf, tree, attained, asked } = pathway;
  const say = (text: Text): string => textIn(text, language);
  const view = ({ stage, routes, next }: RouteNode): StageView => ({
    id: stage.local,
    title: say(stage.title),
    standing: standingOf(stage, pathway),
    attainedOn: attained.get(stage.id),
    routes: routes.map(({ title }) => say(title)),
    next: next.map(view),
  });
  return {
    otpath: '1',
    framework: { id: framework.id, title: say(framework.title), version: framework.version },
    practitioner: portfolio?.practitioner.name,
    asOf,
    tree: tree.map(view),
    asks: portfolio ? asked.map((one) => viewAsks(one, library, portfolio, language)) : [],
  };
}

function viewAsks(
  { stage, coverage }: StageCoverage,
  library: Library,
  portfolio: Portfolio,
  language: Language,
): StageAsks {
  const words = wordsIn(language);
  const related = (id: string): readonly RelatedView[] =>
    viewRelated(id, library, portfolio, language);
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
