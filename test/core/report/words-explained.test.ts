import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainedWords, explainWord } from '../../../src/core/report/words-explained.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const entries = [...glossary.matchAll(/^\*\*(.+?)\.\*\*/gm)].flatMap(([, heads = '']) =>
  heads.toLowerCase().split(', '),
);

it.each(explainedWords)('%s stands in the glossary too, and has two sentences', (word) => {
  expect(entries.map((one) => one.replace(' ', '-'))).toContain(word);
  const [meaning = ''] = explainWord(word)?.facts ?? [];
  expect(meaning.match(/\.(?= |$)/g)).toHaveLength(2);
});

it('finds a word however it is written, and no other word', () => {
  expect(explainWord('Role Profile')?.title).toBe('Role profile');
  expect(explainWord('STALE')?.title).toBe('Stale');
  expect(explainWord('constructor')).toBeUndefined();
});
