import type { KeysNeeded, Problem } from '../../model/problem.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

const keysOf = ({ expected }: WrongValue): KeysNeeded | undefined =>
  expected.is === 'list' || expected.is === 'map' ? expected.keys : undefined;

/** How to write a list, with what was written as its first item. */
export function hintForList(problem: WrongValue): string {
  const { written, shape, key = '' } = problem;
  const keys = keysOf(problem);
  const item = keys ? asMap(keys, written) : asWord(written);
  if (shape !== 'word' || (written === '' && !keys)) {
    return `Write each item on a line of its own below "${key}:", beginning with a hyphen and a space${keys ? `: - ${item}` : ''}.`;
  }
  return keys
    ? `Write it on a line of its own below "${key}:", with a hyphen: - ${item}.`
    : `Put it in square brackets: ${key}: [${item}].`;
}

/** How to write an entry of several keys, with what was written under the one that it is probably for. */
export function hintForMap(problem: WrongValue): string {
  const { written, shape } = problem;
  const keys = keysOf(problem);
  if (!keys) return 'Write each value with its key, on lines of their own below it: "name: …".';
  return `Write it as ${asMap(keys, shape === 'word' ? written : '')}.`;
}

/** Keys under which the words of a newcomer belong, the likeliest first. */
const wordy = ['text', 'title', 'name', 'requirement', 'statement', 'id', 'kind', 'target'];

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
