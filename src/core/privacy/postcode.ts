import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, isNextInList, isOfThing, type Match } from './match.ts';
import { whenNeeded } from '../text/when-needed.ts';

/** The areas that Royal Mail has given letters to. Most codes of equipment begin with none of them. */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N ' +
    'NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF ' +
    'TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GIR'
  ).split(' '),
);

const form = letterPattern(
  String.raw`(?<![\p{L}\d_/#.-])(?:GIR ?0AA|([A-Z]{1,2})(?:\d{1,2}|\d[A-HJKPSTUW]|\d[ABEHMNPRVWXY])([ \t]{0,2}|\n|-)(\d[ABD-HJLNP-UW-Z]{2}))(?![\p{L}\d_]|[-/]\w)`,
  'giu',
);

/** With a space after the letters too, for beside the words that name it. */
const spaced = letterPattern(
  String.raw`(?<![\p{L}\d_])([A-Z]{1,2}) (?:\d{1,2}|\d[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d_])`,
  'giu',
);
/** Two letters and two digits, in one word in small letters or with a hyphen: no code of equipment is written so. */
const unmistakable = /^(?:[a-z]{2}\d{3}[a-z]{2}|[A-Z]{2}\d{2}-\d[A-Z]{2})$/;

const context = /\b(?:post\s?codes?|cod\spost|address|cyfeiriad)\W{0,6}(?:is|was|of|yw)?\W{0,4}$/i;
const town = String.raw`(?:[ \n,]{1,2}\p{Lu}[\p{L}'’-]+){0,3},?[ \n]$`;
/** The end of an address, or where somebody lives, up to the name of a town. */
const home = whenNeeded(
  () =>
    new RegExp(
      String.raw`(?:\b(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Gardens|Grove|Terrace|Place)\b\.?|\b(?:Heol|Ffordd|Stryd|Clos)[ ]\p{Lu}\p{L}+|\b(?:[Ll]ive[sd]?|[Ll]iving|[Mm]oved|[Rr]esid(?:es|ing)|[Hh]ome|[Hh]ouse|[Ff]lat|[Bb]ungalow)(?: back)? (?:at|in|to|near))${town}`,
      'u',
    ),
);
/** Assessments and classifications whose tasks and codes have the same form, straight before them: "AMPS M2 3AB". */
const instrument =
  /\b(?:AMPS|ESI|MOHO(?:ST)?|OSA|WRI|OCAIRS|COPM|COTE|ACIS|VQ|AusTOMs|TOMs|FIM|FAM|ICF(?:-CY)?|ICD(?:-?1[01])?|DSM(?:-(?:5|V))?|OPCS(?:-?4)?|SNOMED(?: CT)?|CTV3|HRG)(?:\s(?:tasks?|items?|codes?|scores?|ratings?|categor(?:y|ies)|domains?))?:?\s$|\b(?:scores?|ratings?|(?:item|task|category)s?\s?codes?):\s$/i;

/** "B7 3rd floor" is a place in a building. */
const ordinal = /^\d(?:st|nd|rd|th)$/;

/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyEnd = /\d[a-z]{2}/i;
const anyLike = /[a-z] ?\d[a-z\d]?[\s-]{0,2}\d[a-z]{2}|\bGIR ?0AA/i;

/**
 * UK postcodes. Without a plain space between only where they are named as such or end an address, and with one letter at the
 * beginning only in capitals: codes of equipment have the same form.
 */
export function* findPostcodes(text: string): Generator<Match> {
  if (!anyEnd.test(text) || !anyLike.test(text)) return;
  let lastNamed: number | undefined;
  let lastOfInstrument: number | undefined;
  for (const { 0: piece, 1: area = 'GIR', 2: space, 3: inward = '', index } of everyMatch(
    form,
    text,
  )) {
    const end = index + piece.length;
    if (follows(text, index, instrument) || isNextInList(text, lastOfInstrument, index)) {
      lastOfInstrument = end;
      continue;
    }
    if (!areas.has(area.toUpperCase()) || isOfThing(text, index, end)) continue;
    const isNamed = follows(text, index, context) || isNextInList(text, lastNamed, index);
    const isWhole = piece === piece.toUpperCase() || (area.length > 1 && !ordinal.test(inward));
    const isApart = space !== '' && space !== '-';
    const isInAddress = piece === piece.toUpperCase() && follows(text, index, home());
    const isPlain = unmistakable.test(piece) && !ordinal.test(inward);
    if (!isNamed && !isInAddress && !isPlain && !(isWhole && isApart)) continue;
    if (isNamed) lastNamed = end;
    yield { kind: 'postcode', start: index, end, certain: false };
  }
  for (const { 0: piece, 1: area = '', index } of everyMatch(spaced, text)) {
    if (!areas.has(area.toUpperCase()) || !follows(text, index, context)) continue;
    yield { kind: 'postcode', start: index, end: index + piece.length, certain: false };
  }
}
