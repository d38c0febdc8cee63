import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Sketches } from '../../../src/core/assess/similar-candidates.ts';
import { addIgnored, runsOf } from '../../../src/core/assess/similar-runs.ts';
import { sharedPassages } from '../../../src/core/assess/shared-passages.ts';
import { SimilarFinder, type SimilarOptions } from '../../../src/core/assess/similar.ts';

const nothing = new Set<number>();

/** So many words that nobody else has, beginning at a number. */
const words = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${String(first + at)}`).join(' ');

function passagesOf(first: string, second: string, ignored = nothing): readonly string[] {
  return sharedPassages(runsOf(first, ignored), runsOf(second, ignored)).map((passage) => {
    const [a, b] = [
      first.slice(passage.first.start, passage.first.end),
      second.slice(passage.second.start, passage.second.end),
    ];
    expect(
      a
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu),
    ).toEqual(
      b
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu),
    );
    return a;
  });
}

type Texts = Readonly<Record<string, string>>;

/** Pieces by `portfolio/piece`. */
function find(texts: Texts, options: Partial<SimilarOptions> = {}) {
  const finder = new SimilarFinder({ least: 20, ...options });
  const nameOf = (key: string) => {
    const [path = '', evidence = ''] = key.split('/');
    return { path, evidence };
  };
  for (const [key, text] of Object.entries(texts)) finder.add(nameOf(key), text, nothing);
  const found = finder.find(({ path, evidence }) => texts[`${path}/${evidence}`], nothing);
  return {
    ...found,
    pairs: found.pairs.map(({ first, second, shared }) => [
      `${first.path}/${first.evidence}`,
      `${second.path}/${second.evidence}`,
      shared,
    ]),
  };
}

describe('shared passages', () => {
  it('are found word for word, whatever is around them, and shown as they are written', () => {
    const shared = 'We tried the step with both rails, and she managed it twice on her own.';
    expect(
      passagesOf(
        `${words(0, 30)} ${shared} ${words(50, 20)}`,
        `${words(100, 5)}\n\n> WE tried — the step; with both\n> rails, and she managed it twice on her own! ${words(200, 9)}`,
      ),
    ).toEqual([shared.slice(0, -1)]);
  });

  it('are not phrases of seven words', () => {
    const seven = words(0, 7);
    expect(passagesOf(`x ${seven} y`, `a ${seven} b`)).toEqual([]);
    expect(passagesOf(`x ${words(0, 8)} y`, `a ${words(0, 8)} b`)).toEqual([words(0, 8)]);
  });

  it('are each used once, the longest first, in whatever order they were put', () => {
    const [one, two] = [words(0, 12), words(20, 15)];
    expect(passagesOf(`${one} ${two}`, `${two} x ${one}`)).toEqual([one, two]);
    expect(passagesOf(one, `${one} x ${one}`)).toEqual([one]);
  });

  it('are not headings and comments, whose words are a template’s', () => {
    const heading = words(0, 12);
    for (const text of [`## ${heading}`, `${heading}\n====`, `<!-- ${heading}\n${heading} -->`]) {
      expect(passagesOf(`${text}\n\n${words(20, 10)}`, `${text}\n\n${words(40, 10)}`)).toEqual([]);
    }
  });

  it('are not text of templates and frameworks, and what follows it still counts', () => {
    const quoted = words(0, 20);
    const ignored = new Set<number>();
    addIgnored(`# A heading\n\n${quoted}`, ignored);
    const [a, b] = [`${quoted} ${words(30, 30)}`, `${quoted} ${words(70, 30)}`];
    expect(passagesOf(a, b)).toEqual([quoted]);
    expect(passagesOf(a, b, ignored)).toEqual([]);
    expect(runsOf(a, ignored).ownWords).toBe(34);
    expect(runsOf(a, nothing).ownWords).toBe(50);
  });

  it('may have a phrase of a framework in the middle', () => {
    const ignored = new Set<number>();
    addIgnored(words(10, 7), ignored);
    expect(passagesOf(words(0, 30), words(0, 30), ignored)).toEqual([words(0, 30)]);
  });

  it('are found in every writing, and accents make no difference in how they are encoded', () => {
    const welsh =
      'Gwnaethom roi cynnig ar y gris gyda’r ddwy ganllaw ac fe lwyddodd ŵyr Siân ddwywaith';
    expect(passagesOf(`a ${welsh}`, `b ${welsh.normalize('NFD')} c`)).toEqual([welsh]);
  });

  it('do not begin with a refrain, so that a text of nothing else takes no time', () => {
    const refrain = Array.from({ length: 30_000 }, () => 'on and on we go').join(' ');
    expect(passagesOf(refrain, refrain)).toEqual([]);
    const few = `${words(0, 9)} ${'on and on we go '.repeat(30)}${words(20, 9)}`;
    expect(passagesOf(few, few)).toEqual([few]);
  });
});

describe('similar texts', () => {
  const copied = words(0, 60);
  const texts: Texts = {
    'ann/one': `${copied} ${words(1000, 100)}`,
    'ann/two': words(2000, 100),
    'ben/three': `${words(3000, 300)} ${copied}`,
    'ben/four': words(4000, 100),
    'ben/five': `${words(4000, 30)} ${words(5000, 100)}`,
    'cai/short': words(0, 19),
  };

  it('are found across portfolios and within one, those that share most first', () => {
    expect(find(texts)).toEqual({
      pairs: [
        ['ann/one', 'ben/three', 60],
        ['ben/five', 'ben/four', 30],
      ],
      compared: 5,
      tooShort: 1,
      left: 0,
    });
  });

  it('share as many words as are asked', () => {
    expect(find(texts, { least: 31 }).pairs).toEqual([['ann/one', 'ben/three', 60]]);
    expect(find(texts, { least: 61 }).pairs).toEqual([]);
  });

  it('are counted over all passages of a pair', () => {
    const two = {
      'a/x': `${words(0, 15)} x ${words(50, 15)}`,
      'b/x': `${words(50, 15)} y ${words(0, 15)}`,
    };
    expect(find(two, { least: 30 }).pairs).toEqual([['a/x', 'b/x', 30]]);
  });

  it('do not depend on the order in which they come', () => {
    const many = { ...texts };
    for (let at = 0; at < 30; at += 1) many[`p${String(at)}/same`] = `${copied} z${String(at)}`;
    const expected = find(many);
    // So many have the passage that each is compared with the first of them alone.
    expect(expected.pairs.length).toBe(31 + 1);
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(many), { minLength: 36 }), (entries) => {
        expect(find(Object.fromEntries(entries))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('are compared up to a number of pairs, and the rest is counted', () => {
    const found = find(texts, { mostCompared: 1 });
    expect([found.pairs, found.left]).toEqual([[['ann/one', 'ben/three', 60]], 1]);
  });

  it('are found with little memory too, however many there are', () => {
    const some: Record<string, string> = {};
    for (let at = 0; at < 300; at += 1) some[`p${String(at)}/x`] = words(10_000 * (at + 1), 200);
    some['a/copy'] = `${words(0, 200)} ${words(500, 50)}`;
    some['b/copy'] = `${words(600, 50)} ${words(0, 200)}`;
    const limits = { runs: 5000, pairs: 1000 };
    const sketches = new Sketches(limits);
    for (const text of Object.values(some)) sketches.add(runsOf(text, nothing));
    expect(sketches.scale).toBe(16);
    expect(find(some, { limits }).pairs).toEqual([['a/copy', 'b/copy', 200]]);
  });

  it('are what is left of a text that is gone by the second look: nothing', () => {
    const finder = new SimilarFinder({ least: 20 });
    finder.add({ path: 'a', evidence: 'x' }, copied, nothing);
    finder.add({ path: 'b', evidence: 'x' }, copied, nothing);
    expect(finder.find(() => undefined, nothing).pairs).toEqual([]);
  });
});

test('every word that two texts are said to share is in both, and none is counted twice', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '\n\n', '# h\n', '<!-- x -->'), {
      maxLength: 120,
    })
    .map((some) => some.join(' '));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [runsOf(first, nothing), runsOf(second, nothing)];
      const found = sharedPassages(a, b);
      passagesOf(first, second);
      const shared = found.reduce((all, one) => all + one.words, 0);
      expect(shared).toBeLessThanOrEqual(Math.min(a.ownWords, b.ownWords));
      const ordered = found.map((one) => one.first);
      expect(ordered.every((one, at) => at === 0 || one.start >= ordered[at - 1]!.end)).toBe(true);
    }),
  );
});
