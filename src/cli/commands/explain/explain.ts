import type { AddCommand } from '../../command.ts';
import { formatExplanation } from '../../../core/render/explanation-terminal.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { splitId } from '../../../core/model/ids.ts';
import type { Library } from '../../../core/model/library.ts';
import type { Policy } from '../../../core/model/policy.ts';
import { explainId } from '../../../core/report/explain.ts';
import { explainPolicy } from '../../../core/report/explain-policy.ts';
import type { Explanation } from '../../../core/model/explanation.ts';
import { explainedWords } from '../../../core/model/explained-words.ts';
import { explainWord } from '../../../core/report/words-explained.ts';
import { policyFor } from '../../../core/workspace/assess.ts';
import { explainRule, ruleNamed, rules } from '../../../core/workspace/rules.ts';
import { everyIdOf } from '../../../core/model/framework-ids.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { CommandFault, type Host } from '../../host.ts';
import { everyFramework } from '../../frameworks.ts';
import { openPortfolioAt } from '../../load.ts';
import { frameworksOption, terminalFor, type CommonOptions } from '../../options.ts';

export const addExplain: AddCommand = (program, host, run) => {
  program
    .command('explain')
    .argument('<code-or-id>')
    .option('--notes')
    .addOption(frameworksOption())
    .action(
      run((word: string, options: ExplainOptions) => {
        const terminal = terminalFor(host.stdout, options, host);
        const found = explanationsOf(word, options, host).map((one) =>
          options.notes ? one : withoutEditors(one),
        );
        return { output: found.map((one) => formatExplanation(one, terminal)).join('\n\n') };
      }),
    );
};

interface ExplainOptions extends CommonOptions {
  readonly notes?: boolean;
}

/** What editors decided about a source is in nobody's way who wants to know what is asked. */
const withoutEditors = ({ sections, ...rest }: Explanation): Explanation => ({
  ...rest,
  sections: sections.filter(({ forEditors }) => !forEditors),
});

function explanationsOf(word: string, options: CommonOptions, host: Host): readonly Explanation[] {
  const rule = ruleNamed(word);
  if (rule) return [explainRule(rule)];
  if (/^OT\d+$/i.test(word)) {
    const codes = rules.map(({ code }) => code);
    const code = word.toUpperCase();
    throw new CommandFault('unknownRuleCode', { code, near: nearMiss(word, codes), codes });
  }
  const library = everyFramework(options, host);
  const policies = policiesNamed(word, library, options, host);
  if (policies.length > 0) return policies.map((one) => explainPolicy(one, options.lang));
  const named = splitId(word)?.framework;
  const explanations = [...library.frameworks.values()]
    .filter(({ id }) => named === undefined || id === named)
    .flatMap((framework) => explainId(word, framework, library, options.lang));
  if (explanations.length > 0) return explanations;
  const meaning = explainWord(word, options.lang);
  if (meaning) return [meaning];
  throw new CommandFault('nothingToExplain', { word, near: nearMiss(word, wordsOf(library)) });
}

/** The policies of that id; by the word "policy" the one that holds for the portfolio here. */
function policiesNamed(
  word: string,
  library: Library,
  options: CommonOptions,
  host: Host,
): readonly Policy[] {
  const own =
    findPortfolio(host.cwd) === undefined
      ? undefined
      : openPortfolioAt('.', options, host).workspace;
  const here = policyFor(
    library,
    own?.settings.defaultFramework,
    own ? { ...own.settings, ...own.organisation } : {},
  );
  const name = word.toLowerCase();
  if (name === 'policy' || name === here.id.toLowerCase()) return [here];
  return [...library.frameworks.keys()]
    .map((framework) => policyFor(library, framework, {}))
    .filter(({ id }) => id.toLowerCase() === name)
    .slice(0, 1);
}

/** Everything that can be explained, for near misses. */
function wordsOf({ frameworks }: Library): readonly string[] {
  return [
    'policy',
    ...explainedWords,
    ...rules.map(({ name }) => name),
    ...new Set([...frameworks.values()].flatMap(everyIdOf)),
  ];
}
