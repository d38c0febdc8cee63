/** What every page that the build makes has in common: a script as one text, and a frame that allows only what it names. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import { insideStyle } from '../src/core/render/page-styles.ts';
import { packageRoot } from '../src/node/package.ts';

/** The script of a page, from a file of src/web, and the files whose code is in it. */
export async function bundlePageScript(
  entry: string,
  options: Pick<BuildOptions, 'plugins' | 'alias' | 'charset' | 'globalName'> = {},
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
    logLevel: 'warning',
    ...options,
  });
  return { script: outputFiles[0]!.text.trim(), files: Object.keys(metafile.inputs) };
}

export const minifiedStyles = async (css: string): Promise<string> =>
  insideStyle((await transform(css, { loader: 'css', minify: true })).code.trim());

/** A script as it is, where nothing in it ends the element that it is in. */
export function insideScript(text: string): string {
  if (/<\/|<!--/.test(text)) throw new Error('The script of the page can’t be in a page.');
  return text;
}

interface FramedPage {
  readonly language: string;
  readonly title: string;
  readonly styles: string;
  readonly body: string;
  /** The scripts that run, at the end of the body; a browser that knows no modules runs only those for old ones. */
  readonly scripts: readonly { readonly text: string; readonly isForOld?: boolean }[];
  /** Scripts that a script of the page adds. */
  readonly added?: readonly string[];
  /** Whether pictures within its own text may be shown. */
  readonly pictures?: boolean;
  /** The licences of what is in it. */
  readonly notice: string;
}

const allowed = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A whole page, which makes no request and runs nothing but the scripts that are given here. */
export function framedPage(page: FramedPage): string {
  const { language, title, styles, body, scripts, added = [], pictures = false, notice } = page;
  for (const { text } of scripts) insideScript(text);
  const runs = [...scripts.map(({ text }) => text), ...added].map(allowed).join(' ');
  const policy = [
    "default-src 'none'",
    ...(pictures ? ['img-src data:'] : []),
    `style-src ${allowed(styles)}`,
    `script-src ${runs}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
${body}
${scripts.map(({ text, isForOld }) => `<script${isForOld ? ' nomodule' : ''}>${text}</script>`).join('\n')}
</body>
</html>
<!--
${notice.replaceAll('--', '- -').trim()}
-->
`;
}
