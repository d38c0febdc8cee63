import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { gunzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { heardBeside, pageTab, writtenPage } from '../support/otpath-page.ts';
import { temporaryFolder } from '../support/temporary.ts';

let browser: Browser;
let file: string;
let text: string;
const heard: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  file = await writtenPage();
  text = readFileSync(file, 'utf8');
}, 120_000);
afterAll(async () => {
  await browser.close();
});

/** What is in the page once it has shown a heading, in a tab of its own. */
async function beginning(
  prepare: (tab: Page) => Promise<unknown>,
  options: Parameters<typeof pageTab>[2] = {},
  opened = file,
): Promise<readonly string[]> {
  const tab = await pageTab(browser, heard, options);
  await prepare(tab);
  await tab.goto(pathToFileURL(opened).href);
  await tab.locator('main :is(h1, .bad) >> visible=true').first().waitFor();
  const shown = await tab.locator('main > * >> visible=true').allInnerTexts();
  await tab.context().close();
  return shown.flatMap((part) => part.split(/\n+/));
}

const tooOld = [
  'otpath',
  'This browser is too old for the page. Open the page in an up-to-date Edge, Chrome, Firefox or Safari.',
  'Mae’r porwr hwn yn rhy hen i’r dudalen. Agorwch y dudalen mewn fersiwn gyfredol o Edge, Chrome, Firefox neu Safari.',
];

const nothing = (): Promise<void> => Promise.resolve();

describe('the start of the page', () => {
  it('lets run only what it names, and has its program compressed inside', () => {
    const [policy = ''] = /script-src [^;]*/.exec(text) ?? [];
    const scripts = [...text.matchAll(/<script(?: nomodule)?>(.*?)<\/script>/gs)].map(
      ([, script = '']) => script,
    );
    const packed = ['Program', 'Readers'].map((id) => {
      const [, inside = ''] = new RegExp(`id="${id}">([^<]*)<`).exec(text) ?? [];
      return Buffer.from(inside, 'base64');
    });
    const programs = packed.map((inside) => strFromU8(gunzipSync(inside)));
    const hash = (script: string): string =>
      `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    expect(policy).toBe(`script-src ${[...scripts, ...programs].map(hash).join(' ')}`);
    // The time of a gzip file is in four of its first bytes.
    for (const inside of packed) expect([...inside.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    for (const program of programs) expect(program).not.toMatch(/\beval\(|new Function\(/);
    expect(statSync(file).size).toBeLessThan(3_000_000);
  });

  it('begins in the language of the browser', async () => {
    const [english = '', intro = ''] = await beginning(nothing, { locale: 'en-GB' });
    expect(english).toBe('Open your portfolio');
    expect(intro).toContain('sends nothing anywhere');
    expect((await beginning(nothing, { locale: 'cy-GB' }))[0]).toBe('Agor eich portffolio');
  });

  it('says what to do where a browser is too old', async () => {
    expect(
      await beginning((tab) => tab.addInitScript('delete window.DecompressionStream')),
    ).toEqual(tooOld);
    // A browser that can unpack the program, and does not understand it.
    expect(
      await beginning((tab) => tab.addInitScript('Element.prototype.append = () => undefined')),
    ).toEqual(tooOld);
    // One that knows no modules runs this script instead.
    const [, forOld = ''] = /<script nomodule>(.*?)<\/script>/s.exec(text) ?? [];
    expect(forOld).toBe('document.getElementById("TooOld").removeAttribute("hidden")');
  });

  it('says so where its script is turned off', async () => {
    expect(await beginning(nothing, { javaScriptEnabled: false })).toEqual([
      'otpath',
      'Your browser has turned off the script of this page, so the page can’t open a portfolio. Ask your IT team to allow scripts in local pages.',
      'Mae eich porwr wedi diffodd sgript y dudalen hon, felly ni all agor portffolio. Gofynnwch i’ch tîm TG ganiatáu sgriptiau mewn tudalennau lleol.',
    ]);
  });

  it('says so where the copy is damaged', async () => {
    const copy = join(temporaryFolder(), 'otpath.html');
    writeFileSync(copy, text.replace(/(id="Program">.{5000}).{8}/, '$1AAAAAAAA'));
    expect((await beginning(nothing, {}, copy))[1]).toBe(
      'This copy of the page is damaged. Get the page again from the person who sent it.',
    );
    expect(heardBeside(copy, heardBeside(file, heard))).toEqual([]);
  });
});
