import { fold } from './fold.ts';
import { follows, type Match } from './match.ts';

const gap = String.raw`(?:[ \t\u00A0]{1,2}|[ \t]?\r?\n[ \t]{0,8})`;
/** Two letters or more: "Mrs B" is how people are named whose name is kept back. */
const word = String.raw`(?:(?:de|van|der|den|von|la|le|el|al|ap|ab|ferch|St)[ -])?(?:[DO]['’])?\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]+)*`;
const form = new RegExp(
  String.raw`(?<![\p{L}\d_])(Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Professor|Doctor|Cllr|Rev|Reverend|Sir|Dame|MR|MRS|MISS)\.?${gap}(?:\p{Lu}\.?[ \u00A0]){0,3}(${word})(?: (${word}))?`,
  'gu',
);

/** What follows a title without being the name of anybody. */
const nobody = new Set(
  (
    'and or who the a an in on at for of with client patient person carer relative service user nobody anybody ' +
    'anonymous redacted name surname blank unknown initial ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december ' +
    'teams word excel office outlook forms powerpoint windows society scan imaging score scale appointment surgery ' +
    'men universe world wales development doc doctorate practice lead standards registration'
  ).split(' '),
);

/** Characters, brands and books that are named as people are. "Mrs Foster" may be somebody; "Dr Foster" is a company. */
const famous = new Set(
  (
    'mr motivator,mr bean,mr tumble,mr potato,mr incredible,mr muscle,mr whippy,mr kipling,mr happy,mr tickle,mr bump,' +
    'mr messy,mr blobby,mr fox,mr darcy,mr magoo,mr hyde,mr claus,mrs claus,mrs doubtfire,mrs hinch,mrs beeton,' +
    'mrs tiggywinkle,mrs tiggy-winkle,mrs twit,mrs dalloway,miss marple,miss piggy,miss daisy,miss havisham,' +
    'dr foster,dr seuss,dr dolittle,dr evil,dr strange,dr watson,dr jekyll,dr martens,dr scholl,dr oetker,dr pepper'
  ).split(','),
);

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyTitle =
  /\b(?:M(?:rs?|s|x|iss|RS?|ISS)|Dr|Prof(?:essor)?|Doctor|Cllr|Rev(?:erend)?|Sir|Dame)\b/;

/** Names with a title before them. Those of characters, brands and of people who may be named are passed over. */
export function* findTitledNames(text: string, known: readonly string[]): Generator<Match> {
  if (!anyTitle.test(text)) return;
  let surnames: ReadonlySet<string | undefined> | undefined;
  for (const { 0: whole, 1: title = '', 2: first = '', 3: second, index } of text.matchAll(form)) {
    const isFamous = famous.has(fold(`${title} ${first}`));
    if (isFamous || nobody.has(fold(first)) || follows(text, index, /\b(?:near|hit or)[ -]$/i))
      continue;
    // Titles in capital letters are abbreviations of much else, except before a name in capital letters.
    if (/^M[RI]S?S?$/.test(title) && first !== first.toUpperCase()) continue;
    surnames ??= new Set(known.map((name) => fold(name).trim().split(/\s+/).at(-1)));
    if (surnames.has(fold(first)) || (second !== undefined && surnames.has(fold(second)))) continue;
    const isName =
      second === undefined || !(ordinary.has(fold(second)) || nobody.has(fold(second)));
    const end = index + whole.length - (isName ? 0 : second.length + 1);
    yield { kind: 'titled-name', start: index, end, certain: false };
  }
}

/** Capitalised words that come after a name and are not a part of it. */
const ordinary = new Set(
  'i he she they we it his her their the and is was has had will would said asked could can did'.split(
    ' ',
  ),
);
