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

/** One personal detail: offsets in UTF-16 units of the text that was looked at, `end` excluded. */
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

/** What may stand between the groups of a number: a space of any width, a hyphen, or the end of a line. */
export const gap = String.raw`(?:[ \t\u00A0\u2009\u202F]{1,2}|[-\u2010\u2011\u2013]|[ \t]?\r?\n[ \t]{0,8})`;

/** Words before a number that say that it belongs to a thing and not to a person. */
const thingWords =
  /\b(?:orders?|serial|invoice|stock|batch|lot|asset|catalogue|product|part|item|model|sku|barcode|delivery|receipt|parcel|tracking|timestamp|unix time|purchase|isbn|doi|version|build|equipment)(?:\s+(?:number|numbers|no|code|ref|reference|id))?\s*[.:#=(]*\s*$/i;

/** Whether what stands before says that a number or code belongs to a thing. */
export const isOfThing = (text: string, start: number): boolean =>
  thingWords.test(text.slice(Math.max(0, start - 40), start));

/** Whether the words just before an offset fit a pattern, which should end in `$`. */
export const follows = (text: string, start: number, pattern: RegExp): boolean =>
  pattern.test(text.slice(Math.max(0, start - 60), start));
