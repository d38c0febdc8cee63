import { nameBeforeCopying } from './copy-names.ts';
import { ignoreFile, planFile, settingsFile, waiversFile } from '../model/layout.ts';

/** Files of which otpath reads exactly one name, by the names that people and programs give them. */
const wanted: readonly (readonly [string, RegExp])[] = [
  [settingsFile, /^otpath\.ya?ml(?:\.txt)?$/i],
  [waiversFile, /^waivers?\.ya?ml(?:\.txt)?$/i],
  [planFile, /^plan\.(?:md|md\.txt|markdown|mdown|mkdn?)$/i],
  [ignoreFile, /^otpathignore(?:\.txt)?$/i],
];

/** The name under which a file at the top of a portfolio, or its original, would be read; undefined where it is none of them. */
export function nameMeant(path: string): string | undefined {
  const names = [path, nameBeforeCopying(path)];
  return wanted.find(
    ([name, others]) => path !== name && names.some((one) => others.test(one)),
  )?.[0];
}

/** The path that a text in the folder cpd had before it was copied; undefined where it does not look like a copy. */
export function cpdPathMeant(path: string): string | undefined {
  const meant = nameBeforeCopying(path);
  return meant === path ? undefined : meant;
}

/** The path that an evidence file would need; undefined where the file does not look like one. */
export function evidencePathMeant(path: string): string | undefined {
  const stem = /^(evidence\/.*)\.(?:markdown|mdown|mkdn?|mdwn|mdtext|md\.txt)$/is.exec(path)?.[1];
  return stem === undefined ? undefined : `${stem}.md`;
}

/**
 * The path of the file that otpath 0.1.0 was writing when it was stopped: it wrote to the name with a number behind
 * it. Undefined where the name is of another form.
 */
export const pathUnfinished = (path: string): string | undefined =>
  /^(.*\.(?:md|ya?ml|html|docx|pdf|zip|json|csv|xlsx|txt))\.\d{5,10}$/is.exec(path)?.[1];
