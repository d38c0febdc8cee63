import type { Language } from '../core/model/text.ts';
import type { FaultWords } from '../core/words/faults/index.ts';

/** Everything that a run touches of the process around it, so that a test can be the process. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody is there to answer a question. */
  readonly canAsk: boolean;
  readonly now: () => Date;
  /** What questions, messages and reports are in. */
  readonly language: Language;
}

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** In columns; undefined where nobody knows. */
  readonly columns: number | undefined;
}

/**
 * The same run, but nobody is asked anything, and what it says may go elsewhere. Its own streams stay unopened until
 * somebody needs them.
 */
export const unasked = (host: Host, { stdout, stderr }: Partial<Host> = {}): Host =>
  Object.create(host, {
    canAsk: { value: false },
    ...(stdout && { stdout: { value: stdout } }),
    ...(stderr && { stderr: { value: stderr } }),
  }) as Host;

/** The name of a fault, and what its sentences name. */
type NamedFault = {
  [Name in keyof FaultWords]: [fault: Name, ...args: Parameters<FaultWords[Name]>];
}[keyof FaultWords];

/**
 * Ends a run with exit code 2: the command could not be carried out. The fault is a name in the catalogue of
 * faults, with what its sentences name; they are looked up in the language of the run when it ends.
 */
export class CommandFault extends Error {
  readonly named: NamedFault;

  constructor(...named: NamedFault) {
    super(named[0]);
    this.name = 'CommandFault';
    this.named = named;
  }
}

/** A fault that ends a conversation whose answers are kept for the next run. */
export class FaultWithAnswersKept extends CommandFault {}
