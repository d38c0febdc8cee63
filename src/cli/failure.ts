import { isFileError } from '../node/file-errors.ts';
import { filesWritten } from '../node/written.ts';
import type { Language } from '../core/model/text.ts';
import { conversationWordsIn } from '../core/words/conversations/index.ts';
import { faultWordsIn, type Fault, type FaultWords } from '../core/words/faults/index.ts';
import { cleanText } from '../core/text/clean.ts';
import { TemplateError } from '../core/render/template-error.ts';
import { wrap } from '../core/render/terminal.ts';
import { CommandFault, FaultWithAnswersKept, type Host } from './host.ts';
import { terminalFor } from './options.ts';
import { isInterrupted, Stopped } from './wizard/interrupt.ts';

/**
 * Puts whatever went wrong into one plain sentence. Never a stack trace, unless OTPATH_DEBUG asks for it.
 * `writtenBefore` is how many files had been written when the run began.
 */
export async function explainFailure(
  error: unknown,
  host: Host,
  writtenBefore = 0,
): Promise<number> {
  const terminal = terminalFor(host.stderr, {}, host);
  const say = (text: string): void => {
    host.stderr.write(`${wrap(cleanText(text), terminal)}\n`);
  };
  if (error instanceof Stopped || isInterrupted(error)) {
    const { stopped } = (await conversationWordsIn(host.language)).wizard;
    say(error instanceof Stopped ? `${stopped} ${error.message}` : stopped);
    return 130;
  }
  const fault = commandFaultOf(error, filesWritten() === writtenBefore);
  const { message, hint, lines = [] } = await sayFault(fault, host.language);
  say(message);
  if (hint !== undefined) say(hint);
  for (const line of lines) host.stderr.write(`${cleanText(line)}\n`);
  if (fault instanceof FaultWithAnswersKept) {
    const { answersKept, toContinue } = (await conversationWordsIn(host.language)).wizard;
    say(`${answersKept} ${toContinue}`);
  }
  const isOurs = fault.named[0] === 'unexpected';
  if (isOurs && host.env['OTPATH_DEBUG'] && error instanceof Error) {
    host.stderr.write(`${error.stack ?? ''}\n`);
  }
  return isWorthAnotherTry(fault) ? tryAgain : 2;
}

/**
 * The exit code where nothing is wrong but something was in the way for a moment, such as a network disk: what
 * starts otpath may run the same again. It is EX_TEMPFAIL of BSD’s sysexits.h.
 */
export const tryAgain = 75;

/** What disks say that may be otherwise a moment later, such as those of a network. */
const passing = new Set([
  'EAGAIN',
  'EBUSY',
  'ECONNRESET',
  'EDEADLK',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EINTR',
  'EIO',
  'EMFILE',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENFILE',
  'ENOLCK',
  'ENOMEM',
  'ENOTCONN',
  'ESTALE',
  'ETIMEDOUT',
]);

/** Whether the same command may well succeed a moment later. */
export function isWorthAnotherTry({ named: [, given] }: CommandFault): boolean {
  const { code } = Object(given) as { readonly code?: unknown };
  return typeof code === 'string' && passing.has(code);
}

/** What went wrong, where no command expected it. `unchanged` is whether all files are as they were. */
export function commandFaultOf(error: unknown, unchanged: boolean): CommandFault {
  if (error instanceof CommandFault) return error;
  if (error instanceof TemplateError) {
    const { file, suspects, line, column, fault } = error;
    return suspects.length === 0
      ? new CommandFault('templateMistake', { file, line, column, fault })
      : new CommandFault('templateUnfilled', { file, line, column, fault, suspects });
  }
  if (isFileError(error)) {
    const { path, code, syscall = '' } = error;
    return ['open', 'read', 'scandir', 'stat', 'lstat', 'readlink'].includes(syscall)
      ? new CommandFault('fileNotOpened', { path, code, unchanged })
      : new CommandFault('fileNotWritten', { path, code, unchanged });
  }
  const said = error instanceof Error ? error.message : String(error);
  return new CommandFault('unexpected', { said, unchanged });
}

/** The sentences for what ended a command. */
export async function sayFault(fault: CommandFault, language: Language): Promise<Fault> {
  return faultIn(await faultWordsIn(language), fault);
}

/** The sentences for what ended a command, or for an answer that can't be taken, among words at hand. */
export function faultIn(words: FaultWords, { named: [name, ...args] }: CommandFault): Fault {
  return (words[name] as (...given: readonly unknown[]) => Fault)(...args);
}
