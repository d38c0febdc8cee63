import { everyMatch, letterPattern } from './letter-pattern.ts';
import type { Match } from './match.ts';
import { isThingNamed } from './not-a-person.ts';
import { fold } from './normalise-text.ts';
import { whenNeeded } from '../text/when-needed.ts';

const person = String.raw`(?:patient|client|service user|resident|tenant|child|pupil|person|carer|claf|cleient|plentyn|gofalwr)`;
/** Those who are named for what they are to somebody. */
const relative = String.raw`(?:(?:main |primary |family |prif )?(?:carer|gofalwr)|emergency contact|next of kin|nok|perthynas agosaf|(?:grand)?(?:mother|father|son|daughter)|mum|dad|wife|husband|partner|spouse|brother|sister|aunt|uncle|niece|nephew|neighbour|friend|mam|tad|mab|merch|gwraig|gŵr|chwaer|brawd|cymydog)`;
const somebody = String.raw`(?:patient|client|service user|resident|tenant|claf|cleient|defnyddiwr gwasanaeth|${relative})`;
const label = String.raw`(?:${person}(?:['’]s)? name|name of (?:the )?${person}|full name|enw llawn|enw(?:['’]r| y)? ${person}|${somebody}|name|enw)`;
const labelBefore = new RegExp(
  String.raw`(?:^|[\n\t|;])[ \t*+-]{0,4}(${label}) ?([:=\t|]) ?["']?$`,
  'i',
);

/** Two words or more, as forms have them: "Dilys Nebula", "NEBULA, Dilys", "Dilys van der Nebula". */
const word = String.raw`\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]+)*`;
/** "M. Jones", "M Jones" and "Jones, M." */
const withInitials = String.raw`(?:\p{Lu}\.? ?){1,3}(?<=[. ])${word}|${word}, (?:\p{Lu}\. ?){1,3}(?<=\.)`;
/** Letters without a dot are initials only where a name is asked for: "Client: A Plan" is nobody. */
const bareInitials = whenNeeded(() => /^(?:\p{Lu} )+\p{Lu}\p{Ll}/u);
const asksForName = /^(?:name of|enw .)| name$/i;
const name = String.raw`(?:${word}(?:,? (?:(?:van|von|der|den|de|ap|ab|ferch) ){0,2}${word}){1,3}|${withInitials})`;
const named = letterPattern(String.raw`(?<=[:=\t|] ?["']?)${name}(?![\p{L}\d])`, 'gu');
/** The label of the next field, where it follows on the same line. */
const nextField =
  / (?:Date|DOB|D\.?O\.?B|NHS|Address|Age|Ward|Gender|Sex|Phone|Tel|Hospital|Consultant|GP)$/;

/** Most texts have no such label. */
const anyLabel = new RegExp(
  String.raw`\b(?:name|enw(?:['’]r| y)?|${somebody}) ?[\w ]{0,20}[:=\t|]`,
  'i',
);
/** The line below the heads of a table, and the end of a row of two cells. */
const isHead = /^[ \t]*\|?[ \t]*\n\|?[ \t]*:?-/;
const endsRow = /^[ \t]*\|?[ \t]*(?:\n|$)/;

/** Names behind the words that say whose they are: "Patient name: …", and the same in a table or in a box of a form. */
export function* findLabelledNames(text: string, known: readonly string[]): Generator<Match> {
  if (!anyLabel.test(text)) return;
  const own = new Set(known.map((one) => fold(one).trim()));
  for (const { 0: whole, index } of everyMatch(named, text)) {
    const [, words = '', sign] = labelBefore.exec(text.slice(Math.max(0, index - 60), index)) ?? [];
    // Keys of YAML are written small, and name the practitioner and witnesses.
    if (!/^\p{Lu}/u.test(words)) continue;
    const found = whole.replace(nextField, '');
    const end = index + found.length;
    const after = text.slice(end, end + 20);
    const isCell = sign === '\t' || sign === '|';
    if (isCell && (isHead.test(after) || !endsRow.test(after))) continue;
    if (bareInitials().test(found) && !asksForName.test(words)) continue;
    if (!/[ .]/.test(found) || isThingNamed(found) || own.has(fold(found))) continue;
    yield { kind: 'titled-name', start: index, end, certain: false };
  }
}
