import { defaultLimits } from '../core/model/limits.ts';
import { textMeant } from '../core/text/decode.ts';
import { isFileError } from './file-errors.ts';
import { readWhole } from './read-file.ts';

/** The text of a file, also where PowerShell saved it as UTF-16; undefined where it is not there. */
export const readTextFile = (path: string): string | undefined =>
  unless(['ENOENT', 'EISDIR'], () => {
    const bytes = readWhole(path, defaultLimits.textFile);
    return textMeant({ path, bytes }) ?? bytes.toString('utf8');
  });

/** What was read; undefined after an error of the file system with one of these codes, or with any. */
function unless<Value>(codes: readonly string[] | undefined, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isFileError(error) && codes?.includes(error.code ?? '') !== false) return undefined;
    throw error;
  }
}
