import type { DocxHeading, DocxContext } from './docx-context.ts';
import { paragraph } from './docx-paragraphs.ts';
import { fieldInstruction, fieldSign, insideLink, tab, wordRun } from './docx-runs.ts';
import { element, value, type Xml } from './docx-xml.ts';

/** More entries would take the page from what comes after them; then only the upper level is listed. */
const mostEntries = 24;

/** The contents of a document, where it has parts. */
export function contents({ headings, words }: DocxContext): readonly Xml[] {
  const entries = [...headings.values()].filter(
    ({ level, text }) => (level === 2 || level === 3) && text !== '',
  );
  const deepest = entries.length > mostEntries ? 2 : 3;
  const listed = entries.filter(({ level }) => level <= deepest);
  return listed.length === 0 ? [] : [field(words.headings.contents, deepest, listed)];
}

/**
 * A field that Word can make anew when somebody asks it to. It is filled already, so
 * that nobody is asked before they can read, and readers without fields have the contents too.
 */
function field(title: string, deepest: number, entries: readonly DocxHeading[]): Xml {
  const gallery = element(
    'w:docPartObj',
    {},
    value('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  );
  const start = [
    fieldSign('begin'),
    fieldInstruction(`TOC \\o "2-${String(deepest)}" \\h \\z \\u`),
    fieldSign('separate'),
  ];
  const lines = entries.map(({ level, text, bookmark }, index) =>
    paragraph({ style: `TOC${String(level)}` }, [
      ...(index === 0 ? start : []),
      insideLink(bookmark, [...wordRun(text), tab, ...pageOf(bookmark)]),
      ...(index === entries.length - 1 ? [fieldSign('end')] : []),
    ]),
  );
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, gallery),
    element('w:sdtContent', {}, paragraph({ style: 'TOCHeading' }, wordRun(title)), ...lines),
  );
}

/**
 * The number of the page on which a heading is. Only a program that lays pages out knows it: Word fills it in when it
 * prints, and whenever somebody asks it to. Until then there is none, which is better than a wrong one.
 */
const pageOf = (bookmark: string): readonly Xml[] => [
  fieldSign('begin'),
  fieldInstruction(`PAGEREF ${bookmark} \\h`),
  fieldSign('separate'),
  fieldSign('end'),
];
