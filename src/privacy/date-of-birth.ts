import { follows, type Match } from './match.ts';

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[a-z]{0,6}\\.?';

/** A day with its month and year, in figures or in words. */
const date = new RegExp(
  String.raw`(?<![\d\p{L}])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${month},?[ -](?:\d{4}|\d{2})|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\d\p{L}])`,
  'giu',
);

const between = String.raw`(?:[\s:=|(*_"'–—-]|\b(?:on|is|was|the|of|yw|ar|oedd|\w{3,6}day)\b,?){0,12}$`;
const named = new RegExp(
  String.raw`(?:\b(?:d\.? ?o\.? ?b|date[ _-]of[ _-]birth|birth[ _-]?date|dyddiad geni)|\bb(?=\.? ?\d?$))\.?${between}`,
  'i',
);
/** Born, with up to a few words about where: "born at home on". */
const born = new RegExp(
  String.raw`\b(?:born|birthday|ganwyd|ganed)(?:\b[^.!?;\d]{0,30}\b(?:on|ar)\s+|${between})$`,
  'i',
);
const after = /^[ \t]*[(,-]?[ \t]*(?:d\.? ?o\.? ?b\b|date of birth\b)/i;

/** An idea is born as well. */
const bornThings =
  /\b(?:idea|project|service|group|scheme|team|programme|clinic|initiative|plan|network|pathway|club|café|cafe|charity|tool|model|framework)\b[^.!?]{0,60}$/i;

/** Most texts have no such word at all, and need no search for dates. */
const anyBirth = /\bd\.? ?o\.? ?b|birth|\bborn|geni|\bgan[we]|\bb\.? ?\d/i;

/** Dates that the words beside them call somebody's birth. A year alone, or a date of a visit, is not one. */
export function* findDatesOfBirth(text: string): Generator<Match> {
  if (!anyBirth.test(text)) return;
  for (const { 0: piece, index } of text.matchAll(date)) {
    const end = index + piece.length;
    const isBirth =
      follows(text, index, named) ||
      after.test(text.slice(end, end + 30)) ||
      (follows(text, index, born) && !follows(text, index, bornThings));
    if (isBirth) yield { kind: 'date-of-birth', start: index, end, certain: true };
  }
}
