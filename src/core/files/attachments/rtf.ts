import { bytesOfHex } from '../../text/encoded-bytes.ts';
import { latinText } from '../../text/latin-bytes.ts';
import { Unread } from './unread.ts';
import { decodeWindows } from '../../text/windows-1252.ts';
import type { Job } from './job.ts';
import { unseenIn } from './unseen.ts';

/** Groups that programs write for themselves. */
const technical = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore xmlnstbl generator filetbl mmathPr wgrffmtfilter pgptbl fchars lchars listtext pntext panose falt blipuid picprop objclass bkmkstart bkmkend'.split(
    ' ',
  ),
);
/** Groups whose text does not belong into the midst of the text around them. */
const apart = new Set(
  'fldinst header headerl headerr headerf footer footerl footerr footerf footnote annotation author operator manager company title subject keywords doccomm comment hlinkbase category userprops propname staticval docvar atnid atnauthor atntime atnref shptxt sv revtbl xmlattrvalue bkmkname result formtext'.split(
    ' ',
  ),
);
const persons = new Set(['author', 'operator', 'manager', 'atnauthor']);
const breaks = /^(?:par|line|row|nestrow|sect|page|column|softline)$/;
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Groups in groups. */
const deepest = 10_000;

type Holds = 'text' | 'technical' | 'picture' | 'object' | 'apart';

interface Group {
  readonly holds: Holds;
  readonly word: string;
  /** How many signs stand, after one given by its number, for programs that know no such numbers. */
  readonly spare: number;
  /** Where its text is gathered: the group that stands apart and in which it lies. */
  readonly into: { text: string; readonly hidden: string[] };
  /** Whether Word hides its text. */
  readonly isHidden: boolean;
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)|(\\)/giy;

/** Reads a text in RTF, hidden text, notes and properties included, in one pass. */
export async function readRtf({ bytes, into, look, skip }: Job): Promise<void> {
  const source = latinText(bytes);
  const packed: string[] = [];
  let objects = 0;
  let group: Group = {
    holds: 'text',
    word: '',
    spare: 1,
    into: { text: '', hidden: [] },
    isHidden: false,
  };
  const above: Group[] = [];
  let skipping = 0;

  const add = (text: string): void => {
    if (group.holds === 'technical') return;
    group.into.text += text;
    if (group.isHidden) group.into.hidden.push(text);
  };
  const enter = (word: string, holds: Holds): void => {
    group = {
      ...group,
      word,
      holds,
      into: holds === 'text' ? group.into : { text: '', hidden: [] },
    };
  };
  const leave = ({ holds, word, into: { text, hidden } }: Group): void => {
    if (holds === 'picture') packed.push(text);
    else if (holds === 'object') objects += 1;
    else if (persons.has(word)) into.person(text);
    else into.text(text.trim(), unseenIn(text.trim(), hidden));
  };

  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [, word, number, hex, sign, brace, plain] = found;
    if (brace === '{') {
      above.push(group);
      if (above.length > deepest) throw new Unread('too-deep');
      continue;
    }
    if (brace === '}') {
      const outer = above.pop();
      if (!outer) break;
      if (outer.into !== group.into) leave(group);
      group = outer;
      skipping = 0;
    } else if (word !== undefined) {
      if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
      else onWord(word, number);
    } else if (hex !== undefined) onSign(decodeWindows(Uint8Array.of(parseInt(hex, 16))));
    else if (sign !== undefined) onSymbol(sign);
    else if (plain !== undefined) onPlain(plain);
  }
  // A file that was cut off closes not all of its groups.
  const left = new Set<Group['into']>();
  for (const one of [...above, group].reverse()) {
    if (!left.has(one.into)) leave(one);
    left.add(one.into);
  }

  for (const hexes of packed) {
    const picture = bytesOfHex(hexes.replace(/[^\da-f]/gi, ''));
    if (/^(?:\xff\xd8\xff|\x89PNG)/.test(latinText(picture, 0, 4))) {
      await look(picture, 'picture');
    } else into.picture();
  }
  if (objects > 0) skip('an object', new Unread('other-kind', 'old-office'));

  function onWord(word: string, number: string | undefined): void {
    if (word === 'u') {
      add(String.fromCharCode((Number(number) + 0x10000) % 0x10000));
      skipping = group.spare;
    } else if (word === 'v' || word === 'plain') {
      group = { ...group, isHidden: word === 'v' && number !== '0' };
    } else if (word === 'uc') group = { ...group, spare: Math.min(Number(number ?? 1), 10) };
    else if (breaks.test(word)) add('\n');
    else if (signs[word] !== undefined) add(signs[word]);
    else if (group.holds === 'technical') return;
    else if (technical.has(word)) enter(word, 'technical');
    else if (word === 'pict') enter(word, 'picture');
    else if (word === 'objdata') enter(word, 'object');
    else if (apart.has(word)) enter(word, 'apart');
  }

  function onSign(text: string): void {
    if (skipping > 0) skipping -= 1;
    else add(text);
  }

  function onSymbol(sign: string): void {
    if (sign === '~') add('\u00A0');
    else if (sign === '_') add('-');
    else if (sign === '\n' || sign === '\r') add('\n');
    else if (/[\\{}]/.test(sign)) onSign(sign);
  }

  function onPlain(text: string): void {
    // Ends of lines in the source mean nothing.
    const words = text.replace(/[\r\n]+/g, '');
    add(words.slice(skipping));
    skipping = Math.max(0, skipping - words.length);
  }
}
