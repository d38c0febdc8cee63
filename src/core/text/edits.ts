import type { Edit } from '../model/finding.ts';

/**
 * A text with edits made; everything else stays as it is. Of edits that touch each other, the first in
 * the text is made and the others are left for another run.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let made = '';
  let done = 0;
  for (const { at, text: by } of ordered) {
    if (at.start < done) continue;
    made += text.slice(done, at.start) + by;
    done = at.end;
  }
  return made + text.slice(done);
}
