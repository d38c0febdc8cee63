import inquirer from 'inquirer';

interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Lets somebody at the terminal choose one of a list. Questions go to stderr: stdout is for results. */
export async function choose<Value>(
  message: string,
  choices: readonly Choice<Value>[],
): Promise<Value> {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const { answer } = await ask<{ answer: Value }>([
    { type: 'select', name: 'answer', message, choices: [...choices] },
  ]);
  return answer as Value;
}

/** Asks a question that is answered with yes or no; no unless somebody says yes. */
export async function confirm(message: string): Promise<boolean> {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const { answer } = await ask<{ answer: boolean }>([
    { type: 'confirm', name: 'answer', message, default: false },
  ]);
  return answer;
}
