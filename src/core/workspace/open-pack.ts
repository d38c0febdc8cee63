import { CannotReadZip, type UnreadableZip } from '../files/zip/cannot-read-zip.ts';
import { readUnpacked } from '../files/zip/read-unpacked.ts';
import { readZip, type KeptFile, type ReadZip, type ZipReading } from '../files/zip/read-zip.ts';
import { readManifest, type BrokenManifest } from '../files/manifest/read-manifest.ts';
import type { FoundFiles } from '../model/archive-entry.ts';
import { manifestFile, type Manifest } from '../model/manifest.ts';
import type { PackFault } from '../model/pack-fault.ts';
import type { ByteSource, UnpackedFile } from '../model/zip-ports.ts';

/** A submission pack as it was opened. */
export interface OpenedPack {
  readonly manifest: Manifest;
  /** Of the bytes of the manifest, in 64 hexadecimal digits. */
  readonly sha256: string;
  readonly found: FoundFiles;
}

/** Opens a submission pack, its zip or the files that were in it; what can't be read as one is a fault. */
export async function openPack(
  pack: ByteSource | readonly UnpackedFile[],
  given: Omit<ZipReading, 'keep'>,
): Promise<OpenedPack | PackFault> {
  const reading = { ...given, keep: manifestFile };
  try {
    return packIn(await ('read' in pack ? readZip(pack, reading) : readUnpacked(pack, reading)));
  } catch (error) {
    if (!(error instanceof CannotReadZip)) throw error;
    return faultOf(unreadable[error.trouble]);
  }
}

export const isPackFault = (pack: OpenedPack | PackFault): pack is PackFault => 'kind' in pack;

function packIn({ kept, ...found }: ReadZip): OpenedPack | PackFault {
  if (kept === undefined) return faultOf('noManifest');
  if (kept.sha256 === undefined || kept.fault !== undefined) return flawOf(kept);
  const manifest = readManifest(kept.bytes);
  if ('broken' in manifest) return faultOf(broken[manifest.broken], { at: manifest.at });
  return { manifest, sha256: kept.sha256, found };
}

function flawOf({ fault }: KeptFile): PackFault {
  const flaw = fault === 'twice' || fault === 'wrong-checksum' ? fault : 'unreadable';
  return faultOf('manifestUnreadable', { flaw });
}

const faultOf = (kind: PackFault['kind'], more: Partial<PackFault> = {}): PackFault => ({
  kind,
  flaw: 'unreadable',
  at: '',
  ...more,
});

const unreadable: Readonly<Record<UnreadableZip, PackFault['kind']>> = {
  'no-zip': 'notAZip',
  'cut-off': 'packCutOff',
  broken: 'packDamaged',
  'too-many': 'packHasTooManyFiles',
};

const broken: Readonly<Record<BrokenManifest['broken'], PackFault['kind']>> = {
  'not-json': 'manifestNotJson',
  'other-version': 'manifestOfOtherVersion',
  shape: 'manifestUnfamiliar',
};
