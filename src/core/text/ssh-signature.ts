import { signerForm, signOffPurpose, slugOf, type Assessor } from '../model/sign-off.ts';

/** The line for a list of keys that gives somebody's public key, as OpenSSH reads it. */
export function listLine(
  { name, registration }: Pick<Assessor, 'name' | 'registration'>,
  key: string,
): string {
  const principals = [
    ...(registration === undefined ? [] : [signerForm(registration)]),
    slugOf(name),
  ];
  return `${principals.join(',')} namespaces="${signOffPurpose}" ${key}`;
}

const armour = /-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----/;

/**
 * The public key that a signature says it was made with, as a list of keys has it: the kind and the key in
 * Base64. Undefined where it is no SSH signature. The form is that of OpenSSH's PROTOCOL.sshsig: SSHSIG, the
 * version in four bytes, and then the key behind its length.
 */
export function publicKeyIn(signature: string): string | undefined {
  const bytes = bytesIn(armour.exec(signature)?.[1] ?? '');
  if (!bytes.startsWith('SSHSIG')) return undefined;
  const key = partAt(bytes, 10);
  const kind = key === undefined ? undefined : partAt(key, 0);
  return key === undefined || kind === undefined ? undefined : `${kind} ${btoa(key)}`;
}

/** The kind of a public key in Base64, as the key itself says it; undefined where it is cut off or no key. */
export function kindOfKey(base64: string): string | undefined {
  const bytes = bytesIn(base64);
  let parts = 0;
  for (let at = 0; at < bytes.length; parts += 1) {
    const part = partAt(bytes, at);
    if (part === undefined) return undefined;
    at += 4 + part.length;
  }
  return parts > 1 ? partAt(bytes, 0) : undefined;
}

/** One letter for each byte; nothing where it is no Base64. */
function bytesIn(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

function partAt(bytes: string, offset: number): string | undefined {
  if (bytes.length < offset + 4) return undefined;
  const length = Array.from(bytes.slice(offset, offset + 4)).reduce(
    (sum, byte) => sum * 256 + byte.charCodeAt(0),
    0,
  );
  const end = offset + 4 + length;
  return end > bytes.length ? undefined : bytes.slice(offset + 4, end);
}
