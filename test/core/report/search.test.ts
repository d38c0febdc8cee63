import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/core/model/text.ts';
import { makeSearch } from '../../../src/core/report/search.ts';
import { builtInFrameworks } from '../../support/built-in.ts';

const entries = [
  { id: 'L6-PP-03', text: 'Assesses risk, and acts on what is found.' },
  { id: 'L6-PP-04', text: 'Takes risks with people who want to live at home.' },
  { id: 'L6-ED-01', text: 'Supervises students and gives them an assessment.' },
  { id: 'L6-LM-01', title: 'Y Gymraeg', text: 'Yn siarad Cymraeg â phobl, gan gynnwys pobl ŵyl.' },
];
const search = makeSearch(entries, (entry) => entry);
const idsOf = (words: string): readonly string[] => search(words).map(({ entry }) => entry.id);

describe('a search', () => {
  it.each([
    ['another form of a word', 'supervision', 'L6-ED-01'],
    ['another ending', 'assessing risk', 'L6-PP-03'],
    ['two letters in the wrong order', 'suprevises', 'L6-ED-01'],
    ['a slip in the ending', 'assessmnet', 'L6-ED-01'],
    ['a letter too few', 'asess risk', 'L6-PP-03'],
    ['the beginning of a word', 'stud', 'L6-ED-01'],
    ['an id in small letters', 'l6-pp-04', 'L6-PP-04'],
    ['a part of an id', 'ed-01', 'L6-ED-01'],
    ['letters without their accents', 'wyl', 'L6-LM-01'],
    ['accents in two signs', 'ŵyl'.normalize('NFD'), 'L6-LM-01'],
    ['capitals', 'CYMRAEG', 'L6-LM-01'],
  ])('finds by %s', (_, words, id) => {
    expect(idsOf(words)[0]).toBe(id);
  });

  it('puts what has every word before what has only some', () => {
    expect(idsOf('risk home')).toEqual(['L6-PP-04', 'L6-PP-03']);
  });

  it.each([[''], ['  '], ['the of and'], ['zzzz'], ['***'], ['__proto__']])(
    'finds nothing by %j',
    (words) => {
      expect(idsOf(words)).toEqual([]);
    },
  );

  it('finds each statement that otpath knows among the first few by its first words', () => {
    const statements = builtInFrameworks.flatMap(({ statements: all }) => all);
    const text = (one: (typeof statements)[number]): string => textIn(one.text, 'en');
    const ofAll = makeSearch(statements, (one) => ({ id: one.id, text: text(one) }));
    const lost = statements.filter((one) => {
      const words = text(one).split(' ').slice(0, 9).join(' ');
      return !ofAll(words)
        .slice(0, 8)
        .some(({ entry }) => entry.id === one.id);
    });
    expect(statements.length).toBeGreaterThan(500);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
