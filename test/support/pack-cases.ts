import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/core/model/date.ts';
import type { Manifest } from '../../src/core/model/manifest.ts';
import { packedEvidence, someFiles, writePack, writeWholePack } from './packs.ts';
import { writeFiles } from './temporary.ts';

type Write = (folder: string) => unknown;

/** What is said in packs that are changed after they were sent. */
export const sentManifest: Partial<Manifest> = {
  evidence: [packedEvidence('E1', { attachments: ['attachments/E1/ŵyr.txt'] })],
};

const fewer = Object.fromEntries(
  Object.entries(someFiles).filter(([path]) => path !== 'attachments/E1/ŵyr.txt'),
);

/** Packs that were changed after they were sent, by the names of their files. */
export const changedPacks = {
  'page.zip': (folder) =>
    writeWholePack(folder, 'page.zip', sentManifest, someFiles, {
      ...someFiles,
      'pack.html': '<h1>',
    }),
  'fewer.zip': (folder) => writeWholePack(folder, 'fewer.zip', sentManifest, someFiles, fewer),
  'more.zip': (folder) =>
    writeWholePack(folder, 'more.zip', sentManifest, someFiles, {
      ...someFiles,
      'attachments/E1/more.txt': 'More',
    }),
  'row.zip': (folder) => writeWholePack(folder, 'row.zip', sentManifest, fewer),
  'twice.zip': async (folder) => {
    const file = await writeWholePack(folder, 'twice.zip', sentManifest, someFiles, {
      ...someFiles,
      'pack.htm_': '<h1>Dilys Demo</h1>',
    });
    const bytes = readFileSync(file).toString('latin1').replaceAll('pack.htm_', 'pack.html');
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
  },
} satisfies Readonly<Record<string, Write>>;

/** What is no pack, by the names of the files and the folder. Each is written into the folder. */
export const noPacks = {
  'text.zip': (folder) => writeFiles(folder, { 'text.zip': 'A kitchen' }),
  photos: (folder) => writeFiles(folder, { 'photos/a.jpg': 'A' }),
  'half.zip': async (folder) => {
    const bytes = readFileSync(await writeWholePack(folder, 'half.zip'));
    writeFileSync(join(folder, 'half.zip'), bytes.subarray(0, bytes.length / 2));
  },
  'photos.zip': (folder) => writePack(folder, 'photos.zip', { 'a.jpg': 'A' }),
  'broken.zip': (folder) => writePack(folder, 'broken.zip', { 'manifest.json': '{' }),
  'newer.zip': (folder) => writePack(folder, 'newer.zip', { 'manifest.json': '{"otpath":"2"}' }),
  'edited.zip': (folder) => writeWholePack(folder, 'edited.zip', { asOf: 'yesterday' as IsoDate }),
} satisfies Readonly<Record<string, Write>>;
