import { chmodSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/node/browser.ts';
import { findProgram, isOnPath, syncedBy } from '../../src/node/environment.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

describe('what stands around otpath', () => {
  it.each([
    ['C:\\Users\\bethan\\OneDrive - Example Council\\portfolio', 'OneDrive'],
    ['/Users/bethan/Library/CloudStorage/OneDrive-Example/portfolio', 'OneDrive'],
    ['/Users/bethan/Library/Mobile Documents/com~apple~CloudDocs/portfolio', 'iCloud'],
    ['/home/bethan/Dropbox/portfolio', 'Dropbox'],
    ['G:\\My Drive\\portfolio', 'Google Drive'],
    ['/home/bethan/About OneDrive', undefined],
    ['/home/bethan/dropboxes/portfolio', undefined],
  ])('%s is copied by %s', (path, service) => {
    expect(syncedBy(path)).toBe(service);
  });

  it('finds programs in the folders of PATH', () => {
    const folder = writeFiles(temporaryFolder(), { git: '#!/bin/sh\n', 'ssh-keygen.exe': '' });
    chmodSync(`${folder}/git`, 0o755);
    const env = { PATH: folder };
    expect(isOnPath('git', env, 'linux')).toBe(true);
    expect(isOnPath('ssh-keygen', env, 'linux')).toBe(false);
    expect(isOnPath('ssh-keygen', { Path: folder }, 'win32')).toBe(true);
    expect(isOnPath('git', {}, 'linux')).toBe(false);
  });

  it('starts no program from the current folder, whatever PATH says', () => {
    const folder = writeFiles(temporaryFolder(), {
      git: '#!/bin/sh\n',
      'git.exe': '',
      'git.cmd': '',
    });
    const here = relative(process.cwd(), folder);
    for (const name of ['git', 'git.exe']) chmodSync(`${folder}/${name}`, 0o755);
    expect(findProgram('git', { PATH: `:.:${here}` }, 'linux')).toBeUndefined();
    expect(findProgram('git', { Path: `;.;C:;${here}` }, 'win32')).toBeUndefined();
    expect(findProgram('git', { PATH: `.:${folder}` }, 'linux')).toBe(`${folder}/git`);
    expect(findProgram('git', { Path: `.;${folder}` }, 'win32')).toBe(`${folder}/git.exe`);
    chmodSync(`${folder}/git`, 0o644);
    expect(findProgram('git', { PATH: folder }, 'linux')).toBeUndefined();
  });

  it('passes over what can’t be looked into', () => {
    const closed = temporaryFolder();
    // A link to itself can't be looked into by anybody, whatever they may read.
    for (const name of ['chromium', 'git']) symlinkSync(name, `${closed}/${name}`);
    const folder = writeFiles(temporaryFolder(), { chromium: '#!/bin/sh\n', git: '#!/bin/sh\n' });
    const env = { PATH: `${closed}:${folder}` };
    expect(findBrowser(env, 'linux')).toBe(`${folder}/chromium`);
    expect(findBrowser({ PATH: closed }, 'linux')).toBeUndefined();
    expect(isOnPath('git', env, 'linux')).toBe(true);
    expect(isOnPath('git', { PATH: closed }, 'linux')).toBe(false);
  });
});
