import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/model/text.ts';
import { manifestFile } from '../../src/core/model/manifest.ts';
import { launchBrowser } from '../support/browser.ts';
import { changedPacks, noPacks } from '../support/pack-cases.ts';
import {
  manifestOf,
  packedEvidence,
  packedFiles,
  someFiles,
  writePack,
  writeWholePack,
} from '../support/packs.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { hostileZips, inHostileZips, moved, patchSizes, zipOf } from '../support/zip-tricks.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const folder = temporaryFolder();
const page = (language: Language): string =>
  pathToFileURL(join(folder, `verify-${language}.html`)).href;

let browser: Browser;
let opened: Page;
const heard: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  for (const lang of ['en', 'cy']) {
    const args = ['--page', '--lang', lang, '--output', join(folder, `verify-${lang}.html`)];
    expect((await runHere(['verify', ...args], { cwd: folder })).code).toBe(0);
  }
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  opened = await context.newPage();
  opened.on('request', (request) => heard.push(`request: ${request.url()}`));
  opened.on('console', (message) => heard.push(`console: ${message.text()}`));
  opened.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  await opened.goto(page('en'));
}, 120_000);
afterAll(async () => {
  await browser.close();
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the page shows of a file or a folder. */
async function shownOf(
  name: string,
  input: 'zip' | 'folder' = 'zip',
  on = opened,
): Promise<string> {
  // As a click on the button does, which forgets what was chosen before.
  if (input === 'zip') await on.setInputFiles('#zip', []);
  await on.setInputFiles(`#${input}`, join(folder, name));
  await on.locator('#heading', { hasText: name }).waitFor();
  const found = plain(await on.locator('#shown').innerText());
  await on.evaluate("document.getElementById('heading').textContent = ''");
  return found;
}

/** What the command says of it, without the signs before what is listed. */
async function saidOf(name: string, lang: Language = 'en'): Promise<string> {
  const { stdout, stderr, code } = await runHere(['verify', name, '--lang', lang], {
    cwd: folder,
    columns: 80,
  });
  expect(code).toBeLessThan(3);
  return plain(`${stdout}${stderr}`.replace(/^ {2}- /gm, ''));
}

const manifest = JSON.stringify(manifestOf({ files: packedFiles(someFiles) }));
const hostileManifest = JSON.stringify(manifestOf({ files: packedFiles(inHostileZips) }));
const whole = zipOf({ ...someFiles, [manifestFile]: manifest });
const evil = 'x\u001b[31m\u202E<img src=x onerror=alert(1)>';

/** Every kind of pack, by the name of its file. */
const zips: Readonly<Record<string, () => unknown>> = {
  'whole.zip': () => writeWholePack(folder, 'whole.zip'),
  'draft.zip': () => writeWholePack(folder, 'draft.zip', { draft: true }),
  'packed-again.zip': () => writeFiles(folder, { 'packed-again.zip': whole }),
  'newer-form.zip': () =>
    writeWholePack(folder, 'newer-form.zip', {
      evidence: [
        packedEvidence('E1', { textSha256: '0'.repeat(64), rationales: [], judgements: [] }),
      ],
    }),
  'hostile-texts.zip': () =>
    writeWholePack(
      folder,
      'hostile-texts.zip',
      { practitioner: evil, target: evil },
      { [evil]: 'A', [`gone ${evil}`]: 'B' },
      { [evil]: 'X', [`new ${evil}`]: 'B' },
    ),
  'by-a-mac.zip': () =>
    writePack(folder, 'by-a-mac.zip', {
      ...Object.fromEntries(
        Object.entries({ ...someFiles, [manifestFile]: manifest }).map(([path, text]) => [
          `Bethan/${path}`,
          text,
        ]),
      ),
      '__MACOSX/Bethan/._pack.html': 'Mac',
    }),
  'hidden-before.zip': () => writeFiles(folder, { 'hidden-before.zip': moved(whole, 0, 'hidden') }),
  'hidden-between.zip': () =>
    writeFiles(folder, { 'hidden-between.zip': moved(whole, 1, 'hidden') }),
  'large-manifest.zip': () =>
    writeFiles(folder, {
      'large-manifest.zip': patchSizes(zipOf({ [manifestFile]: ' '.repeat(1e6) }), 1e9),
    }),
  'bomb.zip': () =>
    writeFiles(folder, {
      'bomb.zip': patchSizes(
        zipOf({ 'pack.html': ' '.repeat(30_000_000), [manifestFile]: manifest }),
        10,
      ),
    }),
  'larger-than-a-disk.zip': () =>
    writeFiles(folder, {
      'larger-than-a-disk.zip': patchSizes(
        patchSizes(zipOf({ 'a.md': 'A', 'b.md': 'B', [manifestFile]: manifest }), 4e9),
        4e9,
        1,
      ),
    }),
  ...Object.fromEntries(
    [...Object.entries(changedPacks), ...Object.entries(noPacks)]
      .filter(([name]) => name.endsWith('.zip'))
      .map(([name, write]) => [name, () => write(folder)]),
  ),
  ...Object.fromEntries(
    Object.entries(hostileZips(hostileManifest)).map(([name, bytes]) => [
      `${name}.zip`,
      () => writeFiles(folder, { [`${name}.zip`]: bytes }),
    ]),
  ),
};

describe('the page says of a zip what the command says', () => {
  it.each(Object.entries(zips))('%s', async (name, write) => {
    await write();
    expect(await shownOf(name)).toBe(await saidOf(name));
  });

  it('in Welsh too', async () => {
    await opened.goto(page('cy'));
    for (const name of ['whole.zip', 'twice.zip', 'text.zip', 'a wrong checksum.zip']) {
      expect(await shownOf(name)).toBe(await saidOf(name, 'cy'));
    }
    expect(await opened.locator('html').getAttribute('lang')).toBe('cy');
    await opened.goto(page('en'));
  });

  it('whichever byte of it is damaged', async () => {
    const bytes = zipOf({ 'a.md': 'A kitchen '.repeat(9), [manifestFile]: '{}' });
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0xff;
      writeFiles(folder, { 'damaged.zip': damaged });
      expect(`${String(at)}: ${await shownOf('damaged.zip')}`).toBe(
        `${String(at)}: ${await saidOf('damaged.zip')}`,
      );
    }
  }, 120_000);

  it('and nothing else: no request, no message, no script of a pack', () => {
    expect(new Set(heard)).toEqual(new Set([`request: ${page('en')}`, `request: ${page('cy')}`]));
  });
});

describe('the page says of a folder what the command says', () => {
  const unpack = (name: string, more: Readonly<Record<string, string>> = {}): void => {
    const files = { ...someFiles, [manifestFile]: manifest, ...more };
    writeFiles(
      folder,
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])),
    );
  };
  const folders: Readonly<Record<string, () => unknown>> = {
    'whole-folder': () =>
      unpack('whole-folder', {
        '.DS_Store': 'B',
        'attachments/Thumbs.db': 'T',
        '~$pack.docx': 'B',
      }),
    'in-folder': () => unpack('in-folder/again'),
    'changed-folder': () => unpack('changed-folder', { 'pack.html': '<h1>', 'notes.txt': 'New' }),
    photos: () => noPacks.photos(folder),
  };

  it.each(Object.entries(folders))('%s, chosen and dropped', async (name, write) => {
    write();
    const said = await saidOf(name);
    expect(await shownOf(name, 'folder')).toBe(said);
    await drop(name);
    expect(plain(await opened.locator('#shown').innerText())).toBe(said);
  });

  it('also of a zip that is dropped, and of nothing where two are', async () => {
    await drop('whole.zip');
    expect(plain(await opened.locator('#shown').innerText())).toBe(await saidOf('whole.zip'));
    await drop('whole.zip', 'draft.zip');
    expect(plain(await opened.locator('#shown').innerText())).toBe(
      'You dropped more than one file. Drop one zip file or one folder.',
    );
  });
});

/** Drops files or a folder on the page, and waits for what it says then. */
async function drop(...names: readonly string[]): Promise<void> {
  await opened.evaluate("document.getElementById('shown').textContent = ''");
  const session = await opened.context().newCDPSession(opened);
  const data = { items: [], files: names.map((name) => join(folder, name)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await opened.locator('#shown p').first().waitFor();
  await session.detach();
}

describe('the page', () => {
  it('is small, and lets in its own script and styles and nothing else', async () => {
    const file = join(folder, 'verify-en.html');
    expect(statSync(file).size).toBeLessThan(120_000);
    const text = readFileSync(file, 'utf8');
    const hashOf = (inside: string): string => createHash('sha256').update(inside).digest('base64');
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(text) ?? [];
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${hashOf(styles)}'; script-src 'sha256-${hashOf(script)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(text).not.toMatch(/https?:\/\/(?!github\.com|paulmillr\.com)/);
    const outcome = await opened.evaluate<string>(`new Promise((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
      fetch('https://example.org/').catch(() => undefined);
    })`);
    expect(outcome).toBe('connect-src');
  });

  it('can be used with the keyboard alone, and moves to the result', async () => {
    // Asked for early, since the browser takes its time to hand over its dialogs.
    const chosen = opened.waitForEvent('filechooser');
    await opened.reload();
    await opened.bringToFront();
    await opened.keyboard.press('Tab');
    expect(await opened.evaluate('document.activeElement.id')).toBe('zip');
    await opened.keyboard.press('Enter');
    const chooser = await chosen;
    await chooser.setFiles(join(folder, 'whole.zip'));
    await opened.locator('#result').waitFor();
    expect(await opened.evaluate('document.activeElement.textContent')).toBe(
      'Result for whole.zip',
    );
    await opened.keyboard.press('Shift+Tab');
    expect(await opened.evaluate('document.activeElement.id')).toBe('folder');
  });

  it('says that it can do nothing where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(page('en'));
    expect(await bare.locator('main').innerText()).toContain('so it can’t check anything');
    await context.close();
  });

  it('shows how far it is with a pack of 100 MB, and answers meanwhile', async () => {
    const large = { ...someFiles, 'attachments/E2/film.mp4': new Uint8Array(100 * 1024 * 1024) };
    await writeWholePack(folder, 'large.zip', {}, large as never, large);
    await opened.evaluate(`
      window.steps = [];
      window.ticks = 0;
      window.timer = setInterval(() => (window.ticks += 1));
      new MutationObserver(() => window.steps.push(document.getElementById('progress').textContent))
        .observe(document.getElementById('progress'), { childList: true });
      undefined`);
    expect(await shownOf('large.zip')).toContain('complete and unchanged (4 files checked)');
    const steps = await opened.evaluate<string[]>('clearInterval(window.timer), window.steps');
    expect(steps[0]).toBe('Checking large.zip.');
    expect(steps).toContain('Checking large.zip. 50% done.');
    // What is asked of the page meanwhile is done between one piece of the pack and the next.
    expect(await opened.evaluate<number>('window.ticks')).toBeGreaterThan(20);
  }, 120_000);
});

describe('axe has nothing to say', () => {
  const states: Readonly<Record<string, string | undefined>> = {
    'before a pack is chosen': undefined,
    'of a pack that is whole': 'whole.zip',
    'of a pack that is not': 'hostile-texts.zip',
    'of what is no pack': 'text.zip',
  };
  const looks = [
    ['1200 px', 1200, {}],
    ['360 px', 360, {}],
    ['320 px', 320, {}],
    ['dark', 1200, { colorScheme: 'dark' }],
    ['forced colours', 1200, { forcedColors: 'active' }],
    ['print', 1200, { media: 'print' }],
  ] as const;

  it.each(Object.entries(states))('%s', async (_, name) => {
    const context = await browser.newContext({ bypassCSP: true });
    const bare = await context.newPage();
    await bare.goto(page('en'));
    await bare.addScriptTag({ content: axeSource });
    if (name !== undefined) await shownOf(name, 'zip', bare);
    await bare.evaluate("document.getElementById('heading').textContent = 'Result'");
    for (const [look, width, media] of looks) {
      await bare.setViewportSize({ width, height: 800 });
      await bare.emulateMedia({
        media: 'screen',
        colorScheme: 'light',
        forcedColors: 'none',
        ...media,
      });
      const found = await bare.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      const said = [...found.violations, ...found.incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${look}: ${id} ${target.join(' ')}`),
      );
      expect(said).toEqual([]);
      expect(await bare.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
    }
    await context.close();
  });
});

it('is in a pack, in the language of the pack, and the same as the one that is written alone', async () => {
  const file = join(folder, 'example.zip');
  const args = ['--as-of', '2026-11-22', '--lang', 'cy', '--format', 'html,zip', '--output', file];
  await runHere(['pack', join(repository, 'examples', 'level-6'), ...args], { cwd: folder });
  const files = unzipSync(readFileSync(file));
  const own = readFileSync(join(folder, 'verify-cy.html'), 'utf8');
  expect(strFromU8(files['verify.html']!)).toBe(own);
  const { files: named } = JSON.parse(strFromU8(files[manifestFile]!)) as {
    files: { path: string }[];
  };
  expect(named.map(({ path }) => path)).toContain('verify.html');
}, 120_000);

it('is written alone, over an earlier one, and checks nothing then', async () => {
  const own = temporaryFolder();
  const first = await runHere(['verify', '--page'], { cwd: own });
  expect(first).toMatchObject({ stdout: '', code: 0 });
  expect(first.stderr).toBe('Written to verify.html.\n');
  const again = await runHere(['verify', '--page', '--output', 'verify.html'], { cwd: own });
  expect(again.code).toBe(0);
  writeFileSync(join(own, 'mine.html'), '<h1>Mine</h1>');
  for (const args of [
    ['pack.zip'],
    ['--against', 'a.zip'],
    ['-o', 'mine.html'],
    ['-o', 'a.docx'],
  ]) {
    const { code } = await runHere(['verify', '--page', ...args], { cwd: own });
    expect(code).toBe(2);
  }
  expect(readFileSync(join(own, 'mine.html'), 'utf8')).toBe('<h1>Mine</h1>');
});
