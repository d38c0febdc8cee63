import type { Framework } from '../../src/core/model/framework.ts';
import type { FrameworkId } from '../../src/core/model/ids.ts';
import { defaultLimits, type Limits } from '../../src/core/model/limits.ts';
import type { Span } from '../../src/core/model/place.ts';
import type { Evidence, Portfolio } from '../../src/core/model/portfolio.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import { readFramework } from '../../src/core/files/framework/read-framework.ts';
import { readPortfolio, readSettings } from '../../src/core/files/portfolio/read-portfolio.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { exampleEvidence, readyExample } from '../../src/core/check/example.ts';
import { frameworkFolder, portfolioFolder } from './folders.ts';
import { settingsFile } from '../../src/core/model/layout.ts';

/** The one evidence file of a reading. */
export const evidencePath = 'evidence/a.md';

/** What came of reading texts, with the pieces that stood between « and » in them. */
export interface Reading {
  readonly sources: SourceSet;
  readonly problems: readonly Problem[];
  readonly marks: readonly Span[];
}

/** The text of an evidence file that lacks nothing, with lines added to its front matter. */
export const evidenceWith = (...lines: readonly string[]): string =>
  exampleEvidence(['title: A kitchen', 'date: 2026-03-14', 'type: case-study', ...lines]);

/** Reads a portfolio out of texts by path. */
export function readTexts(
  files: Readonly<Record<string, string>>,
  limits: Partial<Limits> = {},
): Reading & { readonly portfolio: Portfolio } {
  const sources = new SourceSet({ ...defaultLimits, ...limits });
  const { files: texts, marks } = readyExample({ files });
  const folder = portfolioFolder(texts);
  const settings = readSettings(
    folder.sources.find(({ path }) => path === settingsFile),
    sources,
    'example-ot' as FrameworkId,
  );
  const portfolio = readPortfolio(folder, sources, settings);
  return { portfolio, sources, problems: sources.problems, marks };
}

/** Reads one evidence file. */
export function readEvidenceText(
  text: string,
  limits: Partial<Limits> = {},
): Reading & { readonly evidence: Evidence | undefined } {
  const { portfolio, ...reading } = readTexts({ [evidencePath]: text }, limits);
  return { ...reading, evidence: portfolio.evidence[0] };
}

/** The lines of a framework's head that lacks nothing. */
export const headLines: readonly string[] = [
  'id: example-ot',
  'title: An example',
  'version: 1.0.0',
  'publisher: Nobody',
  'language: en',
  'source: { title: Nothing }',
];

/** Reads a framework out of texts by the names of its files. */
export function readFrameworkTexts(
  files: Readonly<Record<string, string>>,
  limits: Partial<Limits> = {},
): Reading & { readonly framework: Framework | undefined } {
  const sources = new SourceSet({ ...defaultLimits, ...limits });
  const { files: texts, marks } = readyExample({
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`example-ot/${name}`, text]),
    ),
  });
  const framework = readFramework(frameworkFolder(texts), sources, 'example-ot');
  return { framework, sources, problems: sources.problems, marks };
}

/** Reads a framework that has nothing but its head and one more file with this text. */
export const readPartText = (text: string, limits: Partial<Limits> = {}) =>
  readFrameworkTexts({ 'framework.yaml': `${headLines.join('\n')}\n`, 'part.yaml': text }, limits);

/** A stage with requirements, each written as one flow map. */
export const stageWith = (...requirements: readonly string[]): string =>
  [
    'stages:',
    '  - id: stage-1',
    '    title: One',
    '    source: X-1',
    '    requirements:',
    ...requirements.map((requirement) => `      - ${requirement}`),
    '',
  ].join('\n');

/** What each problem is, with the piece of the text that it points at. */
export const pointedAt = ({ problems, sources }: Reading): readonly (readonly string[])[] =>
  problems.map(({ kind, at }) => [
    kind,
    (sources.texts.get(at.file) ?? '').slice(at.start, at.end),
  ]);

export const placesOf = (problems: readonly Problem[]): readonly Span[] =>
  problems.map(({ at }) => at);
