/** Builds the page that checks submission packs in a browser: one file a language, with its script and styles inside. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { welshVerifyPage } from '../src/core/words/cy-verify-page.ts';
import { englishVerifyPage, type VerifyPageWords } from '../src/core/words/en-verify-page.ts';
import { packageRoot } from '../src/node/package.ts';
import { validatorsWithin } from './build-library.ts';

const source = join(packageRoot, 'src', 'web', 'verify');

/** The script of a page as one text, and the files whose code is in it. */
export async function bundlePageScript(
  entry: string,
  plugins: readonly Plugin[] = [],
): Promise<{ readonly script: string; readonly files: readonly string[] }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(packageRoot, 'src', 'web', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    plugins: [...plugins],
    logLevel: 'warning',
  });
  const script = outputFiles[0]!.text.trim();
  // Nothing in it may end the element that it is in.
  if (/<\/|<!--/.test(script)) throw new Error('The script of the page can’t be in a page.');
  return { script, files: Object.keys(metafile.inputs) };
}

/** Writes the script that signs on the page of a sign-off sheet. Gives the files whose code is in it. */
export async function buildSigningScript(dist: string): Promise<readonly string[]> {
  const { script, files } = await bundlePageScript('sign-off/sign-off.ts');
  mkdirSync(join(dist, 'sign-off'), { recursive: true });
  writeFileSync(join(dist, 'sign-off', 'sign-off.js'), script);
  return files;
}

/** Gives the files whose code is in the page. `validators` is the folder of the standalone validators. */
export async function buildVerifyPage(
  dist: string,
  validators: string,
  notice: string,
): Promise<readonly string[]> {
  const { script, files } = await bundlePageScript('verify/verify.ts', [
    validatorsWithin(validators, ['manifest']),
  ]);
  const css = readFileSync(join(source, 'page.css'), 'utf8');
  const styles = (await transform(css, { loader: 'css', minify: true })).code.trim();
  // Nothing in them may end the element that they are in.
  if (/<\/|<!--/.test(styles)) throw new Error('The styles of the page can’t be in a page.');
  const folder = join(dist, 'verify');
  mkdirSync(folder, { recursive: true });
  for (const [language, words] of [
    ['en', englishVerifyPage],
    ['cy', welshVerifyPage],
  ] as const) {
    const page = pageOf(words, { language, script, styles, notice });
    writeFileSync(join(folder, `${language}.html`), page);
  }
  return files;
}

interface PageParts {
  readonly language: string;
  readonly script: string;
  readonly styles: string;
  readonly notice: string;
}

const allowed = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pageOf = (words: VerifyPageWords, { language, script, styles, notice }: PageParts): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${allowed(styles)}; script-src ${allowed(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<noscript><p class="verdict bad">${words.withoutScript}</p></noscript>
<div class="choices">
<p><label for="zip">${words.chooseZip}</label> <input type="file" id="zip" accept=".zip,application/zip" disabled></p>
<p><label for="folder">${words.chooseFolder}</label> <input type="file" id="folder" webkitdirectory disabled></p>
<p>${words.drop}</p>
</div>
<p id="progress" role="status"></p>
<section id="result" aria-labelledby="heading" hidden>
<h2 id="heading" tabindex="-1">${words.notChecked}</h2>
<div id="shown"></div>
</section>
<h2>${words.limits}</h2>
${words.limitsOf.map((text) => `<p>${text}</p>`).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
<!--
${notice.replaceAll('--', '- -').trim()}
-->
`;
