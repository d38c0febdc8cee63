import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listLine, publicKeyIn } from '../../src/core/text/ssh-signature.ts';
import type { SignOff } from '../../src/core/model/sign-off.ts';
import { signedMessage } from '../../src/core/model/sign-off.ts';
import { withSignature } from '../../src/node/ssh-signatures.ts';
import { makeKey, openKeyFile, pointOf, writeKeyFile } from '../../src/web/sign-off/key-file.ts';
import { publicKeyText, sshSignature } from '../../src/web/sign-off/ssh.ts';
import { day } from '../support/portfolio-builders.ts';
import { signOff } from '../support/sign-off-builders.ts';
import { temporaryFolder } from '../support/temporary.ts';

const passphrase = 'tri sglodyn ar ddeg';
const made: SignOff = signOff('kitchen', [], { date: day('2026-11-20') });
let text: string;
let publicKey: string;
beforeAll(async () => {
  const { privateKey } = await makeKey();
  publicKey = publicKeyText(await pointOf(privateKey));
  text = await writeKeyFile(privateKey, passphrase);
});

describe('a key that the page of a sheet makes', () => {
  it('is opened with its passphrase alone', async () => {
    const opened = await openKeyFile(text, passphrase);
    if (typeof opened === 'string') throw new Error(opened);
    expect(publicKeyText(opened.point)).toBe(publicKey);
    expect(await openKeyFile(text, 'another passphrase')).toBe('wrong-passphrase');
    expect(await openKeyFile(text.replaceAll('ENCRYPTED ', ''), passphrase)).toBe('no-key');
    expect(await openKeyFile(text.replace(/\n.{40}/, '\n'), passphrase)).toBe('no-key');
    expect(await openKeyFile('A letter.', passphrase)).toBe('no-key');
  });

  it('signs as SSH does: ssh-keygen says that it fits, and whose it is', async () => {
    const opened = await openKeyFile(text, passphrase);
    if (typeof opened === 'string') throw new Error(opened);
    const signature = await sshSignature(signedMessage(made), opened);
    expect(publicKeyIn(signature)).toBe(publicKey);
    const listed = { key: publicKey, isAuthority: false };
    const ask = (one: SignOff) =>
      withSignature(one, signature, ({ fits, isBy }) => [
        fits(),
        isBy(listed as Parameters<typeof isBy>[0], 'OT012302'),
      ]);
    expect(ask(made)).toEqual([true, true]);
    expect(ask({ ...made, date: day('2026-11-21') })).toEqual([false, false]);
  });

  it('is a key for ssh-keygen too, and has a line for the list of keys', () => {
    const file = join(temporaryFolder(), 'key.pem');
    writeFileSync(file, text, { mode: 0o600 });
    const args = ['-y', '-P', passphrase, '-f', file];
    expect(execFileSync('ssh-keygen', args, { encoding: 'utf8' }).trim()).toBe(publicKey);
    expect(listLine({ name: 'Nia Sample', registration: 'ot 012302' }, publicKey)).toBe(
      `OT012302,nia-sample namespaces="otpath-sign-off" ${publicKey}`,
    );
  });
});
