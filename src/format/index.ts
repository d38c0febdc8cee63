import type { GapsView } from '../report/gaps.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../report/words/index.ts';
import { formatFindingsJson } from './findings-json.ts';
import { formatFindingsPretty } from './findings-pretty.ts';
import type { CheckedFolder } from './findings.ts';
import { formatGapsJson } from './gaps-json.ts';
import { formatGapsTerminal } from './gaps-terminal.ts';
import type { Templates } from './markdown.ts';
import type { Terminal } from './terminal.ts';

/** Every form that findings can take. */
export const findingFormats = {
  pretty: formatFindingsPretty,
  json: formatFindingsJson,
} satisfies Record<string, (folders: readonly CheckedFolder[], terminal: Terminal) => string>;

export type FindingFormat = keyof typeof findingFormats;

/** What the forms of a gap report may need beside the view. */
export interface GapsMaterial {
  readonly words: Words;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly all: boolean;
  /** Called only by forms that are made from templates. */
  readonly templates: () => { readonly files: Templates; readonly styleHash: string };
}

type GapsFormatter = (view: GapsView, material: GapsMaterial) => string | Promise<string>;

/** The Markdown of a gap report; HTML is made from it. Both load their libraries only when asked for. */
const gapsMarkdown: GapsFormatter = async (view, { words, templates }) => {
  const { renderMarkdown } = await import('./markdown.ts');
  return renderMarkdown('gaps.md', templates().files, { report: view }, words);
};

/** Every form that a gap report can take. */
export const gapsFormats = {
  terminal: (view, { words, terminal, all }) =>
    formatGapsTerminal(view, words, { ...terminal, all }),
  md: gapsMarkdown,
  html: async (view, material) => {
    const { formatHtml } = await import('./html.ts');
    const { words, language } = material;
    const { files: templates, styleHash } = material.templates();
    const markdown = await gapsMarkdown(view, material);
    const title = `${words.headings.gapReport}: ${view.targetTitle}`;
    return formatHtml({ title, language, markdown, words, templates, styleHash });
  },
  json: formatGapsJson,
} satisfies Record<string, GapsFormatter>;

export type GapsFormat = keyof typeof gapsFormats;
