import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
} from '../support/otpath-page.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const audit = (claim: string, attachments = ''): string =>
  `---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\n${attachments}claims:\n  - { statement: ${claim}, rationale: It shows it. }\n---\n\nWe counted.\n`;

const command =
  /otpath (?:add|check|explain|find|framework|gaps|init|pack|plan|route|sign|verify|cohort)\b/;
const focused = (): Promise<string> =>
  page.evaluate<string>('document.activeElement.textContent.trim()');

describe('the page without a terminal', { timeout: 120_000 }, () => {
  it('names no command in any view', async () => {
    await openFolder(page, exampleCopy('level-6'));
    for (const view of ['overview', 'evidence', 'check', 'gaps', 'plan', 'sign', 'pack', 'route']) {
      await goToView(page, view);
      const text = await page.locator('main').innerText();
      expect({ view, command: command.exec(text)?.[0] }).toEqual({ view, command: undefined });
    }
  });

  it('calls requirements and credentials by their titles', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}credentials:\n  - { kind: hcpc-registration, number: OT012345, expires: 2026-01-31 }\n`,
    });
    await openFolder(page, cwd);
    await goToView(page, 'gaps');
    const gaps = await page.locator('main').innerText();
    expect(gaps).toContain('Is registered as an occupational therapist');
    expect(gaps).not.toContain('level-5-registration');
    await goToView(page, 'check');
    expect(await page.locator('.finding h2').innerText()).toContain(
      'The credential “Registration with the HCPC” expired',
    );
    await goToView(page, 'find');
    await page.fill('#Words', 'registration');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Is registered as an occupational therapist' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('level-5-registration');
  });
});

describe('findings on the page', { timeout: 120_000 }, () => {
  it('keep the focus where somebody fixed one, and at the title after the last', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': audit('L6-PP-30x'),
      'evidence/b.md': audit('L6-PP-30x')
        .replace('An audit', 'Another')
        .replace('counted', 'asked'),
    });
    await openFolder(page, cwd);
    await goToView(page, 'check');
    const fixes = page.locator('[data-fix]');
    const before = await fixes.count();
    expect(before).toBeGreaterThan(1);
    const second = await page.locator('.finding h2').nth(1).innerText();
    await fixes.first().press('Enter');
    await page.locator(`[data-fix] >> nth=${String(before - 1)}`).waitFor({ state: 'detached' });
    expect((await focused()).replace(/\s+/g, ' ')).toBe(second.replace(/\s+/g, ' '));
    for (let left = before - 1; left > 0; left -= 1) {
      await fixes.first().press('Enter');
      await page.locator(`[data-fix] >> nth=${String(left - 1)}`).waitFor({ state: 'detached' });
    }
    expect(
      await page.evaluate('document.activeElement.closest("main, .finding, h1") !== null'),
    ).toBe(true);
  });

  it('lead to their place: from an attachment to its evidence, and in a text to the line', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/audit.md': audit('L6-PP-30x', 'attachments: [photo.jpg]\n'),
      'evidence/photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
    });
    await openFolder(page, cwd);
    await goToView(page, 'check');
    await page.locator('main button', { hasText: 'to look for personal details' }).click();
    await page.locator('.place', { hasText: 'photo.jpg' }).first().waitFor();
    await page
      .locator('.place', { hasText: 'photo.jpg' })
      .getByRole('link', { name: 'An audit' })
      .first()
      .click();
    await page.locator('#Text').waitFor();
    await page.locator('.live .place button').first().click();
    const marked = await page.evaluate<string>(
      '(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd); })()',
    );
    expect(marked).toBe('L6-PP-30x');
  });

  it('lead to plan.md, which can be changed there', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': audit('L6-PP-03'),
      'plan.md':
        '# Plan\n\n| Need | Action | Support | Measure of success | By when | Review |\n| --- | --- | --- | --- | --- | --- |\n| L6-PP-99 | Ask | Nia | It is done | 2027-01-31 |  |\n',
    });
    await openFolder(page, cwd);
    await goToView(page, 'check');
    await page
      .getByRole('link', { name: /^plan\.md, line \d+$/ })
      .first()
      .click();
    await page.locator('h1', { hasText: 'plan.md' }).waitFor();
    const text = await page.inputValue('#Text');
    await page.fill('#Text', text.replace('L6-PP-99', 'L6-PP-03'));
    await page.locator('.live', { hasText: 'No problems found.' }).waitFor();
    await page.locator('.unsaved', { hasText: '1 file changed' }).waitFor();
  });

  it('are shown of what is inside an attachment as soon as it is added', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/audit.md': audit('L6-PP-03'),
    });
    const letter = join(temporaryFolder(), 'letter.txt');
    writeFileSync(letter, 'Her NHS number is 999 000 0018.\n');
    await openFolder(page, cwd);
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'An audit' }).click();
    await page.setInputFiles('#Attach', letter);
    await page.locator('h2', { hasText: 'What otpath finds in the new attachments' }).waitFor();
    expect(await page.locator('main > .finding').innerText()).toContain('OT5');
  });
});

describe('a form with mistakes', { timeout: 120_000 }, () => {
  it('says all of them beside their fields, and goes to the first', async () => {
    await openFolder(page, writeFiles(temporaryFolder(), { 'otpath.yaml': settings }));
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#Date', '14 March 2027');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.fill('#Claim1', 'L6-PP-99');
    await page.fill('#WitnessRole', 'Team Manager');
    await page.getByRole('button', { name: 'Write it' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('Title');
    for (const id of ['Title', 'Date', 'Claim1', 'Witness']) {
      const input = page.locator(`#${id}`);
      expect(await input.getAttribute('aria-invalid')).toBe('true');
      expect(await input.getAttribute('aria-describedby')).toContain(`${id}-wrong`);
    }
    expect(await page.locator('.wrong').count()).toBe(4);
    expect(await page.locator('form [role=alert] p').count()).toBe(4);
    for (const label of await page.locator('form label').allInnerTexts()) {
      expect(label).not.toMatch(/:$/);
    }
    await page.fill('#Title', 'A kitchen assessment');
    await page.fill('#Date', '14 March 2026');
    await page.fill('#Claim1', 'L6-PP-03');
    await page.fill('#Witness', 'Nia Sample');
    await page.getByRole('button', { name: 'Write it' }).click();
    expect(await page.locator('.wrong').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.id')).toBe('Rationale1');
    await page.fill('#Rationale1', 'I weighed three ways.');
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('#Text').waitFor();
  });
});

describe('asking for decisions', { timeout: 120_000 }, () => {
  it('chooses nothing for anybody, all that wait with one button, and says what is missing', async () => {
    await openFolder(page, exampleCopy('level-6'));
    await goToView(page, 'sign');
    const ticked = page.locator('.pieces input:checked');
    expect(await ticked.count()).toBe(0);
    await page.locator('[data-format=html]').click();
    await page.locator('[role=alert]', { hasText: 'Choose at least one piece' }).waitFor();
    await page.locator('[data-choose=waiting]').click();
    const waiting = await page
      .locator('.pieces label', { hasText: 'waits for a decision' })
      .count();
    expect(waiting).toBeGreaterThan(0);
    expect(await ticked.count()).toBe(waiting);
    await page.locator('[data-choose=none]').click();
    expect(await ticked.count()).toBe(0);
  });
});

describe('a pack', { timeout: 120_000 }, () => {
  const files = {
    'otpath.yaml': settings,
    'evidence/audit.md': audit('L6-PP-03', 'attachments: [figures.txt]\n'),
    'evidence/figures.txt': 'Three of four.\n',
    'evidence/unused.pdf': 'not in any pack',
  };

  it('is made where only a file changed that is not in it, and not where one is', async () => {
    const cwd = writeFiles(temporaryFolder(), files);
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    writeFileSync(join(cwd, 'evidence/unused.pdf'), 'changed since, and longer');
    await page.check('#Draft');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format=zip]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    writeFileSync(join(cwd, 'evidence/figures.txt'), 'Four of four, as was said since.\n');
    await page.locator('[data-format=zip]').click();
    const refused = page.locator('.made .bad', { hasText: 'evidence/figures.txt' });
    await refused.waitFor();
    expect(await refused.innerText()).not.toContain('unused.pdf');
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
