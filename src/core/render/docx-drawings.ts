import type { DocxContext } from './docx-context.ts';
import { drawing as shown } from './docx-pictures.ts';
import { colours } from './docx-styles.ts';
import type { Xml } from './docx-xml.ts';
import type { Drawing, DrawnLook } from './drawing.ts';
import { drawingAsPng, type Colour } from './drawing-png.ts';

/** Drawings are lower in a document than on a screen. */
const scale = 0.6;

const looks: Readonly<Record<DrawnLook, string>> = {
  full: colours.good,
  striped: colours.warn,
  outline: colours.ink,
  piece: colours.link,
  'older-piece': colours.grey,
  ground: colours.grey,
  today: colours.bad,
};

const colourOf = (look: DrawnLook): Colour => {
  const colour = Number.parseInt(looks[look], 16);
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
};

/**
 * A drawing so many pixels wide, as a picture. Without a description it is said to be decoration, since the text beside
 * it says the same.
 */
export function drawnRun(
  drawing: Drawing,
  width: number,
  description: string,
  { drawn, relations, count }: DocxContext,
): Xml {
  const key = JSON.stringify([drawing.shapes, drawing.height, width]);
  const picture = drawn.get(key) ?? drawingAsPng(lowered(drawing), width, colourOf);
  drawn.set(key, picture);
  return shown(relations.toPicture(picture, 'drawing'), {
    width: picture.width,
    height: picture.height,
    number: count(),
    description,
  });
}

const lowered = (drawing: Drawing): Drawing => ({
  ...drawing,
  height: Math.ceil(drawing.height * scale),
  shapes: drawing.shapes.map((shape) => ({
    ...shape,
    y: shape.y * scale,
    height: shape.height * scale,
  })),
});
