import { Inflate } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableWorkbook } from './unreadable-workbook.ts';

/** In bytes: what one part may unpack to, and all that are read together. */
const most = { part: 32 * 1024 * 1024, all: 64 * 1024 * 1024, parts: 2000 };

/** In bytes: packed bytes that are unpacked at a time. They can become a thousand times as many. */
const portion = 4 * 1024;

const signatures = { end: 0x06054b50, listed: 0x02014b50, file: 0x04034b50 };
const methods = { stored: 0, deflated: 8 };

interface PackedPart {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly locked: boolean;
}

/** The parts of a workbook. A part is unpacked only when it is read, bit by bit and within limits. */
export class WorkbookParts {
  readonly #parts: ReadonlyMap<string, PackedPart>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#parts = listedParts(bytes);
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Reads a part as XML. Names lose their prefix, which programs choose as they like. False where there is none. */
  read(name: string, handlers: XmlHandlers): boolean {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) return false;
    if (part.locked) throw new UnreadableWorkbook({ why: 'encrypted' });
    const parser = parserFor(handlers);
    const decoder = new TextDecoder('utf-8', { fatal: false });
    let size = 0;
    const take = (bytes: Uint8Array): void => {
      size += bytes.length;
      this.#unpacked += bytes.length;
      if (size > most.part || this.#unpacked > most.all) {
        throw new UnreadableWorkbook({
          why: 'too-large-unpacked',
          megabytes: most.part / 1024 / 1024,
        });
      }
      parser.write(decoder.decode(bytes, { stream: true }));
    };
    unpack(part, take);
    parser.write(decoder.decode()).close();
    return true;
  }
}

function unpack({ method, packed }: PackedPart, take: (bytes: Uint8Array) => void): void {
  if (method !== methods.stored && method !== methods.deflated) throw broken();
  const inflate = method === methods.deflated ? new Inflate(take) : undefined;
  for (let at = 0; at < packed.length; at += portion) {
    const bytes = packed.subarray(at, at + portion);
    if (!inflate) take(bytes);
    else {
      try {
        inflate.push(bytes, at + portion >= packed.length);
      } catch (error) {
        // The library names what is wrong in the packed bytes by a number.
        throw error instanceof Error && 'code' in error ? broken() : error;
      }
    }
  }
}

const broken = (): UnreadableWorkbook => new UnreadableWorkbook({ why: 'broken' });

/** What is done with the parts of XML. A name has no prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function parserFor({ open, text, close }: XmlHandlers): SaxesParser {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UnreadableWorkbook({ why: 'definitions' });
  });
  parser.on('error', () => {
    throw broken();
  });
  if (open) {
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      open(withoutPrefix(name), attributes);
    });
  }
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) {
    parser.on('closetag', ({ name }) => {
      close(withoutPrefix(name));
    });
  }
  return parser;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parts as the list at the end of the file names them, in small letters as Office compares them. */
function listedParts(bytes: Uint8Array): ReadonlyMap<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, PackedPart>();
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > most.parts) throw broken();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== signatures.listed) throw broken();
      const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
        view.getUint16(at + place, true),
      ) as [number, number, number];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const start = view.getUint32(at + 42, true);
      if (view.getUint32(start, true) !== signatures.file) throw broken();
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      const packed = bytes.subarray(data, data + view.getUint32(at + 20, true));
      parts.set(name.toLowerCase().replaceAll('\\', '/'), {
        method: view.getUint16(at + 10, true),
        packed,
        locked: (view.getUint16(at + 8, true) & 1) !== 0,
      });
      at += 46 + nameLength + extra + comment;
    }
  } catch (error) {
    throw error instanceof RangeError ? broken() : error;
  }
  return parts;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw broken();
}
