import { onExit } from 'signal-exit';
import { filesWritten } from '../../node/written.ts';
import { cleanText } from '../../core/text/clean.ts';
import { cut, wrap } from '../../core/render/terminal.ts';
import { openDraft, type DraftPlace } from './draft.ts';
import { explainFailure } from '../failure.ts';
import { CommandFault, FaultWithAnswersKept } from '../host.ts';
import { terminalFor, type CommonOptions } from '../options.ts';
import type { SpeakingHost } from '../speaking-host.ts';
import { inSteps, type Prompts } from './steps.ts';
import { isInterrupted, Stopped } from './interrupt.ts';

/** One question of a conversation. What was given by flag counts as answered and is not asked. */
export interface Question<Answers> {
  /** What the answer is, such as "your name": stands before it when all answers are shown. */
  readonly about: string;
  /** One line that says what the answer is for. */
  readonly explains: (answers: Answers) => string;
  /** The flag that answers it, with an example. Without one it may stay unanswered where nobody can be asked. */
  readonly flag?: string | undefined;
  /** Whether it arises at all, after the answers so far. */
  readonly arises?: (answers: Answers) => boolean;
  readonly isAnswered: (answers: Answers) => boolean;
  /** Asks, and gives the answers with its own; those that no longer fit are taken out. */
  readonly ask: (answers: Answers, prompts: Prompts) => Promise<Answers>;
  /** The answer in a few words. */
  readonly show: (answers: Answers) => string;
}

/** What ends a conversation. */
export interface Ending<Answers, Result> {
  /** What is done with the answers, such as "Write these files". */
  readonly agree: string;
  /** Stands above the answers. */
  readonly summary: string;
  /** Does it. Where it fails, it says why, and the answers are still there to be tried again. */
  readonly carryOut: (answers: Answers) => Result | Promise<Result>;
}

/** Questions in their order, what ends them, and where a draft of the answers is kept meanwhile. */
export interface Conversation<Answers, Result> {
  readonly questions: readonly Question<Answers>[];
  readonly ending: Ending<Answers, Result>;
  readonly place: DraftPlace;
}

/**
 * Asks what is not answered yet, shows all answers, lets each be changed until somebody agrees, and carries
 * it out. Where nobody is at a terminal, all that is missing is one usage error. Nothing has been written
 * until then, except for a draft of the answers.
 */
export async function runWizard<Answers, Result>(
  given: Answers,
  conversation: Conversation<Answers, Result>,
  options: Pick<CommonOptions, 'color'>,
  host: SpeakingHost,
): Promise<Result> {
  const { questions, ending, place } = conversation;
  if (!host.canAsk) {
    const missing = questions.filter(
      (one) => one.flag !== undefined && (one.arises?.(given) ?? true) && !one.isAnswered(given),
    );
    if (missing.length > 0) throw unanswered(missing);
    return ending.carryOut(given);
  }
  return withDraft(place, host, (prompts) => askAll(given, conversation, prompts, options, host));
}

/**
 * Carries a conversation whose answers can be taken back one by one. They are kept in a draft until it is
 * done, so that nothing is lost where the window closes. `said` is what becomes of what was to be written
 * where somebody stops.
 */
export async function withDraft<Result>(
  place: DraftPlace,
  host: SpeakingHost,
  carry: (prompts: Prompts) => Promise<Result>,
  said: () => string = () => host.words.wizard.nothingWritten,
): Promise<Result> {
  const { promptsIn } = await import('./prompts.ts');
  const terminal = promptsIn(host.words.wizard);
  const { answersKept: kept, toContinue } = host.words.wizard;
  const answersKept = `${kept} ${toContinue}`;
  try {
    const draft = await openDraft(place, host);
    const forget = onExit(draft.leave);
    try {
      const surroundings = { write: host.stderr.write, terminal, keep: draft.keep };
      const result = await inSteps(carry, draft.earlier, surroundings);
      draft.remove();
      return result;
    } catch (error) {
      const isForGood = error instanceof Stopped && error.toContinue === undefined;
      if (isForGood) draft.remove();
      draft.leave();
      if (!draft.isKept()) throw error;
      if (error instanceof Stopped) {
        throw new Stopped([error.message, kept, error.toContinue].join(' '));
      }
      if (isInterrupted(error)) throw new Stopped(`${said()} ${answersKept}`);
      if (error instanceof CommandFault) throw new FaultWithAnswersKept(...error.named);
      throw error;
    } finally {
      forget();
    }
  } catch (error) {
    throw isInterrupted(error) ? new Stopped(said()) : error;
  }
}

/** Asks until all is answered, somebody agrees, and it could be carried out. */
async function askAll<Answers, Result>(
  given: Answers,
  { questions, ending }: Conversation<Answers, Result>,
  prompts: Prompts,
  options: Pick<CommonOptions, 'color'>,
  host: SpeakingHost,
): Promise<Result> {
  const open = (answers: Answers): Question<Answers> | undefined =>
    questions.find((one) => (one.arises?.(answers) ?? true) && !one.isAnswered(answers));
  const terminal = terminalFor(host.stderr, options, host);
  const say = (question: Question<Answers>, answers: Answers): void => {
    const why = wrap(cleanText(question.explains(answers)), terminal);
    prompts.say(`\n${terminal.colours.dim(why)}\n`);
  };
  let answers = given;
  for (;;) {
    let question = open(answers);
    while (question) {
      say(question, answers);
      answers = await question.ask(answers, prompts);
      question = open(answers);
    }
    const shown = questions.filter((one) => one.arises?.(answers) ?? true);
    prompts.say(`\n${wrap(ending.summary, terminal)}\n`);
    const { isRight, change, changeFrom, stop, nothingWritten } = host.words.wizard;
    const wanted = await prompts.choose<Question<Answers> | 'agree' | 'stop'>(isRight, [
      { name: ending.agree, value: 'agree', isEnd: true },
      ...shown.map((one) => ({
        name: cut(cleanText(changeFrom(one.about, one.show(answers))), terminal.width - 4),
        short: change(one.about),
        value: one,
      })),
      { name: stop, value: 'stop', isEnd: true },
    ]);
    if (wanted === 'stop') throw new Stopped(nothingWritten);
    if (wanted === 'agree') {
      const before = filesWritten();
      try {
        return await ending.carryOut(answers);
      } catch (error) {
        await explainFailure(error, host, before);
        continue;
      }
    }
    say(wanted, answers);
    answers = await wanted.ask(answers, prompts);
  }
}

const unanswered = <Answers>(missing: readonly Question<Answers>[]): CommandFault =>
  new CommandFault('answersMissing', {
    answers: missing.map(({ about }) => about),
    flags: missing.flatMap(({ flag }) => flag ?? []),
  });
