import inquirer from 'inquirer';
import { cleanText } from '../format/clean.ts';

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** What stands behind the question once it is chosen; the name where nothing is given. */
  readonly short?: string | undefined;
  /** Shown below the list while the choice is the one pointed at; may have several lines. */
  readonly description?: string | undefined;
}

/** Questions go to stderr: stdout is for results. What they quote from files is cleaned. */
const ask = inquirer.createPromptModule({ output: process.stderr });

const cleaned = <Value>({ name, value, short, description }: Choice<Value>): Choice<Value> => ({
  name: cleanText(name),
  value,
  ...(short !== undefined && { short: cleanText(short) }),
  ...(description !== undefined && {
    description: description.split('\n').map(cleanText).join('\n'),
  }),
});

/** Lets somebody at the terminal choose one of a list. */
export async function choose<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  standard?: Value,
): Promise<Value> {
  const { answer } = await ask<{ answer: Value }>([
    {
      type: 'select',
      name: 'answer',
      message: cleanText(message),
      choices: choices.map(cleaned),
      default: standard,
      pageSize: 12,
      loop: false,
    },
  ]);
  return answer as Value;
}

/**
 * Lets somebody at the terminal choose one of a list that changes with the words typed. `find` gives the
 * choices for those words; nothing typed is an empty text.
 */
export async function chooseBySearch<Value>(
  message: string,
  find: (words: string) => readonly Choice<Value>[],
): Promise<Value> {
  const { answer } = await ask<{ answer: Value }>([
    {
      type: 'search',
      name: 'answer',
      message: cleanText(message),
      source: (words: string | undefined) => find(words ?? '').map(cleaned),
      pageSize: 8,
    },
  ]);
  return answer as Value;
}

/** Asks a question that is answered with yes or no; no unless somebody says yes. */
export async function confirm(message: string): Promise<boolean> {
  const { answer } = await ask<{ answer: boolean }>([
    { type: 'confirm', name: 'answer', message: cleanText(message), default: false },
  ]);
  return answer;
}

/** Asks for one line; an empty one only where it may be left empty. `fault` says what is wrong with a line, if anything. */
export async function askLine(
  message: string,
  {
    standard,
    optional = false,
    fault = () => undefined,
  }: {
    readonly standard?: string | undefined;
    readonly optional?: boolean;
    readonly fault?: (text: string) => string | undefined;
  } = {},
): Promise<string> {
  const { answer } = await ask<{ answer: string }>([
    {
      type: 'input',
      name: 'answer',
      message: cleanText(message),
      default: standard === undefined ? undefined : cleanText(standard),
      validate: (text: string) => {
        const written = text.trim();
        if (written === '') return optional || 'Please write something.';
        return fault(written) ?? true;
      },
    },
  ]);
  return answer.trim();
}
