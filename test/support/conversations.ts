import type { OpenTerminal } from './terminal.ts';

/** How somebody answers the commands of the docs that ask questions, by the command. */
export const conversations: Readonly<Record<string, (terminal: OpenTerminal) => Promise<void>>> =
  {};
