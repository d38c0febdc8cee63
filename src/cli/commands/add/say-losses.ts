import { basename } from 'node:path';
import type { AddWords, EvidenceTalk } from './add-context.ts';
import type { EvidenceAnswers } from './evidence-answers.ts';
import type { OpenedNotes } from './notes.ts';

/** All that was lost or changed on the way from notes to evidence, a line each. */
export function sayLosses(
  { losses, notCopied, file }: OpenedNotes,
  { losses: words }: AddWords,
): readonly string[] {
  const lines = [
    ...[...losses].map(([loss, count]) => words.kinds[loss](count)),
    ...notCopied.map(({ address, why }) => words.notCopied[why](address)),
  ];
  return lines.length === 0
    ? []
    : [words.title(basename(file)), ...lines.map((line) => `- ${line}.`)];
}

/** Where nobody could be asked, the pictures that are without a description. */
export function sayBarePictures(
  { bare, host }: EvidenceTalk,
  { alternatives }: EvidenceAnswers,
): readonly string[] {
  const left = host.canAsk ? [] : bare.filter(({ number }) => !alternatives?.has(number));
  if (left.length === 0) return [];
  const names = left.map(({ name }) => name).join(', ');
  return [host.words.add.losses.noDescription(names, left.length)];
}
