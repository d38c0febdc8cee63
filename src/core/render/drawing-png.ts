import { zlibSync } from 'fflate';
import type { Picture } from '../model/picture.ts';
import { crc32 } from '../text/crc32.ts';
import { joinedBytes } from '../text/joined-bytes.ts';
import type { Drawing, DrawnShape } from './drawing.ts';

/** So many dots in a pixel of a drawing: sharp on paper too. */
const fineness = 3;

/** Red, green, blue; nothing is drawn where there is no shape. */
export type Colour = readonly [number, number, number];

/**
 * A drawing as a PNG of a width, for Word documents: nothing else is shown by every program that opens them. The same
 * drawing is always the same bytes.
 */
export function drawingAsPng(
  { height, shapes }: Drawing,
  width: number,
  colourOf: (look: DrawnShape['look']) => Colour,
): Picture {
  const [across, down] = [Math.round(width * fineness), Math.round(height * fineness)];
  // A row begins with the way in which it is packed, which is none.
  const rowLength = 1 + 4 * across;
  const rows = new Uint8Array(rowLength * down);
  const fill = (x: number, y: number, toX: number, toY: number, colour: Colour): void => {
    for (let row = Math.max(0, y); row < Math.min(down, toY); row += 1) {
      for (let column = Math.max(0, x); column < Math.min(across, toX); column += 1) {
        rows.set([...colour, 255], row * rowLength + 1 + 4 * column);
      }
    }
  };
  for (const shape of shapes) {
    const colour = colourOf(shape.look);
    const left = Math.round(shape.x * across);
    const right = Math.round((shape.x + shape.width) * across);
    const top = Math.round(shape.y * fineness);
    const bottom = Math.round((shape.y + shape.height) * fineness);
    switch (shape.look) {
      case 'striped':
        for (let at = left; at < right; at += 6 * fineness) {
          fill(at, top, Math.min(right, at + 3 * fineness), bottom, colour);
        }
        break;
      case 'outline': {
        const line = fineness;
        fill(left, top, right, top + line, colour);
        fill(left, bottom - line, right, bottom, colour);
        fill(left, top, left + line, bottom, colour);
        fill(right - line, top, right, bottom, colour);
        break;
      }
      case 'today':
        fill(left - fineness, top, left + fineness, bottom, colour);
        break;
      default:
        fill(left, top, right, bottom, colour);
    }
  }
  return { bytes: png(across, down, rows), type: 'png', width, height };
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Eight bits for each of red, green, blue and how solid a dot is. */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 6, 0, 0, 0], 8);
  return joinedBytes([
    Uint8Array.from(signature),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const all = new Uint8Array(12 + data.length);
  const view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  all.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  );
  all.set(data, 8);
  view.setUint32(8 + data.length, crc32(all.subarray(4, 8 + data.length), 0));
  return all;
}
