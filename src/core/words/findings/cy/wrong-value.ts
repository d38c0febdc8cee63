import type {
  Needed,
  ValueAdvice,
  WrittenValue,
  WrongValueArgs,
} from '../../../model/finding-args/wrong-value.ts';
import type { LookAlike } from '../../../model/problem.ts';
import { welshDay } from '../../cy-dates.ts';
import type { Said } from '../finding-words.ts';
import { welshHintForDay } from './day.ts';
import { offerInWelsh } from './offer.ts';

/** A value that can't stand where it does. */
export const sayWrongValueInWelsh = ({ value, advice }: WrongValueArgs): Said => ({
  message: messageFor(value),
  hint: hintFor(advice),
});

function messageFor(value: WrittenValue): string {
  switch (value.case) {
    case 'word':
      return `Ni all "${value.written}" fod yma: ${say(value.needed)}.`;
    case 'list':
      return `Ni all rhestr fod yma: ${say(value.needed)}.`;
    case 'map':
      return `Ni all grŵp o feysydd fod yma: ${say(value.needed)}.`;
    case 'nothing':
      return 'Nid oes dim yma.';
    case 'nothing-after':
      return `Nid oes dim ar ôl "${value.key}:".`;
    case 'empty-item':
      return `Nid oes dim yn eitem ${String(value.item)} y rhestr "${value.key}".`;
  }
}

const needs: Readonly<Record<Exclude<Needed['case'], 'shorter' | 'at-least' | 'at-most'>, string>> =
  {
    text: 'mae angen testun',
    list: 'mae angen rhestr',
    map: 'mae angen meysydd â gwerthoedd',
    'whole-number': 'mae angen rhif cyfan',
    number: 'mae angen rhif',
    'yes-or-no': 'mae angen true neu false',
    'text-or-map': 'mae angen testun, neu destun ar gyfer pob iaith',
    'text-or-list': 'mae angen testun neu restr',
    date: 'mae angen dyddiad',
    'date-or-period': 'mae angen dyddiad',
    'cpd-file': 'mae angen ffeil Markdown yn y ffolder cpd',
    'day-of-year': 'mae angen mis a diwrnod',
    id: 'mae angen enw o lythrennau, digidau, dotiau a chysylltnodau, sy’n dechrau â llythyren',
    reference: 'mae angen id fel L6-PP-03 neu wales-social-care-ot:L6-PP-03',
    target: 'mae angen fframwaith ac id, â cholon rhyngddynt',
    fingerprint: 'mae angen ôl bys fel y mae otpath sign yn ei ysgrifennu',
    https: 'mae angen cyfeiriad sy’n dechrau â https://',
    'not-empty': 'ni chaiff fod yn wag',
    'one-of': 'nid yw’n un o’r geiriau a all fod yma',
  };

function say(needed: Needed): string {
  switch (needed.case) {
    case 'shorter':
      return `mae’n hirach na ${String(needed.limit)} o lythrennau`;
    case 'at-least':
      return `rhaid i’r rhif fod yn ${String(needed.limit)} o leiaf`;
    case 'at-most':
      return `rhaid i’r rhif fod yn ${String(needed.limit)} ar y mwyaf`;
    default:
      return needs[needed.case];
  }
}

/** What was typed in place of the right character. */
const lookAlikes: Readonly<Record<LookAlike, string>> = {
  'long-dash': 'Mae llinell hir ynddo, fel y mae Word yn ei gwneud. ',
  hyphen: 'Mae cysylltnod di-dor ynddo, fel y mae Word yn ei wneud. ',
  quotes: 'Mae dyfynodau crwm ynddo, fel y mae Word yn eu gwneud. ',
  'no-break-space': 'Mae bwlch di-dor ynddo. ',
  'wide-space': 'Mae bwlch o led arbennig ynddo. ',
  invisible: 'Mae nod na ellir ei weld ynddo. ',
  'wide-colon': 'Mae colon lled llawn ynddo. ',
  bullet: 'Mae bwled ynddo. ',
  tab: 'Mae tab ynddo. ',
};

type Advice<Case, One = ValueAdvice> = One extends { readonly case: infer Cases }
  ? Case extends Cases
    ? One
    : never
  : never;

/** What to write, by what was meant. */
const hints: {
  readonly [Case in ValueAdvice['case']]: string | ((advice: Advice<Case>) => string);
} = {
  'any-day': 'Ysgrifennwch ef fel blwyddyn, mis, diwrnod: 2026-03-14.',
  'any-period':
    'Ysgrifennwch ddiwrnod fel 2026-03-14 (blwyddyn, mis, diwrnod), neu gyfnod fel { from: 2026-03-01, to: 2026-03-14 }.',
  'reversed-period':
    'Mae’r diwrnod cyntaf ar ôl yr olaf. Ysgrifennwch y diwrnod cynharaf yn gyntaf: { from: 2026-03-01, to: 2026-03-14 }.',
  'no-such-day': ({ day, advice }) =>
    `Nid oes ${welshDay(day)} yn y calendr. ${welshHintForDay(advice)}`,
  day: ({ text }) => `Ysgrifennwch ef fel ${text}: blwyddyn, mis, diwrnod.`,
  'day-either-order': ({ text }) =>
    `Os daw’r diwrnod yn gyntaf, ysgrifennwch ef fel ${text}: blwyddyn, mis, diwrnod.`,
  period: ({ text }) => `Ysgrifennwch ef fel ${text}.`,
  'period-either-order': ({ text }) => `Os daw’r diwrnod yn gyntaf, ysgrifennwch ef fel ${text}.`,
  word: ({ word, lookAlike }) =>
    `${lookAlike ? lookAlikes[lookAlike.case] : ''}Ysgrifennwch ${word}.`,
  'only-word': ({ word }) => `Ysgrifennwch ${word}.`,
  'one-of': ({ words, meant }) =>
    offerInWelsh(meant, `Ysgrifennwch un o’r rhain: ${words.join(', ')}.`),
  claims:
    'Ysgrifennwch bob hawliad fel "- statement: L6-PP-03", gyda’i resymeg ar y llinell nesaf.',
  witness: 'Ysgrifennwch ef fel witness: { name: …, role: …, date: … }.',
  practitioner:
    'Ysgrifennwch name, role, qualified a started oddi tano, pob un ar linell ar wahân.',
  attachments: 'Ysgrifennwch ef fel attachments: [report.pdf, photo.jpg].',
  otpath: 'Mae’r fersiwn hwn o otpath yn darllen portffolios fersiwn 1: ysgrifennwch otpath: 1.',
  kind: 'Ysgrifennwch ef â chysylltnodau a heb fylchau, fel hcpc-registration.',
  'items-below': ({ key, item }) =>
    `Ysgrifennwch bob eitem ar linell ar wahân o dan "${key}:", gan ddechrau â chysylltnod a bwlch${item === undefined ? '' : `: - ${item}`}.`,
  'item-below': ({ key, item }) =>
    `Ysgrifennwch ef ar linell ar wahân o dan "${key}:", â chysylltnod: - ${item}.`,
  'in-brackets': ({ key, item }) => `Rhowch ef mewn cromfachau sgwâr: ${key}: [${item}].`,
  map: ({ entry }) => `Ysgrifennwch ef fel ${entry}.`,
  address: ({ title = 'enw’r ddogfen', url }) =>
    `Dan url y mae cyfeiriad yn mynd, a than title enw’r ddogfen: { title: "${title}", url: "${url}" }.`,
  'fill-in': ({ how }) =>
    `Llenwch yr eitem, neu dilëwch hi gyda’i chysylltnod.${how === undefined ? '' : ` ${hintFor(how)}`}`,
  'keys-below': 'Ysgrifennwch bob gwerth gyda’i faes, ar linellau ar wahân oddi tano: "name: …".',
  'empty-file':
    'Mae’r ffeil yn wag, neu nid oes meysydd ynddi. Dechreuwch â llinell fel "title: …".',
  'number-at-least': ({ limit }) => `Ysgrifennwch ${String(limit)}, neu rif uwch.`,
  'number-at-most': ({ limit }) => `Ysgrifennwch ${String(limit)}, neu rif is.`,
  something: ({ key }) =>
    key === '' ? 'Ysgrifennwch rywbeth yma.' : `Ysgrifennwch rywbeth ar ôl "${key}:".`,
  'text-or-list': ({ key }) =>
    `Ysgrifennwch ef ar yr un llinell, fel ${key}: page 12, neu fel rhestr: ${key}: [page 12, page 14].`,
  'text-or-map': ({ key }) => `Ysgrifennwch destun ar yr un llinell â "${key}:".`,
  id: 'Ysgrifennwch enw byr sy’n dechrau â llythyren ac sydd heb fylchau, fel L5-PP-01.',
  reference: 'Ysgrifennwch id y datganiad, fel L6-PP-03.',
  target: 'Ysgrifennwch ef fel wales-social-care-ot:level-6.',
  https: 'Ysgrifennwch y cyfeiriad fel y mae’r porwr yn ei ddangos, gan ddechrau â https://.',
  'whole-number': 'Ysgrifennwch rif cyfan, fel 1.',
  number: 'Ysgrifennwch rif, fel 0.5.',
  'yes-or-no': 'Ysgrifennwch true neu false.',
  'cpd-file': 'Ysgrifennwch ef mewn llythrennau bach, fel cpd/statement.md.',
  'day-of-year': 'Ysgrifennwch ef fel mis a diwrnod: 08-01.',
  text: 'Ysgrifennwch destun ar yr un llinell â’r maes. Os yw’n dechrau â [, rhowch ef mewn dyfynodau dwbl.',
  'quoted-text': 'Mae angen dyfynodau dwbl o amgylch testun sy’n dechrau â {: "…".',
  another: 'Ysgrifennwch werth arall yma.',
};

function hintFor(advice: ValueAdvice): string {
  const hint = hints[advice.case];
  return typeof hint === 'string' ? hint : hint(advice as never);
}
