import type { GapsView } from '../report/gaps.ts';
import type { DiffOutput } from '../model/framework-change.ts';
import type { FrameworkView } from '../report/framework-view.ts';
import type { PlanView } from '../report/plan.ts';
import type { SupervisionSheet } from '../report/supervision-sheet.ts';
import type { RouteView } from '../report/route-view.ts';
import type { VerifyView } from '../report/verify-view.ts';
import type { Words } from '../words/index.ts';
import { formatFindingsJson } from './findings-json.ts';
import { formatFindingsPretty } from './findings-pretty.ts';
import type { CheckedFolder } from '../model/checked-folder.ts';
import { formatDiffTerminal } from './diff-terminal.ts';
import { formatImpactCsv, formatImpactJson, formatImpactTerminal } from './impact-formats.ts';
import type { FrameworkMapView } from '../report/framework-map.ts';
import { mapDocument } from '../report/framework-map-document.ts';
import { formatMapCsv, formatMapTerminal } from './map-formats.ts';
import type { ImpactView } from '../report/framework-impact-view.ts';
import type { DiffView } from '../report/framework-diff-view.ts';
import { formatFrameworkTerminal } from './framework-terminal.ts';
import { contentOf, markdownOf, pageOf, readAsIs, wordDocumentOf } from './documents.ts';
import { formatGapsTerminal } from './gaps-terminal.ts';
import type { FindingWords } from '../words/findings/index.ts';
import { formatJson } from '../text/json.ts';
import { formatPlanTerminal } from './plan-terminal.ts';
import { formatRouteTerminal } from './route-terminal.ts';
import type { RuleHelp } from '../model/rule-help.ts';
import { formatSheetTerminal } from './sheet-terminal.ts';
import type { Formatter } from './render-context.ts';
import type { Terminal } from './terminal.ts';
import { formatVerifyTerminal } from './verify-terminal.ts';

/** What a form of findings may need beside them. */
export interface FindingMaterial {
  readonly words: FindingWords;
  readonly terminal: Terminal;
  /** The documentation of every rule, in the order of their codes. */
  readonly rules: () => readonly RuleHelp[];
}

type FindingFormatter = (
  folders: readonly CheckedFolder[],
  material: FindingMaterial,
) => string | Promise<string>;

/** Every form that findings can take. Those for machines and wikis are loaded only when they are asked for. */
export const findingFormats = {
  pretty: (folders, { words, terminal }) => formatFindingsPretty(folders, words, terminal),
  json: (folders, { words }) => formatFindingsJson(folders, words),
  sarif: async (folders, { words, rules }) =>
    (await import('./findings-sarif.ts')).formatFindingsSarif(folders, words, rules()),
  junit: async (folders, { words }) =>
    (await import('./findings-junit.ts')).formatFindingsJunit(folders, words),
  github: async (folders, { words }) =>
    (await import('./findings-github.ts')).formatFindingsGithub(folders, words),
  gitlab: async (folders, { words }) =>
    (await import('./findings-gitlab.ts')).formatFindingsGitlab(folders, words),
  markdown: async (folders, { words }) =>
    (await import('./findings-markdown.ts')).formatFindingsMarkdown(folders, words),
} satisfies Record<string, FindingFormatter>;

export type FindingFormat = keyof typeof findingFormats;

/** Squares are links where somebody can follow them; in plain Markdown so many would hide what it says. */
const gapsMarkdown = markdownOf<GapsView>('gaps.md', (report) => ({ report, places: false }));
const gapsPageMarkdown = markdownOf<GapsView>(
  'gaps.md',
  (report) => ({ report, places: true }),
  ({ otherLanguages }) => otherLanguages,
);

const titleOfGaps = ({ targetTitle }: GapsView, { headings }: Words): string =>
  `${headings.gapReport}: ${targetTitle}`;

/** Whose report it is, and for what: pages of paper may come apart. */
const whoAndWhatFor = ({ practitioner, targetTitle }: GapsView): string =>
  [practitioner.name, targetTitle].filter((one) => one !== '').join(': ');

/** Every form that a gap report can take as text. A PDF is printed from the page. */
export const gapsFormats = {
  terminal: (view, { words, terminal, all }) =>
    formatGapsTerminal(view, words, { ...terminal, all }),
  md: readAsIs(gapsMarkdown),
  html: pageOf(gapsPageMarkdown, titleOfGaps, whoAndWhatFor),
  json: formatJson,
  csv: async (view, { words }) => (await import('./gaps-csv.ts')).formatGapsCsv(view, words),
} satisfies Record<string, Formatter<GapsView>>;

export type GapsFormat = keyof typeof gapsFormats;

export const gapsContent = contentOf(gapsPageMarkdown);

export const gapsWordDocument = wordDocumentOf(gapsPageMarkdown, titleOfGaps, whoAndWhatFor);

const sheetScope = (sheet: SupervisionSheet): object => ({ sheet });
const sheetPageMarkdown = markdownOf<SupervisionSheet>(
  'sheet.md',
  sheetScope,
  ({ otherLanguages }) => otherLanguages,
);
const titleOfSheet = ({ practitioner }: SupervisionSheet, { headings }: Words): string =>
  `${headings.supervisionSheet}: ${practitioner.name}`;

/** Every form that a supervision sheet can take as text. It is one page, so nothing runs at its top. */
export const sheetFormats = {
  terminal: (view, { words, terminal }) => formatSheetTerminal(view, words, terminal),
  md: readAsIs(markdownOf('sheet.md', sheetScope)),
  html: pageOf(sheetPageMarkdown, titleOfSheet),
  json: formatJson,
} satisfies Record<string, Formatter<SupervisionSheet>>;

export type SheetFormat = keyof typeof sheetFormats;

export const sheetWordDocument = wordDocumentOf(sheetPageMarkdown, titleOfSheet);

/** The same for a page, which says of each text of a framework in which language it is. */
const spokenMarkdownOf = <View>(template: string, scope: (view: View) => object): Formatter<View> =>
  markdownOf(template, scope, (_, { otherLanguages }) => otherLanguages());

const planScope = (plan: PlanView): object => ({ plan });
const planMarkdown = markdownOf('plan.md', planScope);
const planPageMarkdown = spokenMarkdownOf('plan.md', planScope);

/** Every form that a development plan can take. */
export const planFormats = {
  terminal: (view, { words, terminal }) => formatPlanTerminal(view, words, terminal),
  md: readAsIs(planMarkdown),
  html: pageOf(
    planPageMarkdown,
    (view, { headings }) => `${headings.developmentPlan}: ${view.targetTitle}`,
  ),
  json: formatJson,
} satisfies Record<string, Formatter<PlanView>>;

export const planContent = contentOf(planPageMarkdown);

export type PlanFormat = keyof typeof planFormats;

const frameworkScope = (framework: FrameworkView): object => ({ framework });
const frameworkMarkdown = markdownOf('framework.md', frameworkScope);

/** Every form that a framework can be shown in. */
export const frameworkFormats = {
  terminal: (view, { words, terminal }) => formatFrameworkTerminal(view, words, terminal),
  md: readAsIs(frameworkMarkdown),
  html: pageOf(spokenMarkdownOf('framework.md', frameworkScope), ({ title }) => title),
  json: formatJson,
} satisfies Record<string, Formatter<FrameworkView>>;

export type FrameworkFormat = keyof typeof frameworkFormats;

const diffScope = (diff: DiffView): object => ({ diff });
const diffMarkdown = markdownOf('framework-diff.md', diffScope);

/** Every form that two versions of a framework can be compared in. */
export const diffFormats = {
  terminal: (view, { terminal }) => formatDiffTerminal(view, terminal),
  md: readAsIs(diffMarkdown),
  html: pageOf(diffMarkdown, ({ title }) => title),
  json: ({ diff }) => formatJson({ otpath: '1', ...diff } satisfies DiffOutput),
} satisfies Record<string, Formatter<DiffView>>;

const impactMarkdown = markdownOf<ImpactView>('framework-impact.md', (impact) => ({ impact }));

/** Every form as text that the impact of another version can be shown in. */
export const impactFormats = {
  terminal: (view, { terminal }) => formatImpactTerminal(view, terminal),
  md: readAsIs(impactMarkdown),
  html: pageOf(impactMarkdown, ({ title }) => title),
  json: formatImpactJson,
  csv: formatImpactCsv,
} satisfies Record<string, Formatter<ImpactView>>;

export type ImpactFormat = keyof typeof impactFormats;

export type DiffFormat = keyof typeof diffFormats;

const mapMarkdown: Formatter<FrameworkMapView> = (view, material) =>
  markdownOf<FrameworkMapView>('framework-map.md', () => ({
    map: mapDocument(view, material.words),
  }))(view, material);

/** Every form that it can take how two frameworks relate. */
export const mapFormats = {
  terminal: (view, { words, terminal, all }) =>
    formatMapTerminal(mapDocument(view, words), words, { ...terminal, all }),
  md: mapMarkdown,
  html: pageOf(mapMarkdown, (view, words) => mapDocument(view, words).title),
  json: formatJson,
  csv: (view, { words }) => formatMapCsv(view, words),
} satisfies Record<string, Formatter<FrameworkMapView>>;

export type MapFormat = keyof typeof mapFormats;

const routeScope = (route: RouteView): object => ({ route });
const routeMarkdown = markdownOf('route.md', routeScope);
const routePageMarkdown = spokenMarkdownOf('route.md', routeScope);

/** Every form that a pathway can be shown in. */
export const routeFormats = {
  terminal: (view, { words, terminal }) => formatRouteTerminal(view, words, terminal),
  md: readAsIs(routeMarkdown),
  html: pageOf(routePageMarkdown, ({ framework }) => framework.title),
  json: formatJson,
} satisfies Record<string, Formatter<RouteView>>;

export const routeContent = contentOf(routePageMarkdown);

export type RouteFormat = keyof typeof routeFormats;

/** Every form that the result of verifying a pack can take. */
export const verifyFormats = {
  terminal: (view, { words, terminal }) => formatVerifyTerminal(view, words, terminal),
  json: formatJson,
} satisfies Record<string, Formatter<VerifyView>>;

export type VerifyFormat = keyof typeof verifyFormats;
