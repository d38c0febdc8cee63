import { fartherLabel, followsFartherLabel, weekday } from './farther-label.ts';
import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, isNextInList, type Match } from './match.ts';
import { whenNeeded } from '../text/when-needed.ts';

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[a-z]{0,6}\\.?';
const ones = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const dayInWords = `(?:the )?(?:(?:twenty|thirty)[- ]${ones}|${ones}|(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|(?:twent|thirt)ieth)`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const year = String.raw`(?:\d{4}|[’']?\d{2})`;
const mark = String.raw`(?: ?[-–—/.·_\\] ?|\|)`;
const dash = ' ?[-–—/._] ?';

/** Where a date begins: apart, or at the end of a label that touches it, as in "DOB03/05/41". */
const begin = String.raw`(?=[\p{L}\d])(?:(?<![\d\p{L}])|(?=\d)(?<=(?<![\p{L}\d])(?:[Dd]\.?[Oo]\.?[Bb]\.?|[Bb]irth|[Gg]eni|[Bb]orn)))`;

/** A day with its month and year, in figures or in words. */
const date = letterPattern(
  String.raw`${begin}(?:\d{4}${dash}\d{1,2}${dash}\d{1,2}(?:(?=T\d\d:)|(?![\d\p{L}]))|\d{1,2}${mark}\d{1,2}${mark}${year}|${day}[ \n-](?:of )?${month},?[ \n-]${year}|${month}[ \n]${day},?[ \n]\d{4}|${dayInWords} (?:of )?${month},? ${year})(?![\d\p{L}](?<!T(?=\d\d:)))`,
  'giu',
);
/** A date that could be any number, for beside the words that name it: 04031941, 040341, 4 3 1941, 19410304. */
const bareDate = letterPattern(
  String.raw`(?<![\d/-]|\d\.)${begin}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?<space>[ ]?)(?:0[1-9]|1[0-2]|(?<=[ ])[1-9])\k<space>(?:(?:18|19|20)\d{2}|\d{2}))(?![\d\p{L}]|[./-]\d)`,
  'gu',
);

const between = String.raw`(?:[\s:=|>(),.*_"'–—-]|\b(?:value|on|is|was|the|of|yw|ar|oedd)\b,?|${weekday}){0,16}$`;
const label = String.raw`(?:(?<![a-z])d\.? ?o\.? ?b|dobs?)(?![a-z])|(?<![a-z])(?:dates?[\s_-]?of[\s_-]?birth|birth[\s_-]?dates?|dyddiad(?:au)?\sgeni)|\b(?:geni|birth)(?=\s?[:=|])`;
const named = new RegExp(String.raw`(?:${label}|\bb(?=\.? ?\d?$))\.?${between}`, 'i');
/** Behind one date of birth comes a date of a visit more often than another birth, except here. */
const ofMany = new RegExp(
  String.raw`(?:(?<![a-z])(?:dobs|dates\sof\sbirth|birth\s?dates)|dyddiadau\sgeni)${between}`,
  'i',
);
/** An age or an NHS number may come first: "Age and DOB: 84 (3 May 1941)". */
const namedFarther = fartherLabel(label, String.raw`(?:\d{3} ?\d{3} ?\d{4}|\d{2,3})`);
/** Born, with up to a few words about where: "born at home on". */
const born = new RegExp(
  String.raw`\b(?:born|birthday|ganwyd|ganed|(?:ei|eu|fy|dy) g?eni)(?:\b[^.!?;\d]{0,30}\b(?:on|ar)\s+(?:${weekday}\s+)?|${between})$`,
  'i',
);
const bornFarther = fartherLabel(
  String.raw`\b(?:born|birthday|ganwyd|ganed)\b`,
  String.raw`\d{2,3}`,
);
/** The names of months in full or as calendars shorten them: "born 3 months early" has none. */
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)';
/** A day with its month and no year. */
const birthday = letterPattern(
  String.raw`(?<![\d\p{L}])(?:(?:${day}|${dayInWords})[ \n-](?:of )?${monthName}|${monthName}[ \n](?:the )?${day})(?![\d\p{L}]|,?[ \n-](?:of )?${year}(?!\d))`,
  'giu',
);
const hasBirthday = new RegExp(
  String.raw`\b(?:birthday(?:\s+(?:comes|falls|fell|being))?|(?:born|ganwyd|ganed)(?:\s+(?:at|in)\s[^.!?;,\d]{1,25}\bon)?)${between}$`,
  'i',
);
const isBirthday = whenNeeded(
  () =>
    /^(?:,| is| was|, which (?:is|was)| \(| –)\s?(?:his|her|their|my|\p{Lu}\p{L}+[’']s) (?:\d{1,3}(?:st|nd|rd|th) )?birthday\b(?! (?:party|tea|lunch|meal|card|trip|visit|do)\b)/u,
);

const after = /^[ \t]*[(,-]?[ \t]*(?:d\.? ?o\.? ?b\b|date\sof\sbirth\b)/i;

/** An idea is born as well. */
const bornThings =
  /\b(?:idea|project|service|group|scheme|team|programme|clinic|initiative|plan|network|pathway|club|café|cafe|charity|tool|model|framework)\b[^.!?]{0,60}$/i;
const verb =
  '(?:act|be|bring|build|care|climb|coach|cook|create|dance|design|do|draw|drive|explore|fight|fix|fly|garden|give|go|have|heal|help|inspire|lead|learn|listen|live|look|love|make|move|organise|paint|perform|play|read|ride|rule|run|sail|say|see|serve|share|shine|sing|sit|solve|speak|stand|succeed|swim|take|talk|teach|tell|travel|try|walk|win|work|write)';
/** "Born to do this", "born of a need": of nobody's birth. */
const bornToDo = new RegExp(
  String.raw`\b(?:natural[- ]born|born (?:to (?:just )?${verb}|out of (?!wedlock)|of (?:(?:an?|the|our|this) )?(?:[a-z]+ )?(?:need|necessity|wish|desire|frustration|idea|hope|concern|fear|habit|experience|conversation|discussion|feedback|meeting|lockdown|problem|complaint|incident|chance|passion)s?))\b[^.!?]{0,60}$`,
  'i',
);
/** Places and kings have birthdays too. */
const birthdayOfThing =
  /\b(?:NHS|hospital|ward|unit|department|choir|king|queen)\b[^.!?]{0,30}\b(?:born|birthday)\b[^.!?]{0,30}$/i;

const isNamed = (text: string, start: number): boolean =>
  follows(text, start, named) || followsFartherLabel(text, start, namedFarther);

/** Most texts have no such word at all, and need no search for dates. */
const anyBirth =
  /(?:(?<![a-z])d\.? ?o\.? ?b|dobs?)(?![a-z])|birth|\bborn|\beni\b|geni|\bgan[we]|\bb\.? ?\d/i;

/** Dates that the words beside them call somebody's birth. A birthday tells nearly as much without its year. A year alone, or a date of a visit, is not one. */
export function* findDatesOfBirth(text: string): Generator<Match> {
  if (!anyBirth.test(text)) return;
  let lastOfMany: number | undefined;
  for (const { 0: piece, index } of everyMatch(date, text)) {
    const end = index + piece.length;
    const isOfMany = follows(text, index, ofMany) || isNextInList(text, lastOfMany, index);
    if (isOfMany) lastOfMany = end;
    const isBirth =
      isOfMany ||
      isNamed(text, index) ||
      after.test(text.slice(end, end + 30)) ||
      ((follows(text, index, born) || followsFartherLabel(text, index, bornFarther)) &&
        !follows(text, index, bornThings) &&
        !follows(text, index, bornToDo));
    if (isBirth) yield { kind: 'date-of-birth', start: index, end, certain: true };
  }
  for (const { 0: piece, index } of everyMatch(birthday, text)) {
    const end = index + piece.length;
    const isBirth =
      isNamed(text, index) ||
      after.test(text.slice(end, end + 30)) ||
      isBirthday().test(text.slice(end, end + 60)) ||
      follows(text, index, hasBirthday);
    const isOfThing = [bornThings, birthdayOfThing, bornToDo].some((one) =>
      follows(text, index, one),
    );
    if (isBirth && !isOfThing) yield { kind: 'date-of-birth', start: index, end, certain: true };
  }
  for (const { 0: piece, index } of everyMatch(bareDate, text)) {
    const end = index + piece.length;
    if (isNamed(text, index)) yield { kind: 'date-of-birth', start: index, end, certain: true };
  }
}
