/** So many bytes become letters at a time: no engine takes arguments without end. */
const portion = 8192;

// To spread them takes ten times as long, and an attachment may have 50 MB.
const lettersOfPortion = (bytes: Uint8Array): string =>
  String.fromCharCode.apply(null, bytes as unknown as number[]);

/** Bytes as letters, each as the one of its number. `from` and `to` are moved to where there are bytes. */
export function latinText(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const end = Math.min(Math.max(to, 0), bytes.length);
  const start = Math.min(Math.max(from, 0), end);
  let text = '';
  for (let at = start; at < end; at += portion) {
    text += lettersOfPortion(bytes.subarray(at, Math.min(at + portion, end)));
  }
  return text;
}

/** The bytes of letters that have a number below 256; of others the lower half. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const begins = (bytes: Uint8Array, sign: string, at: number): boolean => {
  for (let index = 1; index < sign.length; index += 1) {
    if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  }
  return true;
};

/** Where bytes that are these letters are found first, from a place on; -1 where they are not. */
export function findLatin(bytes: Uint8Array, sign: string, from = 0): number {
  const first = sign.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (begins(bytes, sign, at)) return at;
  }
  return -1;
}

/** Where they are found last; -1 where they are not. */
export function findLastLatin(bytes: Uint8Array, sign: string): number {
  const first = sign.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at !== -1;) {
    if (begins(bytes, sign, at)) return at;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  }
  return -1;
}
