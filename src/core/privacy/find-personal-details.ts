import { readAsShown } from './as-shown.ts';
import { findDatesOfBirth } from './date-of-birth.ts';
import { findEmailAddresses, findSpelledAddresses } from './e-mail-address.ts';
import { findLabelledNames } from './labelled-name.ts';
import { detailKinds, type DetailOptions, type Match } from './match.ts';
import { findNationalInsuranceNumbers } from './national-insurance-number.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findPostcodes } from './postcode.ts';
import { findStreetAddresses } from './street-address.ts';
import { findTitledNames } from './titled-name.ts';
import type { ShownText } from './shown-text.ts';
import { readNamedColumns } from './table-columns.ts';
import { trace, tracesIn } from './traces.ts';
import { findWatchedNames } from './watched-name.ts';

/** A personal detail in a text as written, and the piece as a reader sees it. */
export interface FoundDetail extends Match {
  readonly piece: string;
}

/**
 * Personal details in a text, by place. The text is read as a reader sees it, and places are those in the text
 * as written. Of two that overlap the one whose kind comes first is kept.
 * That nothing is found does not make a text anonymous: people are known by more than patterns.
 */
export function findPersonalDetails(
  text: string,
  options: DetailOptions = {},
): readonly FoundDetail[] {
  const shown = readAsShown(text);
  const traces = tracesIn(shown.text);
  const found = [
    ...findIn(shown.text, options, traces),
    ...(traces & trace.namedColumn ? findInColumns(shown.text) : []),
  ];
  return placed(found, shown);
}

/** In UTF-16 units: how much is searched at a time, and how much before and after it is looked at as well. */
const portion = 1024 * 1024;
const around = 4096;

/**
 * The same for a text of any length, such as that of an attachment, in little memory. It is cut where a
 * paragraph ends if one does, so that tables stay below their heads.
 */
export function* findInLongText(text: string, options: DetailOptions = {}): Generator<FoundDetail> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfPortion(text, start);
    const from = Math.max(0, start - around);
    for (const found of findPersonalDetails(text.slice(from, end + around), options)) {
      const at = found.start + from;
      if (at < start || at >= end) continue;
      // A piece that was cut out of a long text would keep the whole in memory.
      yield { ...found, start: at, end: found.end + from, piece: Array.from(found.piece).join('') };
    }
  }
}

function endOfPortion(text: string, start: number): number {
  const most = start + portion;
  if (most >= text.length) return text.length;
  for (const sign of ['\n\n', '\n']) {
    const end = text.lastIndexOf(sign, most);
    if (end > start + portion / 2) return end + sign.length;
  }
  return most;
}

/** Names in a text that is read as a reader sees it, by place. */
export function findNames(text: string, names: readonly string[]): readonly FoundDetail[] {
  const shown = readAsShown(text);
  return placed([...findWatchedNames(shown.text, names)], shown);
}

/** What was found, at its places in the text as written. These may come in another order. */
const placed = (found: readonly Match[], shown: ShownText): readonly FoundDetail[] =>
  withoutOverlaps(
    found.map((match) => ({
      ...match,
      start: shown.startOf(match.start),
      end: shown.endOf(match.end),
      piece: shown.text.slice(match.start, match.end),
    })),
  );

const findIn = (
  text: string,
  { watch = [], known = [] }: DetailOptions,
  traces: number,
): readonly Match[] => [
  ...findWatchedNames(text, watch),
  ...findNumbers(text, traces),
  ...findEmailAddresses(text),
  ...(traces & trace.spelledAddress ? findSpelledAddresses(text) : []),
  ...findPhoneNumbers(text),
  ...findStreetAddresses(text),
  ...(traces & trace.titledName ? findTitledNames(text, known) : []),
  ...(traces & trace.labelledName ? findLabelledNames(text, known) : []),
];

/** What the words before it can name: in a table these stand at the head of the column. */
const findNumbers = (text: string, traces: number): readonly Match[] => [
  ...findNhsNumbers(text),
  ...findNationalInsuranceNumbers(text, (traces & trace.insuranceNumber) > 0),
  ...(traces & trace.dateOfBirth ? findDatesOfBirth(text) : []),
  ...findPostcodes(text),
];

function* findInColumns(text: string): Generator<Match> {
  const columns = readNamedColumns(text);
  if (columns.text === '') return;
  for (const match of findNumbers(columns.text, tracesIn(columns.text))) {
    const start = columns.placeOf(match.start, match.end);
    if (start !== undefined) yield { ...match, start, end: start + match.end - match.start };
  }
}

/** By place; each keeps clear of its neighbours. */
function withoutOverlaps(found: readonly FoundDetail[]): readonly FoundDetail[] {
  const rank = ({ kind }: Match): number => detailKinds.indexOf(kind);
  const kept: FoundDetail[] = [];
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
export function findDetailsInPath(
  path: string,
  options: DetailOptions = {},
): readonly FoundDetail[] {
  const sentence = asSentence(path);
  const inSentence = findPersonalDetails(sentence, options).filter(
    // "mrs-b-kitchen" is about a kitchen, and "Mrs B Kitchen" is somebody.
    ({ kind, start }) => kind !== 'titled-name' || !/^\p{L}+ \p{L} /u.test(sentence.slice(start)),
  );
  return withoutOverlaps([...findPersonalDetails(path, options), ...inSentence]);
}
