import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../src/core/files/manifest/read-manifest.ts';
import { manifestOf, packedCondition, packedFiles } from '../../../support/packs.ts';
import { repository, runMeasured } from '../../../support/run.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary.ts';

const sound = manifestOf({ files: packedFiles({ 'a.md': 'A' }), conditions: [packedCondition()] });
const read = (data: unknown): unknown => readManifest(strToU8(JSON.stringify(data)));

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(read(sound)).toEqual(sound);
    expect(read({ ...sound, conditions: [packedCondition({ comment: undefined })] })).toMatchObject(
      {
        conditions: [{ by: 'Rhodri Sample' }],
      },
    );
  });

  it('may begin with a byte order mark and have line ends of Windows', () => {
    const text = `\uFEFF${JSON.stringify(sound, null, 2).replaceAll('\n', '\r\n')}`;
    expect(readManifest(strToU8(text))).toEqual(sound);
  });

  const [file] = sound.files;
  it.each([
    ['a key that nobody knows', { ...sound, more: 1 }, ''],
    ['a key too few', { ...sound, target: undefined }, ''],
    ['an unknown key of a file', { ...sound, files: [{ ...file, mode: 7 }] }, 'files/0'],
    ['a hash that is none', { ...sound, files: [{ ...file, sha256: 'A' }] }, 'files/0/sha256'],
    ['a size below nothing', { ...sound, files: [{ ...file, size: -1 }] }, 'files/0/size'],
    ['a file that is named twice', { ...sound, files: [file, file] }, 'files'],
    [
      'a state that there is not',
      { ...sound, requirements: [{ id: 'a', state: 'fine' }] },
      'requirements/0/state',
    ],
    ['a day that there is not', { ...sound, asOf: '2026-02-30' }, 'asOf'],
    ['a list', [], ''],
    ['a number', 5, ''],
    ['null', null, ''],
    ['no version', { ...sound, otpath: undefined }, ''],
  ])('with %s is refused', (_, data, at) => {
    expect(read(data)).toEqual({ broken: 'shape', at });
  });

  it('with a key for the prototype of all things is refused', () => {
    const text = JSON.stringify(sound).replace('{', '{"__proto__":{"draft":true},');
    expect(readManifest(strToU8(text))).toEqual({ broken: 'shape', at: '' });
  });

  it('of another version is told apart', () => {
    expect(read({ otpath: '2', packs: [] })).toEqual({ broken: 'other-version', at: 'otpath' });
  });

  it.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ['no JSON', strToU8('{"otpath": "1",')],
    ['nothing', new Uint8Array(0)],
  ])('that is %s is refused', (_, bytes) => {
    expect(readManifest(bytes)).toEqual({ broken: 'not-json', at: '' });
  });

  it('with a million of brackets is refused', () => {
    const deep = '['.repeat(1_000_000);
    expect(readManifest(strToU8(`{"otpath":"1","files":${deep}`))).toMatchObject({
      broken: 'not-json',
    });
    const closed = `{"otpath":"1","files":${deep}${']'.repeat(1_000_000)}}`;
    expect(readManifest(strToU8(closed))).toMatchObject({ broken: 'shape' });
  });

  it('with millions of values takes no more memory than others', async () => {
    const script = writeFiles(temporaryFolder(), {
      'read.mts': `import { readManifest } from ${JSON.stringify(join(repository, 'src/core/files/manifest/read-manifest.ts'))};
const text = '{"otpath":"1","files":[' + '0,'.repeat(8_000_000) + '0]}';
console.log(readManifest(Buffer.from(text)).broken);`,
    });
    const args = ['--import', 'tsx', join(script, 'read.mts')];
    const { stdout, stderr, megabytes } = await runMeasured(args);
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('shape');
    expect(megabytes).toBeLessThan(300);
  });
});
