import { fartherLabel, followsFartherLabel } from './farther-label.ts';
import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, gap, isNextInList, isOfThing, upTo, type Match } from './match.ts';

/** Where a number begins: apart, or at the end of a label that touches it, as in "NHS number9990000018". */
const begin = String.raw`(?=\d)(?<![\d_/#+-]|\d\.)(?:(?<!\p{L})|(?<=(?<!\p{L})(?:NHS|nhs|Nhs|GIG|CHI)\.?[ _-]?(?:[Nn]umber|NUMBER|[Nn]um|[Nn]o|NO|[Nn]r|ID|id)?))`;
const grouped = letterPattern(
  String.raw`${begin}\d{3}${gap}\d{3}${gap}\d{4}(?![\p{L}\d_]|[-./]\d)`,
  'gu',
);
/** Dots or commas take the place of spaces between the groups, and of both of them. */
const dotted = letterPattern(
  String.raw`(?<!\d,|\bv\. ?)${begin}\d{3}(?<mark>[.,])\d{3}\k<mark>\d{4}(?![\p{L}\d_]|[-./,]\d)`,
  'gu',
);
/** Each figure by itself, as in the boxes of a form. */
const spaced = letterPattern(
  String.raw`(?<![\p{L}\d_/#+.,-]|\d[ \t,;:]{1,2})\d(?:[ \t]{1,3}\d){9}(?![\p{L}\d_%]|[-./,:]\d|[ \t,;]{1,2}\d)`,
  'gu',
);
/** Ten scores in a row look the same. */
const beforeScores =
  /\b(?:scor(?:es?|ed|ing)|rat(?:ed|ings?)|items?|trials?|results?|counts?|spans?|sequence|digits|figures|series|numbers|marks|points|values|levels?|visits|weeks?|days|attempts|repetitions|recall(?:ed)?|scales?|tests?)\b[^.!?\n]{0,40}$/i;
const afterScores =
  /^[ \t]?(?:(?:kg|cm|mm|m|s|secs?|mins?)\b|%|seconds|metres|steps|out of|points|repetitions)/;
const plain = letterPattern(String.raw`${begin}\d{10}(?![\p{L}\d_]|[-./]\d)`, 'gu');

const service = String.raw`(?:N\.?H\.?S(?![a-z\d])|NHS(?=n(?:um|o\b))|(?:GIG|CHI|H ?& ?C)(?![a-z\d])|health (?:and|&) (?:social )?care\b)`;
/** "NHS no.", "NHS number is", the Welsh "rhif GIG", and the names in Scotland and Northern Ireland. */
const label = String.raw`(?<![a-z\d])${service}\.?[\s_-]{0,2}(?:(?:(?:/|&|and)\s?)?(?:patient|client|hospital)\s)?(?:(?:numbers?|no|num|nr|id|rhif)\b|#)|\brhif (?:y )?${service}`;
const namedNumber = new RegExp(String.raw`(?:${label}|\b(?:NHS|GIG)\)?[\s]?[:=#])${upTo}`, 'i');
/** A name and a date of birth may come first: "Name, DOB, NHS no: Some Body, 3/5/41, 999 000 0018". */
const namedFarther = fartherLabel(
  label,
  String.raw`[^\d\n;:!?]{0,30}\d{1,2}(?:(?<mark>[/.-])\d{1,2}\k<mark>| [a-z]{3,9} )\d{2,4}`,
);
/** Straight before three groups there is no need to say that it is a number. */
const serviceAlone = /\b(?:NHS|GIG) $/;
/** "NHS" alone may also begin the name of an office. */
const namedService = new RegExp(String.raw`\b${service}${upTo}`, 'i');

/** Whether ten digits carry the check digit of an NHS number. Ten times the same digit does not count. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  // 11 stands for 0, and no number is issued for which it would be 10.
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const notScottish = /^(?:3[2-9]|[4679])/;

/**
 * Whether a number lies where numbers are given out: 3 in Northern Ireland, 4, 6 and 7 in England and Wales,
 * 9 for tests, and in Scotland those that begin with a date of birth.
 */
const isIssued = (digits: string): boolean =>
  notScottish.test(digits) || beginsWithDate.test(digits);

/** Ten digits in groups of any size, for beside the words that name them. */
const further = String.raw`(?:(?:[ \t]{1,3}|[ \t]{0,2}[./–—|\n-][ \t]{0,2}|,)?\d)`;
const anyGroups = letterPattern(String.raw`${begin}\d${further}{9}(?![\p{L}\d_]|[-./]\d)`, 'gu');
/** One figure too many, or one too few: a slip. Cells of a table are not taken for groups. */
const beside = String.raw`(?:(?:[ \t]{1,2}|[ \t]?[–—-][ \t]?|,)?\d)`;
const slips = letterPattern(
  String.raw`${begin}\d(?:${beside}{10}|${beside}{8})(?![\p{L}\d_]|[ \t]{0,3}[./–—-]?[ \t]{0,2}\d|,\d)`,
  'gu',
);

/** "NHS 999/000/0018": no number of an office is written so. */
const isInSlashes = (piece: string, text: string, index: number): boolean =>
  /^\d{3}\/\d{3}\/\d{4}$/.test(piece) &&
  isNhsNumber(piece.replaceAll('/', '')) &&
  follows(text, index, namedService);

/** In Scotland it begins with a date of birth, so that it shows itself whatever its last digit. */
const scottish = new RegExp(String.raw`\bCHI${upTo}`);
const beginsWithDate = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/;

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyLike = /\d(?:[\s.,/|–—-]{0,5}\d){8}/;

/**
 * NHS numbers: certain when written in groups or named as such, possible when it is just ten digits. A number
 * that is named as one is one in any groups, and with a slip in it too.
 */
export function* findNhsNumbers(text: string): Generator<Match> {
  if (!anyLike.test(text)) return;
  let lastNamed: number | undefined;
  for (const { 0: piece, index } of everyMatch(anyGroups, text)) {
    const digits = piece.replace(/\D/g, '');
    const isNamed =
      follows(text, index, namedNumber) ||
      followsFartherLabel(text, index, namedFarther) ||
      isInSlashes(piece, text, index) ||
      (isIssued(digits) && isNextInList(text, lastNamed, index));
    if (/^(\d)\1{9}$/.test(digits) || !isNamed) continue;
    lastNamed = index + piece.length;
    yield { kind: 'nhs-number', start: index, end: lastNamed, certain: true };
  }
  yield* findSlips(text);
  yield* findSpaced(text);
  for (const { 0: piece, index } of [...everyMatch(grouped, text), ...everyMatch(dotted, text)]) {
    const digits = piece.replace(/\D/g, '');
    const end = index + piece.length;
    const isAlone = notScottish.test(digits) && follows(text, index, serviceAlone);
    const isNamed = isAlone || follows(text, index, namedService);
    // A first group such as 029 begins a telephone number.
    const isLikely = isIssued(digits) && !digits.startsWith('0') && !isOfThing(text, index, end);
    if (!isAlone && (!isNhsNumber(digits) || !(isNamed || isLikely))) continue;
    yield { kind: 'nhs-number', start: index, end, certain: true };
  }
  for (const { 0: digits, index } of everyMatch(plain, text)) {
    const isScottish = beginsWithDate.test(digits) && follows(text, index, scottish);
    if (!isNhsNumber(digits) && !isScottish) continue;
    const end = index + digits.length;
    const certain = follows(text, index, namedService);
    if (!certain && (!isIssued(digits) || isOfThing(text, index, end))) continue;
    const kind = certain ? 'nhs-number' : 'possible-nhs-number';
    yield { kind, start: index, end, certain };
  }
}

/** Each of ten figures by itself. Ten figures of a test may fit by chance, so a person has to look. */
function* findSpaced(text: string): Generator<Match> {
  for (const { 0: piece, index } of everyMatch(spaced, text)) {
    const digits = piece.replace(/\D/g, '');
    if (!isNhsNumber(digits) || !isIssued(digits)) continue;
    const end = index + piece.length;
    if (follows(text, index, beforeScores) || afterScores.test(text.slice(end, end + 16))) continue;
    if (isOfThing(text, index, end)) continue;
    yield { kind: 'possible-nhs-number', start: index, end, certain: false };
  }
}

/** A number that is named as one, and has a figure too few or too many. */
function* findSlips(text: string): Generator<Match> {
  for (const { 0: piece, index } of everyMatch(slips, text)) {
    if (/^(\d)\1+$/.test(piece.replace(/\D/g, ''))) continue;
    if (!follows(text, index, namedNumber) && !followsFartherLabel(text, index, namedFarther))
      continue;
    const end = index + piece.length;
    yield { kind: 'possible-nhs-number', start: index, end, certain: false };
  }
}
