import type { Step } from '../../node/drafts.ts';
import type { Choice } from './fit-question.ts';
import type { LineOptions, TerminalPrompts } from './prompts.ts';
import { WentBack } from './interrupt.ts';

/** How the questions of a conversation are asked. Each answer can be taken back, and survives in a draft. */
export interface Prompts {
  readonly choose: <Value>(
    message: string,
    choices: readonly Choice<Value>[],
    standard?: Value,
  ) => Promise<Value>;
  readonly chooseBySearch: <Value>(
    message: string,
    find: (words: string) => readonly Choice<Value>[],
    standard?: Value,
  ) => Promise<Value>;
  readonly askLine: (message: string, options?: LineOptions) => Promise<string>;
  /** Writes text between the questions, as it is. It is not written again for questions that were answered. */
  readonly say: (text: string) => void;
}

/** What a conversation needs around it. */
export interface Surroundings {
  readonly write: (text: string) => void;
  readonly terminal: Pick<TerminalPrompts, 'choose' | 'chooseBySearch' | 'askLine'>;
  /** Called after each answer with all answers so far. */
  readonly keep: (steps: readonly Step[]) => void;
}

/** Answers from a draft. */
export interface Earlier {
  readonly steps: readonly Step[];
  /** Whether each is to be looked at and answered again. */
  readonly isAskedAgain: boolean;
}

/** How an answer is written in a draft: ids as they are, other choices by what they are called. */
const nameOf = <Value>({ value, short, name }: Choice<Value>): string =>
  typeof value === 'string' ? value : (short ?? name);

/**
 * Carries a conversation. Going back runs it again from its start, with all answers but the last one; so
 * nothing between the questions may change anything, and `carry` is told nothing of it.
 */
export async function inSteps<Result>(
  carry: (prompts: Prompts) => Promise<Result>,
  earlier: Earlier,
  surroundings: Surroundings,
): Promise<Result> {
  let given = earlier.isAskedAgain ? [] : earlier.steps;
  let takenBack = earlier.isAskedAgain ? earlier.steps : [];
  for (;;) {
    const pass = passWith(given, takenBack, surroundings);
    try {
      return await carry(pass.prompts);
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      const { done, left } = pass.after();
      given = done.slice(0, -1);
      takenBack = [...done.slice(-1), ...left];
      surroundings.write('\n');
    } finally {
      pass.flush();
    }
  }
}

/** One run through a conversation: what was answered before is not asked. */
function passWith(
  given: readonly Step[],
  takenBack: readonly Step[],
  { write, terminal, keep }: Surroundings,
) {
  let open = given;
  let done: readonly Step[] = [];
  let suggested = takenBack;
  let held = '';
  const flush = (): void => {
    if (held !== '') write(held);
    held = '';
  };
  const say = (text: string): void => {
    if (open.length > 0) held += text;
    else write(text);
  };
  const firstOf = (steps: readonly Step[], question: string): number =>
    steps.findIndex((one) => one.question === question);

  /** The answer that was given before, where it still is one; else that of somebody at the terminal. */
  const step = async <Value>(
    question: string,
    read: (step: Step) => Value | undefined,
    ask: (
      suggestion: Step | undefined,
      canGoBack: boolean,
    ) => Promise<{ readonly value: Value; readonly step: Omit<Step, 'question'> | undefined }>,
  ): Promise<Value> => {
    const at = firstOf(open, question);
    if (at >= 0) {
      const known = open[at]!;
      open = open.slice(at + 1);
      const value = read(known);
      if (value !== undefined) {
        done = [...done, known];
        held = '';
        return value;
      }
      suggested = [known, ...suggested];
    }
    flush();
    const before = firstOf(suggested, question);
    const suggestion = suggested[before];
    const { value, step: answered } = await ask(suggestion, done.length > 0);
    suggested = suggested.filter((_, index) => index !== before);
    if (answered) {
      done = [...done, { question, ...answered }];
      keep([...done, ...open]);
    }
    return value;
  };

  const prompts: Prompts = {
    choose: (message, choices, standard) => {
      const find = (one: Step | undefined) =>
        one && choices.find((choice) => !choice.isEnd && nameOf(choice) === one.answer);
      return step(
        message,
        (one) => find(one)?.value,
        async (suggestion, canGoBack) => {
          const proposed = find(suggestion)?.value ?? standard;
          const value = await terminal.choose(message, choices, proposed, { canGoBack });
          const chosen = choices.find((one) => one.value === value);
          return {
            value,
            step: chosen && !chosen.isEnd ? { answer: nameOf(chosen) } : undefined,
          };
        },
      );
    },
    chooseBySearch: (message, findChoices, standard) => {
      const find = (one: Step | undefined) =>
        one &&
        findChoices(one.words ?? '').find(
          (choice) => !choice.isNotice && nameOf(choice) === one.answer,
        );
      return step(
        message,
        (one) => find(one)?.value,
        async (suggestion, canGoBack) => {
          const proposed = find(suggestion);
          const { value, words } = await terminal.chooseBySearch(
            message,
            findChoices,
            proposed ? { standard: proposed.value, words: suggestion?.words ?? '' } : { standard },
            { canGoBack },
          );
          const chosen = findChoices(words).find((one) => one.value === value)!;
          return { value, step: { answer: nameOf(chosen), words } };
        },
      );
    },
    askLine: (message, options = {}) => {
      const isAllowed = (text: string): boolean =>
        text === '' ? options.optional === true : options.fault?.(text) === undefined;
      return step(
        message,
        ({ answer }) => (isAllowed(answer) ? answer : undefined),
        async (suggestion, canGoBack) => {
          const standard = suggestion ? suggestion.answer || undefined : options.standard;
          const value = await terminal.askLine(message, { ...options, standard }, { canGoBack });
          return { value, step: { answer: value } };
        },
      );
    },
    say,
  };
  return { prompts, flush, after: () => ({ done, left: [...open, ...suggested] }) };
}
