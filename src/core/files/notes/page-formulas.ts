import type { Element, ElementContent } from 'hast';
import { subscript, superscript } from './signs.ts';

/** What is beside a formula for programs, and not shown. */
const notShown = /^(?:annotation|annotation-xml|mphantom|none|mprescripts)$/;

/** A formula of a page on one line, as people type it: (a + b)/2, x², √(y). Whatever it has, its text is kept. */
export const pageFormula = (math: Element): string =>
  lineOf(math.children).replace(/\s+/g, ' ').trim();

function lineOf(nodes: readonly ElementContent[]): string {
  let line = '';
  let before: Element | undefined;
  for (const node of nodes) {
    const piece = pieceOf(node);
    if (piece === '') continue;
    const element = node.type === 'element' ? node : undefined;
    // Beside another number or letter, nobody could see where a fraction ends.
    const touches = [before, element].some((one) => one?.tagName === 'mfrac');
    const isUnclear = touches && /[\p{L}\p{N})]$/u.test(line) && /^[\p{L}\p{N}(√]/u.test(piece);
    line += isUnclear ? ` × ${piece}` : piece;
    before = element ?? before;
  }
  return line;
}

function pieceOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.trim();
  if (node.type !== 'element' || notShown.test(node.tagName)) return '';
  const parts = node.children.filter((child) => child.type === 'element');
  const part = (index: number): string => lineOf(parts.slice(index, index + 1));
  switch (node.tagName) {
    case 'mo': {
      const sign = lineOf(node.children);
      return /^[=+−×÷<>≤≥≈≠±-]$/u.test(sign) ? ` ${sign} ` : sign;
    }
    case 'mtext':
      return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msup':
      return `${grouped(part(0))}${superscript(part(1))}`;
    case 'msub':
      return `${grouped(part(0))}${subscript(part(1))}`;
    case 'msubsup':
      return `${grouped(part(0))}${subscript(part(1))}${superscript(part(2))}`;
    case 'msqrt':
      return `√${grouped(lineOf(node.children))}`;
    case 'mroot':
      return `${superscript(part(1))}√${grouped(part(0))}`;
    case 'mfenced':
      return `(${parts.map((one) => pieceOf(one)).join(', ')})`;
    case 'mtable':
    case 'mtr':
      return parts.map((one) => pieceOf(one)).join(node.tagName === 'mtr' ? ', ' : '; ');
    case 'munder':
    case 'mover':
    case 'munderover':
    case 'mmultiscripts':
      return parts.map((one) => pieceOf(one)).join(' ');
    default:
      return lineOf(node.children);
  }
}

const grouped = (text: string): string =>
  /^(?:[\p{L}\p{N}.,%]+|\([^()]*\))$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
