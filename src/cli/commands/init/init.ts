import { offersOf } from '../../../core/report/schema-suggestions.ts';
import { relative, resolve } from 'node:path';
import { draftsOfUser } from '../../../node/drafts.ts';
import { aloneIn, isThereIn, makeFolder } from '../../../node/new-folder.ts';
import type { AddCommand, CommandResult } from '../../command.ts';
import { runWizard } from '../../wizard/wizard.ts';
import { portfolioOf, shelfOf, type InitAnswers } from '../../../core/workspace/first-answers.ts';
import { answersIn, type InitOptions } from './init-answers.ts';
import { preparePortfolio, type PortfolioToMake } from '../../../core/workspace/first-files.ts';
import { cannotMake, checkPlace } from './init-place.ts';
import { initQuestions } from './init-questions.ts';
import { createdFiles, welcome } from './init-messages.ts';
import { findFrameworks } from '../../load.ts';
import {
  folderArgument,
  asOfDate,
  dayOption,
  frameworkFolders,
  frameworksOption,
  targetOption,
} from '../../options.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';

/** A new portfolio. */
export const addInit: AddCommand = (program, host, run) => {
  program
    .command('init')
    .addArgument(folderArgument('[folder]'))
    .option('--name <name>')
    .option('--role <post>')
    .addOption(dayOption('--qualified <date>'))
    .addOption(dayOption('--started <date>'))
    .option('--registration <number>')
    .addOption(dayOption('--registration-expires <date>'))
    .option('--attained <framework:id>')
    .addOption(dayOption('--attained-on <date>'))
    .addOption(targetOption())
    .addOption(frameworksOption())
    .action(
      run(async (folder: string, options: InitOptions) =>
        init(folder, options, await speaking(host)),
      ),
    );
};

async function init(
  folder: string,
  options: InitOptions,
  host: SpeakingHost,
): Promise<CommandResult> {
  const root = resolve(host.cwd, folder);
  checkPlace(root, host);
  const shelf = shelfOf(findFrameworks(frameworkFolders(options, host), host.cwd));
  const today = asOfDate({}, host);
  const words = host.words.init;
  const given = answersIn(options, shelf, today);
  if (host.canAsk) welcome(root, options, host);
  const ending = {
    agree: words.agree,
    summary: words.summary,
    carryOut: (answers: InitAnswers) => {
      const portfolio = portfolioOf(
        answers,
        (options.frameworks ?? []).map((one) => pathBetween(root, resolve(host.cwd, one))),
      );
      const prepare = () =>
        preparePortfolio(
          portfolio,
          shelf.library,
          today,
          {
            words: host.words.firstFiles,
            offersOf: (library, framework) => offersOf(library, framework, host.language),
          },
          (path) => isThereIn(root, path),
        );
      return aloneIn(root, () => make(root, prepare, host));
    },
  };
  const place = {
    folder: draftsOfUser(host.env),
    command: 'init',
    topic: root,
    begun: host.words.wizard.draft.begun.portfolio,
  };
  const made = await runWizard(
    given,
    { questions: initQuestions({ shelf, today, host }), ending, place },
    options,
    host,
  );
  return { output: createdFiles(root, made.files, made.left, options, host) };
}

/** Writes what is not there yet, and says what was written and what was left. */
function make(root: string, prepare: () => PortfolioToMake, host: SpeakingHost): PortfolioToMake {
  // Answers take time, and somebody else may have begun here meanwhile.
  checkPlace(root, host);
  const prepared = prepare();
  const making = makeFolder(root, prepared.folders, prepared.files);
  if (!making.made) throw cannotMake(making, host);
  return prepared;
}

const pathBetween = (from: string, to: string): string =>
  relative(from, to).replaceAll('\\', '/') || '.';
