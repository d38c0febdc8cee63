import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  agreementOf,
  type Estimate,
  type PairOfReadings,
} from '../../../src/core/assess/agreement.ts';

/** The pairs of a table whose rows are the first reading and whose columns are the second. */
function pairsOf(table: readonly (readonly number[])[]) {
  const categories = table.map((_, at) => String.fromCharCode(97 + at));
  const readings = table.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, () => ({
        first: categories[first]!,
        second: categories[second]!,
      })),
    ),
  );
  return { readings, categories };
}

function agreementIn(table: readonly (readonly number[])[]) {
  const { readings, categories } = pairsOf(table);
  const { raw, kappa, ac1 } = agreementOf(readings, categories).estimates!;
  return { raw, kappa: kappa as Estimate, ac1 };
}

/** Half the width of an interval of 95 %, as a standard error. */
const errorOf = ({ interval }: Estimate): number =>
  (interval!.to - interval!.from) / 2 / 1.959963984540054;

describe('tables that others have published', () => {
  test('Cohen (1960), Table 2: 200 people and three diagnoses, kappa .492', () => {
    // Agreed (88 + 40 + 12) / 200 = .70; by chance .60 × .50 + .30 × .30 + .10 × .20 = .41; .29 / .59.
    const { raw, kappa } = agreementIn([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(raw.value).toBeCloseTo(0.7, 12);
    expect(kappa.value).toBeCloseTo(0.29 / 0.59, 12);
    expect(kappa.value.toFixed(3)).toBe('0.492');
  });

  test('Cohen (1960), Table 1: less agreement than by chance, kappa -.09', () => {
    // Agreed .25 + .02 + .02 = .29; by chance .50 × .40 + .30 × .30 + .20 × .30 = .35; -.06 / .65.
    const { kappa } = agreementIn([
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2],
    ]);
    expect(kappa.value).toBeCloseTo(-0.06 / 0.65, 12);
  });

  test('Fleiss, Levin and Paik (2003), Table 18.1: kappa .68 with a standard error of .088', () => {
    // Agreed .89; by chance .80 × .80 + .10 × .05 + .10 × .15 = .66; .23 / .34.
    const { kappa } = agreementIn([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    expect(kappa.value).toBeCloseTo(0.23 / 0.34, 12);
    expect(errorOf(kappa)).toBeCloseTo(0.0877, 4);
  });

  test.each([
    // By chance .49 × .46 + .51 × .54 = .5008; (.85 - .5008) / .4992.
    { cells: [40, 9, 6, 45], raw: 0.85, kappa: 0.3492 / 0.4992, published: '0.70' },
    // By chance .90 × .85 + .10 × .15 = .78; .07 / .22. As much agreement, and less than half of the kappa.
    { cells: [80, 10, 5, 5], raw: 0.85, kappa: 0.07 / 0.22, published: '0.32' },
    // By chance .60 × .70 + .40 × .30 = .54; .06 / .46.
    { cells: [45, 15, 25, 15], raw: 0.6, kappa: 0.06 / 0.46, published: '0.13' },
    // By chance .60 × .30 + .40 × .70 = .46; .14 / .54.
    { cells: [25, 35, 5, 35], raw: 0.6, kappa: 0.14 / 0.54, published: '0.26' },
  ])(
    'Feinstein and Cicchetti (1990), the paradoxes of kappa: $cells, kappa $published',
    ({ cells: [a, b, c, d], raw, kappa, published }) => {
      const found = agreementIn([
        [a!, b!],
        [c!, d!],
      ]);
      expect(found.raw.value).toBeCloseTo(raw, 12);
      expect(found.kappa.value).toBeCloseTo(kappa, 12);
      expect(found.kappa.value.toFixed(2)).toBe(published);
    },
  );

  test('Gwet (2008): 125 subjects, nearly all in one category: kappa -.0234, AC1 .9408', () => {
    // Agreed 118 / 125 = .944; the categories have .972 and .028 on average, so by chance 2 × .972 × .028.
    const { raw, kappa, ac1 } = agreementIn([
      [118, 5],
      [2, 0],
    ]);
    expect(raw.value).toBeCloseTo(0.944, 12);
    expect(kappa.value.toFixed(4)).toBe('-0.0234');
    expect(ac1.value).toBeCloseTo((0.944 - 0.054432) / (1 - 0.054432), 12);
    expect(ac1.value.toFixed(4)).toBe('0.9408');
  });

  test('Gwet (2014), the abstractors: coefficients and standard errors as his package irrCAC prints them', () => {
    const { raw, kappa, ac1 } = agreementIn([
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ]);
    expect(raw.value).toBeCloseTo(0.89, 12);
    expect(kappa.value.toFixed(7)).toBe('0.7964094');
    expect(errorOf(kappa).toFixed(7)).toBe('0.0589107');
    expect(ac1.value.toFixed(7)).toBe('0.8493305');
    expect(errorOf(ac1).toFixed(7)).toBe('0.0432175');
  });
});

test("Wilson's interval of 8 in 20, and of all or none", () => {
  // (.4 + 1.9208 / 20 ± 1.96 × √(.24 / 20 + 3.8415 / 1600)) / (1 + 3.8415 / 20), by hand.
  const some = agreementIn([
    [8, 6],
    [6, 0],
  ]).raw;
  expect(some.interval!.from).toBeCloseTo(0.2188, 4);
  expect(some.interval!.to).toBeCloseTo(0.6134, 4);
  const all = agreementIn([
    [10, 0],
    [0, 10],
  ]).raw;
  // The lower end is n / (n + z²).
  expect(all.interval).toEqual({ from: 20 / (20 + 1.959963984540054 ** 2), to: 1 });
  const none = agreementIn([
    [0, 10],
    [10, 0],
  ]).raw;
  expect(none.interval!.from).toBe(0);
});

describe('what can’t be said', () => {
  it('is nothing below the least number of pairs, and everything from there on', () => {
    const { readings, categories } = pairsOf([
      [10, 4],
      [2, 3],
    ]);
    const few = agreementOf(readings, categories);
    expect([few.pairs, few.agreed, few.estimates]).toEqual([19, 13, undefined]);
    expect(agreementOf(readings, categories, 19).estimates!.raw.value).toBeCloseTo(13 / 19, 12);
    expect(agreementOf([], ['a', 'b'], 0).estimates).toBeUndefined();
  });

  it('is kappa, where both put everything in one category', () => {
    const { kappa, ac1, raw } = agreementIn([
      [30, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(kappa).toBe('one-category');
    expect(ac1).toEqual({ value: 1 });
    expect(raw.value).toBe(1);
  });

  it('is how far kappa and AC1 may be out, where nobody disagrees', () => {
    const { kappa, ac1 } = agreementIn([
      [12, 0],
      [0, 12],
    ]);
    expect([kappa, ac1]).toEqual([{ value: 1 }, { value: 1 }]);
  });

  it('is 0 and no more of somebody who always says the same', () => {
    // Agreed .8; by chance .8 × 1. Whoever always accepts agrees as often as chance does.
    const { kappa } = agreementIn([
      [16, 0],
      [4, 0],
    ]);
    expect(kappa.value).toBe(0);
  });
});

it('counts missing readings, and leaves them out of everything else', () => {
  const { readings, categories } = pairsOf([
    [20, 3],
    [2, 10],
  ]);
  const more: PairOfReadings<string>[] = [
    ...readings,
    { first: 'a' },
    { second: 'b' },
    {},
    // Something that is no category is no reading.
    { first: 'a', second: 'z' },
  ];
  const found = agreementOf(more, categories);
  expect(found.missing).toBe(4);
  expect({ ...found, missing: 0 }).toEqual(agreementOf(readings, categories));
  expect(found.table.get('a')!.get('b')).toBe(3);
});

test('AC1 depends on how many categories there are, kappa does not', () => {
  const two = agreementIn([
    [20, 3],
    [2, 10],
  ]);
  const three = agreementIn([
    [20, 3, 0],
    [2, 10, 0],
    [0, 0, 0],
  ]);
  expect(three.kappa.value).toBeCloseTo(two.kappa.value, 12);
  expect(three.ac1.value).toBeGreaterThan(two.ac1.value);
});

test('who is first changes nothing, and neither does the order of the pairs', () => {
  const reading = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(
      fc.array(fc.record({ first: reading, second: reading }), { minLength: 20, maxLength: 60 }),
      (readings) => {
        const one = agreementOf(readings, ['a', 'b', 'c']);
        const turned = readings.map(({ first, second }) => ({ first: second, second: first }));
        const other = agreementOf(turned.reverse(), ['a', 'b', 'c']);
        const values = ({ estimates }: typeof one) =>
          [estimates!.raw, estimates!.kappa, estimates!.ac1].flatMap((each) =>
            typeof each === 'string'
              ? []
              : [each.value, each.interval?.from ?? 2, each.interval?.to ?? 2],
          );
        const [a, b] = [values(one), values(other)];
        expect(a.length).toBe(b.length);
        for (const [at, value] of a.entries()) expect(value).toBeCloseTo(b[at]!, 9);
        for (const value of a) expect(Number.isFinite(value)).toBe(true);
      },
    ),
  );
});
