import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTemplates } from '../../src/node/templates.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('reads the texts of a folder that could be templates, and says which can’t be read', () => {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
  };
  write('gaps.md', '\uFEFFone\r\ntwo\rtŷ');
  write('pack.MARKDOWN', 'x');
  write('page.html', 'x'.repeat(1024 * 1024));
  write('plan.md', 'x'.repeat(1024 * 1024 + 1));
  write('styles.css', Uint8Array.of(0x61, 0xff));
  write('route.md', Buffer.from('utf-16', 'utf16le'));
  for (const name of ['logo.png', 'gaps.md~', '.gaps.md', 'notes.docx', '.md']) write(name, '\0');
  mkdirSync(join(folder, 'trust.md'));
  symlinkSync(join(folder, 'gaps.md'), join(folder, 'cpd.md'));
  expect(readTemplates(folder)).toEqual([
    { name: 'cpd.md', content: 'link' },
    { name: 'gaps.md', content: { text: 'one\ntwo\ntŷ' } },
    { name: 'pack.MARKDOWN', content: { text: 'x' } },
    { name: 'page.html', content: { text: 'x'.repeat(1024 * 1024) } },
    { name: 'plan.md', content: 'too-large' },
    { name: 'route.md', content: 'no-text' },
    { name: 'styles.css', content: 'no-text' },
  ]);
});

it('finds no templates where no folder is', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(readTemplates(join(folder, 'nowhere'))).toBeUndefined();
  expect(readTemplates(join(folder, 'file'))).toBeUndefined();
});
