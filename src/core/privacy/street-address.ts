import { everyMatch, letterPattern } from './letter-pattern.ts';
import { follows, type Match } from './match.ts';

/** Words that end the name of a street and mean little else. */
const sure =
  'Street|Road|Rd|Close|Avenue|Ave|Lane|Crescent|Gardens|Grove|Terrace|Mews|Drive|Parade|Cottages|Villas';
/** Words that end the name of a street and of much else, so that they need a capital letter. */
const unsure = 'St|Way|Court|Place|Park|Square|Hill|Walk|Row|Rise|View|Green|Fields|Meadows|Quay';
/** In Welsh the kind of street comes first. */
const welsh =
  'Ffordd|Heol|Stryd|Lôn|Rhodfa|Maes|Clos|Cilgant|Tan|Bryn|Rhes|Trem|Llys|Gerddi|Cwrt|Rhiw|Dôl';
/** Parts of a place, which name a street only before "y" or "yr". */
const welshPlaces = 'Pen|Bro|Parc|Cae|Tŷ|Ty|Porth|Pont|Glan|Min|Gwaun|Erw|Stad';
/** Those that end a street also where somebody writes it in small letters. */
const inSmall = 'street|road|avenue|lane|crescent|terrace|st|rd|ave';
/** The same where the words before it say that somebody lives there. */
const atHomeInSmall = 'close|drive|gardens|grove|court|mews|place|way';

const sp = String.raw`[ \n]`;
const number = String.raw`(?:(?:Flat|Apartment|Unit|Apt|Fflat) \d{1,4}[A-Za-z]?,? )?(?<![\p{L}\d_/£$%-]|\d[.,])\d{1,4}[a-zA-Z]?(?:[-–]\d{1,4}[a-zA-Z]?)?,?${sp}`;
/** A number that is written out, which only a street in capital letters follows. */
const inWords = String.raw`(?<![\p{L}\d_-])(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|One|Two|Three|Four|Five|Six|Seven|Eight|Nine))?),?${sp}`;
const name = String.raw`[\p{Lu}][\p{L}'’.-]{1,24}`;
const article = String.raw`${sp}(?:y|yr|Y|Yr)`;
const form = letterPattern(
  String.raw`(?:${inWords}(?:${name}${sp}){1,2}(?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Drive)|${number}(?:(?:${name}${sp}){1,3}(?:${sure}|${unsure}|${sure.toLowerCase()})|(?:${welsh})(?:${article}(?=${sp}\p{Lu})|’r|${sp}${name}|${sp}y)(?:${sp}${name}){0,2}|(?:${welshPlaces})${article}${sp}${name}|(?:${welsh})-yr?-${name}|Yr? (?:${welsh}|Stryd)${sp}${name}))(?![\p{L}\d_])`,
  'gu',
);
const inNumber = String.raw`(?<![\p{L}\d_/£$%-]|\d[.,])\d{1,4}[a-z]?,?${sp}(?:[\p{Ll}'’]{2,20}${sp}){1,2}`;
const streetInSmall = String.raw`${inNumber}(?:street|road|avenue|lane|crescent|terrace)`;
const notBehind = String.raw`(?![\p{L}\d_]|${sp}(?:junctions?|crossings?|works|users?|markings?|signs?|safety|shops?)\b)`;
const small = letterPattern(
  String.raw`(?<=\b(?:at|outside|opposite|near|from|to|of|visited|address:?|lives|living)${sp})${inNumber}(?:${inSmall})${notBehind}|(?<=\b(?:address:?|(?:lives|living|lived|stays|staying|moved)${sp}(?:at|to))${sp})${inNumber}(?:${atHomeInSmall})${notBehind}|(?<=^|[\n|:,;]${sp}?)${streetInSmall}(?=[ \t]*(?:$|[\n,|]))|${streetInSmall}(?=, \p{Lu}\p{Ll})`,
  'gu',
);
/** Words that count or describe what is no house. */
const notInName =
  /\b(?:an?|the|in|on|of|to|our|their|his|her|my|your|this|that|every|each|next|same|we|she|he|they|it|went|was|were|busy|quiet|main|minutes?|hours?|miles?|metres?|meters?|yards?|steps?|lanes?|ways?|cars?|houses|days?|weeks?|people|from|down|along|across|new|more|other|different)\b/;

/** A number that counts or names something else than a house. */
const ofSomethingElse =
  /\b(?:section|regulation|article|part|chapter|figure|table|appendix|room|ward|level|stage|band|grade|standard|statement|step|item|question|page|week|day|year|version|unit|module|domain|principle|bay|phase|area|goal|aim|session|visit)s?\s+$/i;
/** "unit 5 Park Road" is a place, and "unit 5 Park" one of a course. */
const ofUnit = /\bunit\s+$/i;
const endsAsStreet = /(?:Street|Road|Lane|Avenue|Close)$/;
/** Places that are named after a number; a road there has no number of a house before it. */
const ofPlace = /^(?:Seven Sisters|Nine Elms|Five Ways|Four Oaks|Three Bridges|Two Rivers)\b/;
const ofTime =
  /^\D{0,3}\d+,? (?:January|February|March|April|May|June|July|August|September|October|November|December) /;
const ofAmount =
  /^\d+[- ](?:Minutes?|Metres?|Meters?|Miles?|Hours?|Seconds?|Days?|Weeks?|Months?|Years?|Steps?|Points?|Items?|Tier|Stage|Way|Repetitions?|Reps|Sets|Times|People|Carers|Staff|Visits?|Sessions?|Rooms?|Ways)\b/;
/** "10 High Street lengths": what is counted there. */
const isCounted =
  /^[ \n](?:lengths|laps|users|shops|shoppers|stores|retailers|businesses|traders|pedestrians|drivers|cyclists|closures|crossings|junctions|roadworks|visits|trips|walks)\b/;
/** "12 May Street party": what happens in streets on a day. */
const ofDay = /^[ \n](?:part(?:y|ies)|fairs?|festivals?|markets?|collections?|fundraisers?)\b/i;
/** A year, and no house: hardly a street has so many. */
const ofYear = /^(?:19|20)\d\d[ \n]/;
const atHouse = /\b(?:at|address|lives|living)\W{1,3}$/i;

/** A number, in figures or words, as the forms above have it, and a little more. */
const anyNumber = String.raw`(?:\d[a-zA-Z]?|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[TFSEN][a-z]{2,4}t(?:een|y(?:[- ][a-zA-Z]{3,5})?)))`;
/** All that the forms above fit, and a little more. Most texts have nothing of the kind, and the forms take long to make ready. */
const anyStreet = new RegExp(
  String.raw`${anyNumber},?${sp}(?:(?:[^\sa-z]\S{1,24}${sp}){1,3}(?:${sure}|${unsure}|${sure.toLowerCase()})(?![A-Za-z\d_])|(?:Yr? )?(?:${welsh}|${welshPlaces})|(?:\S{2,20}${sp}){1,2}(?:${inSmall})(?![A-Za-z\d_]))|\b(?:address:?|(?:lives|living|lived|stays|staying|moved)${sp}(?:at|to))${sp}\d`,
);

/** A number with the name of a street. A house that has a name instead of a number is not seen. */
export function* findStreetAddresses(text: string): Generator<Match> {
  if (!anyStreet.test(text)) return;
  for (const { 0: whole, index } of everyMatch(form, text)) {
    const piece = whole.replace(/[.'’-]+$/, '');
    const end = index + piece.length;
    if (ofPlace.test(piece)) continue;
    const isUnit = follows(text, index, ofUnit) && endsAsStreet.test(piece);
    if ((follows(text, index, ofSomethingElse) && !isUnit) || ofAmount.test(piece)) continue;
    const after = text.slice(end, end + 20);
    if (isCounted.test(after)) continue;
    if (ofTime.test(piece) && (!endsAsStreet.test(piece) || ofDay.test(after))) continue;
    if (ofYear.test(piece) && !follows(text, index, atHouse)) continue;
    yield { kind: 'street-address', start: index, end, certain: false };
  }
  for (const { 0: piece, index } of everyMatch(small, text)) {
    const words = piece.split(/[ \n]/).slice(1, -1).join(' ');
    if (notInName.test(words)) continue;
    yield { kind: 'street-address', start: index, end: index + piece.length, certain: false };
  }
}
