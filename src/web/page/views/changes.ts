import { zipSync } from 'fflate';
import { settingsFile } from '../../../core/model/layout.ts';
import { textMeant } from '../../../core/text/decode.ts';
import { changedLines } from '../changed-lines.ts';
import { button, download, el, tick, type PagePart } from '../dom.ts';
import { forgetWork, keepWork } from '../kept-work.ts';
import { canPickFolder, pickedHandle } from '../start.ts';
import { isUsed, writeChanges } from '../write-changes.ts';
import type { Shown, View } from '../shown.ts';

/** What is changed and not saved, and how to save it. */
export const viewChanges: View = async (shown) => {
  const { session, words } = shown;
  const { tree } = session;
  const said = words.page.changes;
  const title = el('h1', {}, said.title);
  const keeping = tick('Keep', said.keep, session.isKeeping, (on) => void keep(on, shown));
  const kept = [keeping, el('p', { class: 'hint' }, said.keepHint)];
  if (tree.changed.size === 0) return [title, el('p', {}, said.nothing), ...kept];
  const files = [...tree.changed.keys()].sort();
  const rows = await Promise.all(files.map((path) => changedFile(path, shown)));
  return [
    title,
    el('h2', {}, said.list),
    el('ul', { class: 'changed' }, ...rows),
    ...ways(shown),
    ...kept,
  ];
};

/** The ways to save: into the folder, into a new one where there is none yet, or as a zip file. */
function ways(shown: Shown): readonly PagePart[] {
  const { session, words } = shown;
  const { tree } = session;
  const { changes: said, begin } = words.page;
  const way = (
    label: string,
    hint: string,
    save: (shown: Shown) => Promise<void>,
    attributes: { readonly 'data-save': string; readonly class?: string },
  ): readonly PagePart[] => [
    el(
      'p',
      {},
      button(label, (): Promise<void> => save(shown), attributes),
    ),
    el('p', { class: 'hint' }, hint),
  ];
  return [
    ...(tree.handle
      ? way(said.save, said.saveHint, saveFiles, { class: 'main', 'data-save': 'files' })
      : tree.isNew && canPickFolder()
        ? way(begin.save, begin.saveHint, saveNew, { class: 'main', 'data-save': 'new' })
        : []),
    ...way(said.zip, tree.isNew ? begin.zipHint : said.zipHint, saveZip, { 'data-save': 'zip' }),
  ];
}

/** Writes a new portfolio into an empty folder, which is its own from then on. */
async function saveNew(shown: Shown): Promise<void> {
  const { session, words, again } = shown;
  const { begin, changes: said } = words.page;
  try {
    const handle = await pickedHandle('readwrite');
    if (!handle) return;
    if (await isUsed(handle)) {
      await again({ failed: begin.notEmpty(handle.name) });
      return;
    }
    // What is kept lies under the name that the folder had until now.
    if (session.isKeeping) forgetWork(session, false);
    session.tree.moveTo(handle);
  } catch {
    return again({ failed: said.refused });
  }
  return saveFiles(shown);
}

/** Begins to keep what is not saved, or forgets it. */
async function keep(on: boolean, { session, words, again }: Shown): Promise<void> {
  const said = words.page.changes;
  if (on) keepWork(session);
  else forgetWork(session, false);
  // What does not fit may fit later, and is named meanwhile. What keeps nothing at all is no choice.
  const keepsNothing =
    on && session.notKept.length > 0 && session.notKept.length === session.tree.unsaved;
  session.isKeeping = on && !keepsNothing;
  await again(session.isKeeping ? said.kept : on ? { failed: said.notKept } : said.forgotten);
}

async function changedFile(path: string, { session, words, again }: Shown): Promise<PagePart> {
  const { tree } = session;
  const said = words.page.changes;
  const opened = tree.opened(path);
  const isStale = await tree.isStale(path);
  const text = (bytes: Uint8Array = new Uint8Array()): string => textMeant({ path, bytes }) ?? '';
  const before = text(await tree.bytesBefore(path));
  const lines = changedLines(before, text(tree.changed.get(path)));
  const added = lines.filter(({ isNew }) => isNew).length;
  const undo = (): Promise<void> => {
    session.undo(path);
    return again();
  };
  return el(
    'li',
    { key: path },
    el('code', {}, path),
    ` ${opened ? said.lines(added, lines.length - added) : said.isNew} `,
    // Without its settings, a new portfolio would be none.
    tree.isNew && path === settingsFile
      ? undefined
      : button(said.undo, undo, { 'aria-label': said.undoFile(path) }),
    isStale ? el('p', { class: 'verdict bad' }, said.stale(tree.handle !== undefined)) : undefined,
  );
}

/** All changed files in one zip, with a text that says what to do with it; a whole portfolio where it is new. */
async function saveZip({ session, words, again }: Shown): Promise<void> {
  const { tree, folder } = session;
  const { changes: said, begin } = words.page;
  const files = [...tree.changed.keys()].sort();
  const readme = said.readmeText(tree.name, files).replaceAll('\n', '\r\n');
  const zip = zipSync({
    // A new portfolio has a page of its own that says what is in it.
    ...(!tree.isNew && { [said.readme]: new TextEncoder().encode(`\uFEFF${readme}`) }),
    ...Object.fromEntries(files.map((path) => [path, tree.changed.get(path)!])),
  });
  const name = tree.isNew ? `${folder}.zip` : `${folder}-changes.zip`;
  download(name, zip);
  tree.handedOver();
  if (session.isKeeping) keepWork(session);
  await again(tree.isNew ? begin.zipped(name) : said.zipped(name));
}

async function saveFiles({ session, words, again }: Shown): Promise<void> {
  const said = words.page.changes;
  const { saved, trouble } = await writeChanges(session.tree);
  session.forget();
  if (session.isKeeping) keepWork(session);
  if (trouble === undefined) return again(said.saved(saved));
  if (trouble.kind === 'refused') return again({ failed: said.refused });
  return again({ failed: said[trouble.kind](trouble.file) });
}
