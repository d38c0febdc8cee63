import { relative, resolve } from 'node:path';
import type { AddCommand } from '../../command.ts';
import { formatExplanation } from '../../../core/render/explanation-terminal.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { splitId } from '../../../core/model/ids.ts';
import type { Library } from '../../../core/model/library.ts';
import { tailoredLibrary } from '../../../core/model/tailored-library.ts';
import type { Policy } from '../../../core/model/policy.ts';
import { explainable, explanationsOf, withoutEditors } from '../../../core/report/explain-word.ts';
import { explainInPortfolio, explainPackNumber } from '../../../core/report/explain-portfolio.ts';
import type { Explanation } from '../../../core/model/explanation.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import { policyFor } from '../../../core/workspace/assess.ts';
import { explainRule, ruleNamed, rules } from '../../../core/workspace/rules.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { CommandFault, type Host } from '../../host.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { everyFramework, frameworkPlaces } from '../../frameworks.ts';
import { openPortfolioAt } from '../../load.ts';
import { folderAround } from '../../named-evidence.ts';
import { frameworksOption, terminalFor, type CommonOptions } from '../../options.ts';

export const addExplain: AddCommand = (program, host, run) => {
  program
    .command('explain')
    .argument('<code-or-id>')
    .option('--notes')
    .option('--history')
    .addOption(frameworksOption())
    .action(
      run(async (typed: string, options: ExplainOptions) => {
        const word = typed.trim();
        const terminal = terminalFor(host.stdout, options, host);
        const explained = explanationsFor(word, options, host).map((one) =>
          options.notes ? one : withoutEditors(one),
        );
        const found = options.history
          ? await withHistory(word, explained, options, host)
          : explained;
        return { output: found.map((one) => formatExplanation(one, terminal)).join('\n\n') };
      }),
    );
};

interface ExplainOptions extends CommonOptions {
  readonly notes?: boolean;
  readonly history?: boolean;
}

/** What is explained now, and below it what was said in earlier commits. */
async function withHistory(
  word: string,
  explained: readonly Explanation[],
  options: CommonOptions,
  host: Host,
): Promise<readonly Explanation[]> {
  const { historyOf } = await import('./history.ts');
  const places = frameworkPlaces(options, host);
  const sections = await historyOf(
    word,
    { library: loadFrameworks(places), places },
    options,
    host,
  );
  return explained.map((one, index) =>
    index < explained.length - 1 ? one : { ...one, sections: [...one.sections, ...sections] },
  );
}

function explanationsFor(word: string, options: CommonOptions, host: Host): readonly Explanation[] {
  const rule = ruleNamed(word);
  if (rule) return [explainRule(rule)];
  if (/^OT\d+$/i.test(word)) {
    const codes = rules.map(({ code }) => code);
    const code = word.toUpperCase();
    throw new CommandFault('unknownRuleCode', { code, near: nearMiss(word, codes), codes });
  }
  const library = seenHere(everyFramework(options, host), options, host);
  const found = explanationsOf(word, library, policyHere(library, options, host), options.lang);
  const all = [...found, ...explainedHere(word, options, host)];
  if (all.length > 0) return all;
  const known = [...explainable(library), ...rules.map(({ name }) => name)];
  throw new CommandFault('nothingToExplain', { word, near: nearMiss(word, known) });
}

/** What goes by the name in the portfolio that one is in, or that the path of a file leads to; else the number of a pack. */
function explainedHere(word: string, options: CommonOptions, host: Host): readonly Explanation[] {
  const from = folderAround(word, host);
  const root = findPortfolio(resolve(host.cwd, from));
  if (root !== undefined) {
    const { portfolio } = openPortfolioAt(from, options, host);
    const below = relative(root, resolve(host.cwd, word)).replaceAll('\\', '/');
    const masked = maskFor(portfolio);
    const explain = (name: string): readonly Explanation[] =>
      explainInPortfolio(name, portfolio, options.lang, masked);
    const own = explain(word);
    const found = own.length > 0 ? own : explain(below);
    if (found.length > 0) return found;
  }
  const number = explainPackNumber(word, options.lang);
  return number ? [number] : [];
}

/** Frameworks as the one of the portfolio here changes them; as they are where there is none. */
function seenHere(library: Library, options: CommonOptions, host: Host): Library {
  if (findPortfolio(host.cwd) === undefined) return library;
  const { settings } = openPortfolioAt('.', options, host).workspace;
  const target = settings.target === undefined ? undefined : splitId(settings.target)?.framework;
  return tailoredLibrary(library, target ?? settings.defaultFramework);
}

/** The policy that is in force for the portfolio here, where there is one. */
function policyHere(library: Library, options: CommonOptions, host: Host): Policy {
  const own =
    findPortfolio(host.cwd) === undefined
      ? undefined
      : openPortfolioAt('.', options, host).workspace;
  return policyFor(
    library,
    own?.settings.defaultFramework,
    own ? { ...own.settings, ...own.organisation } : {},
  );
}
