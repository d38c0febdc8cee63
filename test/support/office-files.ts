import { strToU8, zipSync, zlibSync } from 'fflate';

/** A Word document out of paragraphs, each given as its runs, with properties and a comment. */
export function docx(
  paragraphs: readonly (readonly string[])[],
  { creator = '', comment = '', header = '' } = {},
): Uint8Array {
  const body = paragraphs
    .map((runs) => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments><w:comment><w:p><w:t>${comment}</w:t></w:p></w:comment></w:comments>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr><w:p><w:t>${header}</w:t></w:p></w:hdr>`),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>Bethan Example</cp:lastModifiedBy></cp:coreProperties>`,
    ),
  });
}

/** A workbook of one sheet: shared texts, and one number that stands in a cell by itself. */
export const xlsx = (texts: readonly string[], number: string): Uint8Array =>
  zipSync({
    'xl/sharedStrings.xml': strToU8(
      `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>${number}</v></c></row></sheetData></worksheet>`,
    ),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties><dc:creator>Dilys Demo</dc:creator></cp:coreProperties>',
    ),
  });

/** A PDF document of one page with one line of text. */
export function pdf(text: string, author = 'Bethan Example', isLocked = false): Uint8Array {
  const content = zlibSync(strToU8(`BT /F1 12 Tf 72 720 Td (${text}) Tj ET`), { level: 1 });
  const parts: Uint8Array[] = [strToU8('%PDF-1.4\n')];
  const places: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (...pieces: readonly Uint8Array[]): void => {
    places.push(length());
    parts.push(strToU8(`${String(places.length)} 0 obj\n`), ...pieces, strToU8('\nendobj\n'));
  };
  add(strToU8('<< /Type /Catalog /Pages 2 0 R >>'));
  add(strToU8('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'));
  add(
    strToU8(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
  );
  add(
    strToU8(`<< /Length ${String(content.length)} /Filter /FlateDecode >>\nstream\n`),
    content,
    strToU8('\nendstream'),
  );
  add(strToU8('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'));
  add(strToU8(`<< /Author (${author}) /Title (A plan) >>`));
  // Nobody knows the password that these bytes would belong to.
  const lock = isLocked
    ? `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'cd'.repeat(32)}> /U <${'ef'.repeat(32)}> >>`
    : '';
  const start = length();
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    strToU8(
      `xref\n0 ${String(places.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${String(places.length + 1)} /Root 1 0 R /Info 6 0 R ${lock} >>\nstartxref\n${String(start)}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A JPEG of nothing but EXIF: an artist and, where asked for, the place where it was taken. */
export function jpeg({ artist = '', withPlace = false } = {}): Uint8Array {
  const tiff = Buffer.alloc(400);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  const field = (
    at: number,
    tag: number,
    type: number,
    count: number,
    value: number | string,
  ): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    if (typeof value === 'number') tiff.writeUInt32LE(value, at + 8);
    else tiff.write(value, at + 8, 'latin1');
  };
  tiff.writeUInt16LE(withPlace ? 2 : 1, 8);
  field(10, 0x013b, 2, artist.length + 1, 150);
  tiff.write(artist, 150, 'latin1');
  if (withPlace) field(22, 0x8825, 4, 1, 50);
  tiff.writeUInt16LE(4, 50);
  field(52, 1, 2, 2, 'N');
  field(64, 2, 5, 3, 200);
  field(76, 3, 2, 2, 'W');
  field(88, 4, 5, 3, 230);
  [53, 1, 10, 1, 0, 1].forEach((part, index) => tiff.writeUInt32LE(part, 200 + index * 4));
  [4, 1, 5, 1, 0, 1].forEach((part, index) => tiff.writeUInt32LE(part, 230 + index * 4));
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 4);
  return Buffer.concat([head, body, Buffer.from([0xff, 0xd9])]);
}
