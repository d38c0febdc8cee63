import { diffArrays } from 'diff';

/**
 * A text that was changed in a field, which knows one kind of line end, with the line ends that it had: each line
 * that stays keeps its own, and a new one gets the kind that most of the others have.
 */
export function withLineEndsOf(original: string, edited: string): string {
  const written = original.split(/(?<=\r\n|\r(?!\n)|\n)/);
  // A field shows an empty line behind the last line end.
  const old = /[\r\n]$/.test(original) ? [...written, ''] : written;
  const ends = old.map((line) => /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '');
  const crlf = ends.filter((end) => end === '\r\n').length;
  const usual = crlf > ends.filter((end) => end !== '').length / 2 ? '\r\n' : '\n';
  const plain = old.map((line) => line.replace(/(?:\r\n|\r|\n)$/, ''));
  let at = 0;
  const lines: { readonly text: string; readonly end: string }[] = [];
  for (const { value, added, removed } of diffArrays(plain, edited.split('\n'))) {
    if (removed) at += value.length;
    else if (added) lines.push(...value.map((text) => ({ text, end: usual })));
    else for (const text of value) lines.push({ text, end: ends[at++] ?? '' });
  }
  return lines
    .map(({ text, end }, index) => text + (index === lines.length - 1 ? '' : end || usual))
    .join('');
}
