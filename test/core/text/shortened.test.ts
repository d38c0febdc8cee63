import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/core/text/shortened.ts';

describe('a text that is too long', () => {
  it.each([
    ['One two three.', 14, 'One two three.'],
    ['One two three.', 13, 'One two…'],
    ['One, two three.', 6, 'One…'],
    ['Aberystwyth', 5, 'Aber…'],
    ['👩‍⚕️👩‍⚕️', 20, '👩‍⚕️👩‍⚕️'],
  ])('%s ends after whole words where %i signs have room', (text, signs, expected) => {
    expect(shortened(text, signs)).toBe(expected);
  });
});
