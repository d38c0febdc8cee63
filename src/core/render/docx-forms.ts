import type { DocxContext } from './docx-context.ts';
import { lineBreak, wordRun as runOf } from './docx-runs.ts';
import { element, value, wordText, type Xml } from './docx-xml.ts';
import { box } from './page-forms.ts';

/** Word takes no longer names of fields. */
const longestName = 64;

function cut(name: string): string {
  const signs = Array.from(name);
  return signs.length <= longestName ? name : `${signs.slice(0, longestName - 1).join('')}…`;
}

const named = (name: string, making: DocxContext): readonly Xml[] => [
  value('w:alias', wordText(cut(name))),
  value('w:id', String(making.count())),
];

/** A field of a form, in which Word shows what to do until somebody writes. */
export function writingField(name: string, making: DocxContext): Xml {
  const hint = runOf(making.words.headings.clickToWrite, { style: 'PlaceholderText' });
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
    element('w:sdtContent', {}, ...hint),
  );
}

const font = 'MS Gothic';

/** A text with a box to tick wherever it shows an empty one; each begins a line of its own. */
export function withBoxes(
  text: string,
  name: string,
  making: DocxContext,
  run: (text: string) => readonly Xml[],
): readonly Xml[] {
  if (!text.includes(box)) return run(text);
  const [before = '', ...choices] = text.replaceAll(`${box} `, `${box}\u00A0`).split(box);
  const isFirst = before.trim() === '';
  return [
    ...(isFirst ? [] : run(before.trimEnd())),
    ...choices.flatMap((choice, index) => [
      ...(isFirst && index === 0 ? [] : [lineBreak]),
      tickBox(fieldName(choice.trim(), name), making),
      ...run(choice.trimEnd()),
    ]),
  ];
}

/** What comes first is what nobody may miss: names are cut to what Word takes. */
export const fieldName = (first: string, then: string): string =>
  [first, then].filter((one) => one !== '').join(': ');

const tickBox = (name: string, making: DocxContext): Xml =>
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
    element('w:sdtContent', {}, ...runOf(box, { font })),
  );
