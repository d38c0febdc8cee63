import { expect, it } from 'vitest';
import { welshVerifyPage } from '../../../src/core/words/cy-verify-page.ts';
import { englishVerifyPage } from '../../../src/core/words/en-verify-page.ts';

/** Every text of the page, with a name or a number where it takes one. */
const textsOf = (words: typeof englishVerifyPage): readonly string[] =>
  Object.values(words).flatMap((entry) => {
    const said =
      typeof entry === 'function' ? (entry as (given: never) => unknown)(7 as never) : entry;
    if (typeof said === 'string') return [said];
    return Array.isArray(said) ? (said as string[]) : Object.values(said as object).map(String);
  });

it('says the page that checks packs in Welsh too, and nothing that HTML would read otherwise', () => {
  const [english, welsh] = [textsOf(englishVerifyPage), textsOf(welshVerifyPage)];
  expect(welsh).toHaveLength(english.length);
  expect(english.length).toBeGreaterThan(15);
  english.forEach((text, index) => {
    expect(welsh[index]).not.toBe(text);
    expect(`${text}${welsh[index]!}`).not.toMatch(/[<>&"]|undefined|\[object/);
  });
});
