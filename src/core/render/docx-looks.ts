import type { ReferencePage } from '../model/word-reference.ts';

/** How close the text of a document is set. Lengths in twentieths of a point, lines in 240ths of a line. */
export interface DocxLook {
  /** The size of the type in tables, in points. */
  readonly tablePoints: number;
  /** Of each level: the size in points, the room before and the room after. */
  readonly headings: readonly (readonly [points: number, before: number, after: number])[];
  readonly text: { readonly after: number; readonly line: number };
  /** Between the lines that say who and what the document is about. */
  readonly factsLine: number;
  /** Above and below the text of a cell. */
  readonly cell: number;
  /** The paper, and from its edges to the text and to what runs above and below it. */
  readonly page: ReferencePage;
}

/** A4, with margins. */
const a4 = (
  side: number,
  others: Pick<ReferencePage['margins'], 'top' | 'bottom' | 'header' | 'footer'>,
): ReferencePage => ({
  width: 11_906,
  height: 16_838,
  isLandscape: false,
  margins: { ...others, left: side, right: side },
});

/** The room between the margins at the sides. */
export const roomBeside = ({ page: { width, margins } }: DocxLook): number =>
  width - margins.left - margins.right;

/** Documents of several pages. */
export const usualLook: DocxLook = {
  tablePoints: 8.5,
  headings: [
    [20, 0, 200],
    [14, 210, 70],
    [11.5, 180, 60],
    [10.5, 160, 50],
    [10, 160, 50],
    [10, 160, 50],
  ],
  text: { after: 80, line: 252 },
  factsLine: 276,
  cell: 28,
  page: a4(850, { top: 964, bottom: 850, header: 482, footer: 425 }),
};

/** What has to fit on one page, and is to be read at arm's length between two people. */
export const onePageLook: DocxLook = {
  tablePoints: 9.5,
  headings: [
    [16, 0, 80],
    [12, 160, 40],
    [11, 120, 40],
    [10.5, 100, 40],
    [10, 100, 40],
    [10, 100, 40],
  ],
  text: { after: 40, line: 245 },
  factsLine: 259,
  cell: 20,
  page: a4(907, { top: 680, bottom: 680, header: 340, footer: 340 }),
};
