/** What a shape of a drawing is; the styles of pages and the colours of Word documents follow it. */
export type DrawnLook =
  'full' | 'striped' | 'outline' | 'piece' | 'older-piece' | 'ground' | 'today';

/** A rectangle. Across in shares of the whole width, down in pixels. */
export interface DrawnShape {
  readonly look: DrawnLook;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/**
 * A drawing beside a text that says the same. It has shapes and no text, so that nothing from a file can come into it,
 * and is the same in a page, on paper and in Word.
 */
export interface Drawing {
  /** By which the styles know it. */
  readonly name: string;
  /** In pixels. Pages draw bars as wide as there is room. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

/** The drawing as part of a page. The size is for readers without the styles. */
export const drawingAsSvg = ({ name, width, height, shapes }: Drawing): string =>
  svg(name, width, height, ...shapes.map((shape) => svgShape(shape)));

const svg = (name: string, width: number, height: number, ...shapes: readonly string[]): string =>
  `<svg class="${name}" aria-hidden="true" focusable="false" width="${width}" height="${height}">${shapes.join('')}</svg>`;

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;

function svgShape({ look, x, width, y, height }: DrawnShape): string {
  const across = `x="${percent(x)}" width="${percent(width)}"`;
  const down = `${y === 0 ? '' : ` y="${y}"`} height="${height}"`;
  // Stripes are the dashes of a line as thick as the bar; they need no pattern with a name of its own.
  if (look === 'striped')
    return `<line class="striped" x1="${percent(x)}" x2="${percent(x + width)}" y1="${y + height / 2}" y2="${y + height / 2}" stroke="currentColor" stroke-width="${height}" stroke-dasharray="3"/>`;
  if (look === 'outline')
    return `<rect class="outline" width="100%" height="${height}" fill="none" stroke="currentColor"/>`;
  if (look === 'today')
    return `<line class="today" x1="${percent(x)}" x2="${percent(x)}" y1="${y}" y2="${y + height}" stroke="currentColor" stroke-width="3"/>`;
  return `<rect class="${look}" ${across}${down} fill="currentColor"/>`;
}
