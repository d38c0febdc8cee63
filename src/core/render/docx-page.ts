import type { DocxLook } from './docx-looks.ts';
import { paragraph } from './docx-paragraphs.ts';
import { fieldInstruction, fieldSign, wordRun } from './docx-runs.ts';
import { element, part, vocabularies, type Xml } from './docx-xml.ts';

/** A4 with what runs at the top and at the bottom of each page. */
export const pageSection = (header: string, footer: string, { margins }: DocxLook): Xml =>
  element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', {
      'w:top': String(margins.top),
      'w:right': String(margins.side),
      'w:bottom': String(margins.bottom),
      'w:left': String(margins.side),
      'w:header': String(margins.header),
      'w:footer': String(margins.footer),
      'w:gutter': '0',
    }),
  );

/** What runs at the top of every page, and that it is a draft where it is one. */
export function headerPart(running: string, draft: string | undefined): string {
  const lines = [
    ...(draft ? [paragraph({ style: 'Draft' }, wordRun(draft))] : []),
    ...(running ? [paragraph({ style: 'Header' }, wordRun(running))] : []),
  ];
  // Word wants a paragraph in every header.
  const all = lines.length === 0 ? [paragraph({ style: 'Header' })] : lines;
  return part(element('w:hdr', vocabularies, ...all));
}

/** The number of the page, and of how many. */
export const footerPart = (): string =>
  part(
    element(
      'w:ftr',
      vocabularies,
      paragraph({ style: 'Footer', alignment: 'right' }, [
        ...field('PAGE'),
        ...wordRun(' / '),
        ...field('NUMPAGES'),
      ]),
    ),
  );

const field = (instruction: string): readonly Xml[] => [
  fieldSign('begin'),
  fieldInstruction(instruction),
  fieldSign('separate'),
  fieldSign('end'),
];
