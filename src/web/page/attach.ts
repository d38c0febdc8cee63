import { pathFrom } from '../../core/model/files.ts';
import { isFrameworksFault } from '../../core/model/ports.ts';
import type { NewAttachment } from '../../core/model/new-evidence.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import { safeFileName } from '../../core/text/file-name.ts';
import { editAttachments } from '../../core/workspace/add.ts';
import { addPortsOf } from './add-written.ts';
import { changeText } from './saved-text.ts';
import type { Looked } from './session.ts';
import type { Outcome, Shown } from './shown.ts';

/**
 * Puts files beside evidence that is there already, under names that nothing has, and onto its list of
 * attachments. Says what was done, or why it was not.
 */
export async function attachFiles(
  file: string,
  chosen: readonly File[],
  shown: Shown,
): Promise<Outcome> {
  const { session, words } = shown;
  const said = words.page.evidence;
  const attached = await Promise.all(
    chosen.map(async (one) => ({
      name: safeFileName(one.name),
      source: { bytes: new Uint8Array(await one.arrayBuffer()) },
    })),
  );
  const bytesOf = ({ source }: Pick<NewAttachment, 'source'>): Uint8Array =>
    'bytes' in source ? source.bytes : new Uint8Array();
  const now = await evidenceNow(file, shown);
  if (!now) return { failed: said.listNotChanged };
  const placed = await session.tree.settle(() =>
    addPortsOf(bytesOf, shown).placeAttachments(file, attached),
  );
  const added = placed.filter(
    ({ path }) => !now.evidence.attachments.some((one) => one.path === path),
  );
  let text: string | undefined = now.text;
  for (const { path } of added) text = text && editAttachments(text, 'add', pathFrom(file, path));
  if (text === undefined) return { failed: said.listNotChanged };
  for (const one of added) if (!one.isThere) session.change(one.path, bytesOf(one));
  if (added.length > 0) changeText(session, now.looked, file, text);
  return placed
    .map((one) =>
      added.includes(one)
        ? words.conversations.add.report.attached(one.path)
        : said.attachedAlready(one.path),
    )
    .join(' ');
}

/** Takes a file off the list of attachments, as the list names it. The file itself stays. */
export async function detachFile(file: string, written: string, shown: Shown): Promise<Outcome> {
  const said = shown.words.page.evidence;
  const now = await evidenceNow(file, shown);
  const text = now && editAttachments(now.text, 'remove', written);
  if (text === undefined) return { failed: said.listNotChanged };
  changeText(shown.session, now!.looked, file, text);
  return said.detached(written);
}

/** Evidence as it is now, with what somebody has typed. */
async function evidenceNow(
  file: string,
  { session, looking }: Shown,
): Promise<
  { readonly evidence: Evidence; readonly text: string; readonly looked: Looked } | undefined
> {
  const looked = await session.look(looking);
  if (isFrameworksFault(looked)) return undefined;
  const evidence = looked.portfolio.evidence.find((one) => one.file === file);
  const text = looked.sources.texts.get(file);
  return evidence && text !== undefined ? { evidence, text, looked } : undefined;
}
