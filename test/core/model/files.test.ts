import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedFiles, findFile, pathFrom } from '../../../src/core/model/files.ts';
import type { OtherFile } from '../../../src/core/model/folder.ts';
import type { Attachment } from '../../../src/core/model/portfolio.ts';
import { resolvePath } from '../../../src/core/text/resolve-path.ts';
import { evidence, portfolio } from '../../support/portfolio-builders.ts';

const file = (path: string): OtherFile => ({ path, size: 10, head: new Uint8Array() });

const attachment = (path: string | undefined): Attachment => ({
  written: path ?? '../outside.pdf',
  path,
  origin: { file: 'evidence/a.md', path: ['attachments', 0] },
});

describe('finding a file', () => {
  const files = [file('evidence/Plan.PDF'), file('evidence/plan.pdf'), file('evidence/Photo.png')];

  it('prefers the one with exactly that name', () => {
    expect(findFile(files, 'evidence/plan.pdf')).toBe(files[1]);
    expect(findFile(files, 'evidence/Plan.PDF')).toBe(files[0]);
  });

  it('takes one that differs in capital letters only', () => {
    expect(findFile(files, 'evidence/photo.PNG')).toBe(files[2]);
  });

  it('finds nothing under another name', () => {
    expect(findFile(files, 'evidence/photo.jpg')).toBeUndefined();
    expect(findFile(files, 'photo.png')).toBeUndefined();
  });
});

describe('the path from one file to another', () => {
  it.each([
    ['evidence/a.md', 'evidence/plan.pdf', 'plan.pdf'],
    ['evidence/a.md', 'evidence/files/plan.pdf', 'files/plan.pdf'],
    ['evidence/2026/a.md', 'evidence/plan.pdf', '../plan.pdf'],
    ['evidence/2026/a.md', 'files/plan.pdf', '../../files/plan.pdf'],
    ['evidence/a/x.md', 'evidence/b/a/plan.pdf', '../b/a/plan.pdf'],
    ['otpath.yaml', 'evidence/plan.pdf', 'evidence/plan.pdf'],
    ['evidence/a.md', 'plan.pdf', '../plan.pdf'],
  ])('from %s to %s is %s', (from, path, expected) => {
    expect(pathFrom(from, path)).toBe(expected);
  });

  it('leads back to the file when it is read', () => {
    const folders = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    const pathTo = (name: string) => folders.map((parts) => [...parts, name].join('/'));
    fc.assert(
      fc.property(pathTo('here.md'), pathTo('there.pdf'), (from, path) => {
        expect(resolvePath(from, pathFrom(from, path))).toBe(path);
      }),
    );
  });
});

describe('attached files', () => {
  it('are those attachments whose file is there, with the evidence that names them', () => {
    const [plan, photo, loose] = [file('evidence/plan.pdf'), file('photo.png'), file('loose.txt')];
    const named = ['evidence/PLAN.pdf', 'photo.png', 'evidence/gone.pdf', undefined];
    const first = evidence('a', [], { attachments: named.map(attachment) });
    const second = evidence('b', [], { attachments: [attachment('evidence/plan.pdf')] });
    const found = attachedFiles(
      portfolio({ evidence: [first, second], files: [plan, photo, loose] }),
    );
    expect(found).toEqual([
      { evidence: first, attachment: first.attachments[0], file: plan },
      { evidence: first, attachment: first.attachments[1], file: photo },
      { evidence: second, attachment: second.attachments[0], file: plan },
    ]);
  });
});
