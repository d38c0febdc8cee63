import { signOffPurpose } from '../../core/model/sign-off.ts';
import { joinBytes } from './der.ts';
import type { OpenKey } from './key-file.ts';

/** SSH signatures as OpenSSH's PROTOCOL.sshsig describes them, made with a key on the curve P-256. */
const kind = 'ecdsa-sha2-nistp256';
const curve = 'nistp256';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function counted(value: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const bytes = typeof value === 'string' ? bytesOf(value) : value;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joinBytes(length, bytes);
}

/** A whole number without needless zeros before it, and never with its highest bit set. */
function number(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(Math.max(from, 0));
  return counted((short[0] ?? 0) < 0x80 ? short : joinBytes(Uint8Array.of(0), short));
}

const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const publicKey = (point: Uint8Array): Uint8Array<ArrayBuffer> =>
  joinBytes(counted(kind), counted(curve), counted(point));

/** A public key as a list of keys has it: its kind and the key in Base64. */
export const publicKeyText = (point: Uint8Array): string => `${kind} ${base64Of(publicKey(point))}`;

/** An SSH signature over a text, in its armour. */
export async function sshSignature(message: string, { key, point }: OpenKey): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-512', bytesOf(message)));
  const head = [counted(signOffPurpose), counted(''), counted('sha512')];
  const signed = joinBytes(bytesOf('SSHSIG'), ...head, counted(hash));
  const made = new Uint8Array(
    await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, signed),
  );
  const halves = joinBytes(number(made.subarray(0, 32)), number(made.subarray(32)));
  const blob = joinBytes(
    bytesOf('SSHSIG'),
    Uint8Array.of(0, 0, 0, 1),
    counted(publicKey(point)),
    ...head,
    counted(joinBytes(counted(kind), counted(halves))),
  );
  const lines = base64Of(blob).match(/.{1,70}/g) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
}
