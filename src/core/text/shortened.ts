/** A text of at most so many signs: its first words, and a sign where something is missing. */
export function shortened(text: string, signs: number): string {
  const all = Array.from(text);
  if (all.length <= signs) return text;
  const kept = all.slice(0, signs - 1).join('');
  const words = kept.replace(/\s+\S*$/, '');
  // A single long word is cut where the room ends.
  return `${(words === '' ? kept : words).replace(/[\s,;:.–-]+$/, '')}…`;
}
