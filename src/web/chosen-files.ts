/** A file of a folder, with its path from that folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** A folder that somebody chose. */
export interface ChosenFolder {
  readonly name: string;
  readonly files: readonly ChosenFile[];
  /** Where the browser may let the page write to it too. */
  readonly handle?: FileSystemDirectoryHandle | undefined;
}

/** What was chosen with the button for folders; undefined where that was nothing, or an empty folder. */
export function folderFrom(files: readonly File[]): ChosenFolder | undefined {
  const [name] = files[0]?.webkitRelativePath.split('/') ?? [];
  return name === undefined
    ? undefined
    : {
        name,
        files: files.map((file) => ({
          path: file.webkitRelativePath.slice(name.length + 1),
          file,
        })),
      };
}

/** Why what was dropped can't be used. */
export type RefusedDrop = 'severalDropped' | 'folderRefused';

/** What Chrome and Edge have: pages that are files there may read a dropped folder in no other way. */
interface HandleItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What was dropped; undefined where it was no file. Has to be asked while it is being dropped. */
export async function droppedIn(
  transfer: DataTransfer,
): Promise<File | ChosenFolder | RefusedDrop | undefined> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const [item] = items;
  if (item === undefined) return undefined;
  if (items.length > 1) return 'severalDropped';
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  const asked = (item as HandleItem).getAsFileSystemHandle?.();
  if (!entry?.isDirectory) return file ?? undefined;
  try {
    const handle = await asked;
    return handle
      ? await folderAt(handle as FileSystemDirectoryHandle)
      : { name: entry.name, files: await filesBelow(entry as FileSystemDirectoryEntry) };
  } catch {
    return 'folderRefused';
  }
}

/** A folder with everything in it. Throws where the browser can't read it. */
export async function folderAt(handle: FileSystemDirectoryHandle): Promise<ChosenFolder> {
  return { name: handle.name, files: await filesOf(handle), handle };
}

async function filesOf(top: FileSystemDirectoryHandle): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const folders = [{ folder: top, before: '' }];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for await (const [name, handle] of next.folder.entries()) {
      const path = `${next.before}${name}`;
      if (handle.kind === 'file') {
        files.push({ path, file: await handle.getFile() });
      } else folders.push({ folder: handle, before: `${path}/` });
    }
  }
  return files;
}

async function filesBelow(top: FileSystemDirectoryEntry): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(folder)) {
      if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
      else {
        const file = await new Promise<File>((done, failed) => {
          (entry as FileSystemFileEntry).file(done, failed);
        });
        files.push({ path: entry.fullPath.slice(top.fullPath.length + 1), file });
      }
    }
  }
  return files;
}

/** Browsers give a hundred entries of a folder at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done, failed) => {
      reader.readEntries(done, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
