import { resolve } from 'node:path';
import { hashText } from '../../../node/hash.ts';
import { portsFor } from '../../../node/ports.ts';
import { writeSignOff } from '../../../node/sign-offs.ts';
import { signWithKey } from '../../../node/ssh-signatures.ts';
import type { SignOff } from '../../../core/model/sign-off.ts';
import {
  isSignFault,
  prepareSignOff,
  textOfSignOff,
  type Judged,
  type SignFault,
} from '../../../core/workspace/sign.ts';
import { UserError, type Host } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';

/** Where a sign-off was written, below the portfolio, and its signature. */
export interface WrittenSignOff {
  readonly file: string;
  readonly signature: string | undefined;
}

/** Writes a sign-off above the earlier ones by the same person; `key` is the file of a private SSH key to sign with. */
export function signEvidence(
  loaded: LoadedPortfolio,
  { key, ...judged }: Judged & { readonly key?: string | undefined },
  host: Host,
): WrittenSignOff {
  const { root } = loaded;
  const made = prepareSignOff(judged, loaded, portsFor(root));
  if (isSignFault(made)) throw signFault(made);
  const { file, before } = made;
  const signature =
    key === undefined ? undefined : signatureOf(made.signOff, resolve(host.cwd, key));
  if (!writeSignOff(root, file, before, textOfSignOff(made, signature, hashText))) {
    throw new UserError(
      `${file} has been written or changed by another program, so your decision was not recorded.`,
      'Run the same command again. If it says the same, run "otpath check": the file may have a mistake, or the folder signoffs may be a link.',
    );
  }
  return { file, signature };
}

function signFault(fault: SignFault): UserError {
  switch (fault.kind) {
    case 'unread-attachments':
      return new UserError(
        `${fault.paths.join(', ')} is not there or can’t be opened, so the evidence can’t be signed as it is.`,
        'Put the attachment in its place, or take it out of the evidence.',
      );
    case 'edited-sign-off':
      return new UserError(
        `${fault.file} was edited after it was written, so nothing was added to it.`,
        'Get the file back as otpath wrote it. If you can’t, move it out of signoffs and sign again.',
      );
  }
}

function signatureOf(signOff: SignOff, key: string): string {
  const signature = signWithKey(signOff, key);
  if (typeof signature === 'string') return signature;
  throw signature.trouble === 'no-program'
    ? new UserError(
        'ssh-keygen was not found on this computer, so nothing was signed.',
        'It comes with OpenSSH. Install that, or leave --key out.',
      )
    : new UserError(
        `ssh-keygen could not sign with this key: ${signature.said}`,
        'Name the private key, such as --key ~/.ssh/id_ed25519.',
      );
}
