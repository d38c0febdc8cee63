import { findLastLatin, latinText } from '../../text/latin-bytes.ts';

/** What follows an offset, if it is text or begins as a file that can be read. */
function restFrom(file: Uint8Array, at: number): Uint8Array | undefined {
  const rest = file.subarray(at);
  const begin = rest.findIndex((byte) => byte > 0x20);
  if (begin === -1) return undefined;
  const found = rest.subarray(begin);
  const start = latinText(found, 0, 8);
  // Phones put a film there, or records of their own, which are no text.
  const isText = /^[\t\n\r -~]{8}/.test(start) && !found.includes(0);
  return isText || start.startsWith('PK\x03\x04') ? found : undefined;
}

/** What somebody has put behind the end of a picture in JPEG or PNG; no program shows it. */
export function behindPicture(file: Uint8Array): Uint8Array | undefined {
  if (latinText(file, 0, 8) === '\x89PNG\r\n\x1a\n') {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    let at = 8;
    while (at + 12 <= file.length) {
      const isEnd = latinText(file, at + 4, at + 8) === 'IEND';
      at += 12 + view.getUint32(at);
      if (isEnd) return restFrom(file, at);
    }
    return undefined;
  }
  if (file[0] !== 0xff || file[1] !== 0xd8) return undefined;
  return restFrom(file, findLastLatin(file, '\xff\xd9') + 2);
}

/** A zip or another document behind the end of a PDF. */
export function behindPdf(file: Uint8Array): Uint8Array | undefined {
  const end = findLastLatin(file, '%%EOF');
  return end === -1 ? undefined : restFrom(file, end + 5);
}
