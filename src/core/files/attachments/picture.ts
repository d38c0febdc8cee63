import { joinedBytes } from '../../text/joined-bytes.ts';
import { latinBytes, latinText } from '../../text/latin-bytes.ts';
import ExifReader from 'exifreader';
import { Unread } from './unread.ts';
import type { Collected } from './collected.ts';
import { allUnseen } from './unseen.ts';
import { rawProfilesOf, wordsOfPicture } from './picture-words.ts';
import { readXmpIn } from './xmp.ts';

/** Fields that name the person who took or changed a picture, owns the camera, or is shown. */
const people = /^(?:Artist|XPAuthor|CameraOwnerName|OwnerName|By-line|Writer\/Editor|Contact)$/;
/** Fields of EXIF in which people write. Those of IPTC are all meant for words. */
const words =
  /^(?:ImageDescription|UserComment|XP\w+|DocumentName|PageName|HostComputer|Copyright|ImageHistory|Title|ReelName)$/;
const numbers =
  /(?:Date|Time|Version|Type|Format|Set|Length|Program|Cycle|Orientation|Identifier|Number|Urgency)/i;

/** What a picture says of itself: words, people, and whether it names the place where it was taken. */
export function collectPicture(bytes: Uint8Array, into: Collected): void {
  for (const text of wordsOfPicture(bytes, into.tools)) into.text(text, allUnseen(text, 'picture'));
  readXmpIn(bytes, into);
  for (const record of rawProfilesOf(bytes, into.tools)) readRecord(record, into);
  // The library wants a buffer that holds nothing else. What is in XMP has been read.
  const { exif, iptc, gps } = load(new Uint8Array(bytes).buffer);
  for (const [name, tag] of Object.entries({ ...exif, ...iptc })) {
    const isIptc = iptc !== undefined && name in iptc;
    for (const text of textsOf(tag)) {
      if (people.test(name)) into.person(text);
      else if (isIptc ? !numbers.test(name) : words.test(name))
        into.text(text, allUnseen(text, 'picture'));
    }
  }
  if (gps?.Latitude !== undefined || gps?.Longitude !== undefined) into.location();
  if (exif?.['GPSLatitude'] !== undefined || exif?.['GPSLongitude'] !== undefined) into.location();
}

/** The record of another file, as a PNG keeps it: that of a JPEG, or what would be behind its head. */
function readRecord(record: Uint8Array, into: Collected): void {
  if (record.length === 0) throw new Unread('broken');
  const start = latinText(record, 0, 16);
  if (/^(?:II|MM)/.test(start)) collectPicture(record, into);
  else if (start.startsWith('Exif\0\0')) collectPicture(record.subarray(6), into);
  else if (start.startsWith('8BIM')) collectPicture(inJpeg('Photoshop 3.0\0', record), into);
  else if (start.startsWith('\x1c'))
    collectPicture(inJpeg('Photoshop 3.0\0', inResource(record)), into);
  else readXmpIn(record, into);
}

/** Behind the head of a segment, where the library looks for such a record. */
function inJpeg(head: string, record: Uint8Array): Uint8Array {
  const segment = joinedBytes([latinBytes(head), record]);
  if (segment.length > longestSegment) throw new Unread('too-much-inside');
  const length = segment.length + 2;
  return joinedBytes([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xed, length >> 8, length),
    segment,
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** In bytes. */
const longestSegment = 65_533;

function inResource(record: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, record.length);
  return joinedBytes([
    latinBytes('8BIM\x04\x04\0\0'),
    length,
    record,
    new Uint8Array(record.length % 2),
  ]);
}

interface Groups {
  readonly exif?: Readonly<Record<string, unknown>>;
  readonly iptc?: Readonly<Record<string, unknown>>;
  readonly gps?: { readonly Latitude?: unknown; readonly Longitude?: unknown };
}

function load(buffer: ArrayBuffer): Groups {
  try {
    return ExifReader.load(buffer, {
      expanded: true,
      excludeTags: { xmp: true, icc: true, makerNotes: true, thumbnail: true, mpf: true },
    }) as unknown as Groups;
  } catch (error) {
    // A picture without any such record is no damaged one.
    if (error instanceof Error && error.name === 'MetadataMissingError') return {};
    throw error;
  }
}

/** A field, or each of several of one name, as text. */
function textsOf(tag: unknown): readonly string[] {
  if (Array.isArray(tag)) return tag.flatMap(textsOf);
  const { description, value } = (tag ?? {}) as { description?: unknown; value?: unknown };
  const text = typeof description === 'string' ? description : value;
  return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
}
