import type { SourceFile } from '../model/folder.ts';
import type { Problem } from '../model/problem.ts';

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

/** UTF-8 bytes to text. Anything else is a problem that says what the bytes look like. */
export function decodeText({ path, bytes }: SourceFile): TextFile | Problem {
  const [first, second] = bytes;
  const refuse = (encoding: 'utf-16' | 'binary' | 'other', offset = 0): Problem => ({
    kind: 'not-text',
    encoding,
    at: { file: path, start: offset, end: offset },
  });
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse('utf-16');
  }
  if (bytes.includes(0)) return refuse('binary');
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse('other', soundPrefix(bytes));
  }
}

export const isProblem = (value: TextFile | Problem): value is Problem => 'kind' in value;
