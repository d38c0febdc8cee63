/** The two forms of UTF-16, by the end that comes first. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at to see how a text is written. */
const sample = 4096;

/** The form of UTF-16 that the first two bytes name. */
export function markedUtf16([first, second]: Uint8Array): Utf16 | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The form of UTF-16 without a mark: texts in European languages have a zero in nearly every second byte. */
export function unmarkedUtf16(bytes: Uint8Array): Utf16 | undefined {
  const length = Math.min(bytes.length, sample) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const half = length / 2;
  if (half === 0) return undefined;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** A text in UTF-16; undefined where a piece is missing, or where it would be no text in UTF-8 either. */
export function decodeUtf16(bytes: Uint8Array, form: Utf16): string | undefined {
  try {
    const text = new TextDecoder(form, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
