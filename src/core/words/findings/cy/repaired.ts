import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Said } from '../finding-words.ts';

type Args = Pick<ReadingArgs, 'look-alike' | 'missing-space' | 'misplaced-head'>;

export const sayLookAlikeInWelsh = ({ case: what, others }: Args['look-alike']): Said =>
  repeated(lookAlikes[what], others);

export const sayMissingSpaceInWelsh = ({ others }: Args['missing-space']): Said =>
  repeated({ message: 'Mae bwlch ar goll yma.', hint: 'Teipiwch fwlch' }, others);

export function sayMisplacedHeadInWelsh({
  case: what,
  typed,
  others,
}: Args['misplaced-head']): Said {
  const { message, hint } = misplaced[what];
  const made = typed && `${dashes[typed.case]} `;
  return repeated({ message: `${made ?? ''}${message}`, hint }, others);
}

/** A slip that was read as it was meant, here and perhaps elsewhere in the file. */
function repeated({ message, hint = '' }: Said, others: number): Said {
  const also = others === 0 ? '' : `, yma ac mewn ${welshPlural(others, nouns.otherPlace)}`;
  return { message, hint: `${hint}${also}.` };
}

/** What each looks like to the person who typed it, and what to type. */
const lookAlikes: Readonly<Record<Args['look-alike']['case'], Said>> = {
  'long-dash': {
    message: 'Llinell hir yw hon, fel y mae Word yn ei gwneud, ac nid cysylltnod.',
    hint: 'Teipiwch gysylltnod (-)',
  },
  hyphen: {
    message:
      'Cysylltnod di-dor neu arbennig yw hwn, fel y mae Word yn ei wneud, ac nid un cyffredin.',
    hint: 'Teipiwch gysylltnod cyffredin (-)',
  },
  quotes: {
    message: 'Dyfynodau crwm yw’r rhain, fel y mae Word yn eu gwneud, ac nid rhai syth.',
    hint: 'Teipiwch ddyfynodau syth (")',
  },
  'no-break-space': {
    message:
      'Mae bwlch di-dor yma. Mae’n edrych fel bwlch cyffredin, ond ni chaiff ei ddarllen felly.',
    hint: 'Teipiwch fwlch cyffredin',
  },
  'wide-space': {
    message: 'Mae bwlch o led arbennig yma. Ni chaiff ei ddarllen fel bwlch.',
    hint: 'Teipiwch fwlch cyffredin',
  },
  invisible: {
    message: 'Mae nod yma na ellir ei weld, fel bwlch lled sero a gopïwyd o dudalen we.',
    hint: 'Teipiwch y gair eto',
  },
  'wide-colon': {
    message: 'Colon lled llawn yw hwn, ac nid un cyffredin.',
    hint: 'Teipiwch golon a bwlch',
  },
  bullet: {
    message: 'Bwled yw hwn, ac mae eitem mewn rhestr yn dechrau â chysylltnod.',
    hint: 'Teipiwch gysylltnod a bwlch',
  },
  tab: { message: 'Mae tab yma, ac mae angen bylchau.', hint: 'Teipiwch ddau fwlch' },
};

const dashes = {
  'long-dash': 'Llinell hir yw hon, fel y mae Word yn ei gwneud.',
  hyphen: 'Cysylltnod arbennig yw hwn, fel y mae Word yn ei wneud.',
} as const;

const misplaced: Readonly<Record<Args['misplaced-head']['case'], Said>> = {
  'blank-lines': {
    message: 'Rhaid i’r pennyn ddechrau ar y llinell gyntaf.',
    hint: 'Dilëwch y llinellau gwag uwch ei ben',
  },
  fence: {
    message: 'Mae’r pennyn yn dechrau ac yn gorffen â llinell o dri chysylltnod yn union.',
    hint: 'Teipiwch --- ar y llinell hon',
  },
  indented: {
    message: 'Mae’r llinell gyntaf wedi’i mewnoli, ac nid yw’r llinellau oddi tani.',
    hint: 'Dilëwch y bylchau o’i blaen',
  },
  'no-opening': {
    message: 'Mae’r llinell --- ar goll uwchben y pennyn.',
    hint: 'Ychwanegwch linell --- ar y brig',
  },
};
