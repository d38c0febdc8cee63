import type { Unseen, UnseenText } from '../../model/attachment-content.ts';

/** The whole of a text that nobody sees. */
export const allUnseen = (text: string, where: Unseen): readonly UnseenText[] => [
  { where, start: 0, end: text.length },
];

/** Where pieces that are hidden in a document are in its text. They come in the order of the text. */
export function unseenIn(text: string, pieces: readonly string[]): readonly UnseenText[] {
  const found: UnseenText[] = [];
  let from = 0;
  for (const piece of pieces) {
    const words = piece.trim();
    const start = words === '' ? -1 : text.indexOf(words, from);
    if (start === -1) continue;
    from = start + words.length;
    const last = found.at(-1);
    // A number is often cut into several pieces.
    if (last && /^\s*$/.test(text.slice(last.end, start))) {
      found[found.length - 1] = { ...last, end: from };
    } else found.push({ where: 'hidden', start, end: from });
  }
  return found;
}
