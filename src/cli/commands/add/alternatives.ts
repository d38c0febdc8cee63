import { basename } from 'node:path';
import type { Alternatives, BarePicture } from '../../../core/model/notes.ts';
import type { Question } from '../../wizard/wizard.ts';
import { CommandFault } from '../../host.ts';
import type { Prompts } from '../../wizard/steps.ts';
import type { EvidenceAnswers } from './evidence-answers.ts';
import type { AddWords, EvidenceTalk } from './add-context.ts';

/**
 * What --alt says of pictures: `name=text` of the picture of that name, any other text of the next picture
 * that has none.
 */
export function alternativesOf(
  said: readonly string[],
  pictures: readonly BarePicture[],
): Alternatives {
  const found = new Map<number, string>();
  for (const one of said) {
    const [, name = '', named = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    const picture = pictures.find(
      (each) => each.name.toLowerCase() === basename(name.trim()).toLowerCase(),
    );
    const next = picture ?? pictures.find(({ number }) => !found.has(number));
    const text = (picture ? named : one).trim();
    if (!next) {
      throw new CommandFault('altWithoutPicture', {
        text,
        pictures: pictures.map((each) => each.name),
      });
    }
    if (text === '') throw new CommandFault('altEmpty');
    found.set(next.number, text);
  }
  return found;
}

/** Asks what each picture shows that has no alternative text. */
export const alternativesQuestion = ({ bare, host }: EvidenceTalk): Question<EvidenceAnswers> => ({
  about: host.words.add.alternatives.about,
  explains: () => host.words.add.alternatives.explains,
  arises: () => bare.length > 0,
  isAnswered: ({ alternatives }) => alternatives !== undefined,
  ask: async (answers, prompts) => ({
    ...answers,
    alternatives: await askEach(bare, answers.alternatives, host.words.add, prompts),
  }),
  show: ({ alternatives = new Map() }) =>
    host.words.add.alternatives.of(alternatives.size, bare.length),
});

async function askEach(
  bare: readonly BarePicture[],
  before: Alternatives = new Map(),
  words: AddWords,
  { askLine }: Prompts,
): Promise<Alternatives> {
  const alternatives = new Map<number, string>();
  for (const { number, name } of bare) {
    const text = await askLine(words.alternatives.asks(name), {
      standard: before.get(number),
      optional: true,
    });
    if (text.trim() !== '') alternatives.set(number, text);
  }
  return alternatives;
}
