import { follows, type Match } from './match.ts';

/** Words that end the name of a street and mean little else. */
const sure =
  'Street|Road|Rd|Close|Avenue|Ave|Lane|Crescent|Gardens|Grove|Terrace|Mews|Drive|Parade|Cottages|Villas';
/** Words that end the name of a street and of much else, so that they need a capital letter. */
const unsure = 'St|Way|Court|Place|Park|Square|Hill|Walk|Row|Rise|View|Green|Fields|Meadows|Quay';
/** In Welsh the kind of street comes first. */
const welsh = 'Ffordd|Heol|Stryd|Lôn|Rhodfa|Maes|Clos|Cilgant|Tan|Bryn|Rhes|Trem|Llys|Gerddi';

const number = String.raw`(?:(?:Flat|Apartment|Unit|Apt|Fflat) \d{1,4}[A-Za-z]?,? )?(?<![\p{L}\d_/£$%-]|\d[.,])\d{1,4}[a-zA-Z]?(?:[-–]\d{1,4}[a-zA-Z]?)?,? `;
const name = String.raw`[\p{Lu}][\p{L}'’.-]{1,24}`;
const form = new RegExp(
  String.raw`${number}(?:(?:${name} ){1,3}(?:${sure}|${unsure}|${sure.toLowerCase()})|(?:${welsh})(?: (?:y|yr|’r|${name}))(?: ${name}){0,2})(?![\p{L}\d_])`,
  'gu',
);

/** A number that counts or names something else than a house. */
const ofSomethingElse =
  /\b(?:section|regulation|article|part|chapter|figure|table|appendix|room|ward|level|stage|band|grade|standard|statement|step|item|question|page|week|day|year|version|unit|module|domain|principle|bay|phase|area|goal|aim|session)s?\s+$/i;
const ofTime =
  /^\D{0,3}\d+,? (?:January|February|March|April|May|June|July|August|September|October|November|December) /;
const ofAmount =
  /^\d+[- ](?:Minutes?|Metres?|Meters?|Miles?|Hours?|Seconds?|Days?|Weeks?|Months?|Years?|Steps?|Points?|Items?|Tier|Stage|Way)\b/;

const anyNumber = /\d[a-zA-Z]?,? [A-Z\u00C0-\u024F]/;
/** Most texts have nothing of the kind, and looking for all of its forms takes time. */
const anyStreet = new RegExp(`\\b(?:${sure}|${unsure}|${welsh})\\b`, 'i');

/** A number with the name of a street. A house that has a name instead of a number is not seen. */
export function* findStreetAddresses(text: string): Generator<Match> {
  if (!anyNumber.test(text) || !anyStreet.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(form)) {
    const piece = whole.replace(/[.'’-]+$/, '');
    const end = index + piece.length;
    if (follows(text, index, ofSomethingElse) || ofAmount.test(piece)) continue;
    if (ofTime.test(piece) && !/(?:Street|Road|Lane|Avenue|Close)$/.test(piece)) continue;
    yield { kind: 'street-address', start: index, end, certain: false };
  }
}
