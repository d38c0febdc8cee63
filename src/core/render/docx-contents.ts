import type { DocxContext } from './docx-context.ts';
import { paragraph } from './docx-paragraphs.ts';
import { fieldInstruction, fieldSign, insideLink, tab, wordRun } from './docx-runs.ts';
import type { Xml } from './docx-xml.ts';

/** More entries would take the page from what comes after them; then only the upper level is listed. */
const mostEntries = 24;

/**
 * The contents of a document, where it has parts: a line for each, with a link and the number of its page. It is no
 * field of its own: LibreOffice fills in the numbers of such lines when it opens the document, but not inside a field.
 */
export function contents({ headings, words }: DocxContext): readonly Xml[] {
  const entries = [...headings.values()].filter(
    ({ level, text }) => (level === 2 || level === 3) && text !== '',
  );
  const deepest = entries.length > mostEntries ? 2 : 3;
  const listed = entries.filter(({ level }) => level <= deepest);
  if (listed.length === 0) return [];
  return [
    paragraph({ style: 'TOCHeading' }, wordRun(words.headings.contents)),
    ...listed.map(({ level, text, bookmark }) =>
      paragraph({ style: `TOC${String(level)}` }, [
        insideLink(bookmark, [...wordRun(text), tab, ...pageOf(bookmark)]),
      ]),
    ),
  ];
}

/**
 * The number of the page on which a heading is. Only a program that lays pages out knows it, so there is none here,
 * which is better than a wrong one, and the field says that it is out of date: Word then asks whether to fill it in.
 */
const pageOf = (bookmark: string): readonly Xml[] => [
  fieldSign('begin', { isOutOfDate: true }),
  fieldInstruction(`PAGEREF ${bookmark} \\h`),
  fieldSign('separate'),
  fieldSign('end'),
];
