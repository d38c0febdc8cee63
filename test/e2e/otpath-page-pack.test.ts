import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  pageDay,
  savedBy,
} from '../support/otpath-page.ts';
import { paragraphStyle, referenceDocument } from '../support/reference-documents.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

/** The pack that the command makes. */
async function commandPack(
  cwd: string,
  format: string,
  ...options: readonly string[]
): Promise<Buffer> {
  const output = join(temporaryFolder(), `pack.${format}`);
  const made = await runHere(
    ['pack', '--format', format, '--as-of', pageDay, '--output', output, ...options],
    { cwd },
  );
  expect(made.code).toBe(0);
  return readFileSync(output);
}

describe('packs of the page', { timeout: 60_000 }, () => {
  it('have the bytes of the command in Welsh, too', async () => {
    const cwd = exampleCopy('grade-g');
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    const welsh = await savedBy(page, '[data-format=docx]');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    expect(welsh.equals(await commandPack(cwd, 'docx', '--lang', 'cy'))).toBe(true);
  });

  it('have the look of the organisation’s own Word document, as the command’s have', async () => {
    const cwd = exampleCopy('grade-g');
    const settings = join(cwd, 'otpath.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\ntemplates: templates\n`);
    const plain = await commandPack(exampleCopy('grade-g'), 'docx');
    writeFiles(cwd, {
      'templates/reference.docx': referenceDocument({
        styles: paragraphStyle('Heading1', 'heading 1', '<w:rPr><w:color w:val="8A1C1C"/></w:rPr>'),
        header: '<w:p><w:r><w:t>Placeholder Council</w:t></w:r></w:p>',
      }),
    });
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    const made = await savedBy(page, '[data-format=docx]');
    expect(made.equals(await commandPack(cwd, 'docx'))).toBe(true);
    expect(made.equals(plain)).toBe(false);
    writeFileSync(join(cwd, 'templates', 'reference.docx'), 'no document');
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    await page.locator('[data-format=docx]').click();
    await page.locator('.made .bad', { hasText: 'templates/reference.docx' }).waitFor();
  });

  it('are not made where the command refuses', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
      'evidence/visit.md':
        '---\ntitle: A visit\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - { statement: L6-PP-03, rationale: It shows it. }\n---\n\nHer NHS number is 999 000 0018.\n',
    });
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    await page.locator('[data-format=zip]').click();
    await page.locator('.made .bad').waitFor();
    const { code, stderr } = await runHere(['pack', '--as-of', pageDay], { cwd, columns: 500 });
    expect(code).toBe(1);
    const sentence = await page.locator('.made .bad').innerText();
    expect(sentence).toContain('No pack was made.');
    const [detail = ''] = /Other people will read this pack.*?\./.exec(sentence) ?? [];
    expect(stderr).toContain(detail);
    expect(await page.locator('.made .finding').count()).toBe(1);
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
