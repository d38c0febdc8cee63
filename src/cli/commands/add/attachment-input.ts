import { basename } from 'node:path';
import { isLeftBehind, type FileToAttach } from '../../../core/workspace/add.ts';
import { lookForFile } from '../../../node/resolve-typed-path.ts';
import { safeFileName } from '../../../core/text/file-name.ts';
import { pathsTyped } from '../../../core/text/typed-path.ts';
import type { EvidenceTalk } from './add-context.ts';
import { CommandFault, type Host } from '../../host.ts';

/** A file that the new evidence is to have. */
export interface Attached extends FileToAttach {
  /** In bytes. */
  readonly size: number;
}

/** The paths that somebody may mean by what they typed. */
export const typedReadings = (typed: string, { env }: Host): readonly string[] =>
  pathsTyped(typed, {
    home: env['HOME'] ?? env['USERPROFILE'],
    isWindows: process.platform === 'win32',
  });

/** The file that somebody typed, or dragged into the terminal; else what is wrong with it. */
export function attachedFrom(
  typed: string,
  from: string,
  { loaded, host }: Pick<EvidenceTalk, 'loaded' | 'host'>,
): Attached | CommandFault {
  const readings = typedReadings(typed, host);
  const found = lookForFile(from, readings, loaded.root);
  if (!found) return new CommandFault('attachmentNotFound', { path: readings[0] ?? typed });
  const { path, kind, size, below } = found;
  const name = basename(path);
  if (kind === 'folder') return new CommandFault('attachmentIsFolder', { name });
  if (kind !== 'file') return new CommandFault('attachmentNotAFile', { name });
  if (size === 0) return new CommandFault('attachmentEmpty', { name });
  if (isLeftBehind(name)) return new CommandFault('attachmentOfProgram', { name });
  if (below !== undefined && loaded.sources.texts.has(below)) {
    return new CommandFault('attachmentOfPortfolio', { name });
  }
  const isThere = loaded.portfolio.files.some((file) => file.path === below);
  return { path, name: safeFileName(name), size, ...(isThere && { below }) };
}
