import type { ByteSource, UnpackedFile } from '../../core/model/zip-ports.ts';
import { droppedIn, folderFrom, type ChosenFolder, type RefusedDrop } from '../chosen-files.ts';
import { sourceOf } from './browser-zip.ts';

/** What somebody chose to be checked. */
export interface ChosenPack {
  readonly name: string;
  readonly pack: ByteSource | readonly UnpackedFile[];
  /** In bytes. */
  readonly size: number;
}

export const chosenZip = (file: File): ChosenPack => ({
  name: file.name,
  pack: sourceOf(file),
  size: file.size,
});

const chosenFolder = ({ name, files }: ChosenFolder): ChosenPack => ({
  name,
  pack: files.map(({ path, file }) => ({ path, open: (use) => use(sourceOf(file)) })),
  size: files.reduce((sum, { file }) => sum + file.size, 0),
});

/** What was chosen with the button for folders; undefined where that was nothing, or an empty folder. */
export function packFolderFrom(files: readonly File[]): ChosenPack | undefined {
  const folder = folderFrom(files);
  return folder && chosenFolder(folder);
}

/** The pack that was dropped; undefined where it was no file. Has to be asked while it is being dropped. */
export async function packDroppedIn(
  transfer: DataTransfer,
): Promise<ChosenPack | RefusedDrop | undefined> {
  const dropped = await droppedIn(transfer);
  if (dropped === undefined || typeof dropped === 'string') return dropped;
  return dropped instanceof File ? chosenZip(dropped) : chosenFolder(dropped);
}
