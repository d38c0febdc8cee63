import { expect, it } from 'vitest';
import { pathsTyped } from '../../../src/core/text/typed-path.ts';

const unix = { home: '/home/bethan', isWindows: false };
const windows = { home: 'C:\\Users\\Bethan', isWindows: true };

it.each([
  ['plan.pdf', 'plan.pdf'],
  ['  plan.pdf ', 'plan.pdf'],
  ["'/home/bethan/a plan.pdf'", '/home/bethan/a plan.pdf'],
  ["'it'\\''s here.pdf'", "it's here.pdf"],
  ['"a plan.pdf"', 'a plan.pdf'],
  ['/home/bethan/a\\ plan\\ \\(2\\).pdf', '/home/bethan/a plan (2).pdf'],
  ['file:///home/bethan/t%C5%B7%20newydd.pdf', '/home/bethan/tŷ newydd.pdf'],
  ['file://localhost/a.pdf', '/a.pdf'],
  ['file:///100%.pdf', '/100%.pdf'],
  ['~/plan.pdf', '/home/bethan/plan.pdf'],
  ['~other/plan.pdf', '~other/plan.pdf'],
])('means by %s the file %s', (typed, path) => {
  expect(pathsTyped(typed, unix)[0]).toBe(path);
});

it.each([
  ['C:\\Users\\Bethan\\a plan.pdf', 'C:\\Users\\Bethan\\a plan.pdf'],
  ['"C:\\My Files\\plan.pdf"', 'C:\\My Files\\plan.pdf'],
  ["& 'C:\\My Files\\it''s.pdf'", "C:\\My Files\\it's.pdf"],
  ['file:///C:/My%20Files/plan.pdf', 'C:/My Files/plan.pdf'],
  ['~\\plan.pdf', 'C:\\Users\\Bethan\\plan.pdf'],
])('means on Windows by %s the file %s', (typed, path) => {
  expect(pathsTyped(typed, windows)[0]).toBe(path);
});

it('also tries what was typed as it stands, since a name may have any sign in it', () => {
  expect(pathsTyped('a\\ b', unix)).toEqual(['a b', 'a\\ b']);
  expect(pathsTyped("'a'", unix)).toEqual(['a', "'a'"]);
  expect(pathsTyped(' ', unix)).toEqual([]);
});
