import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { ZipEntry } from '../../src/node/zip.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import type { ClaimableId, EvidenceId } from '../../src/core/model/ids.ts';
import {
  manifestFile,
  type Manifest,
  type PackedCondition,
  type PackedEvidence,
  type PackedFile,
} from '../../src/core/model/manifest.ts';
import { writeZip } from './write-zip.ts';

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A piece of evidence in a manifest; its number is in its id. */
export const packedEvidence = (
  number: string,
  given: Partial<PackedEvidence> = {},
): PackedEvidence => ({
  number,
  id: `evidence/${number.toLowerCase()}` as EvidenceId,
  title: `Piece ${number}`,
  date: '2026-03-14' as IsoDate,
  sha256: hashOf(number),
  claims: ['wales-social-care-ot:L6-PP-03' as ClaimableId],
  attachments: [],
  ...given,
});

export const packedCondition = (given: Partial<PackedCondition> = {}): PackedCondition => ({
  evidence: 'evidence/e1' as EvidenceId,
  statement: 'wales-social-care-ot:L6-PP-03' as ClaimableId,
  by: 'Rhodri Sample',
  relationship: 'supervisor',
  date: '2026-05-01' as IsoDate,
  comment: 'Add what the family said.',
  state: 'open',
  ...given,
});

/** A manifest without files, of somebody who does not exist. */
export const manifestOf = (given: Partial<Manifest> = {}): Manifest => ({
  otpath: '1',
  draft: false,
  practitioner: 'Bethan Example',
  target: 'wales-social-care-ot:level-6',
  asOf: '2026-11-22' as IsoDate,
  framework: { id: 'wales-social-care-ot', version: '1.0.0' },
  policy: { id: 'otpath-default', version: '1.0.0' },
  files: [],
  evidence: [packedEvidence('E1')],
  requirements: [{ id: 'wales-social-care-ot:L6-PP-03', state: 'evidenced' }],
  conditions: [],
  ...given,
});

/** The files as a manifest names them. */
export const packedFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly PackedFile[] =>
  Object.entries(files).map(([path, content]) => ({
    path,
    size: Buffer.byteLength(content),
    sha256: hashOf(content),
  }));

export const someFiles: Readonly<Record<string, string>> = {
  'pack.html': '<h1>Bethan Example</h1>',
  'attachments/E1/risk-assessment.pdf': '%PDF-1.7',
  'attachments/E1/ŵyr.txt': 'Tŷ',
};

/** Writes a zip of texts by path. */
export async function writePack(
  folder: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const entries = Object.entries(files).map(([path, content]): ZipEntry => ({
    path,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));
  await writeZip(join(folder, name), entries, '2026-11-22' as IsoDate);
  return join(folder, name);
}

/** Writes a pack that is whole, unless other files are put into it than its manifest names. */
export const writeWholePack = (
  folder: string,
  name: string,
  given: Partial<Manifest> = {},
  files = someFiles,
  put: Readonly<Record<string, string | Uint8Array>> = files,
): Promise<string> =>
  writePack(folder, name, {
    ...put,
    [manifestFile]: JSON.stringify(manifestOf({ files: packedFiles(files), ...given })),
  });
