import { plural } from './plural.ts';

const list = new Intl.ListFormat('en-GB');

/** What the page says where an assessor decides without a sheet. */
export const englishPageSign = {
  title: 'Decide here',
  intro:
    'An assessor can decide at this computer, without a sheet. Choose the evidence to decide on.',
  all: 'All sign-offs',
  gone: 'This evidence does not exist any more, or has no claim to decide on.',
  evidence: 'The evidence',
  decisions: 'Your decisions',
  assessor: 'Your details',
  details: (count: number) =>
    `This evidence has ${plural(count, 'place')} that ${count === 1 ? 'looks' : 'look'} like personal details. A sign-off keeps a copy of the text, so remove them first. You can see them in Check.`,
  noLongerCounts: ' This no longer counts. You can see why in Check.',
  chooseRelationship: 'Choose your relationship',
  day: 'Day of your decisions',
  record: 'Record my decisions',
  missing: {
    name: 'Write your name.',
    relationship: 'Choose your relationship to the practitioner.',
  },
  wrongDay: 'Give the day of your decisions. It can’t be in the future.',
  noReason: (ids: readonly string[]) => `Write the conditions or reasons for ${list.format(ids)}.`,
  nothingDecided: 'Decide on one claim or more first.',
  withoutKey: 'Record my decisions without a key',
  chooseKey: 'Choose your key file, or tick the box to record your decisions without a key.',
};
