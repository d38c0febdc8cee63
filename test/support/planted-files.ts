import { deflateSync } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { jpeg } from './office-files.ts';
import { planted, word, zipOf } from './planted-office.ts';
import { page, stream, xmp } from './planted-pdf.ts';

/** A JPEG with segments: the marker of each and what it holds. */
export function jpegWith(
  ...segments: readonly (readonly [marker: number, content: string | Uint8Array])[]
): Uint8Array {
  const parts = segments.map(([marker, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(bytes.length + 2, 2);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);
}

/** The EXIF, IPTC or XMP of another file, as ImageMagick keeps it in a PNG: as hexadecimal numbers in a text. */
function rawProfile(type: string, record: Uint8Array): Uint8Array {
  const digits = Buffer.from(record).toString('hex').replace(/.{72}/g, '$&\n');
  const text = `\n${type}\n${String(record.length).padStart(8)}\n${digits}\n`;
  return Buffer.concat([Buffer.from(`Raw profile type ${type}\0\0`), deflateSync(text)]);
}

const iptcRecord = (field: number, text: string): Uint8Array =>
  Buffer.from([0x1c, 2, field, 0, text.length, ...strToU8(text)]);

const xmpJpeg = (fields: string, attributes = ''): Uint8Array =>
  jpegWith([0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp(fields, attributes)}`]);

/** A JPEG with one field of IPTC, by its number. */
function iptcJpeg(field: number, text: string): Uint8Array {
  const record = iptcRecord(field, text);
  const head = Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(record.length);
  return jpegWith([0xed, Buffer.concat([head, length, record, Buffer.alloc(record.length % 2)])]);
}

function pngWith(...chunks: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(1, 4);
  header[8] = 8;
  const all = [['IHDR', header] as const, ...chunks, ['IEND', Buffer.alloc(0)] as const];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...all.map(([type, data]) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
    }),
  ]);
}

/** A little-endian TIFF, or the EXIF of other formats, with one field of text. */
function tiff(tag: number, text: string, type = 2): Uint8Array {
  const bytes = Buffer.from(`${text}\0`, type === 1 ? 'utf16le' : 'latin1');
  const head = Buffer.alloc(26);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(1, 8);
  head.writeUInt16LE(tag, 10);
  head.writeUInt16LE(type, 12);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(26, 18);
  return Buffer.concat([head, bytes]);
}

const exifJpeg = (tag: number, text: string, type = 2): Uint8Array =>
  jpegWith([0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(tag, text, type)])]);

function webp(): Uint8Array {
  const data = Buffer.from(xmp(`<dc:description>${planted}</dc:description>`));
  const head = Buffer.from('RIFF____WEBPXMP ____', 'latin1');
  head.writeUInt32LE(data.length + 12, 4);
  head.writeUInt32LE(data.length, 16);
  return Buffer.concat([head, data]);
}

/** A photo as phones of Apple take it, with EXIF, by ISO 23008-12: a list of its parts, and where each is. */
function heic(exif: Uint8Array): Uint8Array {
  const item = Buffer.concat([Buffer.from('\0\0\0\x06Exif\0\0', 'latin1'), exif]);
  const four = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
    return Buffer.concat([four(content.length + 4), content]);
  };
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const file = (offset: number): Buffer =>
    Buffer.concat([
      box('ftyp', latin('heic\0\0\0\0mif1heic')),
      box(
        'meta',
        four(0),
        box('iinf', four(0), latin('\0\x01'), box('infe', latin('\x02\0\0\0\0\x01\0\0Exif\0'))),
        box(
          'iloc',
          four(0),
          latin('\x44\0\0\x01\0\x01\0\0\0\x01'),
          four(offset),
          four(item.length),
        ),
      ),
    ]);
  const start = file(0).length + 8;
  return Buffer.concat([file(start), box('mdat', item)]);
}

export const picturePlaces: Readonly<Record<string, Uint8Array>> = {
  'description.jpg': exifJpeg(0x010e, planted),
  'XPKeywords.jpg': exifJpeg(0x9c9e, planted, 1),
  'comment.jpg': jpegWith([0xfe, planted]),
  'caption in IPTC.jpg': iptcJpeg(120, planted),
  'keywords in IPTC.jpg': iptcJpeg(25, planted),
  'street in IPTC.jpg': iptcJpeg(92, planted),
  'description in XMP.jpg': xmpJpeg(
    `<dc:description><rdf:Alt><rdf:li>${planted}</rdf:li></rdf:Alt></dc:description>`,
  ),
  'keywords in XMP.jpg': xmpJpeg(
    `<dc:subject><rdf:Bag><rdf:li>${planted}</rdf:li></rdf:Bag></dc:subject>`,
  ),
  'place in XMP.jpg': xmpJpeg('', `Iptc4xmpCore:Location="${planted}"`),
  'a photo named as text.txt': exifJpeg(0x010e, planted),
  'a photo named as a PDF.pdf': exifJpeg(0x010e, planted),
  'comment.png': pngWith(['tEXt', strToU8(`Comment\0${planted}`)]),
  'title.png': pngWith(['tEXt', strToU8(`Title\0${planted}`)]),
  'any key.png': pngWith(['tEXt', strToU8(`Patient\0${planted}`)]),
  'packed text.png': pngWith([
    'zTXt',
    Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(planted)]),
  ]),
  'description.heic': heic(tiff(0x010e, planted)),
  'raw EXIF.png': pngWith(['zTXt', rawProfile('exif', tiff(0x010e, planted))]),
  'raw EXIF behind its head.png': pngWith([
    'zTXt',
    rawProfile('APP1', Buffer.concat([Buffer.from('Exif\0\0'), tiff(0x010e, planted)])),
  ]),
  'raw XMP.png': pngWith([
    'zTXt',
    rawProfile('xmp', Buffer.from(xmp(`<dc:description>${planted}</dc:description>`))),
  ]),
  'raw IPTC.png': pngWith(['zTXt', rawProfile('iptc', iptcRecord(120, planted))]),
  'text of the world.png': pngWith(['iTXt', strToU8(`Comment\0\0\0en\0\0${planted}`)]),
  'comment.gif': Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\0\0\0!\xfe', 'latin1'),
    Buffer.from([planted.length, ...strToU8(planted), 0, 0x3b]),
  ]),
  'description.tif': tiff(0x010e, planted),
  'description.webp': webp(),
  'description.avif': Buffer.concat([
    Buffer.from('\0\0\0\x14ftypavif\0\0\0\0mif1', 'latin1'),
    Buffer.from(xmp(`<dc:description>${planted}</dc:description>`)),
  ]),
};

export const picturePeople: Readonly<Record<string, Uint8Array>> = {
  'artist.jpg': exifJpeg(0x013b, 'Dilys Demo'),
  'owner of the camera.jpg': exifJpeg(0xa430, 'Dilys Demo'),
  'XPAuthor.jpg': exifJpeg(0x9c9d, 'Dilys Demo', 1),
  'person in the picture.jpg': xmpJpeg(
    '<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Dilys Demo</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>',
  ),
};

export const photosWithPlace: Readonly<Record<string, Uint8Array>> = {
  'GPS.jpg': jpeg({ withPlace: true }),
  'GPS in XMP.jpg': xmpJpeg('', 'exif:GPSLatitude="51,29.5N"'),
  'GPS.pdf': page({
    more: [
      stream(
        Buffer.from(jpeg({ withPlace: true })).toString('latin1'),
        '/Type /XObject /Subtype /Image /Width 1 /Height 1',
      ),
    ],
  }),
};

const mail = (body: string, head = ''): string =>
  `From: Bethan Example <bethan@example.org>\r\nSubject: A visit\r\nMIME-Version: 1.0\r\n${head}\r\n${body}`;

export const textPlaces: Readonly<Record<string, string | Uint8Array>> = {
  'plain.txt': planted,
  'notes.md.txt': `**Text**\n\n${planted}`,
  'table.csv': `name\n"${planted}"\n`,
  'run.log': `2026-03-14 ${planted}`,
  'Windows-1252.txt': Buffer.from(`caf\xe9 \x96 ${planted}`, 'latin1'),
  'UTF-16.txt': Buffer.from(`\uFEFF${planted}`, 'utf16le'),
  'UTF-16 without its mark.csv': Buffer.from(planted, 'utf16le'),
  'UTF-16 of the other order.txt': Buffer.from(`\uFEFF${planted}`, 'utf16le').swap16(),
  'no ending': planted,
  'page.html': '<!doctype html><p>Mrs&nbsp;In<b>vented</b></p>',
  'comment in a page.html': `<!doctype html><p>Text</p><!-- ${planted} -->`,
  'attribute in a page.html': `<!doctype html><img src="p.png" alt="${planted}">`,
  'data.xml': `<?xml version="1.0"?><case><client>${planted}</client></case>`,
  'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>Mrs In<tspan>vented</tspan></text></svg>`,
  'data.json': '{"client":"Mrs \\u0049nvented"}',
  'letter.rtf': '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\v Mrs In}{\\b vented}\\par}',
  'escapes.rtf': "{\\rtf1 Mrs \\u73?nv\\'65nted}",
  'note.rtf': `{\\rtf1 Text{\\*\\annotation ${planted}}}`,
  'plain.eml': mail(planted, 'Content-Type: text/plain\r\n'),
  'subject.eml': mail('Text').replace('A visit', planted),
  'base64.eml': mail(
    Buffer.from(planted).toString('base64'),
    'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n',
  ),
  'quoted.eml': mail(
    'Mrs In=\r\nvented',
    'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n',
  ),
  'attached.eml': mail(
    `--x\r\nContent-Type: text/plain\r\n\r\nText\r\n--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="a.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(word(`<w:p><w:r><w:t>${planted}</w:t></w:r></w:p>`)).toString('base64')}\r\n--x--\r\n`,
    'Content-Type: multipart/mixed; boundary=x\r\n',
  ),
  'visit.ics': `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Mrs In\r\n vented\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  'person.vcf':
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Invented;Bronwen;;Mrs;\r\nTEL:07700 900456\r\nEND:VCARD\r\n',
  'files.zip': zipOf({ 'a.txt': planted }),
  'zip in a zip.zip': zipOf({ 'b.zip': zipOf({ 'a.txt': planted }) }),
  'name in a zip.zip': zipOf({ 'Mrs_Invented.txt': 'Text' }),
};

const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);
const box = (brand: string): Uint8Array => Buffer.from(`\0\0\0\x14ftyp${brand}\0\0\0\0`, 'latin1');

/** Files that otpath does not read, with what it says they are. */
export const unreadFiles: Readonly<Record<string, readonly [kind: string, bytes: Uint8Array]>> = {
  'old.doc': ['old-word', compound('WordDocument')],
  'old.xls': ['old-excel', compound('Workbook')],
  'old.ppt': ['old-powerpoint', compound('PowerPoint Document')],
  'mail.msg': ['outlook', compound('__substg1.0_0037001F')],
  'notes.one': ['onenote', Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex')],
  'letter.pages': ['iwork', zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' })],
  'binary.xlsb': [
    'binary-workbook',
    zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
  ],
  'files.7z': ['archive', Buffer.from("7z\xbc\xaf'\x1c\0\x04", 'latin1')],
  'files.gz': ['archive', gzipSync(strToU8(planted))],
  'talk.mp3': ['sound', Buffer.from('ID3\x04\0\0', 'latin1')],
  'talk.m4a': ['sound', box('M4A ')],
  'walk.mp4': ['film', box('mp42')],
  'walk.mov': ['film', box('qt  ')],
  'film named as text.txt': ['film', box('isom')],
  'unknown.dat': ['unknown', Buffer.from([1, 2, 3, 0, 5, 0, 0, 9, 200, 0, 0, 0, 7])],
};
