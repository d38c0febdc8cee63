import { findDatesOfBirth } from './date-of-birth.ts';
import { findEmailAddresses } from './e-mail-address.ts';
import { detailKinds, type DetailOptions, type Match } from './match.ts';
import { findNationalInsuranceNumbers } from './national-insurance-number.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findPostcodes } from './postcode.ts';
import { findStreetAddresses } from './street-address.ts';
import { findTitledNames } from './titled-name.ts';
import { findWatchedNames } from './watched-name.ts';

/**
 * Personal details in a text, by place. Of two that overlap the one whose kind comes first is kept.
 * That nothing is found does not make a text anonymous: people are known by more than patterns.
 */
export function findPersonalDetails(
  text: string,
  { watch = [], known = [] }: DetailOptions = {},
): readonly Match[] {
  const found = [
    ...findWatchedNames(text, watch),
    ...findNhsNumbers(text),
    ...findNationalInsuranceNumbers(text),
    ...findDatesOfBirth(text),
    ...findEmailAddresses(text),
    ...findPhoneNumbers(text),
    ...findPostcodes(text),
    ...findStreetAddresses(text),
    ...findTitledNames(text, known),
  ];
  return withoutOverlaps(found);
}

/** By place; each keeps clear of its neighbours. */
function withoutOverlaps(found: readonly Match[]): readonly Match[] {
  const rank = ({ kind }: Match): number => detailKinds.indexOf(kind);
  const kept: Match[] = [];
  for (const match of [...found].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1);
    if (!last || last.end <= match.start) kept.push(match);
    else if (rank(match) < rank(last)) kept[kept.length - 1] = match;
  }
  return kept;
}

/** A path without its dates, with spaces and capital letters as in a sentence; of the same length. */
const asSentence = (path: string): string =>
  path
    .replace(/(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g, (date) => ' '.repeat(date.length))
    .replace(/[-_+.]/g, ' ')
    .replaceAll('/', ';')
    .replace(/(?<=^|[ ;(])[a-z]/g, (letter) => letter.toUpperCase());

/** Personal details in the path of a file, where words are mostly joined by hyphens and written small. */
export function findDetailsInPath(path: string, options: DetailOptions = {}): readonly Match[] {
  const sentence = asSentence(path);
  const inSentence = findPersonalDetails(sentence, options).filter(
    // "mrs-b-kitchen" is about a kitchen, and "Mrs B Kitchen" is somebody.
    ({ kind, start }) => kind !== 'titled-name' || !/^\p{L}+ \p{L} /u.test(sentence.slice(start)),
  );
  return withoutOverlaps([...findPersonalDetails(path, options), ...inSentence]);
}
