import inquirer from 'inquirer';
import { cleanText } from '../format/clean.ts';
import { columnsOf, cut, wrap } from '../format/terminal.ts';
import { listen } from './typed-input.ts';

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** What stands behind the question once it is chosen; the name where nothing is given. */
  readonly short?: string | undefined;
  /** Shown below the list while the choice is the one pointed at; may have several lines. */
  readonly description?: string | undefined;
}

const moduleFor = (input: NodeJS.ReadableStream) =>
  inquirer.createPromptModule({ input, output: process.stderr });

/**
 * Asks one question. Questions go to stderr: stdout is for results. What they quote from files is cleaned.
 * Line ends in what is pasted become `lineEnd`.
 */
async function asking<Answer>(
  put: (ask: ReturnType<typeof moduleFor>) => Promise<{ readonly answer: unknown }>,
  lineEnd = ' ',
): Promise<Answer> {
  const input = await listen(lineEnd);
  try {
    return (await put(moduleFor(input.stream))).answer as Answer;
  } finally {
    input.close();
  }
}

/** Inquirer breaks lines in the middle of words, so they are broken or cut before it sees them. In columns. */
const width = (): number => process.stderr.columns || 80;
const broken = (text: string): string => wrap(text, { width: width() });

/** An answer behind its question, broken between words. */
function behind(message: string, answer: string): string {
  const rest = broken(`? ${message} ${answer}`).slice(`? ${message}`.length);
  return rest.startsWith(' ') ? rest.slice(1) : rest;
}

/** A choice on one line of its own, and behind its question once it is taken. */
const onOneLine = <Value>(choice: Choice<Value>, message: string): Choice<Value> => ({
  ...choice,
  name: cut(choice.name, width() - 3),
  short: cut(choice.short ?? choice.name, Math.max(20, width() - columnsOf(message) - 4)),
});

const cleaned = <Value>({ name, value, short, description }: Choice<Value>): Choice<Value> => ({
  name: cleanText(name),
  value,
  ...(short !== undefined && { short: cleanText(short) }),
  ...(description !== undefined && {
    description: description
      .split('\n')
      .map((line) => broken(cleanText(line)))
      .join('\n'),
  }),
});

/** In lines: so many choices that the question, its list and what explains them are seen together. */
const roomForChoices = (): number => Math.max(6, (process.stderr.rows || 24) - 8);

/** Lets somebody at the terminal choose one of a list. */
export async function choose<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  standard?: Value,
): Promise<Value> {
  return asking<Value>((ask) =>
    ask<{ answer: Value }>([
      {
        type: 'select',
        name: 'answer',
        message: cleanText(message),
        choices: choices.map((one) => onOneLine(cleaned(one), cleanText(message))),
        default: standard,
        pageSize: roomForChoices(),
        loop: false,
      },
    ]),
  );
}

/**
 * Lets somebody at the terminal choose one of a list that changes with the words typed. `find` gives the
 * choices for those words; nothing typed is an empty text.
 */
export async function chooseBySearch<Value>(
  message: string,
  find: (words: string) => readonly Choice<Value>[],
): Promise<Value> {
  return asking<Value>((ask) =>
    ask<{ answer: Value }>([
      {
        type: 'search',
        name: 'answer',
        message: cleanText(message),
        source: (words: string | undefined) => find(words ?? '').map(cleaned),
        pageSize: 8,
      },
    ]),
  );
}

/** Asks a question that is answered with yes or no; Enter alone takes the standard, which is no. */
export async function confirm(message: string, standard = false): Promise<boolean> {
  return asking<boolean>((ask) =>
    ask<{ answer: boolean }>([
      { type: 'confirm', name: 'answer', message: cleanText(message), default: standard },
    ]),
  );
}

/** Asks for one line; an empty one only where it may be left empty. `fault` says what is wrong with a line, if anything. */
export async function askLine(
  message: string,
  {
    standard,
    optional = false,
    fault = () => undefined,
    shown = (text) => text,
    lineEnd = ' ',
  }: {
    readonly standard?: string | undefined;
    readonly optional?: boolean;
    readonly fault?: (text: string) => string | undefined;
    /** How the answer stands there once it is given. */
    readonly shown?: (text: string) => string;
    /** What stands for the line ends of a paste. */
    readonly lineEnd?: string;
  } = {},
): Promise<string> {
  const answer = await asking<string>(
    (ask) =>
      ask<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message: cleanText(message),
          default: standard === undefined ? undefined : cleanText(standard),
          validate: (text: string) => {
            const written = text.trim();
            if (written === '') return optional || 'Please write something.';
            const wrong = fault(written);
            return wrong === undefined || broken(`> ${wrong}`).slice(2);
          },
          transformer: (text: string, { isFinal }: { isFinal?: boolean }) =>
            isFinal === true ? behind(cleanText(message), cleanText(shown(text.trim()))) : text,
        },
      ]),
    lineEnd,
  );
  return answer.trim();
}
