import { decodeText, isProblem } from '../../text/decode.ts';

/** What a file holds in JSON; undefined where it holds something else. */
export function parseJson(bytes: Uint8Array): unknown {
  const decoded = decodeText({ path: '', bytes });
  if (isProblem(decoded)) return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}

/** The version of a format that data says it has; undefined where it is not of that format. */
export const versionIn = (data: unknown, format: string): unknown =>
  typeof data === 'object' && data !== null
    ? Object.getOwnPropertyDescriptor(data, format)?.value
    : undefined;
