import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { wordText } from './docx-xml.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const margin = 1134;
export const paper: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: 1304,
      bottom: 1134,
      left: margin,
      right: margin,
      header: 567,
      footer: 567,
      gutter: 0,
    },
  },
};

/** What runs at the top of every page, and that it is a draft where it is one. */
export function pageHeader(running: string, draft: string | undefined): Header {
  const lines = [
    ...(draft ? [{ style: 'Draft', text: draft }] : []),
    ...(running ? [{ style: 'Header', text: running }] : []),
  ];
  return new Header({
    children: lines.map(({ style, text }) => new Paragraph({ style, text: wordText(text) })),
  });
}

export const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: ' / ' }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
