import { attributeOf, childOf, childrenOf, valueOf, type Element } from './word-xml.ts';

interface Level {
  readonly start: number;
  /** As Word calls it: `decimal`, `bullet`, `lowerLetter`. */
  readonly format: string;
  /** What is printed: `%1.%2)`. */
  readonly text: string;
  readonly style: string | undefined;
}

interface List {
  readonly of: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list begins. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The number or bullet of one paragraph. */
export interface Label {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly number: number;
  /** As Word prints it: `2.1`, `b)`. */
  readonly printed: string;
  /** Whether Markdown prints it otherwise. */
  readonly isOtherwise: boolean;
}

/** The numbered and bulleted lists of a document, which count on as its paragraphs are read. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #byStyle = new Map<string, { readonly number: string; readonly level: number }>();
  /** The last numbers of each abstract list, by level. */
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: Element | undefined) {
    const abstract = new Map(
      childrenOf(root, 'w:abstractNum').map((one) => [
        attributeOf(one, 'w:abstractNumId') ?? '',
        one,
      ]),
    );
    const numbers = childrenOf(root, 'w:num');
    const abstractOf = (id: string, hops = 0): Element | undefined => {
      const one = abstract.get(id);
      const link = one && valueOf(one, 'w:numStyleLink');
      if (link === undefined || hops > 5) return one;
      const other = [...abstract].find(([, each]) => valueOf(each, 'w:styleLink') === link);
      return other ? abstractOf(other[0], hops + 1) : one;
    };
    for (const num of numbers) {
      const id = attributeOf(num, 'w:numId') ?? '';
      const of = valueOf(num, 'w:abstractNumId') ?? '';
      const base = abstractOf(of);
      const overrides = childrenOf(num, 'w:lvlOverride');
      const levels = new Map(childrenOf(base, 'w:lvl').map(levelOf));
      for (const override of overrides) {
        const level = childOf(override, 'w:lvl');
        if (level) levels.set(...levelOf(level));
      }
      this.#lists.set(id, {
        of,
        levels,
        restarts: new Map(
          overrides.flatMap((one): [number, number][] => {
            const start = valueOf(one, 'w:startOverride');
            return start === undefined
              ? []
              : [[Number(attributeOf(one, 'w:ilvl') ?? 0), Number(start)]];
          }),
        ),
      });
      for (const [level, { style }] of levels) {
        if (style !== undefined && !this.#byStyle.has(style)) {
          this.#byStyle.set(style, { number: id, level });
        }
      }
    }
  }

  /** The list and level that numbering gives to a style. */
  ofStyle(
    style: string | undefined,
  ): { readonly number: string; readonly level: number } | undefined {
    return style === undefined ? undefined : this.#byStyle.get(style);
  }

  /** Counts the paragraphs of a style that is a list by its name alone. */
  nextOfStyle(name: string): number {
    const [last = 0] = this.#counters.get(`style ${name}`) ?? [];
    this.#counters.set(`style ${name}`, [last + 1]);
    return last + 1;
  }

  /** Counts on: the label of the next paragraph of a list. Undefined where the list prints nothing. */
  next(number: string, level: number): Label | undefined {
    const list = this.#lists.get(number);
    if (!list) return undefined;
    const own = list.levels.get(level);
    const format = own?.format ?? 'decimal';
    const counters = this.#counters.get(list.of) ?? [];
    this.#counters.set(list.of, counters);
    const restart = list.restarts.get(level);
    const isFirst = !this.#begun.has(`${number} ${level}`);
    this.#begun.add(`${number} ${level}`);
    const before = restart !== undefined && isFirst ? undefined : counters[level];
    counters[level] = before === undefined ? (restart ?? own?.start ?? 1) : before + 1;
    counters.length = level + 1;
    if (format === 'none') return undefined;
    const printed = (own?.text ?? '').replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const value = counters[at] ?? list.levels.get(at)?.start ?? 1;
      return written(value, list.levels.get(at)?.format ?? 'decimal');
    });
    const isOrdered = format !== 'bullet';
    return {
      level,
      isOrdered,
      number: counters[level],
      printed,
      isOtherwise:
        isOrdered &&
        !new RegExp(`^${String(counters[level])}[.)]?$`).test(
          printed || `${String(counters[level])}.`,
        ),
    };
  }
}

function levelOf(level: Element): [number, Level] {
  return [
    Number(attributeOf(level, 'w:ilvl') ?? 0),
    {
      start: Number(valueOf(level, 'w:start') ?? 1),
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
      style: valueOf(level, 'w:pStyle'),
    },
  ];
}

function written(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a to z, then aa to zz, as Word counts. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [number, sign] of romans) {
    while (rest >= number) {
      text += sign;
      rest -= number;
    }
  }
  return text;
}
