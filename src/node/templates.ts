import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readdirSync } from './disk.ts';
import type { Language } from '../core/model/text.ts';
import { decodeText, isProblem } from '../core/text/decode.ts';
import { CannotOpen, isFileError } from './file-errors.ts';
import { packageRoot } from './package.ts';
import { readWhole } from './read-file.ts';

/** A template is a page of text. */
const largest = 1024 * 1024;

/** A file that could be a template; else why it can't be one. */
export interface FoundTemplate {
  readonly name: string;
  readonly content: { readonly text: string } | 'no-text' | 'too-large' | 'no-file' | 'link';
}

/** The files of a folder that could be templates; undefined where there is no such folder. */
export function readTemplates(folder: string): readonly FoundTemplate[] | undefined {
  return entriesOf(folder)
    ?.filter(
      (entry) => !entry.isDirectory() && /^[^.].*\.(?:md|markdown|html?|css)$/i.test(entry.name),
    )
    .map((entry) => ({
      name: entry.name,
      content: entry.isSymbolicLink() ? 'link' : contentOf(join(folder, entry.name), entry.name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isFileError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  }
}

function contentOf(path: string, name: string): FoundTemplate['content'] {
  const bytes = bytesAt(path);
  if (typeof bytes === 'string') return bytes;
  const file = decodeText({ path: name, bytes });
  // Hashes of styles are over what a browser sees; line ends of Windows must give the same page.
  return isProblem(file) ? 'no-text' : { text: file.text.replace(/\r\n?/g, '\n') };
}

function bytesAt(path: string): Uint8Array | 'too-large' | 'no-file' {
  try {
    return readWhole(path, largest);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return error.code === 'EFBIG' ? 'too-large' : 'no-file';
  }
}

/** The templates that come with otpath, by file name, in a language where there is one in it. */
export const builtInTemplates = (
  language: Language = 'en',
): Readonly<Record<string, { readonly text: string }>> =>
  Object.fromEntries(
    ['', language].flatMap((folder) =>
      (readTemplates(join(packageRoot, 'templates', folder)) ?? []).flatMap(({ name, content }) =>
        typeof content === 'string' ? [] : [[name, content]],
      ),
    ),
  );

/** SHA-256 in base64, by which a page names its styles. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
