import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { colours } from './docx-styles.ts';
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

const small = { size: 17, color: colours.grey };

/** What runs at the top of every page, and that it is a draft where it is one. */
export function pageHeader(running: string, draft: string | undefined): Header {
  const lines = [
    ...(draft
      ? [new TextRun({ size: 20, bold: true, color: colours.bad, text: wordText(draft) })]
      : []),
    ...(running ? [new TextRun({ ...small, text: wordText(running) })] : []),
  ];
  return new Header({
    children: lines.map(
      (line) => new Paragraph({ spacing: { after: 40, line: 240 }, children: [line] }),
    ),
  });
}

export const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 0 },
        children: [
          new TextRun({ ...small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
