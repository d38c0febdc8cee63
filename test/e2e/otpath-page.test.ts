import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostileTexts, portfolioOf } from '../support/hostile.ts';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  pageDay,
  pageTab,
  savedBy,
} from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { browser, file, heard, page } = await sharedPage();

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const open = (portfolio: string, on = page): Promise<void> => openFolder(on, portfolio);
const view = (name: string, on = page): Promise<void> => goToView(on, name);
const saved = (button: string): Promise<Buffer> => savedBy(page, button);

/** What a command prints. */
async function printed(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await runHere([...args, '--as-of', pageDay], { cwd });
  return stdout;
}

/** What of a page could act, ask a network or look otherwise than it should: nothing. */
const activeParts = `[...document.querySelectorAll('body *')]
  .filter((one) =>
    /^(?:img|iframe|object|embed|link|base|form-action)$/i.test(one.tagName) ||
    [...one.attributes].some(({ name, value }) =>
      name.startsWith('on') || name === 'style' || /^\\s*(?:javascript|https?|data):/i.test(value)))
  .map((one) => one.outerHTML.slice(0, 120))`;

describe('the page of otpath', { timeout: 120_000 }, () => {
  it('makes the Word document of the command, and speaks Welsh', async () => {
    const cwd = exampleCopy('grade-g');
    await open(cwd);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    await view('gaps');
    const output = join(temporaryFolder(), 'gaps.docx');
    await printed(['gaps', '--lang', 'cy', '--output', output], cwd);
    expect((await saved('[data-format=docx]')).equals(readFileSync(output))).toBe(true);
    await view('check');
    expect(String(await saved('[data-format=json]'))).toBe(
      await printed(['check', '--format', 'json', '--lang', 'cy'], cwd),
    );
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
  });

  it('goes from a square to its row in Gaps', async () => {
    await open(exampleCopy('level-6'));
    const squares = page.locator('main a[href^="#Row_"]');
    const href = (await squares.nth(8).getAttribute('href'))!;
    await squares.nth(8).press('Enter');
    await page.locator('nav a[href="#/gaps"][aria-current]').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(href.slice(1));
    expect(await page.evaluate('document.activeElement.checkVisibility()')).toBe(true);
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeLessThan(
      900,
    );
  });

  it('shows the results for another target, and as of another day', async () => {
    const cwd = exampleCopy('level-6');
    await open(cwd);
    await view('gaps');
    await page.selectOption('#Target', 'wales-social-care-ot:level-7');
    await page.fill('#AsOf', '2026-03-01');
    await page.locator('main', { hasText: '1 March 2026' }).waitFor();
    expect(String(await saved('[data-format=json]'))).toBe(
      (
        await runHere(
          ['gaps', '--format', 'json', '--target', 'wales-social-care-ot:level-7'].concat([
            '--as-of',
            '2026-03-01',
          ]),
          { cwd },
        )
      ).stdout,
    );
    await page.fill('#AsOf', pageDay);
    await page.locator('main', { hasText: '22 November 2026' }).waitFor();
  });

  it('fixes what check --fix fixes, and keeps line ends, marks and unknown keys', async () => {
    const files = {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
      'evidence/audit.md':
        '\uFEFF---\r\ntitle: An audit\r\ndate: 2026-03-14\r\ntype: audit\r\nours: "kept"   # as it is\r\nclaims:\r\n  - statement: L6-PP-30x\r\n    rationale: It shows it.\r\n---\r\n\r\nText.\r\n',
    };
    const [here, there] = [
      writeFiles(temporaryFolder(), files),
      writeFiles(temporaryFolder(), files),
    ];
    await open(here);
    await view('check');
    const fixes = page.locator('[data-fix]');
    for (let left = await fixes.count(); left > 0; left = await fixes.count()) {
      await fixes.first().click();
      await page.locator('#Said:not(:empty)').waitFor();
      await page.locator(`[data-fix] >> nth=${String(left - 1)}`).waitFor({ state: 'detached' });
    }
    await view('changes');
    const zip = unzipSync(await saved('[data-save=zip]'));
    expect((await runHere(['check', '--fix', '--yes'], { cwd: there })).code).toBeLessThan(2);
    const fixed = readFileSync(join(there, 'evidence', 'audit.md'));
    expect(fixed.equals(Buffer.from(files['evidence/audit.md']))).toBe(false);
    expect(Buffer.from(zip['evidence/audit.md']!).equals(fixed)).toBe(true);
    expect(Object.keys(zip)).toEqual(['READ-ME-FIRST.txt', 'evidence/audit.md']);
    expect(strFromU8(zip['READ-ME-FIRST.txt']!)).toContain('  evidence/audit.md\r\n');
  });

  it('adds to the plan what plan --write adds', async () => {
    const [here, there] = [exampleCopy('grade-g'), exampleCopy('grade-g')];
    await open(here);
    await view('plan');
    await page.getByRole('button', { name: 'Add the suggestions to plan.md' }).click();
    await page.locator('.unsaved').waitFor();
    await view('changes');
    const zip = unzipSync(await saved('[data-save=zip]'));
    expect((await runHere(['plan', '--write', '--as-of', pageDay], { cwd: there })).code).toBe(0);
    expect(strFromU8(zip['plan.md']!)).toBe(readFileSync(join(there, 'plan.md'), 'utf8'));
  });

  it('writes the evidence that otpath add writes, with what is attached', async () => {
    const [here, there] = [exampleCopy('level-6'), exampleCopy('level-6')];
    const plan = join(
      writeFiles(temporaryFolder(), { 'care plan.txt': 'A plan.' }),
      'care plan.txt',
    );
    await open(here);
    await view('evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#Title', 'A kitchen assessment');
    await page.fill('#Date', '14 March 2027');
    await page.selectOption('#Type', 'observed-practice');
    await page.fill('#First', 'We looked at the kitchen together.');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.fill('#Claim1', 'L6-PP-03');
    await page.fill('#Rationale1', 'I weighed three ways.');
    await page.fill('#Witness', 'Nia Sample');
    await page.fill('#WitnessRole', 'Team Manager');
    await page.setInputFiles('#Files', plan);
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('[role=alert]', { hasText: 'This date is in the future.' }).waitFor();
    await page.fill('#Date', '14 March 2026');
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('#Text').waitFor();
    const file = '2026-03-14-a-kitchen-assessment.md';
    await view('changes');
    const zip = unzipSync(await saved('[data-save=zip]'));
    const answers = ['--title', 'A kitchen assessment', '--date', '2026-03-14']
      .concat(['--type', 'observed-practice', '--claim', 'L6-PP-03=I weighed three ways.'])
      .concat(['--witness', 'Nia Sample', '--witness-role', 'Team Manager', '--attach', plan])
      .concat(['--text', 'We looked at the kitchen together.', '--reflection', 'none']);
    expect(await runHere(['add', ...answers], { cwd: there })).toMatchObject({ code: 0 });
    expect(strFromU8(zip[`evidence/${file}`]!)).toBe(
      readFileSync(join(there, 'evidence', file), 'utf8'),
    );
    expect(Object.keys(zip).filter((path) => path.startsWith('evidence/'))).toEqual([
      `evidence/${file}`,
      'evidence/care plan.txt',
    ]);
  });

  it('finds what is wrong as one types, and keeps what nobody typed', async () => {
    const text =
      '\uFEFF---\r\ntitle: An audit\r\ndate: 2026-03-14\r\ntype: audit\r\nours: "kept"\r\n---\r\n\r\nText.\r\n';
    await open(
      writeFiles(temporaryFolder(), {
        'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
        'evidence/audit.md': text,
      }),
    );
    await view('evidence');
    await page.getByRole('link', { name: 'An audit' }).click();
    const field = page.locator('#Text');
    const now = await field.inputValue();
    await field.fill(now.replace('date: 2026-03-14', 'date: 2026-02-30'));
    await page.locator('.live .finding', { hasText: '2026-02-30' }).first().waitFor();
    await field.fill(now.replace('Text.', 'Other text.'));
    await page
      .locator('.live .finding', { hasText: '2026-02-30' })
      .first()
      .waitFor({ state: 'detached' });
    await page.locator('.unsaved').waitFor();
    await view('changes');
    const zip = unzipSync(await saved('[data-save=zip]'));
    expect(Buffer.from(zip['evidence/audit.md']!).toString()).toBe(
      text.replace('Text.', 'Other text.'),
    );
  });

  it('asks before changes are lost, and Cancel keeps them', async () => {
    await open(exampleCopy('grade-g'));
    await view('plan');
    await page.getByRole('button', { name: 'Add the suggestions to plan.md' }).click();
    await page.locator('.unsaved').waitFor();
    const leaving = page.waitForEvent('dialog');
    await page.evaluate('setTimeout(() => location.reload(), 0)');
    const dialog = await leaving;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.getByRole('button', { name: 'Open another' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.unsaved').waitFor();
    await page.getByRole('button', { name: 'Open another' }).click();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await page.locator('#folder').waitFor();
  });

  it('keeps unsaved work in this browser only where somebody wants that', async () => {
    const cwd = exampleCopy('grade-g');
    const plan = join(cwd, 'plan.md');
    const tabWith = async (): Promise<Page> => {
      const tab = await page.context().newPage();
      await tab.goto(pathToFileURL(file).href);
      await tab.locator('#folder').waitFor();
      await tab.setInputFiles('#folder', cwd);
      return tab;
    };
    const kept = (tab: Page): Promise<unknown> => tab.evaluate('Object.keys(localStorage).length');
    const first = await tabWith();
    await view('plan', first);
    await first.getByRole('button', { name: 'Add the suggestions to plan.md' }).click();
    await first.locator('.unsaved').waitFor();
    await view('changes', first);
    expect(await kept(first)).toBe(0);
    await first.getByLabel('Keep what I have not saved').check();
    await first.locator('#Said', { hasText: 'are kept in this browser' }).waitFor();
    await first.close();
    // Somebody has made the file meanwhile, and nothing of theirs may be lost.
    writeFileSync(plan, '# My plan\n');
    const second = await tabWith();
    await second.getByRole('button', { name: 'Restore them' }).click();
    await second.locator('#Said', { hasText: 'were not restored: plan.md' }).waitFor();
    expect(await second.locator('.unsaved').count()).toBe(0);
    await second.close();
    rmSync(plan);
    const third = await tabWith();
    await third.getByRole('button', { name: 'Restore them' }).click();
    await third.locator('.unsaved').waitFor();
    await view('changes', third);
    const zip = unzipSync(await savedBy(third, '[data-save=zip]'));
    expect(Object.keys(zip)).toEqual(['READ-ME-FIRST.txt', 'plan.md']);
    await third.locator('#Said', { hasText: 'Unpack it' }).waitFor();
    expect(await kept(third)).toBe(0);
    await third.close();
  });

  it('finds and explains what the commands find and explain', async () => {
    await open(exampleCopy('level-6'));
    await view('find');
    await page.fill('#Words', 'risk assesment');
    await page.keyboard.press('Enter');
    await page.locator('.found').first().waitFor();
    const found = await printed(
      ['find', 'risk assesment', '--format', 'json'],
      exampleCopy('level-6'),
    );
    const { asked } = JSON.parse(found) as { asked: { hits: { text: string }[] } };
    const shown = await page.locator('main').innerText();
    for (const { text } of asked.hits) expect(shown).toContain(text);
    await view('explain');
    await page.fill('#Word', 'OT3011');
    await page.keyboard.press('Enter');
    await page.locator('main .verdict', { hasText: 'OT3011' }).waitFor();
    await page.fill('#Word', 'OT301');
    await page.keyboard.press('Enter');
    await page.locator('h2', { hasText: 'OT301 unknown-statement' }).waitFor();
  });

  it('says of a pack what verify says', async () => {
    const cwd = exampleCopy('grade-g');
    await runHere(
      ['pack', '--draft', '--format', 'zip,md', '--output', 'pack.zip', '--as-of', pageDay],
      {
        cwd,
      },
    );
    await open(cwd);
    await view('verify');
    await page.setInputFiles('#PackZip', join(cwd, 'pack.zip'));
    await page.locator('.verified h2').waitFor();
    const { stdout } = await runHere(['verify', 'pack.zip'], { cwd, columns: 80 });
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const shown = plain(await page.locator('.verified').innerText());
    expect(shown).toBe(`Result for pack.zip ${plain(stdout.replace(/^ {2}- /gm, ''))}`);
  });

  it('shows nothing active of a hostile portfolio', async () => {
    await open(portfolioOf(hostileTexts));
    for (const name of [
      'overview',
      'evidence',
      'check',
      'gaps',
      'plan',
      'sign',
      'find',
      'explain',
    ]) {
      await view(name);
      if (name === 'find') {
        await page.fill('#Words', '<img src=x onerror=alert(1)>');
        await page.keyboard.press('Enter');
        await page.locator('#Words').waitFor();
      }
      expect(await page.evaluate(activeParts)).toEqual([]);
    }
    await view('sign');
    const links = await page.locator('main .found a').all();
    expect(links.length).toBeGreaterThan(0);
    for (const address of await Promise.all(links.map((link) => link.getAttribute('href')))) {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
      await page.locator('#Assessor').waitFor();
      expect(await page.evaluate(activeParts)).toEqual([]);
      await view('sign');
    }
  });

  it('opens a zip of a folder, and names what is no portfolio', async () => {
    await page.getByRole('button', { name: 'Open another' }).click();
    const { zipSync, strToU8 } = await import('fflate');
    const zip = writeFiles(temporaryFolder(), {
      'mine.zip': Buffer.from(zipSync({ 'mine/otpath.yaml': strToU8('otpath: 1\n') })),
      'none.zip': 'no zip',
      'empty/readme.txt': 'Nothing.',
    });
    await page.setInputFiles('#zip', join(zip, 'none.zip'));
    await page.locator('.bad', { hasText: 'none.zip can’t be opened as a zip file.' }).waitFor();
    await page.setInputFiles('#folder', join(zip, 'empty'));
    await page.locator('.bad', { hasText: 'There is no portfolio in empty.' }).waitFor();
    await page.setInputFiles('#zip', join(zip, 'mine.zip'));
    await page.locator('h1', { hasText: 'mine' }).waitFor();
  });

  it('asked nothing of any network, and said nothing to the console', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});

/** A portfolio of one requirement and one finding: axe looks at every element of a page. */
const smallPortfolio = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: our-ot:one\nframeworks: [shelf]\n',
    'evidence/audit.md':
      '---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\nclaims:\n  - { statement: S-2, rationale: It shows it. }\n  - { statement: S-1, rationale: It does. }\n---\n\nText.\n',
    'shelf/our-ot/framework.yaml': `id: our-ot
title: Our framework
version: 1.0.0
publisher: Example Council
language: en
source: { title: Our source }
levels: [{ id: one, rank: 1, title: Level one, source: X-1 }]
pillars: [{ id: practice, title: Practice, source: X-2 }]
statements:
  - { id: S-1, level: one, pillar: practice, facet: responsibility, text: Plans care., source: X-3, revision: 1 }
`,
  });

describe.each([1200, 320])('at %i px', { timeout: 120_000 }, (width) => {
  it('gives axe nothing to say, and scrolls in one direction only', async () => {
    const tab = await pageTab(browser, heard, { width, bypassCSP: true });
    await tab.goto(pathToFileURL(file).href);
    await tab.addScriptTag({ content: axeSource });
    const look = async (name: string): Promise<void> => {
      const results = await tab.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      const said = [...results.violations, ...results.incomplete].map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
      );
      expect({ name, said }).toEqual({ name, said: [] });
      const tooWide = await tab.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect({ name, tooWide }).toEqual({ name, tooWide: false });
    };
    await look('start');
    await open(smallPortfolio(), tab);
    await look('overview');
    for (const name of [
      'evidence',
      'check',
      'gaps',
      'plan',
      'sign',
      'pack',
      'find',
      'route',
      'explain',
      'verify',
    ]) {
      await view(name, tab);
      if (name === 'plan') {
        await tab.getByRole('button', { name: 'Add the suggestions to plan.md' }).click();
        await tab.locator('.unsaved').waitFor();
      }
      await look(name);
    }
    for (const about of ['new', encodeURIComponent('evidence/audit.md')]) {
      await tab.evaluate(`location.hash = '#/evidence/${about}'`);
      await tab.locator(about === 'new' ? '#Title' : '#Text').waitFor();
      await look(about);
    }
    await tab.evaluate(`location.hash = '#/sign/${encodeURIComponent('evidence/audit.md')}'`);
    await tab.locator('#Assessor').waitFor();
    await tab.check('#Claim1-not-accepted');
    await tab.getByText('I don’t have a key yet').click();
    await tab.getByRole('button', { name: 'Record my decisions' }).click();
    await tab.locator('form [role=alert] >> visible=true').waitFor();
    await look('sign/evidence');
    await tab.locator('nav a[href="#/changes"]').click();
    await tab.locator('dialog').waitFor();
    await look('a question');
    await tab.getByRole('button', { name: 'Discard the changes' }).click();
    await tab.locator('nav a[href="#/changes"][aria-current]').waitFor();
    await look('changes');
    await tab.context().close();
  });
});
