import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawingAsPng } from '../../../src/core/render/drawing-png.ts';
import type { Drawing, DrawnShape } from '../../../src/core/render/drawing.ts';

const shape = (look: DrawnShape['look'], x: number, width: number): DrawnShape => ({
  look,
  x,
  width,
  y: 0,
  height: 4,
});

const drawing = (...shapes: readonly DrawnShape[]): Drawing => ({
  name: 'bar',
  width: 8,
  height: 4,
  shapes,
});

/** The dots of the middle row, a letter for each: full, striped, nothing. */
function middleRow(one: Drawing): string {
  const { bytes } = drawingAsPng(one, 8, (look) => (look === 'striped' ? [2, 0, 0] : [1, 0, 0]));
  const view = new DataView(bytes.buffer);
  const length = view.getUint32(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const row = rows.subarray(6 * (1 + 24 * 4) + 1, 7 * (1 + 24 * 4));
  return Array.from({ length: 24 }, (_, at) => '.FS'[row[4 * at]!]).join('');
}

it('fills what is full, stripes what is striped, and leaves the rest clear', () => {
  expect(middleRow(drawing(shape('full', 0, 0.25), shape('striped', 0.25, 0.5)))).toBe(
    'FFFFFFSSSSSSSSS.........',
  );
});

it('draws an outline three dots thick', () => {
  expect(middleRow(drawing(shape('outline', 0, 1)))).toBe('FFF..................FFF');
});

it('is a PNG three times as fine as it is large, the same each time', () => {
  const one = drawing(shape('full', 0, 1));
  const { bytes, type, width, height } = drawingAsPng(one, 8, () => [1, 2, 3]);
  expect([type, width, height]).toEqual(['png', 8, 4]);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([24, 12]);
  expect(drawingAsPng(one, 8, () => [1, 2, 3]).bytes).toEqual(bytes);
});
