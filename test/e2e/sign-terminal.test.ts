import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  copyExample,
  fingerprints,
  temporaryFolder,
  withoutDraft,
  writeFiles,
} from '../support/temporary.ts';
import { runHere } from '../support/run-here.ts';
import { keys, openOtpath } from '../support/terminal.ts';

/** A key whose private half nobody has. */
const publicKey = Buffer.concat([
  Buffer.from([0, 0, 0, 11]),
  Buffer.from('ssh-ed25519'),
  Buffer.from([0, 0, 0, 32]),
  Buffer.alloc(32, 7),
]).toString('base64');

const evidence = 'evidence/2026-07-duty-rota-conflict.md';

it('asks an assessor one question after another in a narrow terminal, and records the answers', async () => {
  const cwd = copyExample();
  const before = readdirSync(join(cwd, 'signoffs'));
  const terminal = openOtpath(['sign', evidence], { cwd, columns: 50 });
  await terminal.answer('The evidence has', keys.down);
  await terminal.refuse('Your name:', ' ', 'Please write something.');
  await terminal.answer('Your name:', 'Siân Sample');
  await terminal.answer('Your post', 'Uwch Therapydd');
  await terminal.answer('Your registration number');
  await terminal.answer('What is your relationship to the practitioner?', keys.down);
  await terminal.answer('Does the evidence show L6-LM-15?', keys.down);
  await terminal.answer('On what conditions do you accept L6-LM-15?', 'Dangos y llythyr i’r tîm.');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);

  const [file] = readdirSync(join(cwd, 'signoffs')).filter((name) => !before.includes(name));
  const written = readFileSync(join(cwd, 'signoffs', file!), 'utf8');
  expect(written).toContain('name: Siân Sample\n  role: Uwch Therapydd\n  relationship: manager');
  expect(written).toContain('judgement: accepted-with-conditions');
  expect(written).toContain('comment: Dangos y llythyr i’r tîm.');
  // The terminal may break the line, and a long path in it.
  expect(terminal.text().replace(/\s/g, '')).toContain(`Writtentosignoffs/${file!}`);
});

it('writes nothing where somebody presses Ctrl-C', async () => {
  const cwd = copyExample();
  const before = fingerprints(cwd);
  const terminal = openOtpath(['sign', evidence], { cwd, rows: 80 });
  await terminal.until('? Your name:');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text()).toMatch(/^Stopped\. Nothing was written\.$/m);
  expect(fingerprints(cwd)).toEqual(before);
});

it('says that earlier judgements stay where somebody stops while renewing', async () => {
  const cwd = copyExample();
  for (const name of ['2025-11-observed-assessment', '2026-03-single-handed-care']) {
    appendFileSync(join(cwd, 'evidence', `${name}.md`), '\nMore was written here.\n');
  }
  const terminal = openOtpath(['sign', '--renew', '--name', 'Rhodri Sample'], { cwd, rows: 60 });
  await terminal.answer('You are signing as Rhodri Sample. Does your decision still hold?');
  await terminal.until(/Written to signoffs\/[^]*\? You are signing as Rhodri Sample/);
  const before = fingerprints(cwd);
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text()).toMatch(/^Stopped\. The decisions already written are kept\.$/m);
  expect(fingerprints(cwd)).toEqual(before);
});

it('shows every answer before anything is written, and lets each be changed', async () => {
  const cwd = copyExample();
  const before = fingerprints(cwd);
  const args = ['sign', evidence, '--name', 'Siân  Sample', '--relationship', 'peer'];
  const terminal = openOtpath(args, { cwd, rows: 80 });
  await terminal.answer('Your post');
  await terminal.answer('Your registration number');
  await terminal.answer('Does the evidence show L6-LM-15?');
  await terminal.answer('A comment');
  await terminal.until(/Change your details: Siân Sample, peer\n.*Change L6-LM-15: accepted$/m);
  expect(withoutDraft(fingerprints(cwd))).toEqual(before);
  await terminal.answer('Is this right?', keys.down.repeat(2));
  await terminal.answer('Does the evidence show L6-LM-15?', keys.down.repeat(2));
  await terminal.answer('Why not', 'It shows something else.');
  await terminal.until('Change L6-LM-15: not accepted');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text()).toContain('L6-LM-15: not accepted\n');
});

it('writes nothing where somebody stops at the last look', async () => {
  const cwd = copyExample();
  const before = fingerprints(cwd);
  const args = ['sign', evidence, '--name', 'Siân Sample', '--relationship', 'peer'];
  const terminal = openOtpath([...args, '--accept', 'all'], { cwd, rows: 80 });
  await terminal.answer('Your post');
  await terminal.answer('Your registration number');
  await terminal.answer('Is this right?', keys.down.repeat(3));
  expect(await terminal.ended).toBe(130);
  expect(fingerprints(cwd)).toEqual(before);
});

it('goes back one question with Esc, and keeps what was answered', async () => {
  const cwd = copyExample();
  const terminal = openOtpath(['sign', evidence, '--relationship', 'peer'], { cwd, rows: 80 });
  await terminal.answer('Your name:', 'Sian Sample');
  await terminal.until('? Your post');
  terminal.type(keys.escape);
  await terminal.until('? Your name: (Sian Sample)');
  terminal.type(keys.backspace);
  await terminal.answer('Your name:', 'Siân Sample');
  await terminal.answer('Your post', 'Uwch Therapydd');
  await terminal.answer('Your registration number');
  await terminal.answer('Does the evidence show L6-LM-15?', keys.down);
  await terminal.until('? On what conditions do you accept L6-LM-15?');
  terminal.type(keys.escape);
  await terminal.until(/Yes, with conditions\n[^]*\? Does the evidence show L6-LM-15\?/);
  await terminal.answer('Does the evidence show L6-LM-15?', keys.up);
  await terminal.answer('A comment');
  await terminal.until(/Change your details: Siân Sample, peer, Uwch Therapydd/);
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text()).toContain('L6-LM-15: accepted\n');
});

it('replaces a signed decision without the key only after a clear yes', async () => {
  const cwd = copyExample();
  const key = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const who = ['--name', 'Siân Sample', '--relationship', 'peer'];
  const signed = ['sign', evidence, ...who, '--accept', 'all', '--date', '2026-11-20'];
  expect((await runHere([...signed, '--key', key], { cwd })).code).toBe(0);
  appendFileSync(join(cwd, evidence), '\nMore was written here.\n');
  const before = fingerprints(cwd);

  const renew = ['sign', evidence, '--renew', '--name', 'Siân Sample'];
  const first = openOtpath(renew, { cwd, rows: 80, columns: 100 });
  await first.answer('Do you want to sign without a key?');
  await first.ended;
  expect(first.text().replaceAll('\n', ' ')).toContain(
    'Siân Sample signed an earlier decision on this evidence with a key. A decision without the key proves less, and a refusal or conditions in the signed decision still count.',
  );
  expect(first.text()).toContain('Your earlier decision was left as it is.');
  expect(withoutDraft(fingerprints(cwd))).toEqual(before);

  const second = openOtpath(renew, { cwd, rows: 80, columns: 100 });
  await second.answer('Do you want to sign without a key?', keys.down);
  await second.answer('You are signing as Siân Sample. Does your decision still hold?');
  expect(await second.ended).toBe(0);
  expect(withoutDraft(fingerprints(cwd))).not.toEqual(before);
});

it('offers nobody’s name, and the post of somebody who signed before once they give their name', async () => {
  const terminal = openOtpath(['sign', evidence], { cwd: copyExample(), rows: 80 });
  await terminal.refuse('Your name:', '', 'Please write something.');
  expect(terminal.text()).not.toContain('Sample');
  await terminal.answer('Your name:', 'rhodri  sample');
  await terminal.until(/\? Your post \(optional\): \(.+\)/);
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
});

it('asks again what a practitioner is to themselves', async () => {
  const terminal = openOtpath(['sign', evidence, '--name', 'bethan example'], {
    cwd: copyExample(),
    rows: 80,
  });
  await terminal.answer('Your post');
  await terminal.answer('Your registration number');
  await terminal.answer('What is your relationship to the practitioner?', keys.up);
  await terminal.until(/self-assessment[^]*\? What is your relationship to the practitioner\?/);
  expect(terminal.text()).not.toContain('--relationship');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
});

it('keeps the answers of somebody who stops to fetch their key', async () => {
  const cwd = copyExample();
  const elsewhere = writeFiles(temporaryFolder(), {
    allowed_signers: `sian-sample namespaces="otpath-sign-off" ssh-ed25519 ${publicKey}\n`,
  });
  const before = fingerprints(cwd);
  const list = join(elsewhere, 'allowed_signers');
  const args = ['sign', evidence, '--relationship', 'peer', '--allowed-signers', list];
  const terminal = openOtpath(args, { cwd, rows: 80, columns: 100 });
  await terminal.answer('Your name:', 'Siân Sample');
  await terminal.answer('Your post', 'Uwch Therapydd');
  await terminal.answer('Your registration number');
  await terminal.answer('Does the evidence show L6-LM-15?');
  await terminal.answer('A comment', 'Clear throughout.');
  await terminal.answer('Is this right?');
  await terminal.answer('Do you want to sign without a key?');
  expect(await terminal.ended).toBe(130);
  expect(terminal.text().replaceAll('\n', ' ')).toContain(
    'Stopped. Nothing was written. Your answers are kept. To continue, run the same command again and add --key with the file of your key.',
  );
  expect(withoutDraft(fingerprints(cwd))).toEqual(before);

  const again = openOtpath([...args, '--key', 'none'], { cwd, rows: 80, columns: 100 });
  await again.answer('Do you want to continue?');
  await again.until(/A comment.* Clear throughout\.[^]*\? Is this right\?/);
  again.type(keys.interrupt);
  expect(await again.ended).toBe(130);

  const without = openOtpath(args, { cwd, rows: 80, columns: 100 });
  await without.answer('Do you want to continue?');
  await without.answer('Is this right?');
  await without.answer('Do you want to sign without a key?', keys.down);
  expect(await without.ended).toBe(0);
  expect(without.text()).toContain('L6-LM-15: accepted\n');
});

it('keeps the answers of somebody whose key can’t be used', async () => {
  const cwd = copyExample();
  const before = fingerprints(cwd);
  const args = ['sign', evidence, '--relationship', 'peer'];
  const terminal = openOtpath([...args, '--key', 'none'], { cwd, rows: 80, columns: 100 });
  await terminal.answer('Your name:', 'Siân Sample');
  await terminal.answer('Your post');
  await terminal.answer('Your registration number');
  await terminal.answer('Does the evidence show L6-LM-15?');
  await terminal.answer('A comment');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(2);
  expect(terminal.text()).toMatch(
    /^ssh-keygen [^]*\nYour answers are kept\. To continue, run the same command again\.$/m,
  );
  expect(withoutDraft(fingerprints(cwd))).toEqual(before);

  const again = openOtpath(args, { cwd, rows: 80, columns: 100 });
  await again.answer('Do you want to continue?');
  await again.until(/Siân Sample[^]*\? Is this right\?/);
  again.type(keys.interrupt);
  expect(await again.ended).toBe(130);
});

it('speaks Welsh in a narrow terminal, and cuts no choice', async () => {
  const cwd = copyExample();
  const relationship = ['--relationship', 'peer', '--lang', 'cy'];
  const terminal = openOtpath(['sign', evidence, ...relationship], { cwd, columns: 50 });
  await terminal.until(/linellau eraill yn y dystiolaeth[^]*⏎ dewis$/);
  terminal.type(`${keys.down}${keys.enter}`);
  await terminal.until(/and the rota stays\.\n\n\? Eich enw:$/);
  await terminal.refuse('Eich enw:', ' ', 'Ysgrifennwch rywbeth.');
  await terminal.answer('Eich enw:', 'Siân Sample');
  await terminal.answer('Eich swydd (dewisol):', 'Uwch Therapydd');
  await terminal.answer('Eich rhif cofrestru (dewisol):');
  await terminal.until(
    /\? Ydy’r dystiolaeth yn dangos L6-LM-15\?\n❯ Ydy, rwy’n derbyn yr hawliad hwn\n {2}Ydy, gydag amodau\n {2}Nac ydy, nid wyf yn derbyn yr hawliad hwn\n {2}Gadael hwn am y tro\n\n↑↓ symud • ⏎ dewis$/,
  );
  await terminal.answer('Ydy’r dystiolaeth yn dangos L6-LM-15?');
  await terminal.answer('Sylw ar L6-LM-15 (dewisol):');
  await terminal.answer('Ydy hyn yn gywir?');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text()).toMatch(/^L6-LM-15: derbyniwyd\nYsgrifennwyd i\n/m);

  appendFileSync(join(cwd, evidence), 'Ychwanegwyd wedyn.\n');
  const renewing = openOtpath(['sign', '--renew', '--name', 'Siân Sample', '--lang', 'cy'], {
    cwd,
    columns: 50,
  });
  await renewing.until(
    /\n❯ Ydy, cadw fy mhenderfyniad\n {2}Nac ydy, penderfynu ar bob hawliad eto\n {2}Gadael hwn am y tro\n/,
  );
  renewing.type(keys.interrupt);
  expect(await renewing.ended).toBe(130);
});
