import type { FormWording } from '../core/model/panel.ts';
import { readPageForm } from '../core/files/panel/read-page-form.ts';
import { readWordForm } from '../core/files/panel/read-word-form.ts';
import type { FilledForm, FormNotRead } from '../core/files/panel/filled-form.ts';
import { readFilled } from './filled-form.ts';
import { hashText } from './hash.ts';

/** Reads a form that a panel filled in, as a Word document or as the file that a page saves. */
export const readFormFile = (
  path: string,
  wordings: readonly FormWording[],
): FilledForm | FormNotRead =>
  readFilled(path, {
    saved: (bytes) => readPageForm(bytes, hashText),
    word: (parts) => readWordForm(parts, wordings, hashText),
  });
