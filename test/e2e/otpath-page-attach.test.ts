import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  savedBy,
} from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const care = 'evidence/2026-03-single-handed-care.md';
const assessment = '2026-03-single-handed-care-risk-assessment.pdf';

const plainText = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
const said = (text: string): Promise<void> => page.locator('#Said', { hasText: text }).waitFor();
const failed = (text: string): Promise<void> =>
  page.locator('#Failed', { hasText: text }).waitFor();

it('attaches files to evidence that is there, and takes them off the list', async () => {
  const cwd = exampleCopy('level-6');
  writeFiles(cwd, { 'evidence/plan.txt': 'Somebody else’s plan.' });
  await openFolder(page, cwd);
  await goToView(page, 'evidence');
  await page.getByRole('link', { name: 'Single-handed care after a stroke' }).click();
  // What somebody has typed stays.
  await page.locator('#Text').fill((await page.inputValue('#Text')).replace('## What?', '## What'));
  await page.setInputFiles('#Attach', [
    plainText('plan.txt', 'Our plan.'),
    // As a Mac gives the name of this file.
    plainText('re\u0301sume\u0301: 1.txt', 'A summary.'),
  ]);
  await said('Attached: evidence/plan-2.txt Attached: evidence/résumé- 1.txt');
  await page.setInputFiles('#Attach', [plainText('plan.txt', 'Our plan.')]);
  await said('evidence/plan-2.txt is attached already.');
  await page.getByRole('button', { name: `Remove from the list: ${assessment}` }).press('Enter');
  await said('The file itself stays where it is.');
  expect(await page.locator('.changed code').allInnerTexts()).toEqual([
    'plan-2.txt',
    'résumé- 1.txt',
  ]);
  await goToView(page, 'changes');
  const zip = unzipSync(await savedBy(page, '[data-save=zip]'));
  expect(Object.keys(zip).sort()).toEqual([
    'READ-ME-FIRST.txt',
    care,
    'evidence/plan-2.txt',
    'evidence/résumé- 1.txt',
  ]);
  expect(strFromU8(zip['evidence/plan-2.txt']!)).toBe('Our plan.');
  const before = readFileSync(join(cwd, care), 'utf8');
  expect(strFromU8(zip[care]!)).toBe(
    before.replace(`[${assessment}]`, '[plan-2.txt, résumé- 1.txt]').replace('## What?', '## What'),
  );
  writeFiles(cwd, zip);
  const { stdout } = await runHere(['check', '--format', 'json'], { cwd });
  expect(stdout).not.toContain('OT401');
});

it('says where it can’t change the list', async () => {
  const text =
    '---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\nattachments: &files\n  - a.txt\nours: *files\n---\n\nText.\n';
  const files = { 'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n' };
  const cwd = writeFiles(temporaryFolder(), {
    ...files,
    'evidence/audit.md': text,
    'evidence/a.txt': 'A.',
  });
  await openFolder(page, cwd);
  await goToView(page, 'evidence');
  await page.getByRole('link', { name: 'An audit' }).click();
  await page.getByRole('button', { name: 'Remove from the list: a.txt' }).click();
  await failed('The page can’t change the list of attachments in this file.');
  expect(await page.inputValue('#Text')).toBe(text);
  expect(await page.locator('.unsaved').count()).toBe(0);
  expect(heardBeside(file, heard)).toEqual([]);
});
