import { subscript, superscript } from './signs.ts';
import { attributeOf, childOf, childrenOf, elementsIn, findAll, type Element } from './word-xml.ts';

/**
 * A formula on one line, as people type it: (a + b)/2, x², √(y). Undefined where it has anything else in it,
 * such as a sum, a matrix or a sign above a letter: half a formula would say something else.
 */
export function formulaInLine(formula: Element): string | undefined {
  const text = piecesOf(formula)?.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function piecesOf(element: Element): string | undefined {
  let line = '';
  let before: Element | undefined;
  for (const piece of elementsIn(element)) {
    if (isAboutLooks(piece)) continue;
    const text = pieceOf(piece);
    if (text === undefined) return undefined;
    // Beside another number or letter, nobody could see where a fraction ends.
    const touches = [before, piece].some((one) => one?.name === 'm:f');
    const isUnclear = touches && /[\p{L}\p{N})]$/u.test(line) && /^[\p{L}\p{N}(√]/u.test(text);
    line += isUnclear ? ` × ${text}` : text;
    before = piece;
  }
  return line;
}

const isAboutLooks = ({ name }: Element): boolean =>
  name.startsWith('w:') || /^m:\w+Pr$/.test(name);

function pieceOf(piece: Element): string | undefined {
  const inside = (name: string): string | undefined => {
    const part = childOf(piece, name);
    return part && piecesOf(part);
  };
  const [base, above, below] = [inside('m:e'), inside('m:sup'), inside('m:sub')];
  switch (piece.name) {
    case 'm:r':
      return textOf(piece);
    case 'm:oMath':
      return piecesOf(piece);
    case 'm:f':
      return fraction(piece, inside('m:num'), inside('m:den'));
    case 'm:sSup':
      return base && above && `${grouped(base)}${superscript(above)}`;
    case 'm:sSub':
      return base && below && `${grouped(base)}${subscript(below)}`;
    case 'm:sSubSup':
      return base && above && below && `${grouped(base)}${subscript(below)}${superscript(above)}`;
    case 'm:rad':
      // Other roots have a number on them.
      return inside('m:deg') || !base ? undefined : `√${grouped(base)}`;
    case 'm:d':
      return inBrackets(piece);
    default:
      return undefined;
  }
}

/** The text of a run, unless something is in it that is no text. */
const textOf = (run: Element): string | undefined =>
  elementsIn(run).every((one) => one.name === 'm:t' || isAboutLooks(one))
    ? findAll(run, 'm:t')
        .flatMap(({ children }) => children.filter((one) => typeof one === 'string'))
        .join('')
    : undefined;

function fraction(
  piece: Element,
  above: string | undefined,
  below: string | undefined,
): string | undefined {
  const type = attributeOf(childOf(childOf(piece, 'm:fPr'), 'm:type'), 'm:val');
  // Without its bar it is no fraction.
  if (!above || !below || type === 'noBar') return undefined;
  return `${grouped(above)}/${grouped(below)}`;
}

function inBrackets(piece: Element): string | undefined {
  const properties = childOf(piece, 'm:dPr');
  const sign = (name: string, usual: string): string =>
    attributeOf(childOf(properties, name), 'm:val') ?? usual;
  const parts = childrenOf(piece, 'm:e').map(piecesOf);
  if (parts.includes(undefined)) return undefined;
  return `${sign('m:begChr', '(')}${parts.join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
}

const grouped = (text: string): string =>
  /^(?:[\p{L}\p{N}.,%]+|\([^()]*\))$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
