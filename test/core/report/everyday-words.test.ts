import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../../src/core/model/vocabulary.ts';
import { everydayWordsOf } from '../../../src/core/report/everyday-words.ts';
import { makeRanking } from '../../../src/core/report/ranking.ts';
import { makeSearch, termsIn } from '../../../src/core/report/search.ts';
import { themesOf } from '../../../src/core/report/themes.ts';
import { builtInVocabulary } from '../../../src/node/frameworks.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { targetsOf, requirementsOf } from '../../../src/core/model/framework.ts';

const vocabulary: Vocabulary = [
  { say: ['falls', 'tripped'], lookFor: ['risk'], origin: 'A test.' },
  { say: ['wet room'], lookFor: ['adaptations'], origin: 'A test.' },
  { say: ['room'], lookFor: ['space'], origin: 'A test.' },
  { say: ['tripped'], lookFor: ['safe'], origin: 'A test.' },
  { say: ['splint'], lookFor: ['techniques'], origin: 'A test.' },
];
const everyday = everydayWordsOf(vocabulary);
const entries = [
  { id: 'A-1', text: 'Assesses risk.' },
  { id: 'A-2', text: 'Plans adaptations with the surveyor.' },
  { id: 'A-3', text: 'Works safely, and plans ahead, whatever the day brings.' },
];
const idsOf = (found: readonly { readonly entry: { readonly id: string } }[]): readonly string[] =>
  found.map(({ entry }) => entry.id);

describe('everyday words', () => {
  it.each([
    ['falling', [{ said: 'falling', lookFor: ['risk'] }]],
    ['She TRIPPED', [{ said: 'TRIPPED', lookFor: ['risk', 'safe'] }]],
    ['a wet room', [{ said: 'wet room', lookFor: ['adaptations'] }]],
    ['rooms', [{ said: 'rooms', lookFor: ['space'] }]],
    ['falls and falls', [{ said: 'falls', lookFor: ['risk'] }]],
    ['zebra', []],
    ['', []],
  ])('of %j', (text, found) => {
    expect(everyday(text)).toEqual(found);
  });

  it('find what has the words of frameworks for them, after what has the words themselves', () => {
    const own = { id: 'A-4', text: 'Has no fear of falls.' };
    const search = makeSearch([...entries, own], (entry) => entry);
    expect(idsOf(search('falls', everyday('falls')))).toEqual(['A-4', 'A-1']);
    expect(idsOf(search('falls'))).toEqual(['A-4']);
  });

  it('are no slip for a word that is spelled much like them', () => {
    const search = makeSearch([{ id: 'A-5', text: 'Sprints.' }], (entry) => entry);
    expect(idsOf(search('splint'))).toEqual(['A-5']);
    expect(idsOf(search('splint', everyday('splint')))).toEqual([]);
  });
});

describe('a ranking', () => {
  const rank = makeRanking(entries, ({ text }) => text);
  const themes = themesOf(vocabulary);

  it('puts first what the everyday words of a text lead to, and names them', () => {
    const text = 'He tripped on the way to the surveyor.';
    expect(
      rank(text, themes(text)).map(({ entry, matched }) => ({ id: entry.id, matched })),
    ).toEqual([
      { id: 'A-1', matched: [{ said: 'tripped', found: 'risk' }] },
      { id: 'A-3', matched: [{ said: 'tripped', found: 'safe' }] },
      { id: 'A-2', matched: [{ said: 'surveyor' }] },
    ]);
  });

  it.each(['', 'the of and', 'zebra', 'I went there before and after'])(
    'finds nothing in %j',
    (text) => {
      expect(rank(text, themes(text))).toEqual([]);
    },
  );
});

describe('the everyday words that come with otpath', () => {
  const ours = builtInVocabulary();
  const keyOf = (words: string): string =>
    termsIn(words)
      .map(({ term }) => term)
      .join(' ');

  it('lead to something that a framework says', () => {
    const texts = builtInFrameworks.flatMap((framework) => [
      ...framework.statements.map(({ text }) => text),
      ...targetsOf(framework).flatMap((target) => requirementsOf(target).map(({ text }) => text)),
    ]);
    const said = texts.map(
      (text) => new Set(termsIn(Object.values(text).join(' ')).map(({ term }) => term)),
    );
    const lost = ours.filter(
      ({ lookFor }) =>
        !lookFor.some((one) =>
          said.some((terms) => termsIn(one).every(({ term }) => terms.has(term))),
        ),
    );
    expect(lost).toEqual([]);
  });

  it('are each in one entry, once, with a word that tells something', () => {
    const keys = ours
      .filter(({ onlyInTexts }) => onlyInTexts !== true)
      .flatMap(({ say }) => say.map(keyOf));
    expect(keys.filter((key, place) => key === '' || keys.indexOf(key) !== place)).toEqual([]);
  });

  it('have accounts, each with its words once, that searches for a few words do not use', () => {
    const accounts = ours.filter(({ onlyInTexts }) => onlyInTexts === true);
    const repeated = accounts.flatMap(({ say }) =>
      say.map(keyOf).filter((key, place, keys) => key === '' || keys.indexOf(key) !== place),
    );
    expect(repeated).toEqual([]);
    expect(accounts).toHaveLength(177);
    expect(everydayWordsOf(accounts)('hung up, slammed the door')).toEqual([]);
  });
});
