import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { GitTrouble } from '../../node/git.ts';
import type { CheckedFolder } from '../../core/model/checked-folder.ts';
import { CommandFault, type Host } from '../host.ts';

export interface ChangedOptions {
  readonly changed?: boolean;
  readonly since?: string;
}

export const withChangedOptions = (command: Command): Command =>
  command.option('--changed').option('--since <revision>');

/** The findings in files that git calls changed, where that was asked for. */
export async function inChangedFiles(
  folders: readonly CheckedFolder[],
  { changed, since }: ChangedOptions,
  host: Host,
): Promise<readonly CheckedFolder[]> {
  const revision = since ?? (changed ? 'HEAD' : undefined);
  if (revision === undefined) return folders;
  const { changedFiles } = await import('../../node/git.ts');
  return folders.map((folder) => {
    const files = changedFiles(resolve(host.cwd, folder.path), revision, host.env);
    if (typeof files === 'string') throw cannotTell(files, folder.path, revision);
    return {
      ...folder,
      findings: folder.findings.filter(({ at, rule }) => files.has(at.file) || isOfVersions(rule)),
    };
  });
}

/** What compares two versions speaks of what is gone too, which is in no file that changed. */
const isOfVersions = (rule: string): boolean =>
  ['unfinished-version', 'unsaid-change'].includes(rule);

/** Why git can't be asked. */
export function cannotTell(trouble: GitTrouble, folder: string, revision: string): CommandFault {
  switch (trouble) {
    case 'no-git':
      return new CommandFault('gitNotFound');
    case 'no-repository':
      return new CommandFault('notInGit', { folder });
    case 'no-revision':
      return new CommandFault('unknownRevision', { revision });
  }
}
