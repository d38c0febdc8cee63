import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, isOfThing, upTo, type Match } from './match.ts';

const space = String.raw`[ \t\n./-]`;
/** Digits after a 0, or after +44, in groups as people write them; how many is counted afterwards. */
const form = letterPattern(
  String.raw`(?<![\p{L}\d_/#=-])(?<!\d\.)(?:(?:\((?:\+|00)44\)|(?:\+|00 ?)44)[ ./-]{0,2}(?:\(0\)[ -]?)?|\(\+[1-9]\d{0,2}\) ?|\+(?:[17][./-]|(?!44)[1-9]\d{0,2} ?)|\(0|0)\d{2,10}\)?(?:${space}\(?\d{2,7}\)?){0,4}(?![\p{L}\d_]|[-./:]\d)`,
  'gu',
);

/** Behind the word for it a number may be in any groups, such as figure by figure in the boxes of a form. */
const anyGroups = letterPattern(
  String.raw`(?<![\p{L}\d_/#=-])0(?:[ \t]{0,3}\d){9,10}(?![\p{L}\d_]|[ \t./:-]{0,2}\d)`,
  'gu',
);
/** A number of the same town. The first figures of others are of services. */
const local = letterPattern(
  String.raw`(?<![\p{L}\d_/#=-])(?!11[68]|(?:19|20)\d{2}[ -]?(?:19|20)\d{2}(?!\d))[1-9]\d{2,3}[ -]?\d{3,4}(?![\p{L}\d_]|[ \t./:,-]{0,2}\d)`,
  'gu',
);
const label = new RegExp(
  String.raw`(?:\b(?:tel|mob(?:ile)?|(?:tele)?phones?|land ?line)|\bff[oô]n(?: symudol)?)\.?(?:[ \t]?(?:numbers?|no|num|nr)\b)?${upTo}`,
  'i',
);

/** Landlines and mobile phones. Numbers that begin with 03 or 08 belong to organisations. */
const personal = /^(?:1[1-9]|2[03489]|7[1-9])\d{8}$/;

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyLike = /(?:\b0|\+|\(0)[\d\s()./-]{9}/;
const anyLabel = /(?:\b(?:tel|mob)|phone|land ?line|ff[oô]n)[^\d\n]{0,30}\d/i;

/** Telephone numbers of the United Kingdom, and those of other countries that are written with a plus. */
export function* findPhoneNumbers(text: string): Generator<Match> {
  if (anyLabel.test(text)) yield* findNamed(text);
  if (!anyLike.test(text)) return;
  for (const { 0: piece, index } of everyMatch(form, text)) {
    if (isOfThing(text, index, index + piece.length)) continue;
    const digits = piece.replace('(0)', '').replace(/\D/g, '');
    const isHome = /^(?:\(?\+44|\(?0)/.test(piece);
    const national = digits.replace(/^(?:0044|44|0)/, '');
    const fits = isHome ? personal.test(national) : digits.length >= 9 && digits.length <= 15;
    if (!fits) continue;
    // The bracket around the whole number is not a part of it.
    const isClosed = piece.endsWith(')') && !/\(\d+\)$/.test(piece);
    const end = index + piece.length - (isClosed ? 1 : 0);
    yield { kind: 'phone-number', start: index, end, certain: false };
  }
}

function* findNamed(text: string): Generator<Match> {
  for (const { 0: piece, index } of everyMatch(anyGroups, text)) {
    const isWhole = personal.test(piece.replace(/\D/g, '').slice(1));
    if (!isWhole || !follows(text, index, label)) continue;
    yield { kind: 'phone-number', start: index, end: index + piece.length, certain: false };
  }
  for (const { 0: piece, index } of everyMatch(local, text)) {
    if (!follows(text, index, label)) continue;
    yield { kind: 'phone-number', start: index, end: index + piece.length, certain: false };
  }
}
