import { replaceFile } from '../../src/disk/write.ts';
import { zipOf } from '../../src/disk/zip.ts';

/** Writes a zip as a pack is written. */
export async function writeZip(target: string, ...zip: Parameters<typeof zipOf>): Promise<void> {
  await replaceFile(target, zipOf(...zip));
}
