/** What help says about one command. Options and arguments that it shares with others have their text there. */
export interface CommandHelp {
  /** One line in the list of commands; the program itself is in no list. */
  readonly summary?: string;
  readonly description: string;
  /** By the name of the argument. */
  readonly arguments?: Readonly<Record<string, string>>;
  /** By the long name of the option. */
  readonly options?: Readonly<Record<string, string>>;
  /** What a command line does that can be copied, by this line. */
  readonly examples: Readonly<Record<string, string>>;
}

export type CommandsHelp = Readonly<Record<string, CommandHelp>>;
