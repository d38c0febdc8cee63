import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, unpackBrowser } from '../support/browser.ts';
import {
  filledByKeyboard,
  filledByPointer,
  openFormPage,
  saveByKeyboard,
  saveByPointer,
  tabTo,
} from '../support/panel-form.ts';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let browser: Browser;
const pages: Record<'en' | 'cy', string> = { en: '', cy: '' };
beforeAll(async () => {
  unpackBrowser();
  browser = await launchBrowser();
  const cwd = copyExample();
  for (const language of ['en', 'cy'] as const) {
    const file = `pack-${language}.html`;
    const args = ['--as-of', '2026-11-22', '--format', 'html', '--lang', language, '-o', file];
    const { code, stderr } = await runHere(['pack', ...args], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    pages[language] = join(cwd, file);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
});

const told = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 2)
      .map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );

const totalsOf = (page: Page): Promise<string> =>
  page.evaluate<string>('document.querySelector(".totals").textContent');
const saidOn = (page: Page): Promise<string> =>
  page.evaluate<string>('document.querySelector(".panel-save [role=status]").textContent');

describe('the form on the page of a pack', () => {
  it('lets its own script run by its hash, and no other', async () => {
    const html = readFileSync(pages.en, 'utf8');
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256').update(scripts[0]!).digest('base64');
    expect(html).toContain(`; script-src 'sha256-${hash}'; base-uri 'none'`);
    expect(html).not.toMatch(/<[^>]* on[a-z]+=/);
    const { page, heard } = await openFormPage(browser, pages.en);
    await page.evaluate(
      'document.head.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))',
    );
    expect(await page.evaluate<unknown>('window.ran')).toBeUndefined();
    expect(heard.filter((one) => one.startsWith('request'))).toEqual(['request: pack-en.html']);
    await page.context().close();
  });

  it.each<[string, number, 'screen' | 'print', 'active' | 'none', 'light' | 'dark']>([
    ['at 1200 px', 1200, 'screen', 'none', 'light'],
    ['at 360 px', 360, 'screen', 'none', 'light'],
    ['at 320 px', 320, 'screen', 'none', 'light'],
    ['in the dark', 1200, 'screen', 'none', 'dark'],
    ['in forced colours', 1200, 'screen', 'active', 'light'],
    ['in print', 1200, 'print', 'none', 'light'],
  ])(
    'gives axe nothing to say %s, and never scrolls sideways',
    async (_, width, media, forcedColors, colorScheme) => {
      const { page } = await openFormPage(browser, pages.en, { bypassCSP: true, width });
      await page.emulateMedia({ media, forcedColors, colorScheme });
      await page.addScriptTag({ content: axeSource });
      const found = await page.evaluate<AxeResults>(
        'axe.run({ include: [["[data-form]"], [".form-ways"], [".panel-save"], [".pack-code"]] }, { resultTypes: ["violations", "incomplete"] })',
      );
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      await page.context().close();
      expect(found.passes.length).toBeGreaterThan(5);
      expect({ violations: told(found.violations), incomplete: told(found.incomplete) }).toEqual({
        violations: [],
        incomplete: [],
      });
      expect(wide).toBeLessThanOrEqual(width);
    },
    60_000,
  );

  it('is filled in and saved with the keyboard alone, and counts as one goes', async () => {
    const { page, heard } = await openFormPage(browser, pages.en);
    expect(await totalsOf(page)).toBe(
      'accepted: 0 · accepted with conditions: 0 · not accepted: 0 · not decided yet: 105',
    );
    await filledByKeyboard(page, 'en');
    expect(await totalsOf(page)).toBe(
      'accepted: 1 · accepted with conditions: 1 · not accepted: 2 · not decided yet: 101',
    );
    expect(await saidOn(page)).toBe('Not saved yet. Nothing is kept in your browser.');
    const { name, text } = await saveByKeyboard(page);
    expect(name).toBe('panel-bethan-example-level-6-2026-11-22.otpath-form.json');
    const { pack, ...form } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(pack).toMatch(/^otpath-form\/1 bethan-example wales-social-care-ot:level-6 2026-11-22 /);
    expect(form).toMatchObject({
      'otpath-form': 1,
      decisions: [
        { requirements: ['L6-PP-01'], decision: 'accepted', comment: 'Clear and honest.' },
        { requirements: ['L6-PP-03'], decision: 'accepted-with-conditions' },
        { decision: 'not-accepted' },
      ],
      varcs: [{ evidence: 'E12', agreed: ['valid', 'current'] }],
      conflicts: [
        { name: 'Nia Sample', conflict: 'I supervised her in 2024.', handled: 'She did not vote.' },
      ],
      conditions: [
        {
          requirement: 'L6-PP-03',
          condition: 'Add what the family said.',
          by: '31 March 2027',
        },
      ],
      members: [{ name: 'Nia Sample', role: 'Chair', registration: 'OT012302' }],
      outcome: 'recommended-with-conditions',
      reasons: 'Good evidence.',
      date: '3 December 2026',
    });
    expect(await saidOn(page)).toBe(
      'Saved to your downloads. Give this file to the applicant. Requirements without a decision: 101.',
    );
    expect(heard.filter((one) => !one.startsWith('request: blob:'))).toEqual([
      'request: pack-en.html',
    ]);
    await page.context().close();
  }, 120_000);

  it('has short ways to what is next, to the outcome and to saving, for the keyboard alone', async () => {
    const { page } = await openFormPage(browser, pages.en);
    const at = (): Promise<string> =>
      page.evaluate<string>(
        '(document.activeElement.closest("tr, p, div") || document.activeElement).textContent.trim().slice(0, 60)',
      );
    await tabTo(page, 'Panel form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await at()).toMatch(/^Go to: Next requirement without a decision/);
    await page.keyboard.press('Enter');
    expect(await at()).toMatch(/^L6-PP-01 /);
    await page.keyboard.press('ArrowDown');
    // From wherever somebody is in the form, Esc leads back, and on to what comes after.
    await page.keyboard.press('Tab');
    await page.keyboard.type('Clear.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await at()).toMatch(/^L6-PP-03 /);
    const toLink = async (presses: number): Promise<void> => {
      await page.keyboard.press('Escape');
      for (let pressed = 0; pressed < presses; pressed += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    const label = (): Promise<string | null> =>
      page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")');
    await toLink(1);
    expect(await label()).toBe('Member: 1');
    await toLink(2);
    expect(await label()).toBe('Requirement: 1');
    await toLink(3);
    expect(await at()).toMatch(/^Recommendation/);
    await toLink(4);
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(
      'Save this form to a file',
    );
    // Where all is decided, the outcome is next.
    await page.evaluate(
      'for (const one of document.querySelectorAll("[data-field=decision][value=accepted]")) one.click()',
    );
    await page.locator('[data-way=next]').first().focus();
    await page.keyboard.press('Enter');
    expect(await at()).toMatch(/^Recommendation/);
    await page.context().close();
  }, 60_000);

  it('goes back with Esc to the nearest links above, from every part and from saving', async () => {
    const { page } = await openFormPage(browser, pages.en);
    for (const [field, heading] of [
      ['[data-form=conflicts] input', 'Conflicts of interest'],
      ['[data-form=conditions] input', 'Conditions'],
      ['[data-form=outcome] input', 'Outcome'],
      ['[data-form=members] input', 'Members of the panel'],
      ['.panel-save button', 'Members of the panel'],
      ['.panel-save input', 'Members of the panel'],
    ] as const) {
      await page.locator(field).first().focus();
      await page.keyboard.press('Escape');
      const above = await page.evaluate<string>(
        `(() => {
          const here = document.activeElement;
          const before = [...document.querySelectorAll('h3')].filter((one) => one.compareDocumentPosition(here) & 4);
          return here.dataset.way + ' ' + before.at(-1).textContent.trim();
        })()`,
      );
      expect([field, above]).toEqual([field, `next ${heading}`]);
    }
    await page.context().close();
  });

  it('shows conflicts and conditions as cards with whole fields at 360 px', async () => {
    const { page } = await openFormPage(browser, pages.en, { width: 360 });
    for (const label of ['Member: 1', 'How it is handled: 1', 'Requirement: 1', 'By when: 1']) {
      const { width = 0 } = (await page.getByLabel(label, { exact: true }).boundingBox()) ?? {};
      expect([label, width > 250]).toEqual([label, true]);
    }
    const shown = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('[data-form=conditions] td')].slice(0, 3).map((one) => one.dataset.label)`,
    );
    expect(shown).toEqual(['Requirement', 'Condition', 'By when']);
    await page.context().close();
  });

  it.each<['en' | 'cy', readonly string[], string]>([
    [
      'en',
      [
        'Conflict of interest, or none: 1 (empty)',
        'Requirement: 1 (“PP-05” is not a requirement in this form)',
        'Condition: 1 (empty)',
        'By when: 1 (“31 Feb 2027” is no day of the calendar)',
        'Day of the panel, such as 22 November 2026 (“31 Feb” is no day of the calendar)',
        'Name: 1 (empty)',
      ],
      'To go on later, save again. The form is then saved as it is.',
    ],
    [
      'cy',
      [
        'Gwrthdaro buddiannau, neu ddim: 1 (yn wag)',
        'Gofyniad: 1 (“PP-05” nid yw’n ofyniad yn y ffurflen hon)',
        'Amod: 1 (yn wag)',
        'Erbyn pryd: 1 (“31 Feb 2027” nid yw’n ddiwrnod yn y calendr)',
        'Diwrnod y panel, megis 22 Tachwedd 2026 (“31 Feb” nid yw’n ddiwrnod yn y calendr)',
        'Enw: 1 (yn wag)',
      ],
      'I barhau yn nes ymlaen, cadwch eto. Yna cedwir y ffurflen fel y mae.',
    ],
  ])(
    'names all that has to be corrected before it saves (%s)',
    async (language, all, anyway) => {
      const { page } = await openFormPage(browser, pages[language], {
        bypassCSP: true,
        width: 360,
      });
      const downloads: string[] = [];
      page.on('download', (one) => downloads.push(one.suggestedFilename()));
      const write = (field: string, text: string) => page.locator(`${field} >> nth=0`).fill(text);
      await write('[data-form=conflicts] [data-field=name]', 'Nia Sample');
      await write('[data-form=conditions] [data-field=requirement]', 'PP-05');
      await write('[data-form=conditions] [data-field=by]', '31 Feb 2027');
      await write('[data-form=outcome] [data-field=date]', '31 Feb');
      await write('[data-form=members] [data-field=role]', 'Chair');
      await page.locator('.panel-save button').click();
      expect(await saidOn(page)).toBe(
        `${language === 'en' ? 'Not saved yet. Correct:' : 'Heb ei chadw eto. Cywirwch:'} ${all.join('; ')}. ${anyway}`,
      );
      expect(downloads).toEqual([]);
      const first = all[0]!.replace(/ \(.*/, '');
      expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')).toBe(
        first,
      );
      expect(await page.locator('[aria-invalid=true]').count()).toBe(6);
      await page.addScriptTag({ content: axeSource });
      const found = await page.evaluate<AxeResults>(
        'axe.run({ include: [["[data-form]"], [".panel-save"]] }, { resultTypes: ["violations", "incomplete"] })',
      );
      expect([told(found.violations), told(found.incomplete)]).toEqual([[], []]);
      // What was corrected is no longer marked, and nothing that is half done is lost.
      await write('[data-form=members] [data-field=name]', 'Nia Sample');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(5);
      await page.locator('.panel-save button').click();
      expect(downloads).toEqual([]);
      const { text } = await saveByPointer(page);
      expect(text).toContain('"date": "31 Feb"');
      await page.context().close();
    },
    60_000,
  );

  it('takes what --read-form takes: ids in a list, the name of a part, and days as people write them', async () => {
    const { page } = await openFormPage(browser, pages.en);
    await page
      .getByLabel('Requirement: 1', { exact: true })
      .fill('L6-PP-01, L6-PP-03 and L6-PP-02.');
    await page.getByLabel('Condition: 1', { exact: true }).fill('More.');
    await page.getByLabel('By when: 1', { exact: true }).fill('31/3/2027');
    await page.getByLabel('Requirement: 2', { exact: true }).fill('Professional practice');
    await page.getByLabel('Condition: 2', { exact: true }).fill('More.');
    await page.getByLabel('By when: 2', { exact: true }).fill('Mawrth 2027');
    await page.getByLabel('Day of the panel').fill('3rd of December 2026');
    const { text } = await saveByPointer(page);
    expect(text).toContain('31/3/2027');
    await page.getByLabel('Day of the panel').fill('1 November 2026');
    await page.locator('.panel-save button').click();
    expect(await saidOn(page)).toContain('(“1 November 2026” is before the day of the pack)');
    await page.context().close();
  });

  it('asks before it is left with entries that are not saved, and not after they are', async () => {
    const { page } = await openFormPage(browser, pages.en);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await page.getByLabel('Comment: L6-PP-01').fill('Clear.');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.getByLabel('Comment: L6-PP-01').inputValue()).toBe('');
    await page.getByLabel('Comment: L6-PP-01').fill('Clear.');
    await saveByPointer(page);
    expect(await saidOn(page)).toBe(
      'Saved to your downloads, but not finished. Still missing: a decision, the outcome, the date, the name of a member. Requirements without a decision: 105.',
    );
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.context().close();
  });

  it('opens what was saved, and nothing else', async () => {
    const { page } = await openFormPage(browser, pages.en);
    await filledByPointer(page, 'en');
    const { text } = await saveByPointer(page);
    await page.reload();
    const open = async (content: string): Promise<string> => {
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) };
      await page.locator('.panel-save input').setInputFiles(file);
      await expect.poll(() => page.locator('.panel-save input').inputValue()).toBe('');
      return saidOn(page);
    };
    expect(await open('no form')).toMatch(/^Not opened: that file is not a form/);
    expect(await open('{"otpath":"1"}')).toMatch(/^Not opened: that file is not a form/);
    expect(await open(text.replace('2026-11-22', '2026-11-21'))).toMatch(/another pack/);
    expect(await open(text)).toBe('Opened. The form is filled in as it was saved.');
    expect(await totalsOf(page)).toMatch(/^accepted: 1 · /);
    expect((await saveByPointer(page)).text).toBe(text);
    await page.getByLabel('Comment: L6-PP-01').fill('Other.');
    expect(await open(text)).toBe('Not opened: save what you have entered first.');
    await page.context().close();
  }, 60_000);

  it('is as readable without its script, and offers nothing that needs it', async () => {
    const { page } = await openFormPage(browser, pages.en, { javaScriptEnabled: false });
    expect(await page.locator('.panel-save').isVisible()).toBe(false);
    expect(await page.locator('[data-way=next]').first().isVisible()).toBe(false);
    await page.locator('.form-ways').first().getByText('Outcome').click();
    expect(page.url()).toMatch(/#Panel_outcome$/);
    expect(await page.locator('#Panel_outcome').count()).toBe(1);
    expect(await page.getByLabel('Comment: L6-PP-01').isVisible()).toBe(true);
    expect(await page.locator('.panel-count').textContent()).toBe(
      '105 requirements to decide on, in 75 rows. Requirements without evidence share a row in each part.',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.undecided').first().isVisible()).toBe(false);
    expect(await page.getByLabel('not accepted').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('saves the same from a Welsh page', async () => {
    const saved: string[] = [];
    for (const language of ['en', 'cy'] as const) {
      const { page } = await openFormPage(browser, pages[language]);
      await filledByPointer(page, language);
      saved.push((await saveByPointer(page)).text);
      await page.context().close();
    }
    const [english = '', welsh = ''] = saved.map((text) => text.replace(/"pack": ".*"/, ''));
    expect(welsh).toBe(english);
  }, 60_000);
});

it('gives pages without a form no script', async () => {
  const { stdout } = await runHere(['gaps', '--format', 'html', '--as-of', '2026-11-22'], {
    cwd: copyExample(),
  });
  expect(stdout).not.toMatch(/<script|script-src/);
});
