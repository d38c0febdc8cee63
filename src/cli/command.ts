import type { Command } from 'commander';
import type { Host } from './host.ts';

/** A document that holds more than text, and what its file is called where nobody names one. */
export interface NamedDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What came of a command. What it asks and says while it goes on, such as a conversation, is not in it. */
export interface CommandResult {
  /** What was asked for, in the format that was asked for: text, or a document that no terminal can show. */
  readonly output?: string | NamedDocument;
  /** The file that the output goes to; standard output where none is named, and a new file for a document. */
  readonly file?: string | undefined;
  /** What else a person should know, behind the output, on standard error: whole lines. */
  readonly notices?: readonly string[];
  /** 0 where all is well, and where nothing is said; 1 where what was looked for was found. */
  readonly exitCode?: number;
}

/** Makes the action of a command from what gives its result, which is written in one place. */
export type Run = <Given extends unknown[]>(
  work: (...given: Given) => CommandResult | Promise<CommandResult>,
) => (...given: Given) => Promise<void>;

/** Adds one command to the program. */
export type AddCommand = (program: Command, host: Host, run: Run) => void;
