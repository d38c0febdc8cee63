import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/node/browser.ts';
import { withPageNumbers } from '../../src/core/render/page-numbers.ts';
import { CannotPrint } from '../../src/node/browser-process.ts';
import { setPdfDates } from '../../src/node/pdf-dates.ts';
import { printPage } from '../../src/node/print-page.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import { unpackBrowser } from '../support/browser.ts';
import { browserProgram, program } from '../support/browser-program.ts';
import { environment, repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const day = '2026-11-22' as IsoDate;

beforeAll(unpackBrowser, 120_000);

const browser = browserProgram();

/** Not as a Buffer, which unpdf does not take. */
const print = async (html: string): Promise<Uint8Array> =>
  new Uint8Array(await printPage(html, { browser, day }));

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="cy"><head><meta charset="utf-8"><title>Pecyn Tŷ</title><style>
@page { size: A4; @bottom-center { content: "page " counter(page) " of " counter(pages) } }
section { break-after: page }</style>${head}</head><body>${body}</body></html>`;

const profiles = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('otpath-print-'));

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

describe('a page that is printed', () => {
  const html = page(
    `<h1>Bethan Example</h1><p>Ŵyr a thŷ <a href="#end">to the end</a></p><section></section>
<h2>Evidence</h2><table><caption>Claims</caption><tr><th scope="col">Id</th></tr><tr><td>L6-PP-03</td></tr></table>
<section></section><h2 id="end">The end</h2><script>document.body.textContent = 'a script ran'</script>
<noscript>without scripts</noscript><a href="attachments/a.pdf">beside it</a>`,
  );
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await print(html);
  }, 60_000);
  // unpdf takes the bytes that it is given away.
  const copy = (): Uint8Array => new Uint8Array(pdf);

  it('has its text on its pages, with their numbers, and runs no script', async () => {
    const { totalPages, text } = await extractText(copy());
    expect(totalPages).toBe(3);
    expect(text[0]).toContain('Bethan Example');
    expect(text[0]).toContain('Ŵyr a thŷ');
    expect(text[0]).toContain('page 1 of 3');
    expect(text[1]).toContain('L6-PP-03');
    expect(text[2]).toContain('page 3 of 3');
    expect(text[2]).toContain('without scripts');
    expect(text.join(' ')).not.toContain('a script ran');
  });

  it('has an outline out of its headings', async () => {
    const document = await getDocumentProxy(copy());
    const outline = (await document.getOutline()) as unknown as readonly Outline[];
    const titles = (items: readonly Outline[]): readonly unknown[] =>
      items.map(({ title, items: below }) => (below.length > 0 ? [title, titles(below)] : title));
    expect(titles(outline)).toEqual([['Bethan Example', ['Evidence', 'The end']]]);
  });

  it('is tagged for screen readers, with its language and its title', async () => {
    const document = await getDocumentProxy(copy());
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await document.getPage(2)).getStructTree());
    for (const role of ['H2', 'Table', 'TH', 'TD']) expect(tree).toContain(`"role":"${role}"`);
    const { info } = await getMeta(copy());
    expect(info).toMatchObject({
      Title: 'Pecyn Tŷ',
      Language: 'cy',
      CreationDate: "D:20261122120000+00'00'",
      ModDate: "D:20261122120000+00'00'",
    });
  });

  it('leads from place to place inside it, and names no folder of this computer', () => {
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toContain('/Dest');
    expect(bytes).not.toMatch(/file:|\.invalid|otpath-print|\/tmp/);
  });

  it('leads to attachments beside it, wherever both are', async () => {
    const first = await (await getDocumentProxy(copy())).getPage(3);
    const links = (await first.getAnnotations()) as readonly { readonly unsafeUrl?: string }[];
    expect(links.map(({ unsafeUrl }) => unsafeUrl)).toContain('attachments/a.pdf');
  });

  it('is the same bytes every time', async () => {
    // The clock of a PDF has seconds.
    await setTimeout(1100);
    expect(Buffer.from(await print(html)).equals(Buffer.from(pdf))).toBe(true);
  }, 60_000);
});

it('has the numbers of its pages in its contents', async () => {
  const contents = ['Début', 'The middle', 'The end'].map(
    (title, index) => `<li><a href="#part-%C5%B5${String(index)}">${title}</a></li>`,
  );
  const parts = [1, 12, 1].map(
    (pages, index) =>
      `<h2 id="part-ŵ${String(index)}">Part</h2>${'<section>x</section>'.repeat(pages)}`,
  );
  const html = page(
    `<h1 class="cover">Bethan Example</h1><nav class="contents"><ul>${contents.join('')}</ul></nav><section></section>${parts.join('')}`,
  );
  const numbered = await printPage(html, { browser, day, numbered: withPageNumbers });
  const { text } = await extractText(new Uint8Array(numbered));
  expect(text[0]).toMatch(/Début 2\s+The middle 3\s+The end 15/);
  const again = await printPage(html, { browser, day, numbered: withPageNumbers });
  expect(Buffer.from(again).equals(Buffer.from(numbered))).toBe(true);
}, 60_000);

it('a page asks nothing of any server, nor of the disk', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const at = `http://127.0.0.1:${String(port)}`;
  // That the server would be heard.
  await fetch(`${at}/heard`);
  const secret = writeFiles(temporaryFolder(), { 'secret.html': 'a secret' });
  const pdf = await print(
    page(
      `<p>Printed</p><img src="${at}/a.png" alt=""><iframe src="${at}/b"></iframe><iframe src="file://${secret}/secret.html"></iframe>
<object data="${at}/c"></object><video src="${at}/d"></video><p style="background: url(${at}/e)">x</p>
<form action="${at}/f"></form>`,
      `<link rel="stylesheet" href="${at}/g.css"><link rel="preconnect" href="${at}"><meta http-equiv="refresh" content="0;url=${at}/h"><style>@import "${at}/i.css"; @font-face { font-family: f; src: url(${at}/j) } p { font-family: f }</style>`,
    ),
  );
  server.close();
  expect(asked).toEqual(['/heard']);
  const { text } = await extractText(pdf);
  expect(text.join(' ')).toContain('Printed');
  expect(text.join(' ')).not.toContain('a secret');
}, 60_000);

it('a page with pictures of 16 MB is printed, pictures and all', async () => {
  const [width, height] = [1000, 670];
  const bitmap = Buffer.alloc(54 + width * height * 3, 200);
  bitmap.fill(0, 0, 54);
  bitmap.write('BM');
  [bitmap.length, 0, 54, 40, width, height].forEach((value, index) =>
    bitmap.writeUInt32LE(value, 2 + index * 4),
  );
  bitmap.writeUInt16LE(1, 26);
  bitmap.writeUInt16LE(24, 28);
  const picture = (index: number): string => {
    bitmap.writeUInt32LE(index * 7919, 60);
    return `<img alt="" width="100" src="data:image/bmp;base64,${bitmap.toString('base64')}">`;
  };
  const html = page(Array.from({ length: 6 }, (_, index) => picture(index + 1)).join(''));
  expect(html.length).toBeGreaterThan(16_000_000);
  const pdf = Buffer.from(await print(html)).toString('latin1');
  expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(6);
}, 60_000);

it('200 pages are printed in a fraction of the time that there is', async () => {
  const piece = `${'<p>What happened, what I did, and what I learned from it. </p>'.repeat(20)}<table><tr><th>A</th><td>b</td></tr></table>`;
  const sections = Array.from(
    { length: 200 },
    (_, index) => `<section><h2>Piece ${String(index)}</h2>${piece}</section>`,
  );
  const start = performance.now();
  const pdf = await print(page(sections.join('')));
  expect(performance.now() - start).toBeLessThan(20_000);
  expect((await getDocumentProxy(pdf)).numPages).toBeGreaterThanOrEqual(200);
}, 60_000);

describe('a browser that does not print', () => {
  const failing: Readonly<Record<string, readonly [string, object, number?]>> = {
    'is not there': ['/no/such/browser', { trouble: 'no-start' }],
    'is no program': [join(repository, 'README.md'), { trouble: 'no-start' }],
    'ends at once': [program('echo "no room" >&2; exit 3'), { trouble: 'ended', said: 'no room' }],
    'never answers': [program('sleep 60'), { trouble: 'too-slow' }, 300],
    'says something else': [
      program(`printf '{"id":1,"error":{"message":"no"}}\\0' >&4; sleep 60`),
      { trouble: 'refused', said: 'no' },
    ],
  };

  it.each(Object.entries(failing))(
    '%s is an error that says so',
    async (_, [name, error, limit]) => {
      const before = profiles();
      const started = performance.now();
      const printed = printPage('<p>A</p>', { browser: name, day, limit: limit ?? 10_000 });
      await expect(printed).rejects.toMatchObject(error);
      await expect(printed).rejects.toBeInstanceOf(CannotPrint);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(profiles()).toEqual(before);
    },
  );

  it('is ended with all that it started, and so is one that printed', async () => {
    const folder = temporaryFolder();
    const child = `sh -c 'echo $$ > ${folder}/pid; exec sleep 60'`;
    const hanging = program(`${child} &\nsleep 60`);
    await printPage('', { browser: hanging, day, limit: 500 }).catch(() => undefined);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await setTimeout(100);
    expect(pid).toBeGreaterThan(1);
    expect(isRunning(pid)).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('is ended by %s, with its profile', async (signal) => {
    const folder = temporaryFolder();
    const hanging = program(`echo $$ > ${folder}/pid; sleep 60`);
    writeFiles(folder, {
      'print.mts': `import { printPage } from ${JSON.stringify(join(repository, 'src/node/print-page.ts'))};
await printPage('', { browser: ${JSON.stringify(hanging)}, day: '2026-11-22' });`,
    });
    const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'print.mts')], {
      cwd: repository,
      env: environment({ env: { TMPDIR: folder } }),
    });
    while (!existsSync(join(folder, 'pid'))) await setTimeout(20);
    await setTimeout(100);
    child.kill(signal);
    await once(child, 'exit');
    await setTimeout(100);
    expect(isRunning(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('otpath-print-'))).toEqual([]);
  });
});

/** Whether a process is there; one that has ended and that nobody has asked about is not. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}

describe('the browser to print with', () => {
  const none = (): boolean => false;
  const only =
    (...paths: readonly string[]) =>
    (path: string): boolean =>
      paths.includes(path);

  it('is the one that is named, there or not', () => {
    const env = { OTPATH_CHROME: '/my/browser', PATH: '/usr/bin' };
    expect(findBrowser(env, 'linux', () => true)).toBe('/my/browser');
    expect(findBrowser(env, 'linux', none)).toBe('/my/browser');
  });

  it('is found where systems keep it', () => {
    const path = { PATH: '/usr/local/bin:/usr/bin:.', OTPATH_CHROME: '' };
    expect(findBrowser(path, 'linux', only('/usr/bin/chromium', '/usr/bin/google-chrome'))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser(path, 'linux', only('/usr/bin/microsoft-edge'))).toBe(
      '/usr/bin/microsoft-edge',
    );
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(windows, 'win32', only(edge))).toBe(edge);
    const chrome = '/Users/bethan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({ HOME: '/Users/bethan' }, 'darwin', only(chrome))).toBe(chrome);
    expect(findBrowser(path, 'darwin', only('/usr/local/bin/chromium'))).toBe(
      '/usr/local/bin/chromium',
    );
  });

  it('is a file that is there', () => {
    const folder = writeFiles(temporaryFolder(), { 'a/chromium': '', 'b/google-chrome/x': '' });
    const PATH = [join(folder, 'b'), join(folder, 'a')].join(':');
    expect(findBrowser({ PATH }, 'linux')).toBe(join(folder, 'a', 'chromium'));
  });

  it.each(['linux', 'darwin', 'win32'] as const)('may be none on %s', (platform) => {
    expect(findBrowser({}, platform, none)).toBeUndefined();
    expect(findBrowser({ PATH: temporaryFolder() }, platform, none)).toBeUndefined();
  });
});

it('the days of a PDF are set in place, and nothing else is', () => {
  const pdf = "/CreationDate (D:20200101010203+00'00') /ModDate (D:x) /ModDate (D:20200101010203Z)";
  const set = Buffer.from(setPdfDates(Buffer.from(pdf), day)).toString();
  expect(set).toBe(
    "/CreationDate (D:20261122120000+00'00') /ModDate (D:x) /ModDate (D:20261122120000Z)",
  );
});
