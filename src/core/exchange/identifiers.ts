import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name space of URLs in RFC 9562: the addresses that identifiers are made of are URIs. */
const urls = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');

/** A UUID of version 5: the same URI gives the same identifier on every computer and on every day. */
export function uuidOf(uri: string): string {
  const bytes = sha1(concatBytes(urls, utf8ToBytes(uri))).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [0, 8, 12, 16, 20]
    .map((start, index, starts) => hex.slice(start, starts[index + 1]))
    .join('-');
}

/** A UUID as CASE wants it. Versions 6 and up are none. */
export const isCaseUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

/** What an id belongs to where a pillar, an aspect and a statement may have the same one. */
export type IdRoom = 'pillar' | 'aspect';

/** The address by which otpath names a framework, or something in it, in formats that want a URI. */
export const uriOf = (framework: string, local?: string, room?: IdRoom): string =>
  ['otpath', framework, ...(local === undefined ? [] : [room ? `${room}/${local}` : local])].join(
    ':',
  );

/** The framework and the id that such an address names. */
export function idNamedBy(
  uri: string,
): { framework: string; local: string | undefined } | undefined {
  const [, framework, local] =
    /^otpath:([A-Za-z][\w.-]*)(?::(?:pillar\/|aspect\/)?([A-Za-z][\w.-]*))?$/.exec(uri) ?? [];
  return framework === undefined ? undefined : { framework, local };
}
