import { Option } from 'commander';
import { findPortfolio } from '../../../node/portfolio.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { formatFindTerminal } from '../../../core/render/find-terminal.ts';
import { formatJson } from '../../../core/text/json.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { TargetId } from '../../../core/model/ids.ts';
import { findTarget } from '../../../core/model/library.ts';
import type { FindView } from '../../../core/report/find.ts';
import type { FindWish, Searched } from '../../../core/report/find-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddCommand } from '../../command.ts';
import { assess } from '../../../core/workspace/assess.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import type { Host } from '../../host.ts';
import { openPortfolioAt, withFrameworks } from '../../load.ts';
import {
  allowedSignersOption,
  asOfOption,
  asOfDate,
  formatOption,
  frameworksOption,
  parseCount,
  targetOption,
  terminalFor,
  type CommonOptions,
} from '../../options.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { targetAsked, noSuchTarget } from '../../target.ts';

interface FindOptions extends CommonOptions {
  readonly target?: string;
  readonly in: FindWish['in'];
  readonly all?: boolean;
  readonly limit: number;
  readonly format: 'terminal' | 'json';
}

/** What frameworks ask and what a portfolio holds, by words. */
export const addFind: AddCommand = (program, host, run) => {
  program
    .command('find')
    .argument('<words...>')
    .addOption(targetOption())
    .addOption(new Option('--in <part>').choices(['all', 'statements', 'evidence']).default('all'))
    .option('--all')
    .addOption(new Option('--limit <number>').argParser(parseCount).default(5))
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .action(
      run(async (looked: readonly string[], options: FindOptions) => {
        const speaker = await speaking(host);
        const asOf = asOfDate(options, host);
        const searched = toSearch(options, asOf, host);
        const { viewFind } = await import('../../../core/report/find-view.ts');
        const view = viewFind(searched, {
          words: looked.join(' '),
          in: options.in,
          all: options.all ?? false,
          limit: options.limit,
          asOf,
          language: options.lang,
        });
        sayWhatWasMeant(view, speaker);
        const terminal = terminalFor(host.stdout, options, host);
        return {
          output:
            options.format === 'json'
              ? formatJson(view)
              : formatFindTerminal(view, wordsIn(options.lang), terminal),
          notices: nothingFoundNotices(view, options, speaker),
        };
      }),
    );
};

/** The portfolio around the working directory with its assessment, or every framework where there is none. */
function toSearch(options: FindOptions, asOf: IsoDate, host: Host): Searched {
  const isInside = findPortfolio(host.cwd) !== undefined;
  if (!isInside && options.in !== 'evidence') return toSearchOutside(options, host);
  const first = openPortfolioAt('.', options, host, options.target);
  const target =
    options.target === undefined
      ? first.workspace.settings.target
      : targetAsked(options.target, first);
  const opened = target === options.target ? first : openPortfolioAt('.', options, host, target);
  const loaded = withFrameworks(opened, target);
  const { portfolio, places } = loaded;
  const assessment = target === undefined ? undefined : assess(loaded, target as TargetId, asOf);
  if (options.target !== undefined && !assessment) throw noSuchTarget(target ?? '', loaded);
  // A target that is not known asks nothing, so everything is searched.
  const library = options.all || !assessment ? loadFrameworks(places) : loaded.library;
  return { library, portfolio, assessment, target: assessment && (target as TargetId) };
}

function toSearchOutside(options: FindOptions, host: Host): Searched {
  const places = frameworkPlaces(options, host);
  const library = loadFrameworks(places);
  if (options.target === undefined) return { library };
  const target = targetAsked(options.target, { places });
  if (findTarget(library, target as TargetId)) return { library, target: target as TargetId };
  throw noSuchTarget(target, { library, places });
}

/** A mistyped id finds what is like it, so what was meant is said before anything else. */
function sayWhatWasMeant({ words, nearIds }: FindView, host: SpeakingHost): void {
  if (nearIds.length === 0) return;
  const terminal = terminalFor(host.stderr, {}, host);
  host.stderr.write(`${wrap(cleanText(host.words.find.noId(words, nearIds)), terminal)}\n`);
}

/** That nothing was found is an answer and no error; what else to try helps more than a code. */
function nothingFoundNotices(
  view: FindView,
  { all }: FindOptions,
  host: SpeakingHost,
): readonly string[] {
  const { asked, evidence, frameworks, nearWords, words } = view;
  if ([asked, evidence, frameworks].some((part) => (part?.found ?? 0) > 0)) return [];
  const terminal = terminalFor(host.stderr, {}, host);
  const said = host.words.find;
  const advice = [
    ...(nearWords.length > 0 ? [said.didYouMean(nearWords)] : []),
    said.advice,
    ...(asked && !all ? [said.all] : []),
  ];
  return [said.nothing(words), advice.join(' ')].map((line) => wrap(cleanText(line), terminal));
}
