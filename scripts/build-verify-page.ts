/** Builds the page that checks submission packs in a browser: one file a language, with its script and styles inside. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { welshVerifyPage } from '../src/core/words/cy-verify-page.ts';
import { englishVerifyPage, type VerifyPageWords } from '../src/core/words/en-verify-page.ts';
import { packageRoot } from '../src/node/package.ts';
import { validatorsWithin } from './build-library.ts';
import { bundlePageScript, framedPage, insideScript, minifiedStyles } from './page-frame.ts';

const source = join(packageRoot, 'src', 'web', 'verify');

/** Writes the script that signs on the page of a sign-off sheet. Gives the files whose code is in it. */
export async function buildSigningScript(dist: string): Promise<readonly string[]> {
  const { script, files } = await bundlePageScript('sign-off/sign-off.ts');
  mkdirSync(join(dist, 'sign-off'), { recursive: true });
  writeFileSync(join(dist, 'sign-off', 'sign-off.js'), insideScript(script));
  return files;
}

/** Gives the files whose code is in the page. `validators` is the folder of the standalone validators. */
export async function buildVerifyPage(
  dist: string,
  validators: string,
  notice: string,
): Promise<readonly string[]> {
  const { script, files } = await bundlePageScript('verify/verify.ts', {
    plugins: [validatorsWithin(validators, ['manifest'])],
  });
  const styles = await minifiedStyles(readFileSync(join(source, 'page.css'), 'utf8'));
  const folder = join(dist, 'verify');
  mkdirSync(folder, { recursive: true });
  for (const [language, words] of [
    ['en', englishVerifyPage],
    ['cy', welshVerifyPage],
  ] as const) {
    const { title } = words;
    const page = { language, title, styles, notice, scripts: [{ text: script }] };
    writeFileSync(join(folder, `${language}.html`), framedPage({ ...page, body: bodyOf(words) }));
  }
  return files;
}

const bodyOf = (words: VerifyPageWords): string =>
  `<main>
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
</main>`;
