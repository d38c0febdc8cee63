import { decodeWindows } from '../../core/text/windows-1252.ts';

/** How many bytes are looked at to see how a text is written. */
const sample = 4096;

/** A text in UTF-8, UTF-16 with or without its mark, or Windows-1252; undefined where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideForm(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return textOnly(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOnly(decodeWindows(bytes));
  }
}

/** In UTF-16, texts in European languages have a zero in nearly every second byte. */
function wideForm(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, sample) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const half = length / 2;
  if (half === 0) return undefined;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Control characters stand in no text, but for ends of lines, tabs and pages. */
function textOnly(text: string): string | undefined {
  const start = text.slice(0, sample);
  const control = start.match(/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return control > start.length / 100 ? undefined : text;
}
