import { isFileError } from '../node/file-errors.ts';
import { filesWritten } from '../node/written.ts';
import type { Language } from '../core/model/text.ts';
import { faultWordsIn, type Fault } from '../core/words/faults/index.ts';
import { cleanText } from '../core/text/clean.ts';
import { TemplateError } from '../core/render/template-error.ts';
import { wrap } from '../core/render/terminal.ts';
import { CommandFault, UserError, type Host } from './host.ts';
import { terminalFor } from './options.ts';
import { isInterrupted, Stopped } from './wizard/interrupt.ts';
import { explainTemplate } from './template-failure.ts';
import { whyNotRead, whyNotWritten } from './file-error-messages.ts';

/**
 * Puts whatever went wrong into one plain sentence. Never a stack trace, unless OTPATH_DEBUG asks for it.
 * `writtenBefore` is how many files had been written when the run began.
 */
export async function explainFailure(
  error: unknown,
  host: Host,
  writtenBefore = 0,
): Promise<number> {
  if (error instanceof TemplateError) {
    return explainFailure(explainTemplate(error), host, writtenBefore);
  }
  const terminal = terminalFor(host.stderr, {}, host);
  const say = (text: string): void => {
    host.stderr.write(`${wrap(cleanText(text), terminal)}\n`);
  };
  const unchanged = filesWritten() === writtenBefore ? 'None of your files was changed.' : '';
  if (error instanceof Stopped || isInterrupted(error)) {
    say(error instanceof Stopped ? `Stopped. ${error.message}` : 'Stopped.');
    return 130;
  }
  if (error instanceof UserError) {
    say(error.message);
    if (error.hint !== undefined) say(error.hint);
    return 2;
  }
  if (error instanceof CommandFault) {
    const { message, hint } = await sayFault(error, host.language);
    say(message);
    if (hint !== undefined) say(hint);
    return 2;
  }
  if (isFileError(error)) {
    const isReading = ['open', 'read', 'scandir', 'stat', 'lstat', 'readlink'].includes(
      error.syscall ?? '',
    );
    const why = isReading ? whyNotRead(error.code) : whyNotWritten(error.code);
    say(
      `${error.path ?? 'A file'} could not be ${isReading ? 'opened' : 'written'}: ${why}. ${unchanged}`.trim(),
    );
    return 2;
  }
  say(`otpath failed: ${error instanceof Error ? error.message : String(error)}`);
  say(`This is a fault of otpath, not of your files. ${unchanged}`.trim());
  if (host.env['OTPATH_DEBUG'] && error instanceof Error) {
    host.stderr.write(`${error.stack ?? ''}\n`);
  }
  return 2;
}

/** The sentences for what ended a command. */
export async function sayFault({ named }: CommandFault, language: Language): Promise<Fault> {
  const [fault, ...args] = named;
  const words = await faultWordsIn(language);
  return (words[fault] as (...given: readonly unknown[]) => Fault)(...args);
}
