import { element, wordText, type Xml } from './docx-xml.ts';

/** A picture of a document: its size in pixels of 1/96 inch, a number of its own, and what it shows. */
interface Shown {
  readonly width: number;
  readonly height: number;
  readonly number: number;
  /** Empty where it says nothing that is not beside it. */
  readonly description: string;
}

/** English metric units, in which drawings are measured, in a pixel. */
const inPixel = 9525;

/** Says that a picture need not be read aloud. */
const decoration = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: '1',
    }),
  ),
);

/** A picture in a line of text. `id` is that of its file in the document. */
export function drawing(id: string, { width, height, number, description }: Shown): Xml {
  const size = {
    cx: String(Math.round(width * inPixel)),
    cy: String(Math.round(height * inPixel)),
  };
  const name = `Picture ${String(number)}`;
  const picture = element(
    'pic:pic',
    {},
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id: '0', name: '' }),
      element('pic:cNvPicPr'),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': id }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: '0', distB: '0', distL: '0', distR: '0' },
        element('wp:extent', size),
        element(
          'wp:docPr',
          { id: String(number), name, descr: wordText(description) },
          ...(description === '' ? [decoration] : []),
        ),
        element(
          'wp:cNvGraphicFramePr',
          {},
          element('a:graphicFrameLocks', { noChangeAspect: '1' }),
        ),
        element(
          'a:graphic',
          {},
          element(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
            picture,
          ),
        ),
      ),
    ),
  );
}
