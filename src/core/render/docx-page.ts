import type { ReferencePages } from '../model/word-reference.ts';
import type { DocxLook } from './docx-looks.ts';
import { paragraph } from './docx-paragraphs.ts';
import { fieldInstruction, fieldSign, wordRun } from './docx-runs.ts';
import { element, part, vocabularies, type Xml } from './docx-xml.ts';

/** The paper with what runs at the top and at the bottom of each page; the first page may have its own. */
export const pageSection = (references: readonly PageReference[], { page }: DocxLook): Xml =>
  element(
    'w:sectPr',
    {},
    ...references.map(({ kind, pages, id }) =>
      element(`w:${kind}Reference`, { 'w:type': pages, 'r:id': id }),
    ),
    element('w:pgSz', {
      'w:w': String(page.width),
      'w:h': String(page.height),
      ...(page.isLandscape ? { 'w:orient': 'landscape' } : {}),
    }),
    element('w:pgMar', {
      'w:top': String(page.margins.top),
      'w:right': String(page.margins.right),
      'w:bottom': String(page.margins.bottom),
      'w:left': String(page.margins.left),
      'w:header': String(page.margins.header),
      'w:footer': String(page.margins.footer),
      'w:gutter': '0',
    }),
    ...(references.some(({ pages }) => pages === 'first') ? [element('w:titlePg')] : []),
  );

/** What a part of the document is for. */
export interface PageReference {
  readonly kind: 'header' | 'footer';
  readonly pages: ReferencePages;
  /** The id of the part. */
  readonly id: string;
}

/** An organisation's lines, then what runs at the top of every page, and that it is a draft where it is one. */
export function headerPart(
  running: string,
  draft: string | undefined,
  own: readonly Xml[] = [],
): string {
  const lines = [
    ...own,
    ...(draft ? [paragraph({ style: 'Draft' }, wordRun(draft))] : []),
    ...(running ? [paragraph({ style: 'Header' }, wordRun(running))] : []),
  ];
  // Word wants a paragraph in every header, and at its end.
  const all = running || draft ? lines : [...lines, paragraph({ style: 'Header' })];
  return part(element('w:hdr', vocabularies, ...all));
}

/** An organisation's lines, then the number of the page, and of how many, unless they have it. */
export const footerPart = (own: readonly Xml[] = [], hasNumber = false): string =>
  part(
    element(
      'w:ftr',
      vocabularies,
      ...own,
      hasNumber
        ? paragraph({ style: 'Footer' })
        : paragraph({ style: 'Footer', alignment: 'right' }, [
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
