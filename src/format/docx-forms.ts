import { TextRun } from 'docx';
import type { Making } from './docx-making.ts';
import { element, value, wordText, type Element, type Piece } from './docx-xml.ts';

/** Word takes no longer names of fields. */
const longestName = 64;

const named = (name: string, making: Making): readonly Element[] => [
  value('w:alias', wordText(Array.from(name).slice(0, longestName).join(''))),
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
  return text
    .replace(/☐ /g, '☐\u00A0')
    .split(/(☐)/)
    .flatMap((part) => (part === empty ? [box(name, making)] : part === '' ? [] : run(part)));
}

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
