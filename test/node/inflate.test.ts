import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeInflater } from '../../src/node/inflate.ts';
import { pageInflater } from '../../src/web/page/inflate.ts';

type Outcome = string | readonly number[];

const outcome = (made: Uint8Array | string): Outcome =>
  typeof made === 'string' ? made : [...made];

async function pieces(made: AsyncIterable<Uint8Array>): Promise<readonly [number[], string]> {
  const bytes: number[] = [];
  try {
    for await (const piece of made) bytes.push(...piece);
    return [bytes, 'whole'];
  } catch {
    return [bytes, 'broken'];
  }
}

/** Texts of a few letters, some longer than what is unpacked at a time. */
const content = fc
  .tuple(fc.uint8Array({ min: 97, max: 99, maxLength: 300 }), fc.constantFrom(1, 1, 40, 200))
  .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));

const packed = fc.record({
  content,
  form: fc.constantFrom('zlib' as const, 'raw' as const),
  level: fc.constantFrom(0, 1, 9),
  behind: fc.constantFrom('', '\nendstream', '\0\0'),
  change: fc.option(fc.tuple(fc.nat(400), fc.nat(255))),
  cut: fc.option(fc.nat(400)),
  most: fc.constantFrom(1, 1000, 16 * 1024, 1024 * 1024),
});

it('unpacks as Node does, whatever is damaged, missing or behind', async () => {
  await fc.assert(
    fc.asyncProperty(packed, async ({ content, form, level, behind, change, cut, most }) => {
      const deflated = (form === 'zlib' ? deflateSync : deflateRawSync)(content, { level });
      const whole = Buffer.concat([deflated, Buffer.from(behind)]);
      if (change) whole[Math.min(change[0], whole.length - 1)] = change[1];
      const file = new Uint8Array(whole.subarray(0, cut ?? whole.length));
      expect(outcome(pageInflater.inflate(file, form, most))).toEqual(
        outcome(nodeInflater.inflate(file, form, most)),
      );
      if (form === 'raw') return;
      expect(await pieces(pageInflater.inflatePieces(file))).toEqual(
        await pieces(nodeInflater.inflatePieces(file)),
      );
    }),
    { numRuns: 500 },
  );
});
