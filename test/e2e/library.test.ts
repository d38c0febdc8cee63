import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Framework } from '../../src/core/model/framework.ts';
import { filesInMemory, filesOver, openPortfolio } from '../../src/library/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtInFrameworks } from '../support/built-in.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { pathsIn } from '../support/temporary.ts';

const example = join(repository, 'examples', 'level-6');
const asOf = '2026-11-22';

const files = Object.fromEntries(
  pathsIn(example)
    .filter((path) => statSync(join(example, path)).isFile())
    .map((path) => [path, new Uint8Array(readFileSync(join(example, path)))]),
);

/** What the command prints about the example. */
async function printed(command: 'check' | 'gaps', ...flags: readonly string[]): Promise<unknown> {
  const { stdout } = await runHere([command, '--format', 'json', '--as-of', asOf, ...flags], {
    cwd: example,
  });
  return JSON.parse(stdout);
}

/** What JSON keeps of it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('otpath as a library', () => {
  const open = () => openPortfolio(filesInMemory(files), { asOf, frameworks: builtInFrameworks });

  it('finds what the command finds', async () => {
    expect(asJson(open().check())).toEqual(await printed('check'));
    expect(asJson(open().check({ language: 'cy' }))).toEqual(
      await printed('check', '--lang', 'cy'),
    );
  });

  it('sees the gaps that the command sees', async () => {
    expect(asJson(open().gaps())).toEqual(await printed('gaps'));
  });

  it('sees them for another target, and in Welsh', async () => {
    const target = 'wales-social-care-ot:level-7';
    expect(asJson(open().gaps({ target, language: 'cy' }))).toEqual(
      await printed('gaps', '--target', target, '--lang', 'cy'),
    );
  });

  it('knows nothing of a target that no framework has', () => {
    expect(open().gaps({ target: 'wales-social-care-ot:level-99' })).toBeUndefined();
    expect(
      openPortfolio(filesInMemory({ 'otpath.yaml': 'otpath: 1\n' }), {
        asOf,
        frameworks: [],
      }).gaps(),
    ).toBeUndefined();
  });

  it('finds what is wrong with a text that is not saved', () => {
    const piece = Object.keys(files).find((path) => /^evidence\/.*\.md$/.test(path))!;
    const unsaved = new TextDecoder().decode(files[piece]).replace(/^title: .*$/m, 'called: A');
    const over = openPortfolio(filesOver(filesInMemory(files), { [piece]: unsaved }), {
      asOf,
      frameworks: builtInFrameworks,
    });
    const [folder] = over.check().portfolios;
    expect(folder!.findings.filter(({ file }) => file === piece).map(({ code }) => code)).toEqual([
      'OT106',
      'OT107',
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => openPortfolio(filesInMemory({}), { asOf: '2026-02-30', frameworks: [] })).toThrow(
      RangeError,
    );
  });
});

describe('the library in a browser that lets nobody make code from text', () => {
  let server: Server;
  let browser: Browser;
  const page = `import { filesInMemory, openPortfolio } from '/otpath.js';
const { files, frameworks } = await (await fetch('/given.json')).json();
const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) =>
  [path, Uint8Array.from(atob(text), (one) => one.charCodeAt(0))]));
const portfolio = openPortfolio(filesInMemory(bytes), { asOf: '${asOf}', frameworks });
document.body.textContent = JSON.stringify({ check: portfolio.check(), gaps: portfolio.gaps() });
document.body.dataset.done = '';
`;

  beforeAll(async () => {
    const library = readFileSync(join(repository, 'dist', 'library', 'index.js'));
    const compiled = join(repository, 'dist', 'frameworks');
    const given = JSON.stringify({
      files: Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
      ),
      frameworks: readdirSync(compiled).map(
        (name) => JSON.parse(readFileSync(join(compiled, name), 'utf8')) as Framework,
      ),
    });
    const answers: Readonly<Record<string, readonly [string, string | Buffer]>> = {
      '/': [
        'text/html',
        '<!doctype html><title>otpath</title><script type="module" src="/page.js"></script><body>',
      ],
      '/page.js': ['text/javascript', page],
      '/otpath.js': ['text/javascript', library],
      '/given.json': ['application/json', given],
    };
    server = createServer(({ url = '' }, response) => {
      const [type, body] = answers[url] ?? ['text/plain', ''];
      response.setHeader('Content-Type', type);
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; script-src 'self'; connect-src 'self'",
      );
      response.end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('gives the same JSON as the command', async () => {
    const { port } = server.address() as AddressInfo;
    const tab = await browser.newPage();
    tab.setDefaultTimeout(20_000);
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.goto(`http://127.0.0.1:${String(port)}/`);
    await tab.locator('body[data-done]').waitFor();
    // An answer to a request for a picture of the page is none of the library's.
    expect(said.filter((one) => !one.includes('favicon'))).toEqual([]);
    const shown = JSON.parse((await tab.textContent('body')) ?? '') as Readonly<
      Record<'check' | 'gaps', unknown>
    >;
    expect(shown.check).toEqual(await printed('check'));
    expect(shown.gaps).toEqual(await printed('gaps'));
  });
});
