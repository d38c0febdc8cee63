import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainedWords } from '../../../src/core/model/explained-words.ts';
import { explainWord } from '../../../src/core/report/words-explained.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const entries = [...glossary.matchAll(/^\*\*(.+?)\.\*\*/gm)].flatMap(([, heads = '']) =>
  heads.toLowerCase().split(', '),
);

it.each(explainedWords)('%s stands in the glossary too, and has two sentences', (word) => {
  expect(entries.map((one) => one.replace(' ', '-'))).toContain(word);
  const [meaning = ''] = explainWord(word, 'en')?.facts ?? [];
  expect(meaning.match(/\.(?= |$)/g)).toHaveLength(2);
  const [cymraeg = ''] = explainWord(word, 'cy')?.facts ?? [];
  expect(cymraeg).not.toBe(meaning);
  expect(cymraeg.match(/\.(?= |$)/g)).toHaveLength(2);
});

it('finds a word by what it is called in the language, too', () => {
  expect(explainWord("wedi'i hepgor", 'cy')?.title).toBe('Wedi’i hepgor');
  expect(explainWord('waived', 'cy')?.title).toBe('Wedi’i hepgor');
  expect(explainWord('wedi’i hepgor', 'en')).toBeUndefined();
});

it('finds a word however it is written, and no other word', () => {
  expect(explainWord('Role Profile', 'en')?.title).toBe('Role profile');
  expect(explainWord('STALE', 'en')?.title).toBe('Stale');
  expect(explainWord('constructor', 'en')).toBeUndefined();
});
