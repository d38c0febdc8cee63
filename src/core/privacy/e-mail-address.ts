import { everyMatch, letterPattern } from './letter-pattern.ts';
import type { Match } from './match.ts';
import { whenNeeded } from '../text/when-needed.ts';

const localSign = whenNeeded(() => /[\p{L}\p{M}\p{N}._%+'-]/u);
const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const domain = whenNeeded(
  () => new RegExp(String.raw`${label}(?:\.${label}){0,6}\.\p{L}{2,24}(?![\p{L}\p{N}-])`, 'uy'),
);

const dot = String.raw`(?:\.| dot | ?[[({]dot[\])}] ?)`;
const top = '(?:com|org|net|info|uk|cymru|wales|scot|eu|ie)';

/** The form that keeps machines away: "a.person at example dot com", "somebody (at) example.org". */
const spelled = letterPattern(
  String.raw`(?<![\p{L}\p{N}._+-])([\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?:(?: dot | ?[[({]dot[\])}] ?)[\p{L}\p{N}_-]{1,40}){0,3})( at | ?[[({] ?at ?[\])}] ?)(${label}(?:${dot}${label}){0,4}${dot}${top})(?![\p{L}\p{N}-])`,
  'giu',
);
/** Nearly every text has an "at", and hardly one the end of an address; looking for the whole form takes time. */
const anySpelled = new RegExp(`${dot}${top}(?![a-z0-9-])`, 'i');

/** "Find us @ example.org" gives the address of a page. */
const notBefore = whenNeeded(
  () =>
    /(?:^|[^\p{L}])(?:us|me|it|them|here|online|meet|meetings?|events?|see|seen|visit|follow|find|found|look|more|works?|working|lunch|coffee|dose|reps?|sets?)$/iu,
);
const endsAsDomain = new RegExp(String.raw`\.${top}$`, 'i');

/** E-mail addresses, looked for from each @ outwards, so that long texts cost no more than short ones. */
export function* findEmailAddresses(text: string): Generator<Match> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    // "somebody @ example.org": a space on both sides, or on none.
    const space = text[at + 1] === ' ' && text[at - 1] === ' ' ? 1 : 0;
    domain().lastIndex = at + 1 + space;
    if (!domain().test(text)) continue;
    const end = domain().lastIndex;
    let start = at - space;
    while (start > 0 && at - start < 64 && localSign().test(text[start - 1]!)) start -= 1;
    while (start < at - space && "'.-".includes(text[start]!)) start += 1;
    const isSpaced = space === 1;
    if (isSpaced && !endsAsDomain.test(text.slice(at, end))) continue;
    if (isSpaced && notBefore().test(text.slice(start, at - 1))) continue;
    if (start < at - space) yield { kind: 'e-mail-address', start, end, certain: false };
  }
}

/** Addresses with words or brackets in the place of their signs. */
export function* findSpelledAddresses(text: string): Generator<Match> {
  if (!anySpelled.test(text)) return;
  for (const { 0: whole, 1: local = '', 2: at = '', index } of everyMatch(spelled, text)) {
    // "Look at example.org" names nobody. A name before a plain "at" shows itself by a dot or a figure in it.
    if (at === ' at ' && !/[._\d]| dot /i.test(local)) continue;
    yield { kind: 'e-mail-address', start: index, end: index + whole.length, certain: false };
  }
}
