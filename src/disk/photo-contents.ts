import ExifReader from 'exifreader';
import type { Inside } from './inside.ts';

/** Fields of EXIF, IPTC and XMP that name whoever took or changed a photo. */
const people = ['Artist', 'XPAuthor', 'CameraOwnerName', 'By-line', 'creator', 'Author'];
/** Fields in which people write. */
const words = [
  'ImageDescription',
  'UserComment',
  'XPComment',
  'XPTitle',
  'XPSubject',
  'Caption/Abstract',
  'Headline',
  'description',
  'title',
  'Copyright',
];
const place = ['GPSLatitude', 'GPSLongitude'];

/** What a photo says of itself: words, people, and whether it names the place where it was taken. */
export function readPhoto(bytes: Uint8Array): Inside {
  const tags = ExifReader.load(ownBuffer(bytes));
  const described = (names: readonly string[]): readonly string[] =>
    names
      .map((name) => tags[name]?.description ?? '')
      .filter((text) => typeof text === 'string' && text.trim() !== '');
  return {
    text: described(words).join('\n'),
    people: described(people),
    hasLocation: place.some((name) => tags[name] !== undefined),
  };
}

/** Bytes in a buffer that holds nothing else. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
