import { attributeOf, childOf, childrenOf, isOn, valueOf, type Element } from './word-xml.ts';

/** What a style says of paragraphs and words that have it. */
export interface Style {
  /** As people see it, in small letters. */
  readonly name: string;
  /** 1 to 6 for headings; 0 for the title of the document. */
  readonly heading?: number | undefined;
  readonly isQuote: boolean;
  /** The list that comes with it. */
  readonly list?: { readonly number: string; readonly level: number } | undefined;
  /** A list by its name alone: `List Bullet 2`. */
  readonly namedList?: { readonly isOrdered: boolean; readonly level: number } | undefined;
  readonly isHidden: boolean;
  /** In capitals, large or small, whatever was typed. */
  readonly isInCapitals: boolean;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
}

const plain: Style = { name: '', isQuote: false, isHidden: false, isInCapitals: false };

/** Beyond this a chain of styles goes round in a circle. */
const longestChain = 20;

/** The styles of a document by id. */
export class Styles {
  readonly #elements: ReadonlyMap<string, Element>;
  readonly #known = new Map<string, Style>();

  constructor(root: Element | undefined) {
    this.#elements = new Map(
      childrenOf(root, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
    );
  }

  find(id: string | undefined): Style {
    if (id === undefined) return plain;
    const known = this.#known.get(id);
    if (known) return known;
    const style = this.#read(id);
    this.#known.set(id, style);
    return style;
  }

  #read(id: string): Style {
    const chain: Element[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < longestChain;) {
      const element = this.#elements.get(next);
      if (!element) break;
      chain.push(element);
      next = valueOf(element, 'w:basedOn');
    }
    const first = <Value>(read: (style: Element) => Value | undefined): Value | undefined => {
      for (const style of chain) {
        const value = read(style);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    // Documents made by other programs often lack the style that they use.
    const name = (chain[0] && valueOf(chain[0], 'w:name')?.toLowerCase()) ?? nameOfId(id);
    const names = [
      name,
      ...chain.slice(1).map((one) => valueOf(one, 'w:name')?.toLowerCase() ?? ''),
    ];
    const words = (property: string): boolean | undefined =>
      first((style) => isOn(childOf(style, 'w:rPr'), property));
    return {
      name,
      heading:
        first((style) => levelOf(valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl'))) ??
        names.map(headingNamed).find((level) => level !== undefined),
      isQuote: names.some((one) => /^(?:intense )?quote$|^block text$|^quotations?$/.test(one)),
      list: first(listOfStyle),
      namedList: names.map(listNamed).find((one) => one !== undefined),
      isHidden: words('w:vanish') ?? false,
      isInCapitals: words('w:caps') ?? words('w:smallCaps') ?? false,
      bold: words('w:b'),
      italic: words('w:i'),
      strike: words('w:strike'),
    };
  }
}

const nameOfId = (id: string): string => id.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

/** Level 9 means text. */
export const levelOf = (written: string | undefined): number | undefined =>
  written !== undefined && /^[0-8]$/.test(written) ? Math.min(6, Number(written) + 1) : undefined;

function headingNamed(name: string): number | undefined {
  if (name === 'title') return 0;
  if (name === 'subtitle') return 1;
  const [, level] = /^heading ([1-9])$/.exec(name) ?? [];
  return level === undefined ? undefined : Math.min(6, Number(level));
}

function listOfStyle(style: Element): Style['list'] {
  const properties = childOf(childOf(style, 'w:pPr'), 'w:numPr');
  const number = valueOf(properties, 'w:numId');
  if (number === undefined) return undefined;
  return { number, level: Number(valueOf(properties, 'w:ilvl') ?? 0) };
}

function listNamed(name: string): Style['namedList'] {
  const [, kind, level = '1'] = /^list (bullet|number)(?: ([2-5]))?$/.exec(name) ?? [];
  return kind === undefined
    ? undefined
    : { isOrdered: kind === 'number', level: Number(level) - 1 };
}
