import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { defaultLimits } from '../../../core/model/limits.ts';
import { attachedFrom, type Attached } from './attachment-input.ts';
import { UserError } from '../../host.ts';
import type { Prompts } from '../../wizard/steps.ts';
import type { EvidenceTalk } from './add-context.ts';

/** Asks for files one after another, until an empty answer. */
export async function askAttachments(
  before: readonly Attached[],
  talk: EvidenceTalk,
  { askLine, choose, say }: Prompts,
): Promise<readonly Attached[]> {
  let attached = before;
  if (before.length > 0) {
    const kept = await choose('Keep these attachments?', [
      { name: 'Keep them, and add others', value: 'keep' },
      { name: 'Take them all out, and begin again', value: 'none' },
    ]);
    if (kept === 'none') attached = [];
  }
  for (;;) {
    const typed = await askLine(
      attached.length === 0
        ? 'A file to attach (optional):'
        : 'Another file (Enter alone continues):',
      {
        optional: true,
        fault: (text) => {
          const found = attachedFrom(text, talk.host.cwd, talk);
          if (!(found instanceof UserError)) {
            return attached.some(({ path }) => path === found.path)
              ? `${found.name} is there already.`
              : undefined;
          }
          return [found.message, found.hint].filter((one) => one !== undefined).join(' ');
        },
      },
    );
    if (typed === '') return attached;
    const file = attachedFrom(typed, talk.host.cwd, talk);
    if (file instanceof UserError) continue;
    attached = [...attached, file];
    say(`${wrap(cleanText(sayAttached(file)), talk.terminal, '  ')}\n`);
  }
}

function sayAttached({ name, size, below }: Attached): string {
  const what =
    below === undefined ? `${name} will be copied.` : `${name} is in the portfolio already.`;
  return size > defaultLimits.attachment
    ? `${what} It has ${(size / 1024 / 1024).toFixed(0)} MB, which most panels can’t receive: make it smaller if you can.`
    : what;
}
