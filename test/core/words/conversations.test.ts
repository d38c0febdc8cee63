import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { welshConversations } from '../../../src/core/words/conversations/cy.ts';
import { englishConversations } from '../../../src/core/words/conversations/en.ts';
import { repository } from '../../support/run.ts';

/** An entry of the catalogue: its names from the outside in, and its text or what makes it. */
type Entry = readonly [path: readonly string[], value: unknown];

/** Lines of a file belong together, and are one entry. */
const entriesOf = (value: unknown, path: readonly string[] = []): readonly Entry[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, one]) => entriesOf(one, [...path, name]))
    : [[path, value]];

/** What an entry may name, where it takes one thing of several parts. */
const parts: Readonly<Record<string, unknown>> = {
  expires: '2026-12-31',
  file: '<file>',
  kind: '<kind>',
  own: ['<folder>'],
};
const named = new Proxy(parts, {
  get: (given, name) => (Object.hasOwn(given, name) ? given[String(name)] : 3),
});

/** What entries are given in turn, until one can say something with it. */
const samples: readonly (readonly unknown[])[] = [
  ['<one>', '<two>', '<three>', '<four>'],
  [2, 2, 2, 2],
  [['<one>'], ['<two>']],
  [['text']],
  [named],
  ['level', '<title>'],
  [{ kind: 'conflict-of-other', name: '<name>' }],
];

const isUnfilled = /undefined|\[object|NaN/;

function said(value: unknown): string {
  if (typeof value !== 'function') return Array.isArray(value) ? value.join('\n') : String(value);
  for (const sample of samples) {
    try {
      const text = String((value as (...given: readonly unknown[]) => unknown)(...sample));
      if (!isUnfilled.test(text)) return text;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`Nothing fits ${value.toString()}`);
}

const source = join(repository, 'src');
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('core/words/'))
  .map((file) => readFileSync(join(source, file), 'utf8'));

const isNamedIn = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`).test(text);

/** Whether a file names an entry beside what holds it, or names it in quotes, as the kind of something. */
const isUsed = (path: readonly string[]): boolean =>
  texts.some((text) => path.slice(-2).every((name) => isNamedIn(text, name))) ||
  texts.some((text) => new RegExp(`['"]${path.at(-1)!}['"]|^ +${path.at(-1)!}: `, 'm').test(text));

/** What is said where words are not needed: the names of files, and what was given. */
const withoutWords = (text: string): boolean =>
  !/\p{L}/u.test(text.replace(/<\w+>|\S+\.yaml/g, ''));

const welsh = new Map(
  entriesOf(welshConversations).map(([path, value]) => [path.join('.'), value]),
);

describe.each(
  entriesOf(englishConversations).map(([path, value]) => [path.join('.'), path, value]),
)('what conversations say as %s', (name, path, value) => {
  it('is used', () => {
    expect(isUsed(path)).toBe(true);
  });

  it('is Welsh in Welsh', () => {
    const english = said(value);
    const cymraeg = said(welsh.get(name));
    expect(`${english} ${cymraeg}`).not.toMatch(/undefined|\[object|NaN/);
    if (withoutWords(english)) return;
    expect(cymraeg).not.toBe(english);
    // What is typed stays as it is.
    const own = cymraeg.replace(/"[^"]*"|<\w+>|--[\w-]+/g, '');
    expect(own).not.toMatch(/\b(?:the|this|with|your|which|does|not)\b/i);
  });
});

it('knows the same in both languages', () => {
  expect([...welsh.keys()]).toEqual(
    entriesOf(englishConversations).map(([path]) => path.join('.')),
  );
});
