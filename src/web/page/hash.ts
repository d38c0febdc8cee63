import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export const sha256OfText = (text: string): string => sha256Of(utf8ToBytes(text));

/** SHA-256 in base64, by which a page names its styles. */
export const hashForPolicy = (text: string): string =>
  btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));

/** SHA-256 of a file of any size, which is never whole in memory. */
export async function sha256OfFile(file: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}
