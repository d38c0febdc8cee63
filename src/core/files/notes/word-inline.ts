import { isShown, type Look, type TextSpan } from './inline.ts';
import { inFont, signOf, subscript, superscript } from './signs.ts';
import { readDrawing } from './word-drawings.ts';
import { fieldOf, linkOfField } from './word-fields.ts';
import { formulaInLine } from './word-formulas.ts';
import type { Reading } from './word-reading.ts';
import {
  attributeOf,
  childOf,
  elementsIn,
  findAll,
  isOn,
  isTrue,
  valueOf,
  type Element,
} from './word-xml.ts';

/** Where words are: what paragraph they are in, and what link. */
export interface Around {
  readonly link?: string | undefined;
  /** Words of headings are bold anyway. */
  readonly isHeading: boolean;
  readonly isHidden: boolean;
  readonly isInCapitals?: boolean;
}

/** What changes nothing of the text. */
const silent =
  /^w:(?:pPr|rPr|sdtPr|sdtEndPr|proofErr|bookmark\w+|comment(?:Range\w+|Reference)|perm\w+|lastRenderedPageBreak|footnoteRef|endnoteRef|annotationRef|separator|continuationSeparator|moveFromRange\w+|moveToRange\w+|customXml(?:Ins|Del|MoveFrom|MoveTo)Range\w+|fldData|delText|delInstrText|softHyphen|tblPrEx|smartTagPr|customXmlPr|rubyPr|rt)$/;

/** The words of a paragraph, or of anything inside one. */
export const readWordInline = (
  element: Element,
  around: Around,
  reading: Reading,
): readonly TextSpan[] => elementsIn(element).flatMap((child) => spansOf(child, around, reading));

function spansOf(element: Element, around: Around, reading: Reading): readonly TextSpan[] {
  const { losses } = reading;
  switch (element.name) {
    case 'w:r':
      return readRun(element, around, reading);
    case 'w:hyperlink':
      return readWordInline(element, { ...around, link: linkOf(element, reading) }, reading);
    case 'w:ins':
    case 'w:moveTo':
      if (hasText(element)) losses.add('tracked-insertions');
      return readWordInline(element, around, reading);
    case 'w:del':
    case 'w:moveFrom':
      if (hasText(element)) losses.add('tracked-deletions');
      return [];
    case 'w:sdt':
      return readControl(element, around, reading);
    case 'w:subDoc':
      losses.add('inserted-documents');
      return [];
    case 'm:oMath':
    case 'm:oMathPara':
      return readFormula(element, reading);
    case 'mc:AlternateContent':
      return readWordInline(alternative(element), around, reading);
    default:
      return silent.test(element.name) ? [] : readWordInline(element, around, reading);
  }
}

function readFormula(element: Element, { losses }: Reading): readonly TextSpan[] {
  const line = formulaInLine(element);
  losses.add(line === undefined ? 'formulas' : 'formulas-in-line');
  return [{ text: line === undefined ? '(a formula was left out here)' : readable(line) }];
}

/** Of several forms of one thing the one that can be read here; newer programs write the first. */
export function alternative(element: Element): Element {
  const [choice, fallback] = [childOf(element, 'mc:Choice'), childOf(element, 'mc:Fallback')];
  const isKnown =
    choice &&
    ['w:txbxContent', 'a:blip', 'w:t', 'c:chart', 'dgm:relIds', 'm:t'].some(
      (name) => findAll(choice, name).length > 0,
    );
  return (isKnown ? choice : (fallback ?? choice)) ?? element;
}

const hasText = (element: Element): boolean =>
  ['w:t', 'w:delText', 'w:drawing', 'w:pict'].some((name) => findAll(element, name).length > 0);

/** A box in a form: what was chosen or typed in it. */
function readControl(element: Element, around: Around, reading: Reading): readonly TextSpan[] {
  const properties = childOf(element, 'w:sdtPr');
  const content = childOf(element, 'w:sdtContent');
  if (!content) return [];
  if (isOn(properties, 'w:showingPlcHdr')) {
    reading.losses.add('empty-fields');
    return [];
  }
  const box = childOf(properties, 'w14:checkbox');
  if (box) {
    return [{ text: isTrue(attributeOf(childOf(box, 'w14:checked'), 'w14:val')) ? '☒' : '☐' }];
  }
  return readWordInline(content, around, reading);
}

function linkOf(element: Element, { relationships, losses }: Reading): string | undefined {
  const id = attributeOf(element, 'r:id');
  const target = id === undefined ? undefined : relationships.get(id);
  // A place inside the document needs no link.
  if (!target?.isOutside) return undefined;
  if (isShown(target.target)) return target.target;
  losses.add('links-elsewhere');
  return undefined;
}

function readRun(run: Element, around: Around, reading: Reading): readonly TextSpan[] {
  const properties = childOf(run, 'w:rPr');
  const style = reading.styles.find(valueOf(properties, 'w:rStyle'));
  const isHidden = isOn(properties, 'w:vanish') ?? (style.isHidden || around.isHidden);
  const look: Look = {
    bold: !around.isHeading && (isOn(properties, 'w:b') ?? style.bold ?? false),
    italic: isOn(properties, 'w:i') ?? style.italic ?? false,
    strike: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike') ?? style.strike ?? false,
    link: around.link,
  };
  const font = attributeOf(childOf(properties, 'w:rFonts'), 'w:ascii') ?? '';
  const height = valueOf(properties, 'w:vertAlign');
  const spans = elementsIn(run).flatMap((child) => pieceOf(child, look, font, around, reading));
  if (isHidden) {
    if (spans.some((span) => !('text' in span) || span.text.trim() !== '')) {
      reading.losses.add('hidden-text');
    }
    return [];
  }
  const capitals = ['w:caps', 'w:smallCaps'].map((name) => isOn(properties, name));
  const isInCapitals =
    capitals.includes(true) ||
    (!capitals.includes(false) && (style.isInCapitals || around.isInCapitals === true));
  const hasSmallLetters = spans.some((span) => 'text' in span && /\p{Ll}/u.test(span.text));
  // Headings look their own way in any case, and what was typed in capitals is in capitals.
  if (isInCapitals && hasSmallLetters && !around.isHeading) reading.losses.add('capitals');
  const isMarked = isTrue(valueOf(properties, 'w:u')) || isTrue(valueOf(properties, 'w:highlight'));
  if (isMarked && look.link === undefined && !around.isHeading) {
    if (spans.some((span) => 'text' in span && span.text.trim() !== ''))
      reading.losses.add('looks');
  }
  if (height !== 'superscript' && height !== 'subscript') return spans;
  const raise = height === 'superscript' ? superscript : subscript;
  return spans.map((span) => ('text' in span ? { ...span, text: raise(span.text) } : span));
}

/** One piece of a run: text, a tab, a sign, a picture, a piece of a field. */
function pieceOf(
  piece: Element,
  look: Look,
  font: string,
  around: Around,
  reading: Reading,
): readonly TextSpan[] {
  const { fields, notes, losses } = reading;
  if (piece.name === 'w:fldChar') return fieldOf(piece, look, reading);
  if (piece.name === 'w:instrText') {
    const field = fields.at(-1);
    if (field && !field.isResult) field.instruction += textIn(piece);
    return [];
  }
  if (fields.some(({ isResult }) => !isResult)) return [];
  const seen = { ...look, link: look.link ?? linkOfField(reading) };
  switch (piece.name) {
    case 'w:t': {
      const text = textIn(piece);
      return [{ ...seen, text: readable(inFont(font, text) ?? text) }];
    }
    case 'w:tab':
    case 'w:ptab':
      return [{ ...seen, text: '\t' }];
    case 'w:noBreakHyphen':
      return [{ ...seen, text: '-' }];
    case 'w:br':
    case 'w:cr': {
      const isPage = /^(?:page|column)$/.test(attributeOf(piece, 'w:type') ?? '');
      return isPage ? [] : [{ ...seen, node: { type: 'break' } }];
    }
    case 'w:sym': {
      const sign = signOf(attributeOf(piece, 'w:font') ?? '', attributeOf(piece, 'w:char') ?? '');
      if (sign === undefined) losses.add('symbols');
      return [{ ...seen, text: sign ?? '□' }];
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      notes.push({ kind, id: attributeOf(piece, 'w:id') ?? '' });
      return [{ text: `[${String(notes.length)}]` }];
    }
    case 'w:ruby': {
      const above = findAll(piece, 'w:rt').map((one) => findAll(one, 'w:t').map(textIn).join(''));
      const base = childOf(piece, 'w:rubyBase');
      return [
        ...(base ? readWordInline(base, around, reading) : []),
        { ...seen, text: ` (${above.join('')})` },
      ];
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(piece, seen, reading);
    case 'mc:AlternateContent':
      return elementsIn(alternative(piece)).flatMap((one) =>
        pieceOf(one, look, font, around, reading),
      );
    default:
      return silent.test(piece.name) ? [] : spansOf(piece, around, reading);
  }
}

const textIn = ({ children }: Element): string =>
  children.filter((child) => typeof child === 'string').join('');

/** Without signs that nobody sees, and with the space that everybody types. */
export const readable = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Co}/gu, '□')
    .replace(/[\r\n]+/g, ' ');
