import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, gap, isNextInList, isOfThing, upTo, type Match } from './match.ts';

/** Two letters of those that are given out, six digits in pairs, and A to D. */
const form = letterPattern(
  String.raw`(?<![\p{L}\d_/-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${gap}?\d{2}${gap}?\d{2}${gap}?\d{2}(?:${gap}?[A-D])?(?![\p{L}\d_]|[-/]\d)`,
  'giu',
);

const context = new RegExp(
  String.raw`\b(?:N\.?I\.?(?:N\.?O?)?|nat(?:ional|\.)?\sins(?:urance|\.)?|yswiriant\sgwladol)(?:[\s_-]+(?:numbers?|no|num|nr)\b)?${upTo}`,
  'i',
);

/** Equipment that has serial numbers of the same form, straight before it. */
const equipment = /\b(?:hoist|sling|wheelchair|stairlift|(?:bath|stair|through-floor) lift)\s$/i;

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyLike = /(?:\d\d[-\s–—]{0,3}){3}[a-d]\b/i;
const anyName = /\bn\.?i\b|\bins(?:urance|\.)|yswiriant/i;

/**
 * National Insurance numbers. In small letters, or without the last letter, only where they are named as such, which
 * can't be in a text that has no trace of such a name.
 */
export function* findNationalInsuranceNumbers(text: string, mayBeNamed: boolean): Generator<Match> {
  if (!anyLike.test(text) && !(mayBeNamed && anyName.test(text))) return;
  let lastNamed: number | undefined;
  for (const { 0: piece, index } of everyMatch(form, text)) {
    const end = index + piece.length;
    const isPlain = /[A-D]$/.test(piece) && piece === piece.toUpperCase();
    const isNamed = follows(text, index, context) || isNextInList(text, lastNamed, index);
    if (!isNamed && (!isPlain || isOfThing(text, index, end) || follows(text, index, equipment)))
      continue;
    if (isNamed) lastNamed = end;
    yield { kind: 'national-insurance-number', start: index, end, certain: true };
  }
}
