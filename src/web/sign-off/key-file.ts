import { der, derInteger, derName, derTags, readDer, type DerValue } from './der.ts';

/**
 * A key in a file of its own, closed with a passphrase: PKCS #8 as PEM (`ENCRYPTED PRIVATE KEY`), with PBES2,
 * PBKDF2 with HMAC-SHA-256 and AES-256-CBC. OpenSSL and ssh-keygen read and write the same.
 */
const pbes2 = '2a864886f70d01050d';
const pbkdf2 = '2a864886f70d01050c';
const hmacSha256 = '2a864886f70d0209';
const aes256Cbc = '60864801650304012a';

/** As OWASP advises for PBKDF2 with SHA-256. */
const iterations = 600_000;
/** A file that asks for more is none that a person made, and would keep the page busy. */
const mostIterations = 10_000_000;

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The types of Node and of browsers have no common name for it. */
type Key = Parameters<typeof crypto.subtle.exportKey>[1];

/** Makes a key that can be kept in a file. */
export const makeKey = (): Promise<{ readonly privateKey: Key }> =>
  crypto.subtle.generateKey(curve, true, ['sign', 'verify']);

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The cipher that a passphrase opens. */
async function cipherFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  count: number,
): Promise<Key> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    material,
    { name: 'AES-CBC', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The text of a key file. */
export async function writeKeyFile(key: Key, passphrase: string): Promise<string> {
  const [salt, iv] = [
    crypto.getRandomValues(new Uint8Array(16)),
    crypto.getRandomValues(new Uint8Array(16)),
  ];
  const cipher = await cipherFrom(passphrase, salt, iterations);
  const plain = await crypto.subtle.exportKey('pkcs8', key);
  const closed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, cipher, plain);
  const { sequence, octets, nothing } = derTags;
  const bytes = der(
    sequence,
    der(
      sequence,
      derName(pbes2),
      der(
        sequence,
        der(
          sequence,
          derName(pbkdf2),
          der(
            sequence,
            der(octets, salt),
            derInteger(iterations),
            der(sequence, derName(hmacSha256), der(nothing)),
          ),
        ),
        der(sequence, derName(aes256Cbc), der(octets, iv)),
      ),
    ),
    der(octets, new Uint8Array(closed)),
  );
  const base64 = btoa(String.fromCharCode(...bytes));
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${lines.join('\n')}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}

/** What a key file needs to be opened; undefined where it is none that this page can use. */
interface ClosedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly count: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly closed: Uint8Array<ArrayBuffer>;
}

const armour = /-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/;

function closedKeyIn(text: string): ClosedKey | undefined {
  const base64 = armour.exec(text)?.[1]?.replace(/\s/g, '');
  if (base64 === undefined) return undefined;
  try {
    const inside = ({ content }: DerValue): readonly DerValue[] => readDer(content);
    const at = (values: readonly DerValue[], index: number): DerValue => {
      const value = values[index];
      if (value === undefined) throw new RangeError('A part of the key file is missing.');
      return value;
    };
    const isNamed = (value: DerValue, name: string): boolean =>
      value.tag === derTags.name && hexOf(value.content) === name;
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const [scheme, closed] = [0, 1].map((index) => at(inside(at(readDer(bytes), 0)), index)) as [
      DerValue,
      DerValue,
    ];
    const [derivation, cipher] = inside(at(inside(scheme), 1)).map(inside) as [
      readonly DerValue[],
      readonly DerValue[],
    ];
    const settings = inside(at(derivation, 1));
    // The length of the key may be between the count and what makes the hashes.
    const isKnown =
      isNamed(at(inside(scheme), 0), pbes2) &&
      isNamed(at(derivation, 0), pbkdf2) &&
      isNamed(at(inside(at(settings, settings.length - 1)), 0), hmacSha256) &&
      isNamed(at(cipher, 0), aes256Cbc);
    const count = at(settings, 1).content.reduce((sum, byte) => sum * 256 + byte, 0);
    if (!isKnown || count < 1 || count > mostIterations) return undefined;
    return {
      salt: at(settings, 0).content,
      count,
      iv: at(cipher, 1).content,
      closed: closed.content,
    };
  } catch {
    return undefined;
  }
}

/** A key that can sign, with its public part as SSH has it: a point of the curve, not compressed. */
export interface OpenKey {
  readonly key: Key;
  readonly point: Uint8Array<ArrayBuffer>;
}

/** Opens a key file. */
export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<OpenKey | 'no-key' | 'wrong-passphrase'> {
  const parts = closedKeyIn(text);
  if (!parts) return 'no-key';
  const { salt, count, iv, closed } = parts;
  const cipher = await cipherFrom(passphrase, salt, count);
  let plain: ArrayBuffer;
  try {
    plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, cipher, closed);
  } catch {
    return 'wrong-passphrase';
  }
  try {
    // One wrong passphrase in 256 opens the cipher too; what is in it is no key then.
    readDer(new Uint8Array(plain));
  } catch {
    return 'wrong-passphrase';
  }
  try {
    const key = await crypto.subtle.importKey('pkcs8', plain, curve, true, ['sign']);
    return { key, point: await pointOf(key) };
  } catch {
    return 'no-key';
  }
}

/** The public point of a private key. */
export async function pointOf(key: Key): Promise<Uint8Array<ArrayBuffer>> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key);
  const bytesOf = (part: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
  return Uint8Array.from([4, ...bytesOf(x), ...bytesOf(y)]);
}
