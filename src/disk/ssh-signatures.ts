import type * as ChildProcess from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { signedMessage, signerOf, type SignatureState, type SignOff } from '../model/sign-off.ts';
import { makeTemporaryFolder } from './temporary.ts';

/** Who may sign, and with which keys, in OpenSSH's format; at the top of a portfolio. */
const allowedSigners = 'allowed_signers';
/** Keeps a signature made for something else from being taken for a sign-off. */
const purpose = ['-n', 'otpath-sign-off'] as const;

/** In bytes. A key is far smaller, and so is a list of them. */
const largestKeyFile = 1024 * 1024;

/** Whether a path leads to a file that is no larger than a key or a list of them. */
function isReadable(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= largestKeyFile;
}

/** Runs ssh-keygen. What it asks for a passphrase goes to the terminal itself. */
function run(args: readonly string[], input: string): string {
  // Few portfolios have signatures, and loading this takes time at every start.
  const load = createRequire(import.meta.url);
  const { execFileSync } = load('node:child_process') as typeof ChildProcess;
  return execFileSync('ssh-keygen', args, { input, encoding: 'utf8', stdio: 'pipe' });
}

/** What ssh-keygen said when it could not sign. */
export interface SigningTrouble {
  readonly trouble: 'no-program' | 'refused';
  readonly said: string;
}

/** Signs a sign-off with a key of SSH. */
export function signWithKey(signOff: SignOff, key: string): string | SigningTrouble {
  // ssh-keygen would wait for a pipe, and read a device for ever.
  if (!isReadable(key)) return { trouble: 'refused', said: `${key} is not the file of a key.` };
  try {
    return run(['-Y', 'sign', ...purpose, '-f', key], signedMessage(signOff));
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    return { trouble: code === 'ENOENT' ? 'no-program' : 'refused', said: (stderr ?? '').trim() };
  }
}

/** Checks the signature of a sign-off against those whom the portfolio allows to sign. */
export function checkSignature(root: string, signOff: SignOff, signature: string): SignatureState {
  const folder = makeTemporaryFolder();
  try {
    const file = join(folder, 'signature');
    writeFileSync(file, `${signature.trim()}\n`);
    const message = signedMessage(signOff);
    const holds = (...args: readonly string[]): boolean | 'no-program' => {
      try {
        run(['-Y', ...args, ...purpose, '-s', file], message);
        return true;
      } catch (error) {
        return (error as { readonly code?: string }).code === 'ENOENT' ? 'no-program' : false;
      }
    };
    const fits = holds('check-novalidate');
    if (fits !== true) return fits === false ? 'broken' : fits;
    const signers = join(root, allowedSigners);
    const isKnown =
      isReadable(signers) &&
      holds('verify', '-f', signers, '-I', signerOf(signOff.assessor)) === true;
    return isKnown ? 'valid' : 'unknown-signer';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
