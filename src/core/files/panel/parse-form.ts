import { decodeText, isProblem } from '../../text/decode.ts';

/** What a file holds in JSON; its data is undefined where it holds something else. */
export function parseJson(bytes: Uint8Array): {
  readonly data?: unknown;
  /** Whether a name is there twice somewhere, so that one of two answers would be lost. */
  readonly isDoubled: boolean;
} {
  const decoded = decodeText({ path: '', bytes });
  if (isProblem(decoded)) return { isDoubled: false };
  try {
    const data: unknown = JSON.parse(decoded.text);
    return { data, isDoubled: hasDoubledName(decoded.text) };
  } catch {
    return { isDoubled: false };
  }
}

/** Of a text that is JSON. */
function hasDoubledName(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [token, text, after] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (text !== undefined && after === ':') {
      const name = JSON.parse(text) as string;
      const names = open.at(-1)!;
      if (names.has(name)) return true;
      names.add(name);
    }
  }
  return false;
}

/** The version of a format that data says it has; undefined where it is not of that format. */
export const versionIn = (data: unknown, format: string): unknown =>
  typeof data === 'object' && data !== null
    ? Object.getOwnPropertyDescriptor(data, format)?.value
    : undefined;
