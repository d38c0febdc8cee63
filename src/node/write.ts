import { dirname } from 'node:path';
import { lstatSync, mkdirSync } from './disk.ts';
import { beginFile } from './whole-file.ts';

/** Takes the bytes of a file, part by part. */
export type Write = (bytes: Uint8Array) => void;

/** Writes a whole file or nothing, over what is there. It need not be held in memory. */
export async function replaceFile(
  target: string,
  fill: (write: Write) => void | Promise<void>,
  access: { readonly isPrivate?: boolean } = {},
): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const file = beginFile(target, access);
  try {
    await fill(file.write);
    file.replace();
  } finally {
    file.discard();
  }
}

/**
 * Writes a file under a name that nothing has when it is whole, and gives its path. `unusedName` is asked
 * again where another run has taken the name meanwhile, so that of two at once each gets its own.
 */
export async function writeUnderNewName(
  unusedName: () => string,
  fill: (write: Write) => void | Promise<void>,
): Promise<string> {
  const file = beginFile(unusedName());
  try {
    await fill(file.write);
    for (;;) {
      const path = unusedName();
      if (file.takeName(path)) return path;
    }
  } finally {
    file.discard();
  }
}

/** Makes a file that is not there yet, whole or not at all. False where something has its name. */
export function makeNewFile(path: string, fill: (write: Write) => void): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  const file = beginFile(path);
  try {
    fill(file.write);
    return file.takeName(path);
  } finally {
    file.discard();
  }
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;
