import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { Assessor, RecordedSignOff } from '../../../core/model/sign-off.ts';
import { keyLine, whyKeyIsNeeded } from '../../../core/workspace/sign.ts';
import { CommandFault } from '../../host.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { Signing } from './signing.ts';
import { noticeOf, tell } from '../../tell.ts';

/**
 * Makes sure that nobody puts a decision without a signature in the place of a signed one by accident. Whether
 * to go on: a person at a terminal says so; elsewhere it needs the key.
 */
export async function mayBeUnsigned(
  assessor: Assessor,
  previous: RecordedSignOff | undefined,
  { loaded, options, prompts, host }: Signing<CommonOptions & { readonly key?: string }>,
): Promise<boolean> {
  const reason = whyKeyIsNeeded(assessor, previous, loaded);
  if (options.key !== undefined || reason === undefined) return true;
  const { name } = assessor;
  const words = host.words.sign.key;
  const why = words[reason](name);
  if (!prompts) {
    throw new CommandFault('keyNeeded', { name, reason });
  }
  prompts.say(`${wrap(cleanText(why), terminalFor(host.stderr, options, host))}\n`);
  return prompts.choose(words.question, [
    // No answer for a draft: with the key there is nothing to ask, and without it the question comes again.
    { name: words.no, value: false, isEnd: true },
    { name: words.yes, value: true },
  ]);
}

/** Says where a sign-off was written and, where it was signed, what to put into the list of keys. */
export function sayWritten(
  file: string,
  assessor: Assessor,
  signature: string | undefined,
  host: SpeakingHost,
): void {
  tell(host.words.notices.writtenTo(file), host);
  const line = keyLine(assessor, signature);
  if (line === undefined) return;
  // The line stays whole, so that it can be copied.
  const { line: whoGetsIt } = host.words.sign.key;
  host.stderr.write(`${noticeOf(whoGetsIt, host)}\n  ${cleanText(line)}\n`);
}
