import { FileChild, Paragraph, TextRun } from 'docx';
import type { Heading, Making } from './docx-making.ts';
import { element, insideLink, value, wordText, type Piece } from './docx-xml.ts';

/** More entries are longer than two pages; then only the upper level is listed. */
const mostEntries = 80;

/** The contents of a document, where it has parts. */
export function contents({ headings, words }: Making): readonly FileChild[] {
  const entries = [...headings.values()].filter(
    ({ level, text }) => (level === 2 || level === 3) && text !== '',
  );
  const deepest = entries.length > mostEntries ? 2 : 3;
  const listed = entries.filter(({ level }) => level <= deepest);
  return listed.length === 0 ? [] : [new Contents(words.headings.contents, deepest, listed)];
}

/**
 * A field that Word can make anew, with page numbers, when somebody asks it to. It is filled already, so
 * that nobody is asked before they can read, and readers without fields have the contents too.
 */
class Contents extends FileChild {
  constructor(title: string, deepest: number, entries: readonly Heading[]) {
    super('w:sdt');
    const gallery = element(
      'w:docPartObj',
      {},
      value('w:docPartGallery', 'Table of Contents'),
      element('w:docPartUnique'),
    );
    const start = [
      sign('begin'),
      run(
        element('w:instrText', { 'xml:space': 'preserve' }, `TOC \\o "2-${deepest}" \\h \\z \\u`),
      ),
      sign('separate'),
    ];
    const lines = entries.map(
      ({ level, text, bookmark }, index) =>
        new Paragraph({
          style: `TOC${level}`,
          children: [
            ...(index === 0 ? start : []),
            insideLink(bookmark, [new TextRun({ text: wordText(text) })]),
            ...(index === entries.length - 1 ? [sign('end')] : []),
          ],
        }),
    );
    const heading = new Paragraph({
      style: 'TOCHeading',
      children: [new TextRun({ text: wordText(title) })],
    });
    this.root.push(element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, heading, ...lines));
  }
}

const run = (content: Piece): Piece => element('w:r', {}, content);

const sign = (type: string): Piece => run(element('w:fldChar', { 'w:fldCharType': type }));
