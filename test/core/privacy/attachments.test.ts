import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAttachments } from '../../../src/node/attachment-contents.ts';
import { Together } from '../../../src/core/files/attachments/collected.ts';
import type { AttachmentContent } from '../../../src/core/model/attachment-content.ts';
import {
  findInLongText,
  findPersonalDetails,
} from '../../../src/core/privacy/find-personal-details.ts';
import { docx, jpeg, pdf, xlsx } from '../../support/office-files.ts';
import { page } from '../../support/planted-pdf.ts';
import { temporaryFolder } from '../../support/temporary.ts';

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

async function lookInto(
  name: string,
  bytes: Uint8Array | string,
  size = bytes.length,
): Promise<AttachmentContent | undefined> {
  const root = temporaryFolder();
  mkdirSync(join(root, 'evidence'));
  writeFileSync(join(root, 'evidence', name), bytes);
  const path = `evidence/${name}`;
  const contents = await readAttachments(root, [{ path, size, head: new Uint8Array() }]);
  return contents.get(path);
}

const kindsIn = (content: AttachmentContent | undefined): readonly string[] =>
  content?.state === 'read' ? findPersonalDetails(content.text).map(({ kind }) => kind) : [];

describe('what is inside attachments', () => {
  it('is read from a Word document, where a number may be cut into runs', async () => {
    const content = await lookInto(
      'plan.docx',
      docx([['NHS number 999 0', '00 12', '35'], ['born 12/03/1948']], {
        creator: 'Dilys Demo',
        comment: 'ask Mrs Invented',
        header: 'LL99 9ZZ &amp; more',
      }),
    );
    expect(content).toMatchObject({
      state: 'read',
      people: ['Dilys Demo', 'Bethan Example'],
      hasLocation: false,
    });
    expect([...kindsIn(content)].sort()).toEqual([
      'date-of-birth',
      'nhs-number',
      'postcode',
      'titled-name',
    ]);
  });

  it('is read from a workbook, numbers in cells included', async () => {
    const content = await lookInto('list.xlsx', xlsx(['Mrs Invented', 'a frame'], '9990001235'));
    expect(content).toMatchObject({ people: ['Dilys Demo'] });
    expect([...kindsIn(content)].sort()).toEqual(['possible-nhs-number', 'titled-name']);
  });

  it('is read from a PDF document with its properties', async () => {
    const content = await lookInto('plan.pdf', pdf('NHS number 999 000 1235', 'Dilys Demo'));
    expect(content).toMatchObject({ state: 'read', people: ['Dilys Demo'] });
    expect(kindsIn(content)).toEqual(['nhs-number']);
  });

  it('is read from a photo: who took it, and whether it says where', async () => {
    expect(await lookInto('ramp.jpg', jpeg({ artist: 'Dilys Demo', withPlace: true }))).toEqual({
      state: 'read',
      text: 'Dilys Demo',
      people: ['Dilys Demo'],
      hasLocation: true,
      isPicture: true,
      pictures: 1,
    });
    expect(await lookInto('ramp.jpg', jpeg({ artist: 'Dilys Demo' }))).toMatchObject({
      hasLocation: false,
    });
  });

  it('is nothing in a photo that says nothing of itself', async () => {
    const bare = Buffer.from('ffd8ffdb000500000000ffd9', 'hex');
    const silent = {
      state: 'read',
      text: '',
      people: [],
      hasLocation: false,
      isPicture: true,
      pictures: 1,
    };
    expect(await lookInto('ramp.jpg', bare)).toEqual(silent);
  });

  it('is read from plain text, where the head of a column says what is below', async () => {
    expect(kindsIn(await lookInto('list.csv', 'name,nhs\nB,9990001235\n'))).toEqual(['nhs-number']);
    expect(kindsIn(await lookInto('list.csv', 'name,code\nB,9990001235\n'))).toEqual([
      'possible-nhs-number',
    ]);
  });
});

describe('attachments that can not be looked into', () => {
  const unread = (reason: string): object => ({ state: 'unread', reason });

  it.each(['plan.docx', 'plan.pdf', 'photo.jpg', 'list.xlsx'])('are damaged: %s', async (name) => {
    // The name says nothing of what a file is.
    expect(await lookInto(name, 'Mrs Invented')).toMatchObject({ text: 'Mrs Invented' });
    expect(await lookInto(name, docx([['x']]).subarray(0, 60))).toEqual(unread('broken'));
  });

  it('have a password', async () => {
    const locked = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
    expect(await lookInto('plan.docx', locked)).toEqual(unread('encrypted'));
    expect(await lookInto('plan.pdf', pdf('A plan', 'Nobody', true))).toEqual(unread('encrypted'));
  });

  it('are too large to be opened', async () => {
    expect(await lookInto('plan.pdf', pdf('x'), 50 * 1024 * 1024 + 1)).toEqual(unread('too-large'));
  });

  it('have gigabytes, or thousands of parts, packed into little', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(32 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(500_000);
    expect(await lookInto('plan.docx', bomb)).toEqual(unread('too-much-inside'));
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`word/part${String(index)}.bin`, strToU8('x')]),
    );
    expect(await lookInto('plan.docx', zipSync(many))).toEqual(unread('too-much-inside'));
  });

  it('have a stream in a PDF that never ends', async () => {
    const bomb = pdf(' '.repeat(101 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await lookInto('plan.pdf', bomb)).toEqual(unread('too-much-inside'));
  });

  it('are gone when they are to be opened', async () => {
    const contents = await readAttachments(temporaryFolder(), [
      { path: 'evidence/gone.pdf', size: 10, head: new Uint8Array() },
    ]);
    expect([...contents.values()]).toEqual([unread('unreadable')]);
  });

  it('hold a form whose text the reader does not find', async () => {
    const content = await lookInto(
      'form.pdf',
      page({ catalogue: '/AcroForm << /Fields [] /XFA [(template) 6 0 R] >>', more: ['<< >>'] }),
    );
    expect(content).toMatchObject({
      state: 'read',
      unreadParts: [{ name: 'form', reason: 'other-kind', kind: 'unknown' }],
    });
  });

  it.each(['a.docx', 'a.txt', 'a.pdf', 'a.zip'])(
    'come after as much as is read of all together: %s',
    async (name) => {
      const text = 'A plan. '.repeat(8);
      const bytes: Readonly<Record<string, Uint8Array>> = {
        'a.docx': docx([[text]]),
        'a.txt': Buffer.from(text),
        'a.pdf': pdf(text),
        'a.zip': zipSync({ 'a.txt': strToU8(text) }),
      };
      const root = temporaryFolder();
      const files = ['1', '2', '3'].map((number) => {
        writeFileSync(join(root, number), bytes[name]!);
        return { path: number, size: bytes[name]!.length, head: new Uint8Array() };
      });
      const statesWithin = async (limits: object): Promise<readonly string[]> =>
        [...(await readAttachments(root, files, new Together(limits))).values()].map((one) =>
          one.state === 'read' ? one.state : one.reason,
        );
      const [, second] = [...(await readAttachments(root, files)).values()];
      const length = second?.state === 'read' ? second.text.length : 0;
      expect(length).toBeGreaterThanOrEqual(text.length - 1);
      const within = ['read', 'read', 'too-much-together'];
      expect(await statesWithin({ text: length * 2 })).toEqual(within);
      expect(await statesWithin({ text: length * 3 })).toEqual(['read', 'read', 'read']);
    },
  );

  it('would be unpacked after all that is unpacked together', async () => {
    const bytes = zipSync({ 'a.bin': Buffer.concat([Buffer.from('BM'), Buffer.alloc(9998)]) });
    const root = temporaryFolder();
    const files = ['1', '2', '3'].map((number) => {
      writeFileSync(join(root, number), bytes);
      return { path: number, size: bytes.length, head: new Uint8Array() };
    });
    const contents = await readAttachments(root, files, new Together({ unpacked: 20_000 }));
    expect([...contents.values()].map((one) => one.state === 'read' && one.unreadParts)).toEqual([
      undefined,
      undefined,
      [{ name: 'a.bin', reason: 'too-much-together', kind: undefined }],
    ]);
  });
});

describe('attachments that hold much', () => {
  it('are searched piece by piece, and details are where they are', async () => {
    const filler = 'The plan was made at home. '.repeat(40_000);
    const text = `Mrs Invented\n\n${filler}NHS number\n999 000 1235. ${filler}Mrs Invented`;
    const content = await lookInto('long.txt', text);
    const found = content?.state === 'read' ? [...findInLongText(content.text)] : [];
    expect(found).toEqual(findPersonalDetails(text));
    expect(found.map(({ kind }) => kind)).toEqual(['titled-name', 'nhs-number', 'titled-name']);
  });

  it('do not stay in memory', async () => {
    const root = temporaryFolder();
    const text = 'The plan was made “at home”. '.repeat(100_000);
    const files = Array.from({ length: 12 }, (_, index) => {
      writeFileSync(join(root, String(index)), text);
      return { path: String(index), size: 1, head: new Uint8Array() };
    });
    const memory = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = memory();
    const contents = await readAttachments(root, files);
    // Each text takes 5.8 MB where it is kept as it is.
    expect(memory() - before).toBeLessThan(12 * 1024 * 1024);
    const lengths = [...contents.values()].map((one) => one.state === 'read' && one.text.length);
    expect(lengths).toEqual(files.map(() => text.length));
  });
});
