import type { ForeignKind } from '../model/exchange.ts';
import { manifestFile } from '../model/manifest.ts';
import { isObject } from './json-lines.ts';

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** What a file is that is no text, by how it begins. */
export function kindOfBytes(bytes: Uint8Array): ForeignKind | undefined {
  if (bytes.length === 0) return 'empty';
  const latin = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to));
  if (latin(0, 5) === '%PDF-') return 'pdf';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
    const names = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
    const end = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
    const has = (name: string): boolean => names.includes(name) || end.includes(name);
    if (has('vnd.oasis.opendocument')) return 'opendocument';
    if (has(manifestFile) && /\b[\w-]+\.html/.test(names)) return 'pack';
    return has('xl/workbook') ? 'excel' : has('word/document') ? 'word' : 'zip';
  }
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    latin(0, 4) === 'GIF8' ||
    latin(8, 12) === 'WEBP';
  return isPicture ? 'picture' : undefined;
}

/** What a text is that holds no framework. */
export function kindOfText(text: string, json: unknown): ForeignKind {
  if (text.trim() === '') return 'empty';
  if (isObject(json) && Object.hasOwn(json, 'otpath')) return 'otpath-output';
  if (json !== undefined) return 'json';
  if (/^\s*[[{]/.test(text)) return 'broken-json';
  if (/^\s*<(?:!doctype html|html|\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(text))
    return 'web-page';
  if (/^---\r?\n[^]*?\n---/.test(text.slice(0, 300_000))) return 'evidence';
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/, 2);
  const cells = (line: string, sign: string): number => line.split(sign).length;
  if ([',', ';', '\t'].some((sign) => cells(first, sign) > 1 && cells(second, sign) > 1)) {
    return 'table';
  }
  if (isTableBelowTitle(text)) return 'table';
  if (/^otpath:\s/m.test(text.slice(0, 2000))) return 'portfolio';
  return /^[a-z_]+:(?:\s|$)/m.test(text.slice(0, 2000)) ? 'yaml' : 'text';
}

/** Whether lines without cells, such as a title, stand above rows with equally many. */
function isTableBelowTitle(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => /[,;\t]/.test(line));
  const cells = (line: string | undefined, sign: string): number => line?.split(sign).length ?? 0;
  return [',', ';', '\t'].some(
    (sign) => cells(lines[at], sign) > 1 && cells(lines[at], sign) === cells(lines[at + 1], sign),
  );
}
