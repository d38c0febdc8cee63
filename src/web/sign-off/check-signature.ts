import { signOffPurpose } from '../../core/model/sign-off.ts';
import { joinBytes } from './der.ts';
import { counted } from './ssh.ts';

/**
 * Checks SSH signatures as OpenSSH's PROTOCOL.sshsig describes them, with what the browser brings. Keys of the
 * kinds Ed25519, ECDSA and RSA are checked, also those that live on a security key; certificates are not.
 */
type Bytes = Uint8Array<ArrayBuffer>;

/** The parts of a signature, or of a key: each behind its length in four bytes. */
class Parts {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** So many bytes; throws where there are fewer. */
  take(count: number): Bytes {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new RangeError('The signature ends too soon.');
    const taken = this.#bytes.slice(this.#at, end);
    this.#at = end;
    return taken;
  }

  part(): Bytes {
    return this.take(new DataView(this.take(4).buffer).getUint32(0));
  }

  text(): string {
    return textOf(this.part());
  }

  /** A whole number above 0 as `size` bytes, without the zero that keeps its sign. */
  number(size?: number): Bytes {
    const written = this.part();
    if ((written[0] ?? 0) >= 0x80) throw new RangeError('A number of the signature is below 0.');
    const from = written.findIndex((byte) => byte !== 0);
    const short = written.subarray(from < 0 ? written.length : from);
    if (size === undefined) return short.slice();
    if (short.length > size) throw new RangeError('A number of the signature is too long.');
    return joinBytes(new Uint8Array(size - short.length), short);
  }
}

const curves = new Map([
  ['nistp256', { name: 'P-256', size: 32, hash: 'SHA-256' }],
  ['nistp384', { name: 'P-384', size: 48, hash: 'SHA-384' }],
  ['nistp521', { name: 'P-521', size: 66, hash: 'SHA-512' }],
]);
const hashes = new Map([
  ['sha256', 'SHA-256'],
  ['sha512', 'SHA-512'],
]);
const rsaHashes = new Map([
  ['rsa-sha2-256', 'SHA-256'],
  ['rsa-sha2-512', 'SHA-512'],
]);
/** OpenSSH takes no smaller key of the kind RSA. In bits. */
const smallestModulus = 1024;
const onSecurityKey = /^sk-(.*)@openssh\.com$/;
/** How a point on a curve begins that is written whole. */
const wholePoint = 4;

/** As OpenSSH reads it: what comes behind the last line does not matter. */
const armour = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\s]+)\n-----END SSH SIGNATURE-----/;

/** Names are compared byte for byte, so nothing may be left out or replaced. */
const textOf = (bytes: Bytes): string =>
  new TextDecoder('latin1', { ignoreBOM: true }).decode(bytes);

/** Whether a signature is over exactly a text; undefined where a browser can't check its kind. */
export async function signatureFits(
  message: string,
  signature: string,
): Promise<boolean | undefined> {
  try {
    const base64 = armour.exec(signature.trim())?.[1]?.replaceAll(/\s/g, '');
    if (base64 === undefined || base64.length % 4 !== 0) return false;
    const whole = new Parts(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    const magic = textOf(whole.take(6));
    const version = new DataView(whole.take(4).buffer).getUint32(0);
    const key = new Parts(whole.part());
    const purpose = whole.text();
    whole.part();
    const hashName = whole.text();
    const hash = hashes.get(hashName);
    const made = new Parts(whole.part());
    const isWhole = magic === 'SSHSIG' && version <= 1 && whole.isAtEnd;
    if (!isWhole || purpose !== signOffPurpose || hash === undefined) return false;
    const hashed = await hashOf(hash, new TextEncoder().encode(message));
    const head = [counted(signOffPurpose), counted(''), counted(hashName)];
    const signed = joinBytes(new TextEncoder().encode('SSHSIG'), ...head, counted(hashed));
    return await isMadeBy(key, made, signed);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
    if (error instanceof RangeError || error instanceof DOMException) return false;
    throw error;
  }
}

const hashOf = async (name: string, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(name, bytes));

async function isMadeBy(key: Parts, made: Parts, signed: Bytes): Promise<boolean | undefined> {
  const kind = key.text();
  const plainKind = onSecurityKey.exec(kind)?.[1];
  const madeAs = made.text();
  if (kind !== 'ssh-rsa' && madeAs !== kind) return kind.includes('-cert-') ? undefined : false;
  const check = checkOf(plainKind ?? kind, key, made, madeAs);
  if (typeof check !== 'object') return check;
  // A security key also signs what it was used for, its flags and a counter.
  const text =
    plainKind === undefined
      ? signed
      : joinBytes(
          await hashOf('SHA-256', key.part()),
          made.take(5),
          await hashOf('SHA-256', signed),
        );
  if (!key.isAtEnd || !made.isAtEnd) return false;
  const { how, made: bytes } = check;
  const imported =
    'jwk' in check
      ? await crypto.subtle.importKey('jwk', check.jwk, how, false, ['verify'])
      : await crypto.subtle.importKey('raw', check.point, how, false, ['verify']);
  return crypto.subtle.verify(how, imported, bytes, text);
}

/** What a browser needs to check a signature: how, the key and the bytes that it made. */
type Check = {
  readonly how: { readonly name: string; readonly namedCurve?: string; readonly hash?: string };
  readonly made: Bytes;
} & (
  | { readonly point: Bytes }
  | { readonly jwk: { readonly kty: 'RSA'; readonly n: string; readonly e: string } }
);

/** Reads a key and what it made; false where they don't belong together, undefined for a kind that is not known. */
function checkOf(kind: string, key: Parts, made: Parts, madeAs: string): Check | false | undefined {
  if (kind === 'ssh-rsa') return rsaCheck(key, made, rsaHashes.get(madeAs));
  if (kind === 'ssh-ed25519') {
    return { how: { name: 'Ed25519' }, point: key.part(), made: made.part() };
  }
  const curve = curves.get(kind.replace('ecdsa-sha2-', ''));
  if (!curve) return undefined;
  if (`ecdsa-sha2-${key.text()}` !== kind) return false;
  const point = key.part();
  if (point[0] !== wholePoint) return false;
  const halves = new Parts(made.part());
  const both = joinBytes(halves.number(curve.size), halves.number(curve.size));
  if (!halves.isAtEnd) return false;
  return { how: { name: 'ECDSA', namedCurve: curve.name, hash: curve.hash }, point, made: both };
}

function rsaCheck(key: Parts, made: Parts, hash: string | undefined): Check | false {
  const exponent = key.number();
  const modulus = key.number();
  const short = made.part();
  if (hash === undefined || bitsOf(modulus) < smallestModulus || short.length > modulus.length) {
    return false;
  }
  return {
    how: { name: 'RSASSA-PKCS1-v1_5', hash },
    jwk: { kty: 'RSA', n: base64UrlOf(modulus), e: base64UrlOf(exponent) },
    made: joinBytes(new Uint8Array(modulus.length - short.length), short),
  };
}

const bitsOf = (number: Bytes): number =>
  number.length === 0 ? 0 : number.length * 8 - Math.clz32(number[0]!) + 24;

const base64UrlOf = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
