import type { SealPorts } from '../model/ports.ts';
import { filesIn } from './files.ts';
import { hashText } from './hash.ts';
import { withSignature } from './ssh-signatures.ts';

/** The ports of the core for a portfolio on this computer. */
export const portsFor = (root: string): SealPorts => ({
  files: filesIn(root),
  hashText,
  withSignature,
});
