import type { RevokedKeys } from '../../model/signature.ts';
import { kindOfKey } from '../../text/ssh-signature.ts';
import { markedUtf16, unmarkedUtf16 } from '../../text/utf16.ts';

/** One line of a list of keys in OpenSSH's format `allowed_signers`. */
export interface ListedKey {
  /** Registration numbers and names, as written; may be patterns with `*`, `?` and `!`. */
  readonly principals: readonly string[];
  /** Whether the key signs certificates of others, and no sign-offs. */
  readonly isAuthority: boolean;
  /** Patterns of what the key may sign; undefined where it may sign anything. */
  readonly namespaces: readonly string[] | undefined;
  /** The first and the last moment, as `YYYYMMDDHHMMSS`. */
  readonly validAfter: string | undefined;
  readonly validBefore: string | undefined;
  /** The kind of key and the key in Base64, with one space between. */
  readonly key: string;
}

export interface KeyList {
  readonly keys: readonly ListedKey[];
  /** Numbers of lines that are no keys, from 1. */
  readonly unread: readonly number[];
}

export const noKeys: KeyList = { keys: [], unread: [] };

/** The keys that are known when sign-offs are checked. */
export interface KnownKeys {
  /** Listed by somebody other than the portfolio. */
  readonly outside: KeyList;
  /** Listed by the portfolio itself: anybody who can write to it could have listed them. */
  readonly inside: KeyList;
  readonly revoked?: RevokedKeys | undefined;
}

export const noKnownKeys: KnownKeys = { outside: noKeys, inside: noKeys };

const option = String.raw`[A-Za-z-]+(?:="(?:[^"\\]|\\.)*")?`;
const keyLine = new RegExp(
  String.raw`^(?:"([^"]+)"|(\S+))[ \t]+(?:(${option}(?:,${option})*)[ \t]+)?((?:sk-)?(?:ssh|ecdsa)-[\w@.-]+)[ \t]+([A-Za-z0-9+/]+=*)(?:[ \t]|$)`,
);

/** Reads a list of keys, in whatever encoding and with whatever line ends an editor wrote it. */
export function readKeyList(bytes: Uint8Array): KeyList {
  const keys: ListedKey[] = [];
  const unread: number[] = [];
  for (const [index, line] of textOf(bytes)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const key = keyIn(text);
    if (key) keys.push(key);
    else unread.push(index + 1);
  }
  return { keys, unread };
}

function keyIn(text: string): ListedKey | undefined {
  const [, quoted, plain, written = '', kind, base64] = keyLine.exec(text) ?? [];
  const principals = (quoted ?? plain ?? '').split(',').filter((one) => one !== '');
  if (kind === undefined || base64 === undefined || principals.length === 0) return undefined;
  const options = new Map(
    [...written.matchAll(new RegExp(option, 'g'))].map(([one]) => {
      const [name = '', value = ''] = one.split(/=(.*)/s);
      return [name.toLowerCase(), value.replace(/^"|"$/g, '')] as const;
    }),
  );
  const times = ['valid-after', 'valid-before'].map((name) => options.get(name));
  const isKnown = [...options.keys()].every((name) => knownOptions.includes(name));
  if (!isKnown || times.some((time) => time !== undefined && momentOf(time) === undefined)) {
    return undefined;
  }
  const [validAfter, validBefore] = times.map((time) => time && momentOf(time));
  return {
    principals,
    isAuthority: options.has('cert-authority'),
    namespaces: options.get('namespaces')?.split(','),
    validAfter,
    validBefore,
    key: `${kind} ${base64}`,
  };
}

const knownOptions = ['cert-authority', 'namespaces', 'valid-after', 'valid-before'];

/** A time as OpenSSH writes it, without its zone: sign-offs have days only. */
const momentOf = (time: string): string | undefined =>
  /^\d{8}(?:\d{4}(?:\d{2})?)?Z?$/.test(time) ? time.replace('Z', '').padEnd(14, '0') : undefined;

/** Windows' editors save as UTF-16 too, or put a byte order mark before the first line. */
function textOf(bytes: Uint8Array): string {
  const encoding = markedUtf16(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** How a file begins that `ssh-keygen -k` made. */
const revocationList = 'SSHKRL';

/**
 * Reads a list of keys that nobody may use any more: a key in each line, as in a list of keys or alone, or a file that
 * ssh-keygen made. Undefined where a line is no key, so that nobody takes a key for good that it may name.
 */
export function readRevokedKeys(bytes: Uint8Array, path: string): RevokedKeys | undefined {
  const text = textOf(bytes);
  if (text.startsWith(revocationList)) return { path };
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#')).map(keyAnywhere);
  const known = keys.filter((key) => key !== undefined);
  return known.length === keys.length ? { keys: known } : undefined;
}

const anyKey = /(?:^|\s)((?:sk-)?(?:ssh|ecdsa)-[\w@.-]+)[ \t]+([A-Za-z0-9+/]+=*)(?:\s|$)/;

function keyAnywhere(line: string): string | undefined {
  const [, kind, base64] = anyKey.exec(line) ?? [];
  const isWhole = kind !== undefined && base64 !== undefined && kindOfKey(base64) === kind;
  return isWhole ? `${kind} ${base64}` : undefined;
}

/** Whether a list of patterns means a name, as OpenSSH matches them: a pattern with `!` rules it out. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  const fits = (pattern: string): boolean =>
    new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'is',
    ).test(name);
  return (
    patterns.some((one) => !one.startsWith('!') && fits(one)) &&
    !patterns.some((one) => one.startsWith('!') && fits(one.slice(1)))
  );
}

/** Whether a principal means more people than one. */
export const isPattern = (principal: string): boolean => /[*?!]/.test(principal);
