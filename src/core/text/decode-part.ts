import { markedUtf16, unmarkedUtf16 } from './utf16.ts';
import { decodeWindows } from './windows-1252.ts';

/** How much of a text is looked at to see whether it is one. */
const sample = 4096;

/** A text in UTF-8, UTF-16 with or without its mark, or Windows-1252; undefined where it is no text. */
export function decodePart(bytes: Uint8Array): string | undefined {
  const wide = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return textOnly(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOnly(decodeWindows(bytes));
  }
}

/** Control characters stand in no text, but for ends of lines, tabs and pages. */
function textOnly(text: string): string | undefined {
  const start = text.slice(0, sample);
  const control = start.match(/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return control > start.length / 100 ? undefined : text;
}
