import { describe, expect, it } from 'vitest';
import type { KeysNeeded, Problem } from '../../../../src/core/model/problem.ts';
import { wrongValue } from '../../../../src/core/check/rules/wrong-value.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

/** What is said of a word under the key `titles`, unless it is something else. */
function draft({ written = '', ...changes }: Partial<WrongValue>) {
  const at = { file: 'otpath.yaml', start: 10, end: 10 + written.length };
  const problem: WrongValue = {
    kind: 'wrong-value',
    written,
    shape: 'word',
    key: 'titles',
    expected: { is: 'text' },
    at,
    ...changes,
  };
  return wrongValue.check(problem)!;
}

const value = (changes: Partial<WrongValue>) => draft(changes).args.value;
const advice = (changes: Partial<WrongValue>) => draft(changes).args.advice;

describe('what was written', () => {
  const needed = { case: 'text' };

  it.each<[string, Partial<WrongValue>, object]>([
    ['a list', { shape: 'list' }, { case: 'list', needed }],
    ['a map', { shape: 'map' }, { case: 'map', needed }],
    ['a word', { written: 'soon' }, { case: 'word', written: 'soon', needed }],
    [
      'a word of 60 letters',
      { written: 'a'.repeat(60) },
      { case: 'word', written: 'a'.repeat(60), needed },
    ],
    [
      'a word of 61, which is cut',
      { written: 'a'.repeat(61) },
      { case: 'word', written: `${'a'.repeat(57)}…`, needed },
    ],
    ['nothing after a key', {}, { case: 'nothing-after', key: 'titles' }],
    ['nothing in an item', { item: 2 }, { case: 'empty-item', key: 'titles', item: 2 }],
    ['nothing at all', { key: undefined }, { case: 'nothing' }],
    [
      'a number that is too small',
      { written: '0', expected: { is: 'within', side: 'at-least', limit: 1 } },
      { case: 'word', written: '0', needed: { case: 'at-least', limit: 1 } },
    ],
    [
      'a text that is too long',
      { written: 'long', expected: { is: 'shorter', limit: 3 } },
      { case: 'word', written: 'long', needed: { case: 'shorter', limit: 3 } },
    ],
  ])('%s', (_, changes, said) => {
    expect(value(changes)).toEqual(said);
  });
});

describe('a list', () => {
  const list = (keys?: KeysNeeded) =>
    ({ expected: { is: 'list', ...(keys && { keys }) } }) as Partial<WrongValue>;
  const [nothing, ofKeys] = [
    list(),
    list([
      ['id', undefined],
      ['kind', 'other'],
      ['title', undefined],
    ]),
  ];

  it.each<[string, Partial<WrongValue>, object]>([
    [
      'of words has the word in brackets',
      { written: 'plan' },
      { case: 'in-brackets', item: 'plan' },
    ],
    ['of words, with a comma', { written: 'a, b' }, { case: 'in-brackets', item: '"a, b"' }],
    ['of words, with a quote', { written: 'a "b"' }, { case: 'in-brackets', item: '"a \\"b\\""' }],
    [
      'of words, with a sign at its start',
      { written: '@plan' },
      { case: 'in-brackets', item: '"@plan"' },
    ],
    ['of words, with a number', { written: '3 plans' }, { case: 'in-brackets', item: '3 plans' }],
    [
      'of words, with 40 letters',
      { written: 'a'.repeat(40) },
      { case: 'in-brackets', item: 'a'.repeat(40) },
    ],
    [
      'of words, with 41 letters, which are cut',
      { written: 'a'.repeat(41) },
      { case: 'in-brackets', item: `${'a'.repeat(37)}…` },
    ],
    ['of words, with nothing', {}, { case: 'items-below', item: undefined }],
    ['of words, with a map', { shape: 'map' }, { case: 'items-below', item: undefined }],
  ])('%s', (_, changes, said) => {
    expect(advice({ ...nothing, ...changes })).toEqual({ key: 'titles', ...said });
  });

  it.each<[string, Partial<WrongValue>, object]>([
    [
      'has an id under id',
      { written: 'L-1' },
      { case: 'item-below', item: '{ id: L-1, kind: other, title: … }' },
    ],
    [
      'has words under title',
      { written: 'My plan' },
      { case: 'item-below', item: '{ id: …, kind: other, title: My plan }' },
    ],
    [
      'has nothing where nothing was written',
      {},
      { case: 'item-below', item: '{ id: …, kind: other, title: … }' },
    ],
    [
      'has its keys below where a map was written',
      { shape: 'map' },
      { case: 'items-below', item: '{ id: …, kind: other, title: … }' },
    ],
  ])('of entries %s', (_, changes, said) => {
    expect(advice({ ...ofKeys, ...changes })).toEqual({ key: 'titles', ...said });
  });
});

describe('an entry', () => {
  const keys: KeysNeeded = [
    ['name', undefined],
    ['statement', undefined],
  ];
  const map = { expected: { is: 'map', keys } } as const;

  it('has the words under the likeliest key', () => {
    expect(advice({ ...map, written: 'Nia Sample' })).toEqual({
      case: 'map',
      entry: '{ name: Nia Sample, statement: … }',
    });
  });

  it('has nothing of a list', () => {
    expect(advice({ ...map, shape: 'list', written: 'Nia' })).toEqual({
      case: 'map',
      entry: '{ name: …, statement: … }',
    });
  });

  it('is not shown where nobody knows its keys', () => {
    expect(advice({ expected: { is: 'map' }, written: 'x' })).toEqual({ case: 'keys-below' });
  });

  it('of a file that is empty is the file', () => {
    expect(advice({ ...map, key: undefined })).toEqual({ case: 'empty-file' });
  });

  it.each<[string, Partial<WrongValue>, object | undefined]>([
    ['with its form where that is known', map, { case: 'map', entry: '{ name: …, statement: … }' }],
    ['without where it is not', { expected: { is: 'text' } }, undefined],
    ['of claims as claims are', { ...map, key: 'claims' }, { case: 'claims' }],
  ])('that is empty is filled in, %s', (_, changes, how) => {
    expect(advice({ ...changes, item: 1 })).toEqual({ case: 'fill-in', how });
  });
});

describe('a value of another kind', () => {
  it.each<[string, Partial<WrongValue>, object]>([
    [
      'the only word',
      { written: 'x', expected: { is: 'one-of', words: ['en'] } },
      { case: 'only-word', word: 'en' },
    ],
    [
      'one of several, the nearest named',
      { written: 'mangaer', expected: { is: 'one-of', words: ['manager', 'peer'] } },
      { case: 'one-of', words: ['manager', 'peer'], meant: 'manager' },
    ],
    [
      'one of several, none near',
      { written: 'elephant', expected: { is: 'one-of', words: ['manager', 'peer'] } },
      { case: 'one-of', words: ['manager', 'peer'], meant: undefined },
    ],
    [
      'at least',
      { written: '0', expected: { is: 'within', side: 'at-least', limit: 1 } },
      { case: 'number-at-least', limit: 1 },
    ],
    [
      'at most',
      { written: '101', expected: { is: 'within', side: 'at-most', limit: 100 } },
      { case: 'number-at-most', limit: 100 },
    ],
    ['something', { expected: { is: 'not-empty' } }, { case: 'something', key: 'titles' }],
    [
      'a text or a list',
      { shape: 'map', expected: { is: 'text-or-list' } },
      { case: 'text-or-list', key: 'titles' },
    ],
    [
      'a text or a map',
      { shape: 'list', expected: { is: 'text-or-map' } },
      { case: 'text-or-map', key: 'titles' },
    ],
    ['a text for a list', { shape: 'list' }, { case: 'text' }],
    ['a text for a map, which a colon makes', { shape: 'map' }, { case: 'quoted-text' }],
    [
      'a shorter text',
      { written: 'long', expected: { is: 'shorter', limit: 3 } },
      { case: 'another' },
    ],
    ['a fingerprint', { written: 'x', expected: { is: 'fingerprint' } }, { case: 'another' }],
    ['an address', { written: 'x', expected: { is: 'https' } }, { case: 'https' }],
    ['an id of a list', { shape: 'list', expected: { is: 'id' } }, { case: 'id' }],
  ])('%s', (_, changes, said) => {
    expect(advice(changes)).toEqual(said);
    expect(draft(changes).fix).toBeUndefined();
  });

  it.each(['claims', 'witness', 'practitioner', 'attachments', 'otpath', 'kind'])(
    'under a key whose form is easier to show: %s',
    (key) => {
      expect(advice({ key, written: 'x', expected: { is: 'list' } })).toEqual({ case: key });
    },
  );
});

describe('a word that is nearly an id', () => {
  const words = ['case-study', 'peer'];
  const oneOf = { is: 'one-of', words } as const;

  it.each<[string, WrongValue['expected'], string, boolean]>([
    ['case–study', oneOf, 'case-study', true],
    ['Case Study', oneOf, 'case-study', false],
    ['case_study', oneOf, 'case-study', false],
    ['case / study', oneOf, 'case-study', false],
    ['My plan (2)', { is: 'id' }, 'my-plan-2', false],
    ['My plan: part 2', { is: 'id' }, 'my-plan-part-2', false],
    ['(My plan)', { is: 'id' }, 'my-plan', false],
    ['7 years', { is: 'id' }, 'L7-years', false],
    ['L6 PP 03', { is: 'reference' }, 'L6-PP-03', false],
    ['L6–PP–03', { is: 'reference' }, 'L6-PP-03', true],
    ['my-ot:L6–PP', { is: 'target' }, 'my-ot:L6-PP', true],
  ])('becomes one: %s', (written, expected, word, certain) => {
    const { args, fix } = draft({ written, expected });
    expect(args.advice).toMatchObject({ case: 'word', word });
    expect(fix).toEqual({
      certain,
      edits: [{ at: { file: 'otpath.yaml', start: 10, end: 10 + written.length }, text: word }],
    });
  });

  it('names the sign only where that is all that is wrong', () => {
    const sign = (written: string) => draft({ written, expected: oneOf }).args.advice;
    expect(sign('case–study')).toEqual({
      case: 'word',
      word: 'case-study',
      lookAlike: { case: 'long-dash' },
    });
    expect(sign('Case Study')).toEqual({ case: 'word', word: 'case-study', lookAlike: undefined });
  });

  it('is fixed inside its quotes, and not where it is written otherwise', () => {
    const fixAt = (end: number) =>
      draft({
        written: 'case–study',
        expected: oneOf,
        at: { file: 'otpath.yaml', start: 10, end },
      }).fix?.edits[0]?.at;
    expect(fixAt(20)).toEqual({ file: 'otpath.yaml', start: 10, end: 20 });
    expect(fixAt(22)).toEqual({ file: 'otpath.yaml', start: 11, end: 21 });
    expect(fixAt(21)).toBeUndefined();
    expect(fixAt(23)).toBeUndefined();
  });

  it.each<[string, WrongValue['expected']]>([
    ['case studies', oneOf],
    ['…', { is: 'id' }],
    ['a:b:c', { is: 'reference' }],
    ['level-6', { is: 'target' }],
  ])('is not guessed at: %s', (written, expected) => {
    const { args, fix } = draft({ written, expected });
    expect([args.advice.case === 'word', fix]).toEqual([false, undefined]);
  });
});
