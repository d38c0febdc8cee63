import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signedMessage, signOffPurpose, type SignOff } from '../../src/core/model/sign-off.ts';
import { withSignature } from '../../src/node/ssh-signatures.ts';
import { signatureFits } from '../../src/web/sign-off/check-signature.ts';
import { day } from '../support/portfolio-builders.ts';
import { signOff } from '../support/sign-off-builders.ts';
import { temporaryFolder } from '../support/temporary.ts';

const made: SignOff = signOff('cegin-tŷ', [], { date: day('2026-11-20') });
const message = signedMessage(made);

/** Runs ssh-keygen, and gives what it says. */
const keygen = (args: readonly string[], input = ''): string =>
  execFileSync('ssh-keygen', args, { input, encoding: 'utf8', stdio: 'pipe' });

/** A new key of a kind, in a file. */
function newKey(...kind: readonly string[]): string {
  const file = join(temporaryFolder(), 'key');
  keygen(['-q', '-N', '', '-C', '', '-f', file, '-t', ...kind]);
  return file;
}

const signed = (key: string, ...options: readonly string[]): string =>
  keygen(['-Y', 'sign', '-n', signOffPurpose, '-f', key, ...options], message);

const fitsForProgram = (signature: string): unknown =>
  withSignature(made, signature, ({ fits }) => fits());

const bytesOf = (signature: string): Buffer =>
  Buffer.from(signature.replaceAll(/-----.*?-----/g, ''), 'base64');
const armoured = (bytes: Uint8Array): string =>
  `-----BEGIN SSH SIGNATURE-----\n${Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{70}/g, '$&\n')}\n-----END SSH SIGNATURE-----\n`;

/** Bytes behind their length. */
function part(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  Ed25519: ['ed25519'],
  'P-256': ['ecdsa', '-b', '256'],
  'P-384': ['ecdsa', '-b', '384'],
  'P-521': ['ecdsa', '-b', '521'],
  'RSA of 2,048 bits': ['rsa', '-b', '2048'],
};

describe('a signature that a page checks', () => {
  it.each(Object.entries(kinds))('fits where ssh-keygen says so: %s', async (_name, kind) => {
    const key = newKey(...kind);
    const [signature, short] = [signed(key), signed(key, '-O', 'hashalg=sha256')];
    expect(fitsForProgram(signature)).toBe(true);
    expect(await signatureFits(message, signature)).toBe(true);
    expect(await signatureFits(message, short)).toBe(true);
    expect(await signatureFits(message.replace('2026-11-20', '2026-11-21'), signature)).toBe(false);
    const bytes = bytesOf(signature);
    const answers = { page: [] as unknown[], program: [] as unknown[] };
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 24)) {
      const changed = Uint8Array.from(bytes);
      changed[at] = changed[at]! ^ 1;
      answers.page.push((await signatureFits(message, armoured(changed))) ?? false);
      answers.program.push(fitsForProgram(armoured(changed)));
    }
    expect(answers.page).toEqual(answers.program);
    for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from([0])])]) {
      expect(await signatureFits(message, armoured(other))).toBe(false);
    }
  });

  it('fits with a security key, whose touch and counter are signed too', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signature = (flags: number): string => bySecurityKey(publicKey, privateKey, flags);
    expect(fitsForProgram(signature(1))).toBe(true);
    expect(await signatureFits(message, signature(1))).toBe(true);
    const bytes = bytesOf(signature(1));
    bytes[bytes.length - 1] = bytes.at(-1)! ^ 1;
    expect(await signatureFits(message, armoured(bytes))).toBe(false);
  });

  it('is nothing for another purpose, and nothing where it is no signature', async () => {
    const key = newKey('ed25519');
    const other = keygen(['-Y', 'sign', '-n', 'file', '-f', key], message);
    expect(await signatureFits(message, other)).toBe(false);
    expect(await signatureFits(message, 'U1NIU0lH')).toBe(false);
    expect(await signatureFits(message, armoured(Buffer.from('SSHSIG')))).toBe(false);
    expect(await signatureFits(message, '')).toBe(false);
  });

  it('is read as strictly as ssh-keygen reads it', async () => {
    const key = newKey('ecdsa');
    const signature = signed(key);
    const bytes = bytesOf(signature);
    const purpose = part(signOffPurpose);
    const other = (from: Buffer | string, to: Buffer | string): string => {
      const at = bytes.indexOf(from);
      return armoured(
        Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(to),
          bytes.subarray(at + Buffer.from(from).length),
        ]),
      );
    };
    const changed = {
      'a mark before the purpose': other(purpose, part(`\uFEFF${signOffPurpose}`)),
      'a mark before the hash': other(part('sha512'), part('\uFEFFsha512')),
      'a hash that every object has': other(part('sha512'), part('__proto__')),
      'another such hash': other(part('sha512'), part('constructor')),
      'no version': other('SSHSIG\0\0\0\u0001', 'SSHSIG\0\0\0\0'),
      'a later version': other('SSHSIG\0\0\0\u0001', 'SSHSIG\0\0\0\u0002'),
      'one line': signature.replaceAll('\n', ''),
      'lines of Windows': signature.replaceAll('\n', '\r\n'),
      'no sign at the end': signature.replace(/=+\n/, '\n'),
      'a text behind it': `${signature}Yours, Nia\n`,
      'a text before it': `Yours, Nia\n${signature}`,
    };
    const answers = Object.entries(changed).map(([name, one]) => [name, fitsForProgram(one)]);
    const page = await Promise.all(
      Object.entries(changed).map(async ([name, one]) => [name, await signatureFits(message, one)]),
    );
    expect(page).toEqual(answers);
  });

  it('is not answered where it was made with a certificate', async () => {
    const [authority, key] = [newKey('ed25519'), newKey('ed25519')];
    keygen(['-q', '-s', authority, '-I', 'x', '-n', 'nia-sample', `${key}.pub`]);
    const signature = signed(`${key}-cert.pub`);
    expect(readFileSync(`${key}-cert.pub`, 'utf8')).toContain('-cert-v01');
    expect(fitsForProgram(signature)).toBe(true);
    expect(await signatureFits(message, signature)).toBeUndefined();
  });
});

/** What a key on a card signs, as OpenSSH's PROTOCOL.u2f describes it. */
function bySecurityKey(publicKey: KeyObject, privateKey: KeyObject, flags: number): string {
  const kind = 'sk-ssh-ed25519@openssh.com';
  const application = 'ssh:';
  const head = [part(signOffPurpose), part(''), part('sha512')];
  const toSign = Buffer.concat([
    Buffer.from('SSHSIG'),
    ...head,
    part(createHash('sha512').update(message).digest()),
  ]);
  const flagsAndCounter = Buffer.from([flags, 0, 0, 0, 7]);
  const hash = (of: string | Buffer): Buffer => createHash('sha256').update(of).digest();
  const made = sign(
    null,
    Buffer.concat([hash(application), flagsAndCounter, hash(toSign)]),
    privateKey,
  );
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return armoured(
    Buffer.concat([
      Buffer.from('SSHSIG'),
      Buffer.from([0, 0, 0, 1]),
      part(Buffer.concat([part(kind), part(point), part(application)])),
      ...head,
      part(Buffer.concat([part(kind), part(made), flagsAndCounter])),
    ]),
  );
}
