import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn } from '../../src/node/files.ts';
import { readFolder } from '../../src/core/files/read-folder.ts';
import { isFileError } from '../../src/node/file-errors.ts';
import { hashFile } from '../../src/node/hash.ts';
import { readWhole } from '../../src/node/read-file.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const secret = 'A secret that lies outside.';
const head =
  '---\ntitle: A\ndate: 2026-03-14\ntype: other\nattachments: [x.txt, sub/y.txt]\n---\nMine.\n';

/** Puts a link in the place of a file and of a folder, and the file and the folder back, without end. */
const swapping = `
const { renameSync, rmSync, symlinkSync } = require('node:fs');
const { join } = require('node:path');
const { workerData: { root, outside } } = require('node:worker_threads');
const links = [['evidence/a.md', 'a.md'], ['evidence/x.txt', 'x.txt'], ['evidence/sub', 'sub']];
for (;;) {
  for (const [path, to] of links) {
    const place = join(root, path);
    renameSync(place, join(outside, 'kept'));
    symlinkSync(join(outside, to), place);
    for (let waited = 0; waited < 20000; waited += 1);
    rmSync(place);
    renameSync(join(outside, 'kept'), place);
  }
}
`;

let root = '';
let worker: Worker;

beforeEach(() => {
  const around = writeFiles(temporaryFolder(), {
    'portfolio/otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
    'portfolio/evidence/a.md': head,
    'portfolio/evidence/x.txt': 'Mine.',
    'portfolio/evidence/sub/y.txt': 'Mine.',
    'outside/a.md': head.replace('Mine.', secret),
    'outside/x.txt': secret,
    'outside/sub/y.txt': secret,
  });
  root = join(around, 'portfolio');
  worker = new Worker(swapping, {
    eval: true,
    workerData: { root, outside: join(around, 'outside') },
  });
});

afterEach(() => worker.terminate());

/** What a read gave; nothing where the file was not there or refused. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}

it('nothing outside is read while links are put in the place of files and folders', () => {
  const outside = hashFile(join(root, '../outside/x.txt'));
  const isSource = (path: string): boolean => path.endsWith('.md');
  for (let round = 0; round < 400; round += 1) {
    const { sources, others } = readFolder(filesIn(root), isSource, defaultLimits);
    for (const { bytes } of sources) expect(Buffer.from(bytes).toString()).not.toContain(secret);
    for (const one of others) expect(Buffer.from(one.head).toString()).not.toContain(secret);
    for (const path of ['evidence/x.txt', 'evidence/sub/y.txt']) {
      const text = tried(() => readWhole({ root, path }, 1000).toString());
      expect(text ?? '').not.toContain(secret);
      expect(tried(() => hashFile({ root, path }))).not.toEqual(outside);
    }
  }
});

it('no pack has anything from outside', async () => {
  for (let round = 0; round < 12; round += 1) {
    const pack = ['pack', '--draft', '--target', 'wales-social-care-ot:level-6'];
    const file = join(temporaryFolder(), 'pack.zip');
    const run = await runHere([...pack, '--format', 'md,zip', '--output', file], { cwd: root });
    expect(run.stdout + run.stderr).not.toContain(secret);
    const bytes = await readFile(file).catch(() => undefined);
    for (const entry of Object.values(bytes ? unzipSync(bytes) : {})) {
      expect(strFromU8(entry)).not.toContain(secret);
    }
  }
});
