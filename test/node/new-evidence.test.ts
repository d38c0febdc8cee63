import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  LeadsOutside,
  NameTaken,
  placeAttachments,
  unusedPath,
  writeNewEvidence,
} from '../../src/node/new-evidence.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const evidence = { file: 'evidence/a.md', text: '---\ntitle: A\n---\n' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const attachment = (name: string, text: string) => ({ name, source: { bytes: bytes(text) } });

describe('a path that nothing has', () => {
  it('is the one wished for, or the next number', () => {
    const root = writeFiles(temporaryFolder(), { 'evidence/a.md': '', 'evidence/A-2.MD': '' });
    expect(unusedPath(root, 'evidence/b.md')).toBe('evidence/b.md');
    expect(unusedPath(root, 'evidence/a.md')).toBe('evidence/a-3.md');
    expect(unusedPath(root, 'evidence/new/a.md')).toBe('evidence/new/a.md');
  });
});

describe('attachments beside evidence', () => {
  it('write over nothing, and the same bytes are not copied twice', () => {
    const root = writeFiles(temporaryFolder(), {
      'evidence/plan.pdf': 'one',
      'evidence/Photo.JPG': 'two',
      'elsewhere/plan.pdf': 'one',
    });
    const placed = placeAttachments(root, 'evidence/a.md', [
      { name: 'plan.pdf', source: { file: join(root, 'elsewhere/plan.pdf') } },
      attachment('plan.pdf', 'other'),
      attachment('plan.pdf', 'other'),
      attachment('plan.pdf', 'a third'),
      attachment('photo.jpg', 'three'),
      attachment('new.txt', 'four'),
    ]);
    expect(placed.map(({ path, isThere }) => [path, isThere])).toEqual([
      ['evidence/plan.pdf', true],
      ['evidence/plan-2.pdf', false],
      ['evidence/plan-2.pdf', true],
      ['evidence/plan-3.pdf', false],
      ['evidence/photo-2.jpg', false],
      ['evidence/new.txt', false],
    ]);
    writeNewEvidence(root, evidence, placed);
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    expect(
      ['plan.pdf', 'plan-2.pdf', 'plan-3.pdf', 'Photo.JPG'].map((one) => read(`evidence/${one}`)),
    ).toEqual(['one', 'other', 'a third', 'two']);
    expect(read('evidence/a.md')).toBe(evidence.text);
  });

  it('are never taken for what a link of the same name leads to', () => {
    const outside = writeFiles(temporaryFolder(), { 'plan.txt': 'one' });
    const root = writeFiles(temporaryFolder(), { 'evidence/a.txt': '' });
    symlinkSync(join(outside, 'plan.txt'), join(root, 'evidence', 'plan.txt'));
    const source = { file: join(outside, 'plan.txt') };
    const placed = placeAttachments(root, 'evidence/a.md', [{ name: 'plan.txt', source }]);
    expect(placed).toMatchObject([{ path: 'evidence/plan-2.txt', isThere: false }]);
  });

  it('are copied byte for byte, and the original stays', () => {
    const outside = writeFiles(temporaryFolder(), { 'photo.jpg': Uint8Array.of(0xff, 0, 1, 2) });
    const before = fingerprints(outside);
    const root = temporaryFolder();
    const source = { file: join(outside, 'photo.jpg') };
    const placed = placeAttachments(root, evidence.file, [{ name: 'photo.jpg', source }]);
    writeNewEvidence(root, evidence, placed);
    expect(fingerprints(join(root, 'evidence'))['photo.jpg']).toBe(before['photo.jpg']);
    expect(fingerprints(outside)).toEqual(before);
  });

  it('are taken back with all else where a later step fails', () => {
    const root = writeFiles(temporaryFolder(), { 'otpath.yaml': '' });
    const placed = placeAttachments(root, 'evidence/deep/a.md', [
      attachment('one.txt', 'one'),
      { name: 'two.txt', source: { file: join(root, 'gone.txt') } },
    ]);
    expect(() => {
      writeNewEvidence(root, { ...evidence, file: 'evidence/deep/a.md' }, placed);
    }).toThrow(/ENOENT/);
    expect(pathsIn(root)).toEqual(['otpath.yaml']);
  });

  it('never take back what somebody else has put there meanwhile', () => {
    const root = writeFiles(temporaryFolder(), { 'evidence/other.txt': 'x' });
    const placed = placeAttachments(root, evidence.file, [attachment('one.txt', 'one')]);
    writeFiles(root, { 'evidence/a.md': 'theirs' });
    const before = fingerprints(root);
    expect(() => {
      writeNewEvidence(root, evidence, placed);
    }).toThrow(NameTaken);
    expect(fingerprints(root)).toEqual(before);
  });

  it('never go through a link out of the portfolio', () => {
    const outside = temporaryFolder();
    const root = temporaryFolder();
    symlinkSync(outside, join(root, 'evidence'));
    for (const file of ['evidence/a.md', 'evidence/deep/a.md']) {
      expect(() => {
        writeNewEvidence(root, { ...evidence, file }, []);
      }).toThrow(LeadsOutside);
    }
    expect(pathsIn(outside)).toEqual([]);
  });

  it('take no folder of that name for the same bytes', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'evidence', 'plan.pdf'), { recursive: true });
    writeFileSync(join(root, 'evidence', 'x'), '');
    const [placed] = placeAttachments(root, evidence.file, [attachment('plan.pdf', '')]);
    expect(placed).toMatchObject({ path: 'evidence/plan-2.pdf', isThere: false });
  });
});
