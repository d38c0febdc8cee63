import type { Fault } from '../fault-words.ts';

const cannotAsk = 'otpath can’t ask questions here.';

/** What keeps a second reader from recording a decision. */
export const englishSecondReadingFaults = {
  nothingToReadAgain: ({ file }: { readonly file: string | undefined }): Fault => ({
    message:
      file === undefined
        ? 'There is nothing to read a second time. No decision in this portfolio counts today.'
        : `There is nothing to read a second time. No decision on ${file} counts today.`,
    hint: 'An assessor decides first. To record that decision, run: otpath sign',
  }),
  secondNotNamed: (): Fault => ({
    message: `${cannotAsk} Missing: the evidence to read a second time.`,
    hint: 'Give its file, for example: otpath sign --second evidence/2026-03-a-kitchen.md',
  }),
  secondBySelf: (): Fault => ({
    message: 'A practitioner can’t be the second reader of their own evidence.',
    hint: 'Ask somebody else who may sign evidence to read it.',
  }),
  secondBySameAssessor: ({ name }: { readonly name: string }): Fault => ({
    message: `${name} has decided on this evidence already, so it needs another second reader.`,
    hint: 'Ask somebody who has not decided on it.',
  }),
  readAlready: ({ file }: { readonly file: string }): Fault => ({
    message: `You have recorded a second reading of ${file}. Nothing has changed since.`,
    hint: `To record what you and the first assessor decide together, run: otpath sign --joint ${file}`,
  }),
  secondReadingEdited: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} was edited after it was written, so nothing was added to it.`,
    hint: 'Get the file back as otpath wrote it. If you can’t, move it out of moderation and read again.',
  }),
  secondReadingChanged: ({ file }: { readonly file: string }): Fault => ({
    message: `Another program has changed ${file}, so nothing was recorded.`,
    hint: 'Run the same command again. If it still does not work, check that the folder moderation is not a link.',
  }),
  jointNotNamed: (): Fault => ({
    message: 'otpath needs to know which evidence you decided on together.',
    hint: 'Give its file, for example: otpath sign --joint evidence/2026-03-a-kitchen.md',
  }),
  nothingToDecideJointly: ({ file }: { readonly file: string }): Fault => ({
    message: `No second reading of ${file} is waiting for a joint decision.`,
    hint: `To record a second reading first, run: otpath sign --second ${file}`,
  }),
  severalReaders: ({ names }: { readonly names: readonly string[] }): Fault => ({
    message: `Second readings by more than one person are waiting: ${names.join(', ')}.`,
    hint: 'Name the second reader with --name.',
  }),
};
