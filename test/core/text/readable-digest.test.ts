import { describe, expect, it } from 'vitest';
import { readableDigest, readableDigits } from '../../../src/core/text/readable-digest.ts';

describe('a SHA-256 in a form that people can compare', () => {
  const sha256 = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

  it('is its first 20 digits in groups of four', () => {
    expect(readableDigest(sha256)).toBe('0123 4567 89ab cdef 0123');
  });

  it('has as many digits as is said of it', () => {
    expect(readableDigest(sha256).replaceAll(' ', '')).toBe(sha256.slice(0, readableDigits));
  });
});
