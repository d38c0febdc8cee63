import type { FolderTree } from './folder-tree.ts';

/** What the browser has for asking whether the page may write. */
interface AskableHandle {
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** How far saving came. */
export interface Saving {
  readonly saved: number;
  readonly trouble?:
    | { readonly kind: 'refused' }
    | { readonly kind: 'meanwhile' | 'notWritten'; readonly file: string }
    | undefined;
}

/**
 * Writes each changed file into the folder that was opened. A file that is no longer as it was opened is left
 * alone, and so are those behind it. The browser writes a file whole or not at all.
 */
export async function writeChanges(tree: FolderTree): Promise<Saving> {
  const { handle } = tree;
  const asked = await (handle as (FileSystemDirectoryHandle & AskableHandle) | undefined)
    ?.requestPermission?.({ mode: 'readwrite' })
    .catch(() => 'denied' as const);
  if (!handle || asked !== 'granted') return { saved: 0, trouble: { kind: 'refused' } };
  let saved = 0;
  for (const [path, bytes] of [...tree.changed]) {
    try {
      if (!(await isAsOpened(handle, path, tree))) {
        return { saved, trouble: { kind: 'meanwhile', file: path } };
      }
      const writer = await (await fileAt(handle, path, true)).createWritable();
      await writer.write(bytes as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch {
      return { saved, trouble: { kind: 'notWritten', file: path } };
    }
    tree.saved(path);
    saved += 1;
  }
  return { saved };
}

/** Whether somebody keeps something in a folder already. What a system puts there by itself does not count. */
export async function isUsed(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const [name] of folder.entries()) {
    if (!/^(?:\.DS_Store|desktop\.ini|Thumbs\.db)$/i.test(name)) return true;
  }
  return false;
}

async function isAsOpened(
  top: FileSystemDirectoryHandle,
  path: string,
  tree: FolderTree,
): Promise<boolean> {
  const now = await fileAt(top, path, false).then(
    (found) => found.getFile(),
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    },
  );
  if (!now || !tree.opened(path)) return !now && !tree.opened(path);
  // Some programs give a file a new date and change nothing in it.
  const before = await tree.bytesBefore(path);
  if (before?.byteLength !== now.size) return false;
  const other = new Uint8Array(await now.arrayBuffer());
  return before.every((byte, at) => other[at] === byte);
}

async function fileAt(
  top: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle> {
  const parts = path.split('/');
  const name = parts.pop()!;
  let folder = top;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return folder.getFileHandle(name, { create });
}
