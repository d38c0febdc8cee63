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
import type { FindWish, Searched, SearchedPortfolio } from '../../../core/report/find-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddCommand } from '../../command.ts';
import { assess } from '../../../core/workspace/assess.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPortfolioAt, withFrameworks, type OpenedPortfolio } from '../../load.ts';
import { evidenceNamed, folderAround } from '../../named-evidence.ts';
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
import { builtInVocabulary } from '../../../node/frameworks.ts';
import { vocabularyIn } from '../../vocabulary.ts';

interface FindOptions extends CommonOptions {
  readonly target?: string;
  readonly in: FindWish['in'];
  readonly all?: boolean;
  readonly limit: number;
  readonly for?: string;
  readonly format: 'terminal' | 'json';
}

/** What frameworks ask and what a portfolio holds, by words. */
export const addFind: AddCommand = (program, host, run) => {
  program
    .command('find')
    .argument('[words...]')
    .addOption(targetOption())
    .addOption(new Option('--in <part>').choices(['all', 'statements', 'evidence']).default('all'))
    .option('--all')
    .addOption(new Option('--for <file>').conflicts('in'))
    .addOption(new Option('--limit <number>').argParser(parseCount).default(5))
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .action(
      run(async (looked: readonly string[], options: FindOptions) => {
        const speaker = await speaking(host);
        const view =
          options.for === undefined
            ? await viewFor(looked, options, host)
            : await suggestionsFor(options.for, looked, options, host);
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

/** What the words typed find. */
async function viewFor(
  looked: readonly string[],
  options: FindOptions,
  host: Host,
): Promise<FindView> {
  const words = looked.join(' ');
  if (words === '') throw new CommandFault('nothingToFind');
  const asOf = asOfDate(options, host);
  const isInside = findPortfolio(host.cwd) !== undefined;
  const searched =
    isInside || options.in === 'evidence'
      ? searchedIn(openedAround('.', options, host), options, asOf)
      : searchedOutside(options, host);
  const { viewFind } = await import('../../../core/report/find-view.ts');
  const { in: part, limit, lang: language } = options;
  return viewFind(searched, { words, in: part, all: options.all ?? false, limit, asOf, language });
}

/** What the text of a piece of evidence may show. */
async function suggestionsFor(
  file: string,
  looked: readonly string[],
  options: FindOptions,
  host: Host,
): Promise<FindView> {
  if (looked.length > 0) throw new CommandFault('wordsAndEvidence', { file });
  const asOf = asOfDate(options, host);
  const around = openedAround(folderAround(file, host), options, host);
  const evidence = evidenceNamed(file, around.opened, host);
  if (!evidence) throw new CommandFault('evidenceNotFound', { named: file, near: undefined });
  const { viewFindFor } = await import('../../../core/report/find-for-view.ts');
  const { limit, lang: language } = options;
  const wish = { limit, asOf, language, all: options.all ?? false };
  return viewFindFor(evidence, searchedIn(around, options, asOf), wish);
}

/** A portfolio, and the target that was asked for instead of its own. */
interface Opened {
  readonly opened: OpenedPortfolio;
  readonly asked: string | undefined;
}

function openedAround(from: string, options: FindOptions, host: Host): Opened {
  const opened = openPortfolioAt(from, options, host, options.target);
  if (options.target === undefined) return { opened, asked: undefined };
  const asked = targetAsked(options.target, opened);
  return {
    opened: asked === options.target ? opened : openPortfolioAt(from, options, host, asked),
    asked,
  };
}

/** A portfolio with its assessment. */
function searchedIn(
  { opened, asked }: Opened,
  options: FindOptions,
  asOf: IsoDate,
): SearchedPortfolio {
  const target = asked ?? opened.workspace.settings.target;
  const loaded = withFrameworks(opened, target);
  const { portfolio, places, workspace } = loaded;
  const assessment = target === undefined ? undefined : assess(loaded, target as TargetId, asOf);
  if (asked !== undefined && !assessment) throw noSuchTarget(asked, loaded);
  return {
    // A target that is not known requires nothing, so everything is searched.
    library: options.all || !assessment ? loadFrameworks(places) : loaded.library,
    portfolio,
    assessment,
    target: assessment && (target as TargetId),
    vocabulary: vocabularyIn(workspace),
  };
}

/** Every framework, where there is no portfolio. */
function searchedOutside(options: FindOptions, host: Host): Searched {
  const places = frameworkPlaces(options, host);
  const library = loadFrameworks(places);
  const vocabulary = builtInVocabulary();
  if (options.target === undefined) return { library, vocabulary };
  const target = targetAsked(options.target, { places });
  if (!findTarget(library, target as TargetId)) throw noSuchTarget(target, { library, places });
  return { library, target: target as TargetId, vocabulary };
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
  options: FindOptions,
  host: SpeakingHost,
): readonly string[] {
  const { asked, evidence, frameworks, duties, nearWords, words, suggested, for: piece } = view;
  const parts = [asked, evidence, frameworks, duties, suggested];
  if (parts.some((part) => (part?.found ?? 0) > 0)) return [];
  const terminal = terminalFor(host.stderr, options, host);
  const said = host.words.find;
  if (piece) return [wrap(cleanText(said.nothingSuggested(piece.file)), terminal)];
  const advice = [
    ...(nearWords.length > 0 ? [said.didYouMean(nearWords)] : []),
    said.advice,
    ...(asked && !options.all ? [said.all] : []),
  ];
  return [said.nothing(words), advice.join(' ')].map((line) => wrap(cleanText(line), terminal));
}
