import type { AttachmentArgs } from '../model/finding-args/attachments.ts';

/** What the first bytes of a file of one kind look like. */
interface Signature {
  readonly kind: AttachmentArgs['wrong-bytes']['case'];
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
  pdf: { kind: 'pdf', fits: (head) => text(head, 0, head.length).includes('%PDF-') },
  docx: { kind: 'word', fits: zip },
  xlsx: { kind: 'excel', fits: zip },
  pptx: { kind: 'powerpoint', fits: zip },
  odt: { kind: 'opendocument', fits: zip },
  doc: { kind: 'word', fits: oldOffice },
  xls: { kind: 'excel', fits: oldOffice },
  jpg: { kind: 'jpeg', fits: jpeg },
  jpeg: { kind: 'jpeg', fits: jpeg },
  png: { kind: 'png', fits: begins('\x89PNG\r\n\x1a\n') },
  gif: { kind: 'gif', fits: begins('GIF87a', 'GIF89a') },
  heic: { kind: 'heic', fits: heic },
  mp4: { kind: 'mp4', fits: heic },
};

/** What a file with this name should hold; undefined where any content may be right. */
export function signatureOf(path: string): Signature | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(signatures, ending) ? signatures[ending] : undefined;
}
