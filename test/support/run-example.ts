import { policyFor } from '../../src/assess/policy.ts';
import type { IsoDate } from '../../src/model/date.ts';
import type { Finding } from '../../src/model/finding.ts';
import { libraryOf } from '../../src/model/library.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import type { Span } from '../../src/model/place.ts';
import { readFramework } from '../../src/read/framework.ts';
import { readPortfolio, settingsFile } from '../../src/read/portfolio.ts';
import { SourceSet } from '../../src/read/source-set.ts';
import { checkFramework, checkPortfolio } from '../../src/rules/check.ts';
import { exampleSettings, readyExample } from '../../src/rules/example.ts';
import type { Example } from '../../src/rules/rule.ts';
import { builtInFrameworks } from './built-in.ts';
import { frameworkFolder, portfolioFolder } from './folders.ts';

export const exampleDay = '2026-11-22' as IsoDate;

/** The findings of an example, and the places that it marks. */
export interface ExampleRun {
  readonly findings: readonly Finding[];
  readonly marks: readonly Span[];
}

/** Runs an example as a portfolio: settings are added where it has none, frameworks/ holds further frameworks. */
export function runPortfolioExample(example: Example): ExampleRun {
  const { files, marks } = readyExample(example);
  const limits = { ...defaultLimits, ...example.limits };
  const sources = new SourceSet(limits);
  const own = [...files].filter(([path]) => !path.startsWith('frameworks/'));
  const settings: readonly [string, string][] = files.has(settingsFile)
    ? []
    : [[settingsFile, exampleSettings]];
  const portfolio = readPortfolio(portfolioFolder([...settings, ...own], example.refused), sources);
  const added = [...files]
    .filter(([path]) => path.startsWith('frameworks/'))
    .map(([path, text]): [string, string] => [path.slice('frameworks/'.length), text]);
  const extra = readFramework(frameworkFolder(added), sources, added[0]?.[0].split('/')[0] ?? '');
  const frameworks = [...builtInFrameworks, ...(extra ? [extra] : [])];
  const library = libraryOf(
    frameworks,
    frameworks.map(({ id }) => id),
  );
  const policy = policyFor(library, portfolio.defaultFramework, portfolio);
  const { incomplete, locate, locateKey } = sources;
  const context = {
    portfolio,
    library,
    policy,
    asOf: exampleDay,
    limits,
    incomplete,
    locate,
    locateKey,
  };
  return { findings: checkPortfolio(context, sources.problems), marks };
}

/** Runs an example as a framework of its own. */
export function runFrameworkExample(example: Example): ExampleRun {
  const { files, marks } = readyExample(example);
  const sources = new SourceSet({ ...defaultLimits, ...example.limits });
  const name = [...files.keys()][0]!.split('/')[0]!;
  const framework = readFramework(frameworkFolder(files), sources, name);
  if (!framework) return { findings: [], marks };
  const library = libraryOf([framework], [framework.id]);
  const { locate } = sources;
  return { findings: checkFramework({ framework, library, locate }, sources.problems), marks };
}
