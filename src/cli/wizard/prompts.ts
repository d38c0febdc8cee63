import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { ConversationWords } from '../../core/words/conversations/index.ts';
import { cleanText } from '../../core/text/clean.ts';
import {
  asked,
  behind,
  broken,
  cleaned,
  lastLine,
  onOneLine,
  roomForChoices,
  type Choice,
} from './fit-question.ts';
import { WentBack } from './interrupt.ts';
import { backSign, listen, type TypedInput } from './terminal-input.ts';

export interface LineOptions {
  readonly standard?: string | undefined;
  readonly optional?: boolean;
  /** What is wrong with a line, if anything. */
  readonly fault?: (text: string) => string | undefined;
  /** How the answer is shown once it is given. */
  readonly shown?: (text: string) => string;
  /** What stands for the line ends of a paste. */
  readonly lineEnd?: string;
}

/** Where in a conversation a question is. */
export interface Position {
  /** Whether there is a question before this one. Undefined where a question is asked by itself. */
  readonly canGoBack?: boolean;
}

/** What the questions themselves say, such as what the keys do. */
type QuestionWords = ConversationWords['wizard'];

/** Questions at the terminal, in one language. */
export interface TerminalPrompts {
  /** Lets somebody choose one of a list. */
  readonly choose: <Value>(
    message: string,
    choices: readonly Choice<Value>[],
    standard?: Value,
    position?: Position,
  ) => Promise<Value>;
  /**
   * Lets somebody choose one of a list that changes with the words typed. `find` gives the choices for those
   * words; nothing typed is an empty text.
   */
  readonly chooseBySearch: <Value>(
    message: string,
    find: (words: string) => readonly Choice<Value>[],
    begun?: Partial<FoundChoice<Value>> & { readonly standard?: Value | undefined },
    position?: Position,
  ) => Promise<FoundChoice<Value>>;
  /** Asks for one line; an empty one only where it may be left blank. */
  readonly askLine: (
    message: string,
    options?: LineOptions,
    position?: Position,
  ) => Promise<string>;
  /** Asks a question that is answered with yes or no; Enter alone takes the standard, which is no. */
  readonly confirm: (message: string, standard?: boolean) => Promise<boolean>;
}

export const promptsIn = (words: QuestionWords): TerminalPrompts => ({
  choose: (message, choices, standard, position) =>
    choose(words, message, choices, standard, position),
  chooseBySearch: (message, find, begun, position) =>
    chooseBySearch(words, message, find, begun, position),
  askLine: (message, options, position) => askLine(words, message, options, position),
  confirm: (message, standard) => confirm(words, message, standard),
});

/** The keys of a list, as the library shows them, with what they do in the language of the run. */
const listTheme = ({ keys: { move, select } }: QuestionWords) => ({
  style: {
    keysHelpTip: () =>
      [
        ['↑↓', move],
        ['⏎', select],
      ]
        .map(([key, does]) => `${styleText('bold', key!)} ${styleText('dim', does!)}`)
        .join(styleText('dim', ' • ')),
  },
});

/** Questions that somebody goes back from are taken off the screen; whether that is so is known only at their end. */
function moduleFor({ stream, signal, left }: TypedInput) {
  const ask = inquirer.createPromptModule({ input: stream, output: process.stderr, signal });
  for (const [name, prompt] of Object.entries(ask.prompts)) {
    ask.registerPrompt(name, (question: unknown, context: object) => {
      const isLeft = { get: () => left() === 'back', enumerable: true };
      return (prompt as PromptFunction)(
        question,
        Object.defineProperty(context, 'clearPromptOnDone', isLeft),
      );
    });
  }
  return ask;
}

type PromptFunction = (question: unknown, context: object) => Promise<unknown>;
type Ask = ReturnType<typeof moduleFor>;

interface Asking extends Position {
  readonly lineEnd?: string;
  readonly isList?: boolean;
  /** Typed before anybody types. */
  readonly typed?: string | undefined;
}

/**
 * Asks one question. Questions go to stderr: stdout is for results. What they quote from files is cleaned.
 * Line ends in what is pasted become `lineEnd`. After Ctrl-Z and `fg` it is asked again, with what was typed,
 * which `put` passes to `note` and is given again.
 */
async function asking<Answer>(
  put: (
    ask: Ask,
    typed: string,
    note: (typed: string) => void,
  ) => Promise<{ readonly answer: unknown }>,
  { lineEnd = ' ', canGoBack = false, isList = false, typed = '' }: Asking,
): Promise<Answer> {
  for (let kept = typed; ;) {
    const input = await listen({ lineEnd, canGoBack, isList });
    try {
      const note = (now: string): void => {
        kept = now;
      };
      return (await put(moduleFor(input), kept, note)).answer as Answer;
    } catch (error) {
      const left = input.left();
      if (left === 'back') throw new WentBack();
      if (left === undefined) throw error;
    } finally {
      input.close();
    }
  }
}

async function choose<Value>(
  words: QuestionWords,
  message: string,
  choices: readonly Choice<Value>[],
  standard?: Value,
  position: Position = {},
): Promise<Value> {
  return asking<Value>(
    (ask) =>
      ask<{ answer: Value }>([
        {
          type: 'select',
          name: 'answer',
          message: asked(message),
          choices: choices.map((one) => onOneLine(cleaned(one), lastLine(asked(message)))),
          default: standard,
          pageSize: roomForChoices(),
          loop: false,
          theme: listTheme(words),
        },
      ]),
    { ...position, isList: true },
  );
}

/** What was chosen, and the words that found it. */
export interface FoundChoice<Value> {
  readonly value: Value;
  readonly words: string;
}

async function chooseBySearch<Value>(
  said: QuestionWords,
  message: string,
  find: (words: string) => readonly Choice<Value>[],
  {
    standard,
    words = '',
  }: Partial<FoundChoice<Value>> & { readonly standard?: Value | undefined } = {},
  position: Position = {},
): Promise<FoundChoice<Value>> {
  const back = Symbol('back');
  const offered = (now: string): readonly Choice<Value | typeof back>[] =>
    position.canGoBack === true && now.trim() === backSign
      ? [{ name: said.goBack, short: said.back, value: back }]
      : find(now);
  let typed = words;
  for (;;) {
    const value = await asking<Value | typeof back>(
      (ask, begun, note) =>
        ask<{ answer: Value | typeof back }>([
          {
            type: 'search',
            name: 'answer',
            initialValue: begun,
            message: asked(message),
            source: (now = '') => {
              typed = now;
              note(now);
              return offered(now).map((one) =>
                onOneLine(cleaned<Value | typeof back>(one), lastLine(asked(message))),
              );
            },
            pageSize: Math.min(8, roomForChoices()),
            ...(standard !== undefined && { default: standard }),
            theme: listTheme(said),
          },
        ]),
      { ...position, typed },
    );
    const isBack = position.canGoBack === true && typed.trim() === backSign;
    if (value === back || isBack) throw new WentBack();
    const chosen = offered(typed).find((one) => one.value === value);
    // Enter that comes before the list for these words is there has chosen from another list.
    if (!chosen) continue;
    if (!chosen.isNotice) return { value: value as Value, words: typed };
    typed = '';
  }
}

async function confirm(
  { yes, no, yesOrNo }: QuestionWords,
  message: string,
  standard = false,
): Promise<boolean> {
  const theme = { keywords: { yes, no, error: () => yesOrNo } };
  return asking<boolean>(
    (ask) =>
      ask<{ answer: boolean }>([
        { type: 'confirm', name: 'answer', message: asked(message), default: standard, theme },
      ]),
    {},
  );
}

async function askLine(
  words: QuestionWords,
  message: string,
  {
    standard,
    optional = false,
    fault = () => undefined,
    shown = (text) => text,
    lineEnd = ' ',
  }: LineOptions = {},
  position: Position = {},
): Promise<string> {
  const isBack = (text: string): boolean => position.canGoBack === true && text.trim() === backSign;
  const answer = await asking<string>(
    (ask, begun, note) =>
      ask<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message: asked(message),
          ...(begun === ''
            ? { default: standard === undefined ? undefined : cleanText(standard) }
            : { default: begun, prefill: 'editable' as const }),
          validate: (text: string) => {
            const written = text.trim();
            if (isBack(text)) return true;
            if (written === backSign && position.canGoBack === false) return words.firstQuestion;
            if (written === '') return optional || words.writeSomething;
            const wrong = fault(written);
            return wrong === undefined || broken(`> ${wrong}`).slice(2);
          },
          transformer: (text: string, { isFinal }: { isFinal?: boolean }) => {
            if (isFinal !== true) {
              note(text);
              return text;
            }
            const said = isBack(text) ? words.back : cleanText(shown(text.trim()));
            return behind(lastLine(asked(message)), said);
          },
        },
      ]),
    { ...position, lineEnd },
  );
  if (isBack(answer)) throw new WentBack();
  return answer.trim();
}
