/** What a second reader is asked and shown by otpath sign --second and --joint. */
export const secondReadingWords = {
  which: 'Which piece of evidence do you want to read a second time?',
  record: 'You will see the first decision once yours is recorded. Is your decision complete?',
  said: (name: string, judgement: string) => `${name} decided on the second reading: ${judgement}.`,
  together: (id: string) => `What do you decide together on ${id}?`,
  howJoint: (file: string) =>
    `Talk to the first assessor. To record what you decide together, run: otpath sign --joint ${file}`,
  later: (file: string) =>
    `Your second reading is recorded. To record what you decide together later, run: otpath sign --joint ${file}`,
  toChange: (id: string, name: string) =>
    `The sign-off of ${id} stays as it is. To change it, ${name} runs: otpath sign`,
  unusable: (file: string) =>
    `${file} was edited after it was written, or is not a second reading. It is ignored.`,
};
