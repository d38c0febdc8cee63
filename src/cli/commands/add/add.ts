import { resolve } from 'node:path';
import { Option } from 'commander';
import { policyFor } from '../../../core/workspace/assess.ts';
import { draftsIn } from '../../../node/drafts.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { barePictures } from '../../../core/model/notes.ts';
import type { AddCommand } from '../../command.ts';
import { alternativesOf } from './alternatives.ts';
import { attachedFrom } from './attachment-input.ts';
import { claimablesOf, libraryForClaims } from '../../../core/workspace/claimables.ts';
import { runWizard } from '../../wizard/wizard.ts';
import {
  answersOf,
  collect,
  withAnswerOptions,
  type AddOptions,
  type EvidenceAnswers,
} from './evidence-answers.ts';
import { evidenceQuestions } from './evidence-questions.ts';
import type { EvidenceTalk } from './add-context.ts';
import { CommandFault } from '../../host.ts';
import { openPortfolioAt } from '../../load.ts';
import { answersInNotes, nameInPieces, openNotes, type OpenedNotes } from './notes.ts';
import { openEvidence } from './open-evidence.ts';
import {
  folderArgument,
  asOfDate,
  frameworksOption,
  templatesOption,
  terminalFor,
} from '../../options.ts';
import { vocabularyIn } from '../../vocabulary.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { reportEvidence } from './report-evidence.ts';
import { sayBarePictures, sayLosses } from './say-losses.ts';
import { isInterrupted } from '../../wizard/interrupt.ts';
import { needReadableSettings, noSuchTarget } from '../../target.ts';
import { checkFileAsked, writeEvidence } from './write-evidence.ts';

/** One new piece of evidence, written as its questions are answered. */
export const addAdd: AddCommand = (program, host, run) => {
  const command = program.command('add').addArgument(folderArgument('[portfolio]'));
  withAnswerOptions(command)
    .option('--from <file>')
    .addOption(new Option('--alt <text>').argParser(collect))
    .option('--file <name>')
    .option('--edit')
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (path: string, options: AddOptions) => ({
        exitCode: await add(path, options, await speaking(host)),
      })),
    );
};

/** Gives the exit code. */
async function add(path: string, options: AddOptions, host: SpeakingHost): Promise<number> {
  const words = host.words.add;
  const { notes, given, talk } = await prepare(path, options, host);
  if (host.canAsk) {
    const whose = `${words.welcome(talk.loaded.portfolio.practitioner.name)} ${host.words.wizard.howToGoBack}`;
    host.stderr.write(`${wrap(cleanText(whose), talk.terminal)}\n`);
    if (talk.claimables.choices.length === 0) {
      host.stderr.write(`${wrap(words.nothingToClaim, talk.terminal)}\n`);
    }
  }
  const ending = {
    agree: words.agree,
    summary: words.summary,
    carryOut: (answers: EvidenceAnswers) => writeEvidence(answers, notes, options, talk),
  };
  const place = {
    folder: draftsIn(talk.loaded.root),
    command: 'add',
    topic: options.from ?? '',
    begun: host.words.wizard.draft.begun.evidence,
  };
  const written = await runWizard(
    given,
    { questions: evidenceQuestions(talk), ending, place },
    options,
    host,
  );
  if (host.canAsk) host.stderr.write('\n');
  await reportEvidence(written, options, talk);
  const notices = notes ? [...sayLosses(notes, words), ...sayBarePictures(talk, given)] : [];
  for (const notice of notices) {
    host.stderr.write(`${wrap(cleanText(notice), talk.terminal, '  ')}\n`);
  }
  return edit(resolve(talk.loaded.root, written.file), options, talk);
}

interface Prepared {
  readonly talk: EvidenceTalk;
  readonly given: EvidenceAnswers;
  /** The notes, and what of them becomes the text. */
  readonly notes:
    | (OpenedNotes & Pick<ReturnType<typeof answersInNotes>, 'unused'> & { readonly body: string })
    | undefined;
}

/** Reads all that the questions need. What is wrong with options is told before anything is asked. */
async function prepare(path: string, options: AddOptions, host: SpeakingHost): Promise<Prepared> {
  const inPieces =
    options.from !== undefined && path !== '.'
      ? nameInPieces(options.from, path, host.cwd, host)
      : undefined;
  if (inPieces) throw inPieces;
  const opened = openPortfolioAt(path, options, host);
  needReadableSettings(opened);
  if (options.from !== undefined && options.text !== undefined) {
    throw new CommandFault('textGivenTwice');
  }
  const notes =
    options.from === undefined ? undefined : await openNotes(options.from, opened.root, host);
  const named = (options.claim ?? []).map(({ statement }) => statement);
  const loaded = { ...opened, library: libraryForClaims(opened.workspace, named) };
  const today = asOfDate({}, host);
  const claimables = claimablesOf(loaded, today);
  if (!claimables) throw noSuchTarget(loaded.portfolio.target ?? '', loaded);
  const talk: EvidenceTalk = {
    loaded,
    claimables,
    policy: policyFor(loaded.library, loaded.portfolio.defaultFramework, loaded.portfolio),
    today,
    host,
    terminal: terminalFor(host.stderr, options, host),
    suggested: {},
    notesText: undefined,
    vocabulary: vocabularyIn(opened.workspace),
    bare: barePictures(notes?.pictures ?? []),
  };
  const said = answersOf(options, talk);
  const attachments = options.attach?.map((one) => {
    const file = attachedFrom(one, host.cwd, talk);
    if (file instanceof CommandFault) throw file;
    return file;
  });
  if (options.file !== undefined) checkFileAsked(options.file, talk);
  const alternatives = options.alt && alternativesOf(options.alt, talk.bare);
  const flags = { ...said, attachments, alternatives };
  if (!notes) return { talk, given: flags, notes: undefined };
  const { answers, text, title, unused } = answersInNotes(notes, talk);
  const given = joined(answers, flags);
  return {
    talk: { ...talk, notesText: text, suggested: { title, changed: notes.changed } },
    // Where nobody can be asked, the notes' own title has to do.
    given: host.canAsk || given.title !== undefined ? given : { ...given, title },
    notes: { ...notes, body: text, unused },
  };
}

/** What options answer goes before what notes do; claims and attachments of both are taken. */
function joined(notes: EvidenceAnswers, flags: EvidenceAnswers): EvidenceAnswers {
  const claims = (notes.claims ?? []).filter(
    ({ statement }) => !flags.claims?.some((one) => one.statement === statement),
  );
  const attachments = (notes.attachments ?? []).filter(
    ({ path }) => !flags.attachments?.some((one) => one.path === path),
  );
  return {
    ...notes,
    ...answeredIn(flags),
    ...(flags.claims && { claims: [...claims, ...flags.claims] }),
    ...(flags.attachments && { attachments: [...attachments, ...flags.attachments] }),
  };
}

const answeredIn = (answers: EvidenceAnswers): EvidenceAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

/** Opens the new file where that is wanted. Gives the exit code. */
async function edit(
  file: string,
  { edit: wanted }: AddOptions,
  talk: EvidenceTalk,
): Promise<number> {
  const { host, terminal } = talk;
  if (wanted === undefined && host.canAsk) {
    try {
      const { promptsIn } = await import('../../wizard/prompts.ts');
      const { confirm } = promptsIn(host.words.wizard);
      if (await confirm(host.words.add.openNow, true)) await openEvidence(file, host, terminal);
    } catch (error) {
      if (isInterrupted(error)) return 130;
      throw error;
    }
  } else if (wanted) {
    await openEvidence(file, host, terminal);
  }
  return 0;
}
