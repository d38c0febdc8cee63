import { cleanText } from '../../core/text/clean.ts';
import { columnsOf, cut, wrap } from '../../core/render/terminal.ts';
import { screenRows } from '../options.ts';

/** One of those that somebody can choose from at the terminal. */
export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** What is shown behind the question once it is chosen; the name where nothing is given. */
  readonly short?: string | undefined;
  /** Shown below the list while the choice is the one pointed at; may have several lines. */
  readonly description?: string | undefined;
  /** It says something and can't be chosen: Enter on it asks again. */
  readonly isNotice?: boolean;
  /** It ends the conversation, so a draft does not keep it. */
  readonly isEnd?: boolean;
}

/** Inquirer breaks lines in the middle of words, so they are broken or cut before it sees them. In columns. */
const width = (): number => process.stderr.columns || 80;
export const broken = (text: string): string => wrap(text, { width: width() });

/** A question, broken between words so that the answer still has room behind it. */
export const asked = (message: string): string => wrap(cleanText(message), { width: width() - 4 });

/** An answer behind its question, broken between words. */
export function behind(message: string, answer: string): string {
  const rest = broken(`? ${message} ${answer}`).slice(`? ${message}`.length);
  return rest.startsWith(' ') ? rest.slice(1) : rest;
}

/** A choice on one line of its own, and behind its question once it is taken. */
export const onOneLine = <Value>(choice: Choice<Value>, message: string): Choice<Value> => {
  const room = width() - columnsOf(message) - 4;
  const short = choice.short ?? choice.name;
  return {
    ...choice,
    name: cut(choice.name, width() - 3),
    // Where little room is left, the next line has more.
    short: room < 20 && columnsOf(short) > room ? `\n${cut(short, width() - 1)}` : cut(short, room),
  };
};

export const cleaned = <Value>(choice: Choice<Value>): Choice<Value> => ({
  ...choice,
  name: cleanText(choice.name),
  ...(choice.short !== undefined && { short: cleanText(choice.short) }),
  ...(choice.description !== undefined && {
    description: choice.description
      .split('\n')
      .map((line) => broken(cleanText(line)))
      .join('\n'),
  }),
});

/** In lines: so many choices that the question, its list and what explains them are seen together. */
export const roomForChoices = (): number => Math.max(6, screenRows() - 8);

/** The line behind which an answer is typed. */
export const lastLine = (text: string): string => text.split('\n').at(-1)!;
