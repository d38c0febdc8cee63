/**
 * Builds all of otpath for one practitioner into one page. Its program and its data are inside, compressed; a short
 * script shows the beginning at once, unpacks the program and lets it run.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { gzipSync, strToU8 } from 'fflate';
import { welshOtpathPage } from '../src/core/words/cy-otpath-page.ts';
import { englishOtpathPage } from '../src/core/words/en-otpath-page.ts';
import { otpathPageFile } from '../src/core/model/layout.ts';
import { schemas } from '../src/core/files/schemas.ts';
import { packageRoot } from '../src/node/package.ts';
import { builtInTemplates } from '../src/node/templates.ts';
import { validatorsWithin } from './build-library.ts';
import { bundlePageScript, framedPage, minifiedStyles } from './page-frame.ts';

/** The page reads neither samples for moderation nor filled-in forms of panels, and takes no portfolio to another version. */
const unread = ['sample-plan', 'panel-form', 'migration', 'decisions'];
const kinds = Object.keys(schemas).filter((kind) => !unread.includes(kind));

/** Gives the files whose code is in the page. `validators` is the folder of the standalone validators; the frameworks are built already. */
export async function buildOtpathPage(
  dist: string,
  validators: string,
  noticeOf: (files: readonly string[]) => string,
): Promise<readonly string[]> {
  const starter = await bundlePageScript('page/boot.ts');
  const program = await bundlePageScript('page/page.ts', {
    plugins: [validatorsWithin(validators, kinds)],
    // The usual forms of these packages need what only Node has.
    alias: {
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
      'csv-parse/sync': 'csv-parse/browser/esm/sync',
    },
  });
  const readers = await bundlePageScript('page/readers.ts', {
    globalName: 'otpathReaders',
    plugins: [withoutEval],
  });
  const files = [...program.files, ...readers.files, ...starter.files];
  const templates = { en: builtInTemplates('en'), cy: builtInTemplates('cy') };
  const css = ['controls.css', 'findings.css', 'page.css'].map((name) =>
    readFileSync(join(packageRoot, 'src', 'web', 'page', name), 'utf8'),
  );
  const verifyPages = { en: verifyPage(dist, 'en'), cy: verifyPage(dist, 'cy') };
  const signingScript = readFileSync(join(dist, 'sign-off', 'sign-off.js'), 'utf8');
  const inside = { ...frameworksIn(dist), templates, verifyPages, signingScript };
  const data = JSON.stringify(inside);
  const page = framedPage({
    language: 'en',
    title: englishOtpathPage.title,
    styles: await minifiedStyles(
      `${templates.en['styles.css']?.text ?? ''}\n${templates.en['cohort.css']?.text ?? ''}\n${css.join('\n')}`,
    ),
    body: bodyOf(packed(program.script), packed(readers.script), packed(data)),
    scripts: [{ text: sayTooOld, isForOld: true }, { text: starter.script }],
    added: [program.script, readers.script],
    pictures: true,
    notice: noticeOf(files),
  });
  writeFileSync(join(dist, otpathPageFile), page);
  return files;
}

/** Takes out of pdf.js what makes functions of texts, and asks whether it may. The page allows neither, and needs neither. */
const withoutEval: Plugin = {
  name: 'without-eval',
  setup(builder) {
    builder.onLoad({ filter: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => ({
      contents: `const refuse = () => { throw new Error('No text becomes a function here.'); };\n${readFileSync(path, 'utf8').replaceAll('new Function(', 'refuse(')}`,
      loader: 'js',
    }));
  },
};

/** A text in a fifth of its size, in letters and digits alone, and without the time. */
const packed = (text: string): string =>
  Buffer.from(gzipSync(strToU8(text), { level: 9, mtime: 0 })).toString('base64');

/** The page that goes into every pack, which is built already. */
const verifyPage = (dist: string, language: string): string =>
  readFileSync(join(dist, 'verify', `${language}.html`), 'utf8');

/** The frameworks and the everyday words, as they were read and checked. */
function frameworksIn(dist: string): {
  readonly frameworks: unknown[];
  readonly vocabulary: unknown;
} {
  const folder = join(dist, 'frameworks');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = readdirSync(folder).sort();
  return {
    frameworks: names.filter((name) => name !== 'vocabulary.json').map(read),
    vocabulary: read('vocabulary.json'),
  };
}

/** For browsers that can't even read the script which would say so. */
const sayTooOld = 'document.getElementById("TooOld").removeAttribute("hidden")';

const { title } = englishOtpathPage;
const english = englishOtpathPage.open;
const welsh = welshOtpathPage.open;

/** A sentence in both languages, for where nobody knows which to choose. */
const inBoth = (key: 'withoutScript' | 'tooOld' | 'damaged'): string =>
  `<h1>${title}</h1><p class="verdict bad">${english[key]}</p><p class="verdict bad" lang="cy">${welsh[key]}</p>`;

const bodyOf = (program: string, readers: string, data: string): string =>
  `<a class="skip" id="Skip" href="#Main"></a>
<header class="bar" id="Bar"><div class="top"><span class="brand">${title}</span></div></header>
<p class="said" id="Said" role="status" tabindex="-1"></p>
<p class="said bad" id="Failed" role="alert" tabindex="-1"></p>
<main id="Main" tabindex="-1">
<div data-start="en" hidden><h1>${english.title}</h1><p>${english.intro}</p></div>
<div data-start="cy" hidden><h1>${welsh.title}</h1><p>${welsh.intro}</p></div>
<div id="TooOld" hidden>${inBoth('tooOld')}</div>
<div id="Damaged" hidden>${inBoth('damaged')}</div>
<noscript>${inBoth('withoutScript')}</noscript>
</main>
<script type="text/plain" id="Data">${data}</script>
<script type="text/plain" id="Program">${program}</script>
<script type="text/plain" id="Readers">${readers}</script>`;
