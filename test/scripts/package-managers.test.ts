import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { fillManagerFile } from '../../scripts/release/package-managers.ts';
import { repository } from '../support/run.ts';

const template = (path: string): string =>
  readFileSync(join(repository, 'packaging', path), 'utf8');
const release = {
  version: '1.2.3',
  address: 'https://example.org/v1.2.3',
  sums: new Map([['otpath-1.2.3-windows-x64-portable.zip', 'ab'.repeat(32)]]),
};

it('fills what winget and Scoop read with the version and the hash of the zip', () => {
  const winget = fillManagerFile(template('winget/otpath.installer.yaml'), release)!;
  expect(parse(winget)).toMatchObject({
    PackageVersion: '1.2.3',
    NestedInstallerFiles: [{ RelativeFilePath: 'otpath\\otpath.exe' }],
    Installers: [
      {
        InstallerUrl: 'https://example.org/v1.2.3/otpath-1.2.3-windows-x64-portable.zip',
        InstallerSha256: 'ab'.repeat(32),
      },
    ],
  });
  const scoop = fillManagerFile(template('scoop/otpath.json'), release)!;
  expect(JSON.parse(scoop)).toMatchObject({
    version: '1.2.3',
    architecture: { '64bit': { hash: 'ab'.repeat(32) } },
  });
});

it('writes nothing that names a file which was not made, or an address that nobody knows', () => {
  const scoop = template('scoop/otpath.json');
  expect(fillManagerFile(scoop, { ...release, address: undefined })).toBeUndefined();
  expect(fillManagerFile(template('homebrew/otpath.rb'), release)).toBeUndefined();
});
