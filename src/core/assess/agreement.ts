/** One thing that two people read independently. A reading is missing where somebody gave none. */
export interface PairOfReadings<Category extends string> {
  readonly first?: Category | undefined;
  readonly second?: Category | undefined;
}

/** A range that holds the true value in 95 of 100 samples like this one. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A value with its range; without one where all pairs agree or the sample can't show how far it might be out. */
export interface Estimate {
  readonly value: number;
  readonly interval?: Interval | undefined;
}

/** Why a coefficient can't be worked out: everybody put everything in one category, so chance explains it all. */
export type Undefined = 'one-category';

/** How often two people agree, and how much of it is more than chance. */
export interface Agreement<Category extends string> {
  /** Pairs in which both gave a reading. */
  readonly pairs: number;
  /** Pairs in which at least one gave none. They count for nothing else. */
  readonly missing: number;
  /** How many pairs are in each cell: first reading, then second. Every category has its row. */
  readonly table: ReadonlyMap<Category, ReadonlyMap<Category, number>>;
  /** How many pairs agree. */
  readonly agreed: number;
  /** Undefined where there are fewer pairs than the least that says something. */
  readonly estimates?: Estimates | undefined;
}

/** What can be said of enough pairs. */
export interface Estimates {
  /** The share of pairs that agree, with Wilson's interval. */
  readonly raw: Estimate;
  /** Cohen's kappa. */
  readonly kappa: Estimate | Undefined;
  /** Gwet's AC1. It is always defined for two categories or more. */
  readonly ac1: Estimate;
}

/** Below so many pairs an estimate says more about chance than about people. */
export const leastPairs = 20;

/** The point of the normal distribution beyond which 2.5 % lie. */
const z = 1.959963984540054;

/**
 * Raw agreement, Cohen's kappa (Cohen 1960; its variance: Fleiss, Cohen and Everitt 1969) and Gwet's AC1 (Gwet
 * 2008) of two people who put the same things into categories without order. All categories that could have
 * been chosen are given, whether anybody chose them or not: AC1 depends on their number.
 */
export function agreementOf<Category extends string>(
  readings: readonly PairOfReadings<Category>[],
  categories: readonly Category[],
  least: number = leastPairs,
): Agreement<Category> {
  const counts = categories.map(() => categories.map(() => 0));
  let pairs = 0;
  for (const { first, second } of readings) {
    if (first === undefined || second === undefined) continue;
    const row = counts[categories.indexOf(first)];
    const column = categories.indexOf(second);
    if (!row || column < 0) continue;
    row[column]! += 1;
    pairs += 1;
  }
  const agreed = sum(counts.map((row, at) => row[at]!));
  return {
    pairs,
    missing: readings.length - pairs,
    table: new Map(
      categories.map((category, row) => [
        category,
        new Map(categories.map((other, column) => [other, counts[row]![column]!])),
      ]),
    ),
    agreed,
    ...(pairs >= Math.max(least, 1) && { estimates: estimatesOf(counts, pairs) }),
  };
}

function estimatesOf(counts: readonly (readonly number[])[], pairs: number): Estimates {
  const shares = counts.map((row) => row.map((count) => count / pairs));
  const rows = shares.map(sum);
  const columns = shares.map((_, at) => sum(shares.map((row) => row[at]!)));
  const agreed = sum(counts.map((row, at) => row[at]!));
  const table: Table = { shares, rows, columns, pairs, raw: agreed / pairs };
  return {
    raw: { value: table.raw, interval: wilson(agreed, pairs) },
    kappa: kappaOf(table),
    ac1: ac1Of(table),
  };
}

/** Everything as a share of all pairs. */
interface Table {
  readonly shares: readonly (readonly number[])[];
  /** How often the first person chose each category, and the second. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly pairs: number;
  readonly raw: number;
}

function kappaOf(table: Table): Estimate | Undefined {
  const { rows, columns } = table;
  // Asked of the counts, since a sum of shares may miss 1 by a rounding.
  if (rows.some((share, at) => share === 1 && columns[at] === 1)) return 'one-category';
  return coefficient(table, {
    chance: sum(rows.map((share, at) => share * columns[at]!)),
    weight: (row, column) => (columns[row]! + rows[column]!) / 2,
  });
}

function ac1Of(table: Table): Estimate {
  const { rows, columns } = table;
  const both = rows.map((share, at) => (share + columns[at]!) / 2);
  const others = Math.max(1, rows.length - 1);
  return coefficient(table, {
    chance: sum(both.map((share) => (share * (1 - share)) / others)),
    weight: (row, column) => (1 - (both[row]! + both[column]!) / 2) / others,
  });
}

/** What a coefficient takes for chance: in all, and of each cell, as its variance needs it. */
interface Chance {
  readonly chance: number;
  readonly weight: (row: number, column: number) => number;
}

/** (agreement - chance) / (1 - chance). Both coefficients have this form, and so has the variance of both. */
function coefficient({ shares, pairs, raw }: Table, { chance, weight }: Chance): Estimate {
  const value = (raw - chance) / (1 - chance);
  // No pair disagrees, so the formula would claim that there is no doubt at all.
  if (raw === 1) return { value: 1 };
  const left = 1 - value;
  const diagonal = sum(shares.map((row, at) => row[at]! * weight(at, at)));
  const squares = sum(
    shares.map((row, at) => sum(row.map((share, column) => share * weight(at, column) ** 2))),
  );
  const variance =
    (raw * (1 - raw) -
      4 * left * (diagonal - raw * chance) +
      4 * left ** 2 * (squares - chance ** 2)) /
    (pairs * (1 - chance) ** 2);
  const margin = z * Math.sqrt(Math.max(0, variance));
  return {
    value,
    interval: { from: Math.max(-1, value - margin), to: Math.min(1, value + margin) },
  };
}

/** Wilson's interval (1927) of a share: it stays between 0 and 1 and says something where all agree. */
function wilson(count: number, of: number): Interval {
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const margin = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const all = 1 + z ** 2 / of;
  return {
    from: count === 0 ? 0 : (middle - margin) / all,
    to: count === of ? 1 : (middle + margin) / all,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
