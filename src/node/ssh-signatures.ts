import type * as ChildProcess from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rmSync, statSync, unwatched, writeFileSync } from './disk.ts';
import { signedMessage, type SignOff, signOffPurpose } from '../core/model/sign-off.ts';
import { findProgram } from './environment.ts';
import { makeTemporaryFolder } from './temporary.ts';
import type { WithSignature } from '../core/model/ports.ts';

const purpose = ['-n', signOffPurpose] as const;

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
  const program = findProgram('ssh-keygen', process.env);
  if (program === undefined) throw Object.assign(new Error('No ssh-keygen.'), { code: 'ENOENT' });
  return execFileSync(program, args, { input, encoding: 'utf8', stdio: 'pipe' });
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

/** Makes a signature ready to be checked, for as long as a question about it takes. */
export const withSignature: WithSignature = (signOff, signature, ask) => {
  // The answer depends on the program and on what is asked, and not on the files that are made for it.
  findProgram('ssh-keygen', process.env);
  const folder = unwatched(makeTemporaryFolder);
  try {
    const [file, signers, list] = ['signature', 'signers', 'revoked'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    const write = (path: string, line: string): void => {
      unwatched(() => {
        writeFileSync(path, `${line}\n`);
      });
    };
    write(file, signature.trim());
    const message = signedMessage(signOff);
    const holds = (...args: readonly string[]): boolean | 'no-program' => {
      try {
        run(['-Y', ...args, ...purpose, '-s', file], message);
        return true;
      } catch (error) {
        return (error as { readonly code?: string }).code === 'ENOENT' ? 'no-program' : false;
      }
    };
    return ask({
      fits: () => holds('check-novalidate'),
      isBy: ({ isAuthority, key }, name, revoked) => {
        // Encoding, line ends and times have been dealt with, which ssh-keygen takes otherwise or not at all.
        if (revoked && 'keys' in revoked) write(list, revoked.keys.join('\n'));
        write(signers, `${name} ${isAuthority ? 'cert-authority ' : ''}${key}`);
        // A certificate has its own times; they are judged on the day of the sign-off, too.
        const day = `verify-time=${signOff.date.replaceAll('-', '')}1200`;
        return holds(
          ...['verify', '-f', signers, '-I', name],
          ...(isAuthority ? ['-O', day] : []),
          ...(revoked === undefined ? [] : ['-r', 'path' in revoked ? revoked.path : list]),
        );
      },
    });
  } finally {
    unwatched(() => {
      rmSync(folder, { recursive: true, force: true });
    });
  }
};
