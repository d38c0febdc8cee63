/** One way to read a written name: its words in small letters, the first name first. */
export interface NameReading {
  readonly words: readonly string[];
  /** The same words as they are written. */
  readonly written: readonly string[];
  /** Whether a title was before it, so that the words can be a family name alone: "Mrs Lloyd Jones". */
  readonly hasTitle: boolean;
  /** Whether another reading of the same name is as likely: "Lloyd Jones, Mari" can be Mari Lloyd Jones or Lloyd Jones of Mari. */
  readonly isDoubtful?: true;
}

/** Words before a name that are no part of it. */
const titles = new Set(
  (
    'dr doctor mr mrs ms miss mx prof professor assoc associate sir dame rev revd reverend canon hon cllr ' +
    'councillor nurse sister matron yr athro parch parchedig bonwr bonesig meistr'
  ).split(' '),
);

/** What follows the title of a doctor of one subject: "Dr. med.", "Dr. rer. nat." */
const subjects = new Set('phil dent jur rer nat habil ing'.split(' '));

/** In small letters behind a capital: "Dr Phil Sample" has a first name. */
const isSubject = (word: string, title: string): boolean =>
  /^(?:dr|doctor|prof)/.test(plainWord(title)) &&
  (plainWord(word) === 'med' ||
    (subjects.has(plainWord(word)) && /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(title)));

/** Letters behind a name that are no part of it, whatever their capitals and dots. */
const letters = new Set(
  (
    'ot bsc msc mres mphil phd dphil dclinpsy pgdip pgcert pgce pgc pgd dip dipcot dipot cert certed hons hon ' +
    'mrcot frcot rcot mcot srot ssot dipcounsel bhsc mhsc rgn rmn rn rnt hcpc hpc baot mbaot fbaot ahp fhea sfhea mcsp ' +
    'csp msw dipsw rsw nhs llb llm bed med'
  ).split(' '),
);

/** Letters that are also family names: they count as letters only in capitals, behind a name that has small ones. */
const lettersOrNames = new Set(['ma', 'ba', 'do', 'bs', 'md', 'mba', 'obe', 'mbe', 'cbe']);

/** Words of posts, as people write them behind a comma or a dash. */
const roles = new Set(
  (
    'occupational therapist therapists therapy therapies senior junior lead leader principal specialist advanced ' +
    'clinical clinician practitioner practice consultant manager team student supervisor educator head of the ' +
    'service services deputy director assistant social worker work care physio physiotherapist physiotherapy ' +
    'registered state professional professionals rotational band grade level community housing adult adults ' +
    'child children hospital reablement peer mentor panel chair and in for nurse health mental learning ' +
    'disability disabilities coordinator officer support uwch therapydd galwedigaethol rheolwr goruchwyliwr'
  ).split(' '),
);

/** What of a post can be behind a name without a comma: the post itself, and then what goes before it. */
const posts = new Set(['occupational', 'therapist', 'therapydd', 'galwedigaethol']);
const ranks = new Set(
  'senior junior lead principal specialist advanced student registered clinical'.split(' '),
);

/** Letters without a separate accent that many write plainly, and letters of other scripts that look the same. */
const plainly: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'øo łl đd ðd ßss æae œoe ıi þth аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs һh αa βb εe ζz ιi κk μm νv οo ρp τt υu χx ' +
    'ԁd ԛq ԝw ѵv ӏl ɑa ɡg'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Capitals that look like another letter than their small ones do. */
const plainCapitals: Readonly<Record<string, string>> = { Η: 'h', Ν: 'n', Υ: 'y', У: 'y', Ρ: 'p' };

const inQuotes = /["“„«][^"“”„«»]{0,60}["”»]/gu;
const inBrackets = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;
const formerName = /\s(?:n[ée]e|formerly|previously)\s.*$/isu;

/** A text without what nobody sees in it: invisible and directing characters, and needless spaces. */
const visible = (text: string): string =>
  text
    .replace(/\p{DI}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Small letters without accents. */
const plain = (text: string): string =>
  Array.from(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ΗΝΥУΡ]/g, (sign) => plainCapitals[sign]!)
      .toLowerCase(),
    (sign) => plainly[sign] ?? sign,
  ).join('');

/** Whether a text can be a name: it has letters that can be seen. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\p{DI}/gu, ''));

/** The letters and numbers of a name in one form, whatever is between them. */
export const squash = (words: readonly string[]): string => words.join('');

/** More words, and more letters, than any name has. */
const mostWords = 12;
const mostLetters = 300;

/** Names that were read before: the same few people are compared at every claim. */
const known = new Map<string, readonly NameReading[]>();
const mostKnown = 2000;

/**
 * The ways in which a written name can be read: "O'Neill, Jane" and "Jane O'Neill, OT" have one each,
 * "Jane O'Neill, Ward 7" has two. A name without letters has its signs as one word.
 */
export function readName(name: string): readonly NameReading[] {
  const before = known.get(name);
  if (before) return before;
  const readings = readingsOf(name);
  if (known.size === mostKnown) known.clear();
  known.set(name, readings);
  return readings;
}

function readingsOf(name: string): readonly NameReading[] {
  const seen = visible(name);
  if (seen.length > mostLetters) return [asOneWord(seen)];
  const bare = visible(
    seen.replace(inQuotes, ' ').replace(inBrackets, ' ').replace(formerName, ''),
  );
  const text = hasLetters(bare) ? bare : seen;
  if (!hasLetters(text)) return [asOneWord(text)];
  const [first = '', ...others] = text
    .replace(/\s\p{Pd}+\s(?=(.*)$)/gsu, (dash, rest: string) => (isRole(rest) ? ' ; ' : dash))
    .split(/[,;|/·•]/u)
    .filter((part) => hasLetters(part));
  const isCapitals = !/\p{Ll}/u.test(text);
  const asWritten = wordsIn(first, isCapitals, false);
  const given = others.find((part) => !isRole(part));
  if (given === undefined) return [asWritten];
  const before = wordsIn(given, isCapitals, true);
  const turned = {
    words: [...before.words, ...asWritten.words].slice(0, mostWords),
    written: [...before.written, ...asWritten.written].slice(0, mostWords),
    hasTitle: before.hasTitle || asWritten.hasTitle,
  };
  if (asWritten.words.length < 2) return [turned];
  // Nobody has as many first names as a department has words.
  const isPlace = before.words.length > 2 || /\d/.test(given);
  return isPlace ? [asWritten] : [{ ...asWritten, isDoubtful: true }, turned];
}

const asOneWord = (text: string): NameReading => ({
  words: [plain(text)],
  written: [text],
  hasTitle: false,
});

/** Whether a part of a written name says what somebody is, and not what they are called. */
const isRole = (part: string): boolean =>
  part
    .split(/[\s./()-]+/u)
    .map(plain)
    .every(
      (word) =>
        !/\p{L}/u.test(word) ||
        /\d/.test(word) ||
        letters.has(word) ||
        lettersOrNames.has(word) ||
        roles.has(word) ||
        titles.has(word),
    ) || letters.has(plain(part.replace(/[\s.]/g, '')));

/** The words of one part, without titles and letters. `isGiven`: the part has first names alone. */
function wordsIn(part: string, isCapitals: boolean, isGiven: boolean): NameReading {
  const tokens = withoutLetters(part.trim().split(/\s+/), isCapitals);
  const written = tokens
    .flatMap((token, index) => {
      const isLast = index === tokens.length - 1 && !isGiven;
      // JM in "JM Lloyd" are two initials.
      const isInitials = !isCapitals && !isLast && /^\p{Lu}{2,3}$/u.test(token);
      return isInitials ? Array.from(token) : token.split(/[\p{Pd}._:]+/u);
    })
    .filter((word) => plainWord(word) !== '');
  const isTitle = (word: string, index: number): boolean =>
    titles.has(plainWord(word)) || (index > 0 && isSubject(word, written[0]!));
  const start = Math.max(
    0,
    written.findIndex((word, index) => !isTitle(word, index)),
  );
  const named = written.slice(start, start + mostWords);
  return { words: named.map(plainWord), written: named, hasTitle: start > 0 };
}

const plainWord = (word: string): string => plain(word).replace(/[^\p{L}\p{N}]|[ʼʻʹ]/gu, '');

/** The tokens before the letters and the post behind a name. Two stay, or as many as there are. */
function withoutLetters(tokens: readonly string[], isCapitals: boolean): readonly string[] {
  let end = tokens.length;
  for (; end > 2; end -= 1) {
    const token = tokens[end - 1]!;
    const word = plain(token.replace(/[^\p{L}\p{N}]/gu, ''));
    const isRank = end < tokens.length && ranks.has(word);
    const isUpper = !isCapitals && (token.match(/\p{Lu}/gu) ?? []).length > 1;
    const isNumber = /\d/.test(word) || word === '';
    if (
      !letters.has(word) &&
      !(lettersOrNames.has(word) && isUpper) &&
      !posts.has(word) &&
      !isRank &&
      !isNumber
    )
      break;
  }
  // "O'Neill OT" has one word and letters.
  const isOne = end === 2 && letters.has(plain(tokens[1]!.replace(/\./g, '')));
  return tokens.slice(0, isOne ? 1 : end);
}
