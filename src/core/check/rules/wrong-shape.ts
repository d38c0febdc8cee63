import type { ValueAdvice } from '../../model/finding-args/wrong-value.ts';
import type { KeysNeeded, Problem } from '../../model/problem.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

const keysOf = ({ expected }: WrongValue): KeysNeeded | undefined =>
  expected.is === 'list' || expected.is === 'map' ? expected.keys : undefined;

/** How to write a list, with what was written as its first item. */
export function adviceForList(problem: WrongValue): ValueAdvice {
  const { written, shape, key = '' } = problem;
  const keys = keysOf(problem);
  const item = keys ? asMap(keys, written) : asWord(written);
  if (shape !== 'word' || (written === '' && !keys)) {
    return { case: 'items-below', key, item: keys ? item : undefined };
  }
  return { case: keys ? 'item-below' : 'in-brackets', key, item };
}

/** How to write an entry of several keys, with what was written under the one that it is probably for. */
export function adviceForMap(problem: WrongValue): ValueAdvice {
  const address = addressIn(problem);
  if (address) return address;
  const entry = entryMeant(problem);
  return entry === undefined ? { case: 'keys-below' } : { case: 'map', entry };
}

/** A document whose address was given in place of its title and its address. */
function addressIn({ written, key }: WrongValue): ValueAdvice | undefined {
  const [url] =
    key === 'source' ? (/https?:\/\/[^\s<>"()]*[^\s<>"().,;:]/.exec(written) ?? []) : [];
  if (url === undefined) return undefined;
  const title = written.replace(url, '').replace(/^[\s,;:()<>–-]+|[\s,;:()<>–-]+$/g, '');
  return { case: 'address', title: title === '' ? undefined : title, url };
}

/** An entry as it may be written; undefined where nobody knows its keys. */
export function entryMeant(problem: WrongValue): string | undefined {
  const { written, shape } = problem;
  const keys = keysOf(problem);
  return keys && asMap(keys, shape === 'word' ? written : '');
}

/** Keys under which the words of a newcomer belong, the likeliest first. */
const wordy = ['text', 'title', 'name', 'requirement', 'statement', 'id', 'kind', 'target'];

/** An entry with every key that it needs. */
export const entryOf = (keys: KeysNeeded): string => asMap(keys, '');

function asMap(keys: KeysNeeded, written: string): string {
  const isId = /^[A-Za-z][A-Za-z0-9._-]*$/.test(written);
  const names = keys.map(([key]) => key);
  const place = isId && names.includes('id') ? 'id' : wordy.find((name) => names.includes(name));
  const parts = keys.map(([key, word]) =>
    key === place && written !== '' ? `${key}: ${asWord(written)}` : `${key}: ${word ?? '…'}`,
  );
  return `{ ${parts.join(', ')} }`;
}

/** A text as it can stand between brackets; a long one is cut, since only its place matters. */
function asWord(written: string): string {
  const short = written.length > 40 ? `${written.slice(0, 37)}…` : written;
  return /^[\p{L}\p{N}][^,:#{}[\]"'\\]*$/u.test(short) ? short : JSON.stringify(short);
}
