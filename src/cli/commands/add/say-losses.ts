import { basename } from 'node:path';
import type { Loss, NotCopied } from '../../../core/model/notes.ts';
import { plural } from '../../../core/words/plural.ts';
import type { EvidenceAnswers } from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';
import type { OpenedNotes } from './notes.ts';

const sentences: Readonly<Record<Loss, (count: number) => string>> = {
  'hidden-text': (count) =>
    `${plural(count, 'piece')} of hidden text left out, because nobody sees ${count === 1 ? 'it' : 'them'} in Word`,
  'hidden-on-page': (count) =>
    `${plural(count, 'hidden part')} of the web page left out, because a browser doesn’t show ${count === 1 ? 'it' : 'them'}`,
  'tracked-deletions': (count) => `${plural(count, 'tracked deletion')} left out`,
  'tracked-insertions': (count) => `${plural(count, 'tracked insertion')} kept as text`,
  comments: (count) => `${plural(count, 'comment')} left out`,
  'headers-and-footers': () => 'headers and footers left out',
  'unused-notes': (count) => `${plural(count, 'footnote')} left out that the text doesn’t point to`,
  'table-of-contents': () => 'the table of contents left out',
  formulas: (count) => `${plural(count, 'formula')} left out. The text says where`,
  'formulas-in-line': (count) =>
    `${plural(count, 'formula')} written on one line, such as (a + b)/2. Compare ${count === 1 ? 'it' : 'each'} with your notes`,
  'charts-and-diagrams': (count) =>
    `${plural(count, 'chart or diagram', 'charts or diagrams')} left out. Save what you need as a picture, and add it`,
  drawings: (count) => `${plural(count, 'drawn shape')} without words left out`,
  'embedded-files': (count) =>
    `${plural(count, 'embedded file')} left out. Save what you need as a file, and attach it`,
  'inserted-documents': (count) =>
    `${plural(count, 'inserted document')} left out. The text says where`,
  'pictures-not-shown': (count) =>
    `${plural(count, 'picture')} left out that reports can’t show. Save what you need as PNG or JPEG, and add it`,
  'too-many-pictures': (count) =>
    `${plural(count, 'picture')} left out: too many for one piece of evidence. The text says where`,
  'pictures-elsewhere': (count) =>
    `${plural(count, 'picture')} left out that ${count === 1 ? 'is' : 'are'} not in the document itself`,
  'cropped-pictures': (count) =>
    `${plural(count, 'picture')} cropped in Word. The copy shows the whole picture, so look at its edges`,
  'links-elsewhere': (count) =>
    `${plural(count, 'link')} to files or places that nobody else can open. The words are kept`,
  looks: () => 'underlining and highlighting left out. The words are kept',
  capitals: () => 'all capitals and small capitals left out. The words are kept as they were typed',
  numbering: () => 'letters or Roman numerals of lists. They are 1, 2, 3 in the text',
  symbols: (count) => `${plural(count, 'symbol')} of a special font. □ is in the text instead`,
  'empty-fields': (count) => `${plural(count, 'empty form field')} left out`,
  'merged-cells': (count) =>
    `${plural(count, 'merged cell')} in tables. ${count === 1 ? 'Its' : 'Their'} text is in the first cell, and the others are empty`,
  'nested-tables': (count) =>
    `${plural(count, 'table')} inside another table. ${count === 1 ? 'Its' : 'Their'} rows are lines in a cell`,
};

const reasons: Readonly<Record<NotCopied['why'], string>> = {
  'not-there': 'not copied, because there is no such file',
  outside: 'not copied, because it is outside the folder of your notes',
  web: 'not copied, because it is on the web and otpath never goes there',
  'not-shown': 'not copied, because reports can’t show it. Save it as PNG or JPEG',
};

/** All that was lost or changed on the way from notes to evidence, a line each. */
export function sayLosses({ losses, notCopied, file }: OpenedNotes): readonly string[] {
  const lines = [
    ...[...losses].map(([loss, count]) => sentences[loss](count)),
    ...notCopied.map(({ address, why }) => `${address} ${reasons[why]}`),
  ];
  return lines.length === 0
    ? []
    : [
        `Not everything in ${basename(file)} could be copied as it was:`,
        ...lines.map((line) => `- ${line}.`),
      ];
}

/** Where nobody could be asked, the pictures that are without a description. */
export function sayBarePictures(
  { bare, host }: EvidenceTalk,
  { alternatives }: EvidenceAnswers,
): readonly string[] {
  const left = host.canAsk ? [] : bare.filter(({ number }) => !alternatives?.has(number));
  if (left.length === 0) return [];
  const names = left.map(({ name }) => name).join(', ');
  return [
    `No description for people who can’t see ${left.length === 1 ? 'it' : 'them'}: ${names}. Write it between [ and ] in ![](…), or give it with --alt.`,
  ];
}
