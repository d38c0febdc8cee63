import { everyMatch, letterPattern } from './letter-pattern.ts';
import { fold } from './normalise-text.ts';
import { follows, type Match } from './match.ts';
import {
  isFiction,
  isInitials,
  isNobody,
  isPartOfPost,
  isOfRank,
  isPlaceOrProduct,
  isPlaceOfPost,
  isWardNamedFor,
  isPlaceOfRank,
  isThingOfRank,
  nobody,
  notOfRank,
  ordinary,
  type RankTitle,
} from './not-a-person.ts';
import { whenNeeded } from '../text/when-needed.ts';

/** A space, the end of a line, or the border between two cells of a table. */
const gap = String.raw`(?:[ \t_]{1,2}|\n|[ \t]?\|[ \t]?)`;
const particle = String.raw`(?:de|da|do|dos|das|du|des|di|della|van|der|den|ter|ten|von|zu|zur|la|le|el|al|bin|ibn|bint|abu|ap|ab|ferch|verch|ó|ní|nic|mac|St|De|La|Le|Van|Von|Al|El|Bin|Ó|O\u0301|Ní|Nic|Uí|Mac|Mhic|Ua)[ -]`;
/** Two letters or more: "Mrs B" is how people are named whose name is kept back. */
const word = String.raw`(?:${particle}){0,3}(?:[DdO]['’]|O['’] |al-|(?<=[ -])h(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]+)*|\p{Lo}{2,4})`;
const initials = String.raw`(?:\p{Lu}\.?[ .]?(?=[\p{Lu} ]|${particle})[ ]?){0,3}`;
const nickname = String.raw`(?:["“'‘(]\p{Lu}[\p{L}\p{M}]+["”'’)] )?`;
const titles = String.raw`Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Professor|Doctor|Cllr|Councillor|Rev|Revd|Reverend|Sir|Dame|Sister|Nurse|Matron|Fr|Lord|Lady|Master|Captain|Capt|Judge|Mister|MR|MRS|MISS|mr|mrs|ms|mx|dr|PC|WPC|DC|DCI|PCSO|Sgt|Sergeant|Insp|Inspector|Canon|Pastor|Rabbi|Imam`;
/** Written small, these are also words for anybody. Then only a name that is written large makes them titles. */
const smallTitles = 'mister|doctor|nurse|professor|prof|councillor|cllr|reverend|revd?';
/** "Miss" in small letters is mostly a verb, but not behind such a word. */
const smallMiss = String.raw`(?<=\b(?:with|by|from|about|met|saw|visited|assessed|helped|phoned|called|mrs?|dear)[ \n])miss`;
const titleFirst = whenNeeded(
  () => new RegExp(String.raw`^(?:${titles}|${smallTitles}|miss)(?![\p{L}\p{M}])`, 'u'),
);
/** The title that a name begins with, if it has one. */
export const titleBefore = (piece: string): string | undefined => titleFirst().exec(piece)?.[0];
const form = letterPattern(
  String.raw`(?<![\p{L}\d_])(${titles}|${smallTitles}|${smallMiss})(?:\.?[ \t]{1,2}(?:Dr|Prof|Professor|Mrs?|Sir)(?![\p{L}\p{M}]))?(?:(?<=\bDr)\.? (?:med|phil|dent|jur|rer\.? nat|h\. ?c)(?=\.| \p{Lu}))?(?:\.?${gap}|\.(?=\p{Lu})|(?<=\b(?:M(?:rs?|iss|s|x)|Dr)):[ ]?|(?<=\b(?:M(?:rs?|iss|s|x)|Dr))[-–—](?=\p{Lu}\p{Ll})|(?<=\bM(?:rs?|s|x))(?=\p{Lu}\p{Ll}))(${initials})(?:${nickname}|["“'‘](?=\p{Lu}\p{L}))(${word})(?:[ \n](${word})(?![\p{L}\p{M}\d]))?`,
  'gu',
);
/** "Messrs Jones and Rees": several at once. */
const several = letterPattern(
  String.raw`(?<![\p{L}\d_])(Messrs|Mesdames|Drs|Profs)\.?${gap}(${word})(?:(?:, | (?:and|&|a|ac) |, and )${word}){0,4}(?![\p{L}\p{M}\d_])`,
  'gu',
);
/** "mrs jones", "Mrs jones" and "mister jones". */
const small = letterPattern(
  String.raw`(?<![\p{L}\d_])(?:[Mm]rs?\.?|[Mm]ister)[ \t_]\n?(\p{Ll}[\p{L}\p{M}]{2,}(?:['’-]\p{L}[\p{L}\p{M}]+)*)(?![\p{L}\d_])`,
  'gu',
);

const isAbbreviation = (before: string, name: string): boolean =>
  /^\p{Lu}{2}/u.test(before) || name === name.toUpperCase();
const writtenSmall = new RegExp(`^(?:${smallTitles}|miss)$`);

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyTitle =
  /\b(?:M(?:rs?|s|x|iss|RS?|ISS|atron)|m(?:rs?|s|x)|[Dd]r|Prof(?:essor)?|Doctor|Cllr|Councillor|Revd?|Reverend|Sir|Dame|Sister|Nurse|PC|Fr|Lord|Lady|Master|Capt(?:ain)?|Judge|Mister|W?PC|DCI?|PCSO|Sgt|Sergeant|Insp(?:ector)?|Canon|Pastor|Rabbi|Imam|Messrs|Mesdames|Drs|Profs)\b|\bM(?:rs?|s|x)[A-ZÀ-ÞŴŶ]|\b(?:m(?:ister|iss)|doctor|nurse|prof(?:essor)?|councillor|cllr|rev(?:d|erend)?)[. \t\n]/;

/** Names with a title before them. Those of characters, brands and of people who may be named are ignored. */
export function* findTitledNames(text: string, known: readonly string[]): Generator<Match> {
  if (!anyTitle.test(text)) return;
  const surnames = new Set(known.map((name) => fold(name).trim().split(/\s+/).at(-1)));
  for (const match of everyMatch(form, text)) {
    const { 0: whole, 1: written = '', 2: before = '', 3: last = '', 4: second, index } = match;
    // The first letters of a word in capitals look like initials: "MR ANGIOGRAM".
    const first = `${/\p{Lu}*$/u.exec(before)![0]}${last}`;
    const isSmall = writtenSmall.test(written);
    const title = isSmall ? `${written[0]!.toUpperCase()}${written.slice(1)}` : written;
    // "The nurse OT", "doctor NHS" are of nobody.
    if (isInitials(title, first) || (isSmall && isAbbreviation(before, first))) continue;
    if (isPartOfPost(title, first, second)) continue;
    if (isNobody(title, first) || follows(text, index, /\b(?:near|hit or)[ -]$/i)) continue;
    if (isOnWard(text, match)) continue;
    // A time in thousandths of a second.
    if (title === 'ms' && follows(text, index, /\d ?$/)) continue;
    if (isOfRank(title) && !namesOneOfRank(title, text, index, match)) continue;
    // Titles in capital letters are abbreviations of much else, except before a name in capital letters.
    if (/^M[RI]S?S?$/.test(title) && first !== first.toUpperCase()) continue;
    if (surnames.has(fold(first)) || (second !== undefined && surnames.has(fold(second)))) continue;
    const isName =
      second === undefined || !(ordinary.has(fold(second)) || nobody.has(fold(second)));
    const end = index + whole.length - (isName ? 0 : second.length + 1);
    if (isPlaceOrProduct(title, second, text.slice(end, end + 40))) continue;
    if (isFiction(text.slice(end, end + 60))) continue;
    yield { kind: 'titled-name', start: index, end, certain: false };
  }
  for (const { 0: piece, 1: title = '', 2: name = '', index } of everyMatch(several, text)) {
    if (isNobody(title.slice(0, -1), name)) continue;
    yield { kind: 'titled-name', start: index, end: index + piece.length, certain: false };
  }
  for (const { 0: piece, 1: name = '', index } of everyMatch(small, text)) {
    const [title = ''] = /^m(?:rs?|ister)/i.exec(piece.toLowerCase())!;
    const plain = name.replace(/['’]s$/, '');
    if (isNobody(title, plain) || ordinary.has(fold(plain)) || surnames.has(fold(plain))) continue;
    const end = index + piece.length - (name.length - plain.length);
    yield { kind: 'titled-name', start: index, end, certain: false };
  }
}

/** Whether such a title begins somebody's name, and not that of a street, a post or a thing. */
function namesOneOfRank(
  title: RankTitle,
  text: string,
  index: number,
  { 0: whole, 3: first = '', 4: second }: RegExpMatchArray,
): boolean {
  if (follows(text, index, notOfRank)) return false;
  const end = index + whole.length;
  const afterFirst = second === undefined ? end : end - second.length - 1;
  return !isThingOfRank(title, first) && ![afterFirst, end].some((at) => isPlaceOfRank(text, at));
}

/** Whether such a title begins the name of a ward or of a thing on it: "on Sister Dora Ward", "Nurse Bank shifts". */
function isOnWard(
  text: string,
  { 0: whole, 1: title = '', 2: initials = '', 3: first = '', 4: second, index }: RegExpExecArray,
): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  const end = index + whole.length - (second === undefined ? 0 : second.length + 1);
  return (
    (initials === '' && isPlaceOfPost(title, first, before, text.slice(end, end + 60))) ||
    (second !== undefined && isWardNamedFor(title, second, before))
  );
}
