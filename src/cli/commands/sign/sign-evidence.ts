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
import { CommandFault, type Host } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { folderNamed } from '../../quoted.ts';

/** Where a sign-off was written, below the portfolio, and its signature. */
export interface WrittenSignOff {
  readonly file: string;
  readonly signature: string | undefined;
}

/** Who signs with what: the file of a private SSH key, or a signature that somebody made elsewhere. */
interface WithKey {
  readonly key?: string | undefined;
  readonly signature?: string | undefined;
}

/** Writes a sign-off above the earlier ones by the same person. */
export function signEvidence(
  loaded: LoadedPortfolio,
  { key, signature: made, ...judged }: Judged & WithKey,
  host: Host,
): WrittenSignOff {
  const { root } = loaded;
  const prepared = prepareSignOff(judged, loaded, portsFor(root));
  if (isSignFault(prepared)) throw signFault(prepared);
  const { file, before } = prepared;
  const signature =
    key === undefined ? made : signatureOf(prepared.signOff, resolve(host.cwd, key));
  if (!writeSignOff(root, file, before, textOfSignOff(prepared, signature, hashText))) {
    throw new CommandFault('signOffChanged', { file, folder: folderNamed(loaded.path) });
  }
  return { file, signature };
}

function signFault(fault: SignFault): CommandFault {
  switch (fault.kind) {
    case 'unread-attachments':
      return new CommandFault('attachmentsNotRead', { paths: fault.paths });
    case 'edited-sign-off':
      return new CommandFault('signOffEdited', { file: fault.file });
    case 'too-large':
      return new CommandFault('signOffTooLarge', { file: fault.file });
  }
}

function signatureOf(signOff: SignOff, key: string): string {
  const signature = signWithKey(signOff, key);
  if (typeof signature === 'string') return signature;
  throw signature.trouble === 'no-program'
    ? new CommandFault('keygenNotFound')
    : new CommandFault('keygenFailed', { said: signature.said });
}
