import { join } from 'node:path';
import type { FormNotRead } from '../core/files/panel/filled-form.ts';
import type { FilledSheet } from '../core/files/sign-off-sheet/filled-sheet.ts';
import { readSavedSheet } from '../core/files/sign-off-sheet/read-saved-sheet.ts';
import { readWordSheet } from '../core/files/sign-off-sheet/read-word-sheet.ts';
import type { SheetWording } from '../core/model/sign-off-sheet.ts';
import { readFileSync } from './disk.ts';
import { readFilled } from './filled-form.ts';
import { packageRoot } from './package.ts';
import { hashText } from './hash.ts';

/** The script that signs on the page of a sign-off sheet, as the build made it. */
export const readSigningScript = (): string =>
  readFileSync(join(packageRoot, 'dist', 'sign-off', 'sign-off.js'), 'utf8');

/** Reads a sign-off sheet that somebody filled in, as a Word document or as the file that its page saves. */
export const readSheetFile = (
  path: string,
  wordings: readonly SheetWording[],
): FilledSheet | FormNotRead =>
  readFilled(path, {
    saved: (bytes) => readSavedSheet(bytes, hashText),
    word: (parts) => readWordSheet(parts, wordings, hashText),
  });
