import type { Look, TextSpan } from './inline.ts';
import { partAt } from './word-parts.ts';
import type { Reading } from './word-reading.ts';
import { attributeOf, childOf, elementsIn, findAll, type Element } from './word-xml.ts';

/** What is drawn in the midst of a text: pictures stay in their place, the words of boxes follow the paragraph. */
export function readDrawing(drawing: Element, look: Look, reading: Reading): readonly TextSpan[] {
  const { losses, boxes } = reading;
  const pictures = [...findAll(drawing, 'a:blip'), ...findAll(drawing, 'v:imagedata')];
  const texts = outermost(drawing, 'w:txbxContent');
  boxes.push(...texts);
  const isChart = ['c:chart', 'dgm:relIds'].some((name) => findAll(drawing, name).length > 0);
  if (isChart) losses.add('charts-and-diagrams');
  const isEmbedded = findAll(drawing, 'o:OLEObject').length > 0;
  if (isEmbedded) losses.add('embedded-files');
  const inBoxes = new Set(
    texts.flatMap((box) => [...findAll(box, 'a:blip'), ...findAll(box, 'v:imagedata')]),
  );
  const spans = pictures
    .filter((picture) => !inBoxes.has(picture))
    .map((picture) => pictureOf(picture, drawing, look, reading));
  if (spans.length > 0) return spans;
  if (isChart) return [{ ...look, text: '(a chart or diagram was left out here)' }];
  if (isEmbedded) return [{ ...look, text: '(an embedded file was left out here)' }];
  const isShape = ['wps:wsp', 'v:shape', 'v:rect', 'v:line', 'v:oval', 'v:roundrect'].some(
    (name) => findAll(drawing, name).length > 0,
  );
  if (isShape && texts.length === 0) losses.add('drawings');
  return [];
}

/** The elements of a name that are in no other of that name. */
const outermost = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    // Of several forms of one box one is enough.
    if (child.name === 'mc:AlternateContent') {
      const first = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      return first ? outermost(first, name) : [];
    }
    return outermost(child, name);
  });

function pictureOf(picture: Element, drawing: Element, look: Look, reading: Reading): TextSpan {
  const { relationships, parts, losses } = reading;
  const alt = altOf(drawing);
  const leftOut = (why: string): TextSpan => ({
    ...look,
    text: `(a picture was left out here: ${[alt, why].filter(Boolean).join('; ')})`,
  });
  const id = attributeOf(picture, 'r:embed') ?? attributeOf(picture, 'r:id');
  const target = id === undefined ? undefined : relationships.get(id);
  if (!target || target.isOutside) {
    losses.add('pictures-elsewhere');
    return leftOut('it is not in the document');
  }
  const bytes = partAt(parts, target.target);
  const url = bytes && reading.picture(bytes);
  if (url === undefined) return leftOut('of a kind that reports can’t show');
  if (isCropped(drawing)) losses.add('cropped-pictures');
  return { link: look.link, node: { type: 'image', url, alt } };
}

/** A rectangle with a part that is not shown, in thousandths of a per cent. */
const isCropped = (drawing: Element): boolean =>
  findAll(drawing, 'a:srcRect').some((rectangle) =>
    ['l', 't', 'r', 'b'].some((side) => Number(attributeOf(rectangle, side) ?? 0) > 1000),
  );

/** The alternative text. What Word writes by itself, the name of a file or a guess, says nothing. */
function altOf(drawing: Element): string {
  const properties = findAll(drawing, 'wp:docPr')[0] ?? findAll(drawing, 'pic:cNvPr')[0];
  const shape = findAll(drawing, 'v:shape')[0];
  const said =
    attributeOf(properties, 'descr') ??
    attributeOf(properties, 'title') ??
    attributeOf(findAll(drawing, 'pic:cNvPr')[0], 'descr') ??
    attributeOf(shape, 'alt') ??
    '';
  const text = said.replace(/\s+/g, ' ').trim();
  return /^(?:https?:\/\/\S+|[\w:\\/ .()-]+\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|webp))$/i.test(text)
    ? ''
    : text;
}
