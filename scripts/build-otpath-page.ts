/** Builds all of otpath for one practitioner into one page: its script, its styles and its data are inside. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { welshOtpathPage } from '../src/core/words/cy-otpath-page.ts';
import { englishOtpathPage } from '../src/core/words/en-otpath-page.ts';
import { otpathPageFile } from '../src/core/model/layout.ts';
import { schemas } from '../src/core/files/schemas.ts';
import { insideStyle } from '../src/core/render/page-styles.ts';
import { packageRoot } from '../src/node/package.ts';
import { builtInTemplates } from '../src/node/templates.ts';
import { validatorsWithin } from './build-library.ts';

/** The page reads neither what belongs to many portfolios nor filled-in forms, and takes no portfolio to another version. */
const unread = ['cohort', 'sample-plan', 'panel-form', 'sign-off-sheet', 'migration', 'decisions'];
const kinds = Object.keys(schemas).filter((kind) => !unread.includes(kind));

const source = join(packageRoot, 'src', 'web', 'page');

/** Gives the files whose code is in the page. `validators` is the folder of the standalone validators; the frameworks are built already. */
export async function buildOtpathPage(
  dist: string,
  validators: string,
  notice: string,
): Promise<readonly string[]> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(source, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    // Signs beyond ASCII by themselves take less room than their numbers.
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    plugins: [validatorsWithin(validators, kinds)],
    // The usual form of this package needs what only Node has.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    logLevel: 'warning',
  });
  const script = insideScript(outputFiles[0]!.text.trim());
  const templates = { en: builtInTemplates('en'), cy: builtInTemplates('cy') };
  const css = readFileSync(join(source, 'page.css'), 'utf8');
  const both = `${templates.en['styles.css']?.text ?? ''}\n${css}`;
  const styles = insideStyle((await transform(both, { loader: 'css', minify: true })).code.trim());
  const data = packed(JSON.stringify({ ...frameworksIn(dist), templates }));
  writeFileSync(join(dist, otpathPageFile), pageOf({ script, styles, data, notice }));
  return Object.keys(metafile.inputs);
}

/** Nothing in a script may end the element that it is in. Signs in texts and patterns can be written by their numbers. */
const insideScript = (text: string): string =>
  text.replaceAll('</script', '\\x3c/script').replaceAll('<!--', '\\x3c!--');

/** A text in a fifth of its size, in letters and digits alone. */
const packed = (text: string): string =>
  Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');

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

interface PageParts {
  readonly script: string;
  readonly styles: string;
  readonly data: string;
  readonly notice: string;
}

const allowed = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pageOf = ({ script, styles, data, notice }: PageParts): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${allowed(styles)}; script-src ${allowed(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${englishOtpathPage.title}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" id="Skip" href="#Main"></a>
<header class="bar" id="Bar"></header>
<p class="said" id="Said" role="status"></p>
<main id="Main" tabindex="-1">
<noscript><h1>${englishOtpathPage.title}</h1><p class="verdict bad">${englishOtpathPage.open.withoutScript}</p><p class="verdict bad" lang="cy">${welshOtpathPage.open.withoutScript}</p></noscript>
</main>
<script type="text/plain" id="built-in">${data}</script>
<script>${script}</script>
</body>
</html>
<!--
${notice.replaceAll('--', '- -').trim()}
-->
`;
