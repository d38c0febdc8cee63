const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What follows an offset, if it is text or begins as a file that can be read. */
function restFrom(file: Buffer, at: number): Uint8Array | undefined {
  const rest = file.subarray(at);
  const begin = rest.findIndex((byte) => byte > 0x20);
  if (begin === -1) return undefined;
  const found = rest.subarray(begin);
  const start = found.toString('latin1', 0, 8);
  // Phones put a film there, or records of their own, which are no text.
  const isText = /^[\t\n\r -~]{8}/.test(start) && !found.includes(0);
  return isText || start.startsWith('PK\x03\x04') ? found : undefined;
}

/** What somebody has put behind the end of a picture in JPEG or PNG; no program shows it. */
export function behindPicture(bytes: Uint8Array): Uint8Array | undefined {
  const file = asBuffer(bytes);
  if (file.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') {
    let at = 8;
    while (at + 12 <= file.length) {
      const isEnd = file.toString('latin1', at + 4, at + 8) === 'IEND';
      at += 12 + file.readUInt32BE(at);
      if (isEnd) return restFrom(file, at);
    }
    return undefined;
  }
  if (file[0] !== 0xff || file[1] !== 0xd8) return undefined;
  return restFrom(file, file.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2);
}

/** A zip or another document behind the end of a PDF. */
export function behindPdf(bytes: Uint8Array): Uint8Array | undefined {
  const file = asBuffer(bytes);
  const end = file.lastIndexOf('%%EOF', undefined, 'latin1');
  return end === -1 ? undefined : restFrom(file, end + 5);
}
