import { describe, expect, it, vi } from 'vitest';
import { FolderTree } from '../../src/web/page/folder-tree.ts';
import { writeChanges } from '../../src/web/page/write-changes.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A folder as a browser gives it, over files that a test can look at. */
function folderOver(files: Map<string, string>, permission = 'granted', locked = ''): object {
  const notThere = (): never => {
    throw new DOMException('', 'NotFoundError');
  };
  const at = (before: string): object => ({
    requestPermission: () => Promise.resolve(permission),
    getDirectoryHandle: (name: string, { create }: { readonly create: boolean }) => {
      const isThere = [...files.keys()].some((path) => path.startsWith(`${before}${name}/`));
      return Promise.resolve(isThere || create ? at(`${before}${name}/`) : undefined).then(
        (found) => found ?? notThere(),
      );
    },
    getFileHandle: (name: string, { create }: { readonly create: boolean }) => {
      const path = before + name;
      if (!files.has(path) && !create) return Promise.reject(new DOMException('', 'NotFoundError'));
      return Promise.resolve({
        getFile: () => Promise.resolve(new Blob([files.get(path) ?? ''])),
        createWritable: () =>
          path === locked
            ? Promise.reject(new DOMException('', 'NoModificationAllowedError'))
            : Promise.resolve({
                write: (bytes: Uint8Array) => {
                  files.set(path, new TextDecoder().decode(bytes));
                  return Promise.resolve();
                },
                close: () => Promise.resolve(),
              }),
      });
    },
  });
  return at('');
}

/** A tree that was opened, and the disk under it. */
function opened(permission?: string, locked?: string) {
  const disk = new Map([
    ['plan.md', 'old plan'],
    ['evidence/audit.md', 'old audit'],
  ]);
  const files = [...disk].map(([path, text]) => ({ path, file: new Blob([text]) }));
  const handle = folderOver(disk, permission, locked) as FileSystemDirectoryHandle;
  return { disk, tree: new FolderTree('mine', files, handle) };
}

describe('saving into the folder', () => {
  it('writes what changed and what is new, and nothing else', async () => {
    const { disk, tree } = opened();
    tree.change('evidence/audit.md', encoded('new audit'));
    tree.change('evidence/more/new.md', encoded('new'));
    expect(await writeChanges(tree)).toEqual({ saved: 2 });
    expect(Object.fromEntries(disk)).toEqual({
      'plan.md': 'old plan',
      'evidence/audit.md': 'new audit',
      'evidence/more/new.md': 'new',
    });
    expect(tree.changed.size).toBe(0);
    expect(tree.unsaved).toBe(0);
  });

  it('writes over no file that somebody changed, removed or made meanwhile', async () => {
    for (const [path, meanwhile] of [
      ['plan.md', 'their plan'],
      ['plan.md', 'new plan'],
      ['plan.md', undefined],
      ['evidence/new.md', 'their own'],
    ] as const) {
      const { disk, tree } = opened();
      if (meanwhile === undefined) disk.delete(path);
      else disk.set(path, meanwhile);
      tree.change(path, encoded('mine'));
      expect(await writeChanges(tree)).toEqual({
        saved: 0,
        trouble: { kind: 'meanwhile', file: path },
      });
      expect(disk.get(path)).toBe(meanwhile);
      expect(tree.unsaved).toBe(1);
    }
  });

  it('keeps the changes where the browser does not let it write', async () => {
    const { disk, tree } = opened('denied');
    tree.change('plan.md', encoded('new plan'));
    expect(await writeChanges(tree)).toEqual({ saved: 0, trouble: { kind: 'refused' } });
    expect(disk.get('plan.md')).toBe('old plan');
    expect(tree.unsaved).toBe(1);
  });

  it('says which file could not be written, and keeps those behind it as changes', async () => {
    const { tree } = opened('granted', 'plan.md');
    tree.change('evidence/audit.md', encoded('new audit'));
    tree.change('plan.md', encoded('new plan'));
    expect(await writeChanges(tree)).toEqual({
      saved: 1,
      trouble: { kind: 'notWritten', file: 'plan.md' },
    });
    expect([...tree.changed.keys()]).toEqual(['plan.md']);
  });

  it('can change the same file again after it was saved', async () => {
    const { disk, tree } = opened();
    for (const text of ['one', 'two']) {
      tree.change('plan.md', encoded(text));
      expect(await writeChanges(tree)).toEqual({ saved: 1 });
    }
    expect(disk.get('plan.md')).toBe('two');
  });
});

describe('a tree of files', () => {
  it('fetches what is asked for, and asks again', async () => {
    vi.stubGlobal('navigator', { platform: 'Linux' });
    const { tree } = opened();
    const text = (): string => {
      const bytes = tree.source('evidence/').read('audit.md', 100);
      return 'reason' in bytes ? bytes.reason : new TextDecoder().decode(bytes);
    };
    expect(text()).toBe('unreadable');
    expect(await tree.settle(text)).toBe('old audit');
    expect(await tree.settle(() => tree.source('').hash('plan.md'))).toBe(
      '38184f39fc427e52eb99c655590b58e7a31452ac0f37ca0ecee6e489dece285f',
    );
  });
});
