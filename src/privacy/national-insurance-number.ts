import { follows, gap, isOfThing, type Match } from './match.ts';

/** Two letters of those that are given out, six digits in pairs, and A to D. */
const form = new RegExp(
  String.raw`(?<![\p{L}\d_/-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${gap}?\d{2}${gap}?\d{2}${gap}?\d{2}(?:${gap}?[A-D])?(?![\p{L}\d_]|[-/]\d)`,
  'giu',
);

const context =
  /\b(?:N\.?I\.?(?:N\.?O?)?|national insurance|yswiriant gwladol)(?:[ \t_-]+(?:numbers?|no|num|nr)\b)?\.?(?:[\s:#=|(*_"'`“]|\b(?:is|was|of|yw)\b){0,12}[-–]?\s?$/i;

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyLike = /(?:\d\d[-\s\u2010-\u2013]{0,12}){3}[a-d]\b|\bn\.?i\b|insurance|yswiriant/i;

/** National Insurance numbers. In small letters, or without the last letter, only where they are named as such. */
export function* findNationalInsuranceNumbers(text: string): Generator<Match> {
  if (!anyLike.test(text)) return;
  for (const { 0: piece, index } of text.matchAll(form)) {
    const isPlain = /[A-D]$/.test(piece) && piece === piece.toUpperCase();
    const isNamed = follows(text, index, context);
    if (!isNamed && (!isPlain || isOfThing(text, index))) continue;
    const end = index + piece.length;
    yield { kind: 'national-insurance-number', start: index, end, certain: true };
  }
}
