import { TextRun } from 'docx';
import type { Making } from './docx-making.ts';
import { element, value, wordText, type Element, type Piece } from './docx-xml.ts';

/** Word takes no longer names of fields. */
const longestName = 64;

function cut(name: string): string {
  const signs = Array.from(name);
  return signs.length <= longestName ? name : `${signs.slice(0, longestName - 1).join('')}…`;
}

const named = (name: string, making: Making): readonly Element[] => [
  value('w:alias', wordText(cut(name))),
  value('w:id', String(making.count())),
];

/** A field of a form, in which Word shows what to do until somebody writes. */
export function writingField(name: string, making: Making): Element {
  const hint = new TextRun({
    style: 'PlaceholderText',
    text: wordText(making.words.headings.clickToWrite),
  });
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      ...named(name, making),
      element('w:showingPlcHdr'),
      element('w:text', { 'w:multiLine': '1' }),
    ),
    element('w:sdtContent', {}, hint),
  );
}

const empty = '☐';
const font = 'MS Gothic';

/** A text with a box to tick wherever it shows an empty one, on the same line as what it stands for. */
export function withBoxes(
  text: string,
  name: string,
  making: Making,
  run: (text: string) => readonly Piece[],
): readonly Piece[] {
  const [before, ...choices] = text.replace(/☐ /g, `${empty}\u00A0`).split(empty);
  return [
    ...run(before!),
    ...choices.flatMap((choice) => [box(fieldName(choice.trim(), name), making), ...run(choice)]),
  ];
}

/** What comes first is what nobody may miss: names are cut to what Word takes. */
export const fieldName = (first: string, then: string): string =>
  [first, then].filter((one) => one !== '').join(': ');

const box = (name: string, making: Making): Element =>
  element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      ...named(name, making),
      element(
        'w14:checkbox',
        {},
        element('w14:checked', { 'w14:val': '0' }),
        element('w14:checkedState', { 'w14:val': '2612', 'w14:font': font }),
        element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': font }),
      ),
    ),
    element('w:sdtContent', {}, new TextRun({ font, text: empty })),
  );
