import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package.ts';

/** The templates that come with otpath, by file name, and the hash that lets a page name its styles. */
export function loadTemplates(): {
  readonly files: Readonly<Record<string, string>>;
  readonly styleHash: string;
} {
  const folder = join(packageRoot, 'templates');
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      // The hash is over the bytes that a browser sees; a checkout with CRLF must give the same page.
      readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
  const styleHash = createHash('sha256')
    .update(files['styles.css'] ?? '')
    .digest('base64');
  return { files, styleHash };
}
