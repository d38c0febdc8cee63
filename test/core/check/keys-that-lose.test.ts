import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitchenAs, readyExample } from '../../../src/core/check/example.ts';
import { checkTexts } from '../../support/run-example.ts';

const needed = ['title', 'date', 'type', 'claims', 'statement', 'rationale'] as const;
/** Those without which a file or a claim is nothing. */
const required: readonly string[] = ['title', 'date', 'type', 'statement'];

/** Slips that people make in a key. */
const slips: readonly ((key: string, at: number) => string)[] = [
  (key) => key.toUpperCase(),
  (key) => `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`,
  (key, at) => `${key.slice(0, at)}${key.slice(at + 1)}`,
  (key, at) => `${key.slice(0, at)}${key[at]!}${key.slice(at)}`,
  (key, at) => `${key.slice(0, at)}${key[at + 1] ?? ''}${key[at]!}${key.slice(at + 2)}`,
  (key) => (required.includes(key) ? 'words' : key),
];

const anySlip = fc.record({
  key: fc.constantFrom(...needed),
  slip: fc.constantFrom(...slips),
  at: fc.nat({ max: 3 }),
});

describe('a slip in a key that a piece or a claim is lost without', () => {
  it('is an error of check', () => {
    fc.assert(
      fc.property(fc.array(anySlip, { minLength: 1, maxLength: 3 }), (made) => {
        const { files } = readyExample(
          kitchenAs((text) =>
            made.reduce(
              (changed, { key, slip, at }) =>
                changed.replace(new RegExp(`(^[ -]*)${key}:`, 'm'), (_, before: string) => {
                  return `${before}${slip(key, at)}:`;
                }),
              text,
            ),
          ),
        );
        const text = files.get('evidence/kitchen.md')!;
        const isSound = needed.every((key) => new RegExp(`^[ -]*${key}:`, 'm').test(text));
        const errors = checkTexts(files).findings.filter(({ severity }) => severity === 'error');
        expect([text, errors.length > 0 || isSound]).toEqual([text, true]);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
