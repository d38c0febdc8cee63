import { basename } from 'node:path';
import { isLeftBehind, type FileToAttach } from '../../../core/workspace/add.ts';
import { lookForFile } from '../../../node/resolve-typed-path.ts';
import { safeFileName } from '../../../core/text/file-name.ts';
import { pathsTyped } from '../../../core/text/typed-path.ts';
import type { EvidenceTalk } from './add-context.ts';
import { UserError, type Host } from '../../host.ts';

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
): Attached | UserError {
  const readings = typedReadings(typed, host);
  const found = lookForFile(from, readings, loaded.root);
  if (!found) {
    return new UserError(
      `There is no file "${readings[0] ?? typed}".`,
      'Type its path, or drag the file into this window.',
    );
  }
  const { path, kind, size, below } = found;
  const name = basename(path);
  if (kind === 'folder') {
    return new UserError(`"${name}" is a folder.`, 'Attach its files one by one, or as one zip.');
  }
  if (kind !== 'file') return new UserError(`"${name}" is no file that could be attached.`);
  if (size === 0) return new UserError(`"${name}" is empty.`, 'Copy it again from where it came.');
  if (isLeftBehind(name)) {
    return new UserError(
      `"${name}" is a file that a program keeps for itself.`,
      'Attach the document itself.',
    );
  }
  if (below !== undefined && loaded.sources.texts.has(below)) {
    return new UserError(
      `"${name}" belongs to the portfolio itself and is not attached to evidence.`,
    );
  }
  const isThere = loaded.portfolio.files.some((file) => file.path === below);
  return { path, name: safeFileName(name), size, ...(isThere && { below }) };
}
