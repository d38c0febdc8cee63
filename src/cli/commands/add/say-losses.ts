import { basename } from 'node:path';
import type { UnusedHead } from '../../../core/model/notes.ts';
import type { AddWords, EvidenceTalk } from './add-context.ts';
import type { EvidenceAnswers } from './evidence-answers.ts';
import type { OpenedNotes } from './notes.ts';

/** All that was lost or changed on the way from notes to evidence, a line each. */
export function sayLosses(
  {
    losses,
    notCopied,
    unused,
    file,
  }: Pick<OpenedNotes, 'losses' | 'notCopied' | 'file'> & {
    readonly unused: readonly UnusedHead[];
  },
  { losses: words }: AddWords,
): readonly string[] {
  const lines = [
    ...[...losses].map(([loss, count]) => words.kinds[loss](count)),
    ...unused.map(({ kind, line, what }) => words.head[kind](line, what)),
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
