import { isFileError } from '../disk/folder.ts';
import { cleanText } from '../format/clean.ts';
import { TemplateError } from '../format/template-error.ts';
import { wrap } from '../format/terminal.ts';
import { CannotRun, type Host } from './host.ts';
import { terminalFor } from './options.ts';
import { isInterrupted, Stopped } from './stopped.ts';
import { explainTemplate } from './template-failure.ts';

/** Puts whatever went wrong into one plain sentence. Never a stack trace, unless OTPATH_DEBUG asks for it. */
export function explainFailure(error: unknown, host: Host): number {
  if (error instanceof TemplateError) return explainFailure(explainTemplate(error), host);
  const terminal = terminalFor(host.stderr, {}, host);
  const say = (text: string): void => {
    host.stderr.write(`${wrap(cleanText(text), terminal)}\n`);
  };
  if (error instanceof Stopped || isInterrupted(error)) {
    say(error instanceof Stopped ? `Stopped. ${error.message}` : 'Stopped.');
    return 130;
  }
  if (error instanceof CannotRun) {
    say(error.message);
    if (error.hint !== undefined) say(error.hint);
    return 2;
  }
  if (isFileError(error)) {
    say(`"${error.path ?? ''}" could not be opened (${error.code ?? ''}).`);
    say('Check that it is there and that you may open it. None of your files was changed.');
    return 2;
  }
  say(`otpath failed: ${error instanceof Error ? error.message : String(error)}`);
  say('This is a fault of otpath, not of your files; none of them was changed.');
  if (host.env['OTPATH_DEBUG'] && error instanceof Error) {
    host.stderr.write(`${error.stack ?? ''}\n`);
  }
  return 2;
}
