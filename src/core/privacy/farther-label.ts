import { whenNeeded } from '../text/when-needed.ts';

/** What says that a detail is not there at all. */
const absent = String.raw`\b(?:not?|never|unknown|missing|blank|withheld|removed|deleted|redacted|anonymised|hidden|(?:left|taken) out)\b`;
/** "(dd/mm/yyyy)", "[as on referral]", "(10 digits)", "(e.g. 31/12/1990)". A number in it is no value. */
const bracket = String.raw`[([{](?![^()[\]{}]{0,40}${absent}(?! (?:gaps|spaces)))(?:[^()[\]{}\d]{0,40}(?:\d{1,2}(?!\d)[^()[\]{}\d]{0,30})?|(?:e\.?g\.?|for example|like|format)[^()[\]{}]{0,30})[)\]}]`;
const otherDetail = String.raw`(?:age|oed|names?|enw|initials|sex|rhyw|gender|ethnicity|(?:home )?address|cyfeiriad|post ?code|cod post|phone|tel|date of birth|d\.? ?o\.? ?b\.?|dyddiad geni|(?:NHS|hospital|case|client|patient) (?:numbers?|no|id)\.?)`;
/** "/age", "& name", ", sex". */
const another = String.raw`(?:[/&+,]|\b(?:and|or|a|ac|neu)\b) ?${otherDetail}(?![a-z])`;
/** "DOB verified:", "date of birth as on referral:". */
const checked = String.raw`(?:un)?(?:verified|confirmed|traced|checked|given|stated|reported)`;
const inWords = String.raw`(?:${checked}|(?:as|per|if)(?: [a-z]{1,12}){1,3})(?= ?[:=|])`;
const more = String.raw`(?:\s{0,2}(?:(?:[:=]\s?)?${bracket}|${another}|${inWords}|(?:[:=]|[–-] )\s?${checked}\b))`;

/** Weekdays in full and as calendars shorten them, in English and Welsh. */
export const weekday = String.raw`\b(?:(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\w{3,6}day)|(?:(?:d?dydd|nos)\s)?(?:llun|maw(?:rth)?|mer(?:cher)?|iau|gwe(?:ner)?|sad(?:wrn)?|sul))\b[.,]?`;
const separators = String.raw`(?:[\s:=|,>(*_"'–—-]|\b(?:is|was|yw|oedd)\b|${weekday}){0,16}`;
/** Some other detail before the value of this one: "DOB & name: Some Body, 3/5/41", "Name/DOB: …". */
const aName = String.raw`\b(?:names?|enw|initials)`;
const someName = String.raw`(?:(?<=${aName}(?:\s?(?:[/&+,]|and|ac?)\s?[^\d\n:=|]{1,25})?[\s"]{0,2}[:=|][\s"]{0,2})(?<name>[^\d\n;:!?]{1,30}))?`;

/** Makes a pattern for a label that has more behind it before the value, such as a bracket or another label. */
export const fartherLabel = (label: string, otherValue: string): RegExp =>
  new RegExp(
    String.raw`(?:${label})\.?(?:${more}{0,3}${separators}${someName}|${more}{0,3}\)?\s?[:=|]\s?${otherValue}[\s,;/(|]{1,3})$`,
    'i',
  );

/** As much as a label, two brackets and a name take. */
const farthest = 120;
const anyName = whenNeeded(() => /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?[\s,|/(]*){1,4}$/u);

const anyLabel = /birth|d\.? ?o\.? ?b|geni|born|ganwyd|ganed|n\.?h\.?s|gig|chi|h ?& ?c|health/i;

/** Whether such a label comes before an offset. Words between them may only be a name. */
export function followsFartherLabel(text: string, start: number, pattern: RegExp): boolean {
  // Most dates and numbers are in the midst of a sentence, and need no long search.
  if (
    /\b(?:on|by|from|to|until|since|for|at|in|of) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return false;
  const before = text.slice(Math.max(0, start - farthest), start);
  const found = anyLabel.test(before) ? pattern.exec(before) : null;
  const { name } = found?.groups ?? {};
  return found !== null && (name === undefined || anyName().test(name));
}
