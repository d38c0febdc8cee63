import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { manifestFile as manifest } from '../../src/core/model/manifest.ts';

export const zipOf = (files: Readonly<Record<string, string>>, options = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    options,
  );

/** Puts bytes in the place of others wherever they stand, so that the lengths stay. */
function replaceAll(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(Buffer.byteLength(to)).toBe(Buffer.byteLength(from));
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}

/** Changes bytes of a zip from where a signature stands for the so-manieth time. */
export function patch(
  bytes: Uint8Array,
  signature: 'PK\x01\x02' | 'PK\x03\x04' | 'PK\x05\x06' | 'PK\x06\x07',
  change: (at: Buffer) => void,
  index = 0,
): Uint8Array {
  const changed = Buffer.from(bytes);
  let at = -1;
  for (let found = -1; found < index; found += 1) at = changed.indexOf(signature, at + 1, 'latin1');
  expect(at).toBeGreaterThan(-1);
  change(changed.subarray(at));
  return changed;
}

/** A zip with bytes put in before its so-manieth file, or before the list, and all offsets right. */
export function moved(bytes: Uint8Array, before: number, hidden: string): Uint8Array {
  const whole = Buffer.from(bytes);
  const end = whole.length - 22;
  const list = whole.readUInt32LE(end + 16);
  const starts = [...whole.toString('latin1').matchAll(/PK\x03\x04/g)].map(({ index }) => index);
  const at = starts[before] ?? list;
  for (let entry = list, index = 0; entry < end; index += 1) {
    if (index >= before)
      whole.writeUInt32LE(whole.readUInt32LE(entry + 42) + hidden.length, entry + 42);
    entry += 46 + whole.readUInt16LE(entry + 28) + whole.readUInt16LE(entry + 30);
  }
  whole.writeUInt32LE(list + hidden.length, end + 16);
  return Buffer.concat([whole.subarray(0, at), Buffer.from(hidden), whole.subarray(at)]);
}

/** `a.md`, with sizes of 64 bits at the file and at the end of the list. */
export const zip64 =
  'UEsDBC0AAAAAAABgdl32cFmh//////////8EABQAYS5tZAEAEAAJAAAAAAAAAAkAAAAAAAAAQSBraXRjaGVuUEsBAi0DLQAAAAAAAGB2XfZwWaEJAAAACQAAAAQAAAAAAAAAAAAAAIABAAAAAGEubWRQSwYGLAAAAAAAAAAtAC0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAMgAAAAAAAAA/AAAAAAAAAFBLBgcAAAAAcQAAAAAAAAABAAAAUEsFBv////////////////////8AAA==';

function lock(at: number): (entry: Buffer) => void {
  return (entry) => {
    entry.writeUInt16LE(entry.readUInt16LE(at) | 1, at);
  };
}

function method(at: number): (entry: Buffer) => void {
  return (entry) => {
    entry.writeUInt16LE(14, at);
  };
}

function zipOfTwoManifests(text: string): Uint8Array {
  return replaceAll(
    zipOf({ 'a.md': 'A', [manifest]: text, 'monifest.json': '{"a":1}' }),
    'monifest.json',
    manifest,
  );
}

/** Says that the first file is longer as it lies in the zip. */
function lengthened(bytes: Uint8Array, by: number): Uint8Array {
  const more =
    (place: number) =>
    (at: Buffer): void => {
      at.writeUInt32LE(at.readUInt32LE(place) + by, place);
    };
  return patch(patch(bytes, 'PK\x01\x02', more(20)), 'PK\x03\x04', more(18));
}

/** Says another size of a file, in the list and at the file. */
export function patchSizes(bytes: Uint8Array, size: number, index = 0): Uint8Array {
  const listed = patch(bytes, 'PK\x01\x02', (at) => at.writeUInt32LE(size, 24), index);
  return patch(listed, 'PK\x03\x04', (at) => at.writeUInt32LE(size, 22), index);
}

/** What the files in most of them hold. */
export const inHostileZips = { 'a.md': 'A kitchen', 'b.md': 'A bath' };

/** Zips with something in them that programs differ in, or that does harm, by what it is. */
export function hostileZips(manifestText: string) {
  const three = { ...inHostileZips, [manifest]: manifestText };
  return {
    'two files of one name': replaceAll(zipOf(three), 'b.md', 'a.md'),
    'two manifests': zipOfTwoManifests(manifestText),
    'a name that leads out': replaceAll(zipOf({ ...three, 'xx/c.md': 'C' }), 'xx/c.md', '../c.md'),
    'a name from the root': replaceAll(zipOf({ 'x/c.md': 'C' }), 'x/c.md', '/xc.md'),
    'a name with a drive': replaceAll(zipOf({ 'xx/c.md': 'C' }), 'xx/c.md', 'C:/c.md'),
    'a name with a backslash': replaceAll(zipOf({ 'xx/c.md': 'C' }), 'xx/c.md', '..\\c.md'),
    'two files that share their bytes': patch(
      zipOf(three),
      'PK\x01\x02',
      (at) => at.writeUInt32LE(0, 42),
      1,
    ),
    'another name in the list than at the file': patch(zipOf(three), 'PK\x01\x02', (at) =>
      at.write('x', 46),
    ),
    'another size in the list than at the file': patch(zipOf(three), 'PK\x03\x04', (at) =>
      at.writeUInt32LE(5000, 22),
    ),
    'another way of packing in the list than at the file': patch(zipOf(three), 'PK\x03\x04', (at) =>
      at.writeUInt16LE(0, 8),
    ),
    'a lock on a file': patch(patch(zipOf(three), 'PK\x01\x02', lock(8)), 'PK\x03\x04', lock(6)),
    'another way of packing': patch(
      patch(zipOf(three), 'PK\x01\x02', method(10)),
      'PK\x03\x04',
      method(8),
    ),
    'a wrong checksum': patch(
      patch(zipOf(three), 'PK\x01\x02', (at) => at.fill(0, 16, 20)),
      'PK\x03\x04',
      (at) => at.fill(0, 14, 18),
    ),
    'damaged bytes': patch(zipOf(three), 'PK\x03\x04', (at) => at.fill(0xff, 34, 40)),
    'a file that is marked as a link': patch(zipOf(three), 'PK\x01\x02', (at) =>
      at.writeUInt32LE(0o120777 * 2 ** 16, 38),
    ),
    'no file where the list says': patch(zipOf(three), 'PK\x03\x04', (at) => at.write('XX')),
    'bytes behind the end of a deflated file': lengthened(moved(zipOf(three), 1, 'hidden'), 6),
    'a locked manifest': patch(
      patch(zipOf(three), 'PK\x01\x02', lock(8), 2),
      'PK\x03\x04',
      lock(6),
      2,
    ),
  } satisfies Readonly<Record<string, Uint8Array>>;
}
