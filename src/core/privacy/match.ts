/** The kinds of personal details that are looked for, in the order in which one of two that overlap is kept. */
export const detailKinds = [
  'watched-name',
  'nhs-number',
  'national-insurance-number',
  'date-of-birth',
  'e-mail-address',
  'phone-number',
  'postcode',
  'street-address',
  'titled-name',
  'possible-nhs-number',
] as const;
export type DetailKind = (typeof detailKinds)[number];

/**
 * One personal detail: offsets in UTF-16 units of the text that was looked at, `end` excluded. Finders look at
 * a text as a reader sees it.
 */
export interface Match {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
  /** Whether the form alone leaves next to no doubt. Where it is false, a person has to look. */
  readonly certain: boolean;
}

export interface DetailOptions {
  /** Names that must never appear, as the practitioner wrote them down. */
  readonly watch?: readonly string[];
  /** People who may be named with a title: the practitioner, and witnesses. */
  readonly known?: readonly string[];
}

/** What may stand between the groups of a number: a space, a hyphen or a dash, or the end of a line. */
export const gap = String.raw`(?:[ \t]{1,2}|[-–—]|[ \t]?\n)`;

/** What may stand between the words that name a detail and the detail itself. */
export const upTo = String.raw`\.?(?:[\s:#=|>(),*_"'“”.…–—-]|\b(?:value|is|was|are|of|as|the|given|yw|oedd)\b){0,24}$`;

/** Words before a number that say that it belongs to a thing and not to a person. */
const things =
  'orders?|serial|invoice|stock|batch|lot|asset|catalogue|product|part|item|model|sku|barcode|delivery|receipt|parcel|tracking|timestamp|unix time|purchase|requisition|isbn|doi|version|build|equipment|ticket|job|page|type|budget|cost cent(?:re|er)|account|licen[cs]e|(?<!\\b(?:post|key|cod)[ -]?)code';
const kinds = 'numbers?|no|codes?|ref|reference|id';
const thingBefore = new RegExp(
  String.raw`\b(?:${things})(?:\s+(?:${kinds}))?\.?\s*[:#=(]*\s*(?:(?:is|was)\s+)?$`,
  'i',
);
const thingAfter = new RegExp(
  String.raw`^,?\s+(?:is|was) (?:a|an|the|its|our|their) (?:${things}) (?:${kinds})\b`,
  'i',
);

/** Whether the words beside it say that a number or code belongs to a thing. */
export const isOfThing = (text: string, start: number, end: number): boolean =>
  thingBefore.test(text.slice(Math.max(0, start - 40), start)) ||
  thingAfter.test(text.slice(end, end + 60));

/** Whether the words just before an offset fit a pattern, which should end in `$`. */
export const follows = (text: string, start: number, pattern: RegExp): boolean =>
  pattern.test(text.slice(Math.max(0, start - 60), start));

const comma = /^\s?(?:[,;/&+]\s?(?:(?:and|or|a|ac|neu)\s)?|(?<=\s)(?:and|or|a|ac|neu)\s)$/i;

/** Whether a piece is the next of a list whose first was named: "NI numbers: …, … and …". */
export const isNextInList = (text: string, lastEnd: number | undefined, start: number): boolean =>
  lastEnd !== undefined && start - lastEnd < 9 && comma.test(text.slice(lastEnd, start));
