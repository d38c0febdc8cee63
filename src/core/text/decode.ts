import type { SourceFile } from '../model/folder.ts';
import type { Encoding, Problem } from '../model/problem.ts';
import { decodeUtf16, markedUtf16, unmarkedUtf16 } from './utf16.ts';
import { likelyWindows } from './windows-1252.ts';

/** A text file, decoded. */
export interface TextFile {
  readonly path: string;
  /** Without byte order mark, line endings as they are. */
  readonly text: string;
}

/** Offset of the first byte that is not UTF-8, counted in UTF-16 units of the text before it. */
function soundPrefix(bytes: Uint8Array): number {
  let [sound, end] = [0, bytes.length];
  while (sound < end) {
    const middle = Math.ceil((sound + end) / 2);
    if (decodes(bytes.subarray(0, middle))) sound = middle;
    else end = middle - 1;
  }
  return new TextDecoder().decode(bytes.subarray(0, sound), { stream: true }).length;
}

/** Whether bytes are the beginning of a text in UTF-8; the last letter may be cut off. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 bytes to text. Anything else is a problem that says what the bytes look like, and what they most likely say. */
export function decodeText({ path, bytes }: SourceFile): TextFile | Problem {
  const refuse = (encoding: Encoding, offset: number, meant: string | undefined): Problem => ({
    kind: 'not-text',
    encoding,
    at: { file: path, start: offset, end: offset },
    ...(meant !== undefined && { meant }),
  });
  const wide = markedUtf16(bytes);
  if (wide !== undefined) return refuse(wide, 0, decodeUtf16(bytes, wide));
  if (bytes.includes(0)) return withoutMark(bytes, path) ?? refuse('binary', 0, undefined);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const meant = likelyWindows(bytes);
    const encoding = meant === undefined ? 'other' : 'windows-1252';
    return refuse(encoding, soundPrefix(bytes), meant);
  }
}

/** UTF-16 without its mark, as some programs and scripts save it; undefined where it can as well be no text. */
function withoutMark(bytes: Uint8Array, path: string): Problem | undefined {
  // Three letters can be anything.
  const form = bytes.length < 8 ? undefined : unmarkedUtf16(bytes);
  if (form === undefined) return undefined;
  const meant = decodeUtf16(bytes, form);
  const whole = new TextDecoder(form).decode(bytes);
  if (/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(whole)) return undefined;
  const at = { file: path, start: 0, end: 0 };
  const problem = { kind: 'not-text', encoding: form, isUnmarked: true, at } as const;
  return meant === undefined ? problem : { ...problem, meant };
}

/** The text of a file as otpath reads it, also where it has to be saved in another way; undefined where it is none. */
export function textMeant(file: SourceFile): string | undefined {
  const decoded = decodeText(file);
  return isProblem(decoded) ? meantBy(decoded) : decoded.text;
}

/** The text in a file that is not UTF-8, where there is one right or one likely way to read it. */
export const meantBy = (problem: Problem): string | undefined =>
  problem.kind === 'not-text' ? problem.meant : undefined;

export const isProblem = (value: TextFile | Problem): value is Problem => 'kind' in value;
