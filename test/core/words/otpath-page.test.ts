import { expect, it } from 'vitest';
import { welshOtpathPage } from '../../../src/core/words/cy-otpath-page.ts';
import { englishOtpathPage } from '../../../src/core/words/en-otpath-page.ts';

/** What a sentence of the page is made with, where that is more than a number or a name. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  readmeText: ['mine', ['plan.md']],
  lines: [2, 1],
  recorded: [['plan.md']],
  changedSince: [['plan.md']],
  noReason: [['L6-PP-03']],
  line: ['plan.md', 3],
  noRoom: [['plan.md']],
  andUnread: ['3 people', 2],
};

/** Every text of the page, by its place. */
function textsOf(words: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, entry]) => {
    const at = `${place}${key}`;
    const said: unknown =
      typeof entry === 'function'
        ? (entry as (...args: readonly unknown[]) => unknown)(...(given[key] ?? [7]))
        : entry;
    return typeof said === 'object' && said !== null
      ? textsOf(said, `${at}.`)
      : [[at, String(said)] as const];
  });
}

it('says in Welsh all that the page says in English', () => {
  const [english, welsh] = [textsOf(englishOtpathPage), textsOf(welshOtpathPage)];
  expect(welsh.map(([at]) => at)).toEqual(english.map(([at]) => at));
  const same = english.filter(([, text], index) => welsh[index]![1] === text);
  expect(same.map(([at]) => at)).toEqual(['title']);
  for (const [, text] of [...english, ...welsh]) expect(text).not.toMatch(/undefined|\[object/);
});

it('counts one file as one', () => {
  expect(englishOtpathPage.bar.unsaved(1)).toBe('1 file changed and not saved yet.');
  expect(welshOtpathPage.bar.unsaved(1)).toBe('1 ffeil wedi newid a heb eu cadw eto.');
  expect(englishOtpathPage.check.unopened(1)).toBe('1 attachment was not opened.');
  expect(englishOtpathPage.check.openAttachments(1)).toBe(
    'Open it to look for personal details there too',
  );
});
