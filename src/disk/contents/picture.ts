import ExifReader from 'exifreader';
import type { Collected } from './collected.ts';
import { wordsOfPicture } from './picture-words.ts';
import { readXmpIn } from './xmp.ts';

/** Fields that name whoever took or changed a picture, owns the camera, or is shown. */
const people = /^(?:Artist|XPAuthor|CameraOwnerName|OwnerName|By-line|Writer\/Editor|Contact)$/;
/** Fields of EXIF in which people write. Those of IPTC are all meant for words. */
const words =
  /^(?:ImageDescription|UserComment|XP\w+|DocumentName|PageName|HostComputer|Copyright|ImageHistory|Title|ReelName)$/;
const numbers =
  /(?:Date|Time|Version|Type|Format|Set|Length|Program|Cycle|Orientation|Identifier|Number|Urgency)/i;

/** What a picture says of itself: words, people, and whether it names the place where it was taken. */
export function readPicture(bytes: Uint8Array, into: Collected): void {
  for (const text of wordsOfPicture(bytes)) into.text(text);
  readXmpIn(bytes, into);
  // The library wants a buffer that holds nothing else. What is in XMP has been read.
  const { exif, iptc, gps } = load(new Uint8Array(bytes).buffer);
  for (const [name, tag] of Object.entries({ ...exif, ...iptc })) {
    const isIptc = iptc !== undefined && name in iptc;
    for (const text of textsOf(tag)) {
      if (people.test(name)) into.person(text);
      else if (isIptc ? !numbers.test(name) : words.test(name)) into.text(text);
    }
  }
  if (gps?.Latitude !== undefined || gps?.Longitude !== undefined) into.location();
  if (exif?.['GPSLatitude'] !== undefined || exif?.['GPSLongitude'] !== undefined) into.location();
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
