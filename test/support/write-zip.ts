import { replaceFile } from '../../src/node/write.ts';
import { zipOf } from '../../src/node/zip.ts';

/** Writes a zip as a pack is written. */
export async function writeZip(target: string, ...zip: Parameters<typeof zipOf>): Promise<void> {
  await replaceFile(target, zipOf(...zip));
}
