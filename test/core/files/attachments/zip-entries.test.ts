import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fromBufferPromise, getFileNameLowLevel } from 'yauzl';
import { dataStartOf, listOfZip } from '../../../../src/core/files/attachments/zip-entries.ts';

/** What a zip says of itself, up to where it is damaged. */
interface Said {
  readonly count: number;
  readonly comment: string;
  readonly parts: unknown[];
}

const latin = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString('hex');

async function saidByLibrary(file: Buffer): Promise<Said | 'no zip'> {
  try {
    const zip = await fromBufferPromise(file, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    const said: Said = { count: zip.entryCount, comment: latin(zip.comment), parts: [] };
    try {
      for await (const entry of zip.eachEntry()) {
        const start = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).then(
          ({ fileDataStart }) => fileDataStart,
          () => 'damaged',
        );
        said.parts.push({
          path: getFileNameLowLevel(
            entry.generalPurposeBitFlag,
            entry.fileNameRaw,
            entry.extraFields,
            false,
          ),
          comment: latin(entry.fileCommentRaw),
          method: entry.compressionMethod,
          isEncrypted: entry.isEncrypted(),
          packedSize: entry.compressedSize,
          headAt: entry.relativeOffsetOfLocalHeader,
          start,
        });
      }
    } catch {
      said.parts.push('damaged');
    }
    return said;
  } catch {
    return 'no zip';
  }
}

function saidByOwn(file: Uint8Array): Said | 'no zip' {
  try {
    const list = listOfZip(file);
    const said: Said = { count: list.count, comment: latin(list.comment), parts: [] };
    try {
      for (const part of list.parts()) {
        said.parts.push({ ...part, comment: latin(part.comment), start: startIn(file, part) });
      }
    } catch {
      said.parts.push('damaged');
    }
    return said;
  } catch {
    return 'no zip';
  }
}

const startIn = (
  file: Uint8Array,
  part: Parameters<typeof dataStartOf>[1],
): ReturnType<typeof dataStartOf> | 'damaged' => {
  try {
    return dataStartOf(file, part);
  } catch {
    return 'damaged';
  }
};

/** A zip whose end is written twice: as programs do for large ones, and as for small ones. */
function withLargerEnd(zip: Buffer): Buffer {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const larger = Buffer.alloc(56);
  larger.writeUInt32LE(0x06064b50, 0);
  larger.writeUInt32LE(zip.readUInt16LE(end + 10), 32);
  larger.writeUInt32LE(zip.readUInt32LE(end + 12), 40);
  larger.writeUInt32LE(zip.readUInt32LE(end + 16), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(end, 8);
  return Buffer.concat([zip.subarray(0, end), larger, locator, zip.subarray(end)]);
}

/** A zip whose only file has its numbers in a field beside. */
function withLargerNumbers(zip: Buffer): Buffer {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const list = zip.readUInt32LE(end + 16);
  const listed = Buffer.from(zip.subarray(list, end));
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeUInt32LE(listed.readUInt32LE(24), 4);
  field.writeUInt32LE(listed.readUInt32LE(20), 12);
  for (const place of [20, 24, 42]) listed.writeUInt32LE(0xffffffff, place);
  listed.writeUInt16LE(field.length, 30);
  return Buffer.concat([zip.subarray(0, list), listed, field, zip.subarray(end)]);
}

const small = Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<a/>'.repeat(100)) }));
const zips = [
  small,
  Buffer.from(
    zipSync({ 'a\\b.txt': new Uint8Array(30), 'ŵ/x': Uint8Array.of(1, 2), 'd/': new Uint8Array() }),
  ),
  withLargerEnd(small),
  withLargerNumbers(small),
];

/** A change of one byte: near the beginning or near the end, where a zip says what is in it. */
const change = fc.record({
  fromEnd: fc.boolean(),
  place: fc.nat(220),
  byte: fc.oneof(fc.constantFrom(0, 0xff), fc.nat(255)),
});

function changed(
  zip: Buffer,
  changes: readonly { fromEnd: boolean; place: number; byte: number }[],
) {
  const file = Buffer.from(zip);
  for (const { fromEnd, place, byte } of changes) {
    const at = Math.min(place, file.length - 1);
    file[fromEnd ? file.length - 1 - at : at] = byte;
  }
  return file;
}

it('a zip is read as a library reads it that many programs use, damaged ones too', async () => {
  for (const zip of zips) {
    const said = saidByOwn(zip);
    expect(said).toEqual(await saidByLibrary(zip));
    expect(said).not.toBe('no zip');
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zips),
      fc.array(change, { maxLength: 3 }),
      fc.constantFrom('', 'junk'),
      fc.option(fc.nat(600)),
      async (zip, changes, before, cut) => {
        const whole = Buffer.concat([Buffer.from(before), changed(zip, changes)]);
        const file = whole.subarray(0, cut ?? whole.length);
        expect(saidByOwn(file)).toEqual(await saidByLibrary(file));
      },
    ),
    { numRuns: 1000 },
  );
});
