import { zipSync } from 'fflate';
import { textMeant } from '../../../core/text/decode.ts';
import { changedLines } from '../changed-lines.ts';
import { button, download, el, tick } from '../dom.ts';
import { forgetWork, keepWork } from '../kept-work.ts';
import { writeChanges } from '../write-changes.ts';
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
  const zip = button(said.zip, () => saveZip(shown), { 'data-save': 'zip' });
  return [
    title,
    el('h2', {}, said.list),
    el('ul', { class: 'changed' }, ...rows),
    ...(tree.handle
      ? [
          el(
            'p',
            {},
            button(said.save, () => saveFiles(shown), { class: 'main', 'data-save': 'files' }),
          ),
          el('p', { class: 'hint' }, said.saveHint),
        ]
      : []),
    el('p', {}, zip),
    el('p', { class: 'hint' }, said.zipHint),
    ...kept,
  ];
};

/** Begins to keep what is not saved, or forgets it. */
async function keep(on: boolean, { session, words, again }: Shown): Promise<void> {
  const said = words.page.changes;
  if (on) keepWork(session);
  else forgetWork(session, false);
  // What does not fit may fit later, and is named meanwhile. What keeps nothing at all is no choice.
  const keepsNothing =
    on && session.notKept.length > 0 && session.notKept.length === session.tree.unsaved;
  session.isKeeping = on && !keepsNothing;
  await again(session.isKeeping ? said.kept : on ? said.notKept : said.forgotten);
}

async function changedFile(path: string, { session, words, again }: Shown): Promise<HTMLElement> {
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
    {},
    el('code', {}, path),
    ` ${opened ? said.lines(added, lines.length - added) : said.isNew} `,
    button(said.undo, undo, { 'aria-label': said.undoFile(path) }),
    ...(isStale ? [el('p', { class: 'verdict bad' }, said.stale(tree.handle !== undefined))] : []),
  );
}

/** All changed files in one zip, with a text that says what to do with it. */
async function saveZip({ session, words, again }: Shown): Promise<void> {
  const { tree, folder } = session;
  const said = words.page.changes;
  const files = [...tree.changed.keys()].sort();
  const readme = said.readmeText(tree.name, files).replaceAll('\n', '\r\n');
  const zip = zipSync({
    [said.readme]: new TextEncoder().encode(`\uFEFF${readme}`),
    ...Object.fromEntries(files.map((path) => [path, tree.changed.get(path)!])),
  });
  const name = `${folder}-changes.zip`;
  download(name, zip);
  tree.handedOver();
  if (session.isKeeping) keepWork(session);
  await again(said.zipped(name));
}

async function saveFiles({ session, words, again }: Shown): Promise<void> {
  const said = words.page.changes;
  const { saved, trouble } = await writeChanges(session.tree);
  session.forget();
  if (session.isKeeping) keepWork(session);
  if (trouble === undefined) return again(said.saved(saved));
  if (trouble.kind === 'refused') return again(said.refused);
  return again(said[trouble.kind](trouble.file));
}
