import inquirer from 'inquirer';
import { cleanText } from '../format/clean.ts';

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Questions go to stderr: stdout is for results. What they quote from files is cleaned. */
const ask = inquirer.createPromptModule({ output: process.stderr });

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
      choices: choices.map(({ name, value }) => ({ name: cleanText(name), value })),
      default: standard,
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

/** Asks for one line; an empty one only where it may be left empty. */
export async function askLine(
  message: string,
  {
    standard,
    optional = false,
  }: { readonly standard?: string | undefined; readonly optional?: boolean } = {},
): Promise<string> {
  const { answer } = await ask<{ answer: string }>([
    {
      type: 'input',
      name: 'answer',
      message: cleanText(message),
      default: standard === undefined ? undefined : cleanText(standard),
      validate: (text: string) => optional || text.trim() !== '' || 'Please write something.',
    },
  ]);
  return answer.trim();
}
