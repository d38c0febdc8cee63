import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import { defaultLimits } from '../../../core/model/limits.ts';
import { attachedFrom, type Attached } from './attachment-input.ts';
import { faultIn } from '../../failure.ts';
import { CommandFault } from '../../host.ts';
import type { Prompts } from '../../wizard/steps.ts';
import type { AddWords, EvidenceTalk } from './add-context.ts';

/** Asks for files one after another, until an empty answer. */
export async function askAttachments(
  before: readonly Attached[],
  talk: EvidenceTalk,
  { askLine, choose, say }: Prompts,
): Promise<readonly Attached[]> {
  const words = talk.host.words.add.attachments;
  const faults = await faultWordsIn(talk.host.language);
  let attached = before;
  if (before.length > 0) {
    const kept = await choose(words.keep, [
      { name: words.keepAll, value: 'keep' },
      { name: words.dropAll, value: 'none' },
    ]);
    if (kept === 'none') attached = [];
  }
  for (;;) {
    const typed = await askLine(attached.length === 0 ? words.asks : words.asksAnother, {
      optional: true,
      fault: (text) => {
        const found = attachedFrom(text, talk.host.cwd, talk);
        if (found instanceof CommandFault) {
          const { message, hint } = faultIn(faults, found);
          return [message, hint].filter((one) => one !== undefined).join(' ');
        }
        return attached.some(({ path }) => path === found.path)
          ? words.chosenAlready(found.name)
          : undefined;
      },
    });
    if (typed === '') return attached;
    const file = attachedFrom(typed, talk.host.cwd, talk);
    if (file instanceof CommandFault) continue;
    attached = [...attached, file];
    say(`${wrap(cleanText(sayAttached(file, words)), talk.terminal, '  ')}\n`);
  }
}

function sayAttached({ name, size, below }: Attached, words: AddWords['attachments']): string {
  const what = below === undefined ? words.willBeCopied(name) : words.isThere(name);
  return size > defaultLimits.attachment
    ? `${what} ${words.tooLarge((size / 1024 / 1024).toFixed(0))}`
    : what;
}
