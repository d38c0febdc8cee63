/** What the first bytes of a file of one kind look like. */
interface Signature {
  /** With an article: "a PDF document". */
  readonly name: string;
  readonly fits: (head: Uint8Array) => boolean;
}

const text = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));

const begins =
  (...starts: readonly string[]) =>
  (head: Uint8Array): boolean =>
    starts.some((start) => text(head, 0, start.length) === start);

const zip = begins('PK\x03\x04');
const jpeg = begins('\xff\xd8\xff');
const oldOffice = begins('\xd0\xcf\x11\xe0');
const heic = (head: Uint8Array): boolean => text(head, 4, 8) === 'ftyp';

/** Only endings whose content is beyond doubt; of the others nothing is said. Sources: the formats' own specifications. */
const signatures: Readonly<Record<string, Signature>> = {
  // A PDF may have a little before its header, but not more than 1024 bytes; programs put at most a line there.
  pdf: { name: 'a PDF document', fits: (head) => text(head, 0, head.length).includes('%PDF-') },
  docx: { name: 'a Word document', fits: zip },
  xlsx: { name: 'an Excel workbook', fits: zip },
  pptx: { name: 'a PowerPoint presentation', fits: zip },
  odt: { name: 'an OpenDocument text', fits: zip },
  doc: { name: 'a Word document', fits: oldOffice },
  xls: { name: 'an Excel workbook', fits: oldOffice },
  jpg: { name: 'a JPEG picture', fits: jpeg },
  jpeg: { name: 'a JPEG picture', fits: jpeg },
  png: { name: 'a PNG picture', fits: begins('\x89PNG\r\n\x1a\n') },
  gif: { name: 'a GIF picture', fits: begins('GIF87a', 'GIF89a') },
  heic: { name: 'a HEIC picture', fits: heic },
  mp4: { name: 'an MP4 video', fits: heic },
};

/** What a file with this name should hold; undefined where any content may be right. */
export function signatureOf(path: string): Signature | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(signatures, ending) ? signatures[ending] : undefined;
}
