import type { FirstYears } from '../model/recorded-cpd.ts';
import type { CpdHeading, CpdWords } from './cpd-words.ts';
import { nouns, welshPlural, years as yearsOf } from './cy-plural.ts';
import type { Words } from './words.ts';

/** Headings, column heads and labels of a CPD record in Welsh. */
export const welshCpdHeadings: Readonly<Record<CpdHeading, string>> = {
  cpdRecord: 'Cofnod DPP',
  cpdPeriod: 'Cyfnod',
  cpdRenewal: 'Adnewyddu',
  cpdAudit: 'Archwiliad',
  cpdForm: 'Beth mae’r ffurflen yn ei ofyn',
  cpdFound: 'Yn y portffolio',
  cpdActivities: 'Gweithgareddau',
  cpdNoActivities: 'Nid oes tystiolaeth â dyddiad yn y cyfnod hwn.',
  cpdActivity: 'Gweithgaredd',
  cpdDate: 'Dyddiad',
  cpdTypes: 'Cymysgedd o fathau',
  cpdType: 'Math',
  cpdStretches: 'Amser heb weithgaredd',
  cpdMonths: 'Misoedd',
  cpdExplanation: 'Esboniad',
  cpdFooter:
    'Caiff pob darn o dystiolaeth ei gyfrif fel un gweithgaredd. Pobl sy’n barnu beth sy’n cyfrif fel DPP, ac a yw’r safonau wedi’u bodloni.',
};

/** What reports say of a CPD record, in Welsh, with dates as the catalogue writes them. */
export function welshCpd(date: Words['date']): CpdWords {
  const days: CpdWords['days'] = ({ from, to }) =>
    from === to ? date(from) : `${date(from)} i ${date(to)}`;
  return {
    verdict: (asked, open) =>
      `Mae’r cofnod wedi’i osod allan isod. Dim ond pobl all farnu a yw’r safonau wedi’u bodloni: mae ${String(open)} o’r ${welshPlural(asked, nouns.requirement)} yn agored yma.`,
    days,
    until: (lastDay) => `hyd ${lastDay}`,
    lookedAt: (cycle, period) =>
      `${days(period)}, ${
        period.from === cycle.from ? '' : 'ers y diwrnod cymhwyso, '
      }yng nghyfnod cofrestru ${days(cycle)}.`,
    renewal: ({ opens, closes, isOpen, days: left }) =>
      isOpen
        ? `Ar agor ers ${date(opens)}; yn cau ar ${date(closes)}, ${inDays(left)}.`
        : `Yn agor ar ${date(opens)}, ${inDays(left)}, ac yn cau ar ${date(closes)}.`,
    audit: (percent, years, firstYears) =>
      `Caiff ${String(percent)}% eu samplu, ond neb yn ystod y ${years === 1 ? 'flwyddyn' : yearsOf(years)} gyntaf. ${first(firstYears, date)}`,
    leftOut: ({ before, toCome, unusable }) => {
      const parts = [
        ...(before > 0 ? [`${String(before)} o’r adeg cyn y cyfnod hwn`] : []),
        ...(toCome > 0 ? [`${String(toCome)} heb orffen eto`] : []),
        ...(unusable > 0 ? [`${String(unusable)} â dyddiad amhosibl`] : []),
      ];
      return parts.length === 0 ? undefined : `Tystiolaeth na chyfrifwyd: ${parts.join(', ')}.`;
    },
    activities: 'Gweithgareddau â dyddiad',
    between: (least, most) => `${String(least)} i ${String(most)}`,
    types: 'Mathau o weithgaredd',
    atLeast: (least) => `o leiaf ${String(least)}`,
    stretches: (months) => `Heb weithgaredd am ${welshPlural(months, nouns.month)} neu fwy`,
    stretchesFound: (count, unexplained) => {
      if (count === 0) return 'dim un';
      const times = count === 1 ? 'unwaith' : count === 2 ? 'dwywaith' : `${String(count)} gwaith`;
      if (unexplained === 0) return `${times}, wedi’i esbonio`;
      return unexplained === count
        ? `${times}, i’w esbonio o hyd`
        : `${times}, ${String(unexplained)} i’w hesbonio o hyd`;
    },
    eachExplained: 'pob un wedi’i esbonio',
    explanation: ({ breaks, explained }) => {
      if (breaks.length === 0) return 'Heb ei esbonio.';
      const said = breaks
        .map(({ from, to, reason }) => {
          const when = to === undefined ? `ers ${date(from)}` : days({ from, to });
          return `${reason.replace(/\.$/, '')} (${when}).`;
        })
        .join(' ');
      return explained ? said : `Wedi’i esbonio’n rhannol: ${said}`;
    },
    wordsFound: (count) => (count === undefined ? 'ddim yno eto' : welshPlural(count, nouns.word)),
    aboutWords: (limit) => `tua ${welshPlural(limit, nouns.word)}`,
    next: {
      tooFew: (missing) =>
        `Ychwanegwch dystiolaeth o ${welshPlural(missing, nouns.activity)} yn y cyfnod hwn.`,
      tooMany: (over) =>
        `Dewiswch pa ${String(over)} ${over === 1 ? 'i’w adael' : 'i’w gadael'} allan o’r rhestr.`,
      tooAlike: (missing, found) =>
        missing === 1
          ? `Ychwanegwch weithgaredd o fath ${found === 0 ? 'hysbys' : 'arall'}.`
          : `Ychwanegwch weithgareddau o ${welshPlural(missing, found === 0 ? nouns.plainType : nouns.otherType)}.`,
      unexplained: 'Esboniwch ef yn otpath.yaml o dan breaks, gyda from, to a reason.',
      write: (file) => `Ysgrifennwch ef yn ${file}.`,
      tooLong: (over) =>
        `Mae ${welshPlural(over, nouns.word)} dros y nifer. “Tua” y mae’r ffurflen yn ei ddweud; chi sy’n barnu a yw’n rhy hir.`,
    },
  };
}

const inDays = (days: number): string =>
  days === 0 ? 'heddiw' : days === 1 ? 'yfory' : `ymhen ${welshPlural(days, nouns.day)}`;

function first(firstYears: FirstYears, date: Words['date']): string {
  switch (firstYears.kind) {
    case 'within':
      return `Mae’r blynyddoedd cyntaf, o’u cyfrif o’r diwrnod cymhwyso, yn dod i ben ar ${date(firstYears.lastDay)}.`;
    case 'past':
      return `Daeth y blynyddoedd cyntaf, o’u cyfrif o’r diwrnod cymhwyso, i ben ar ${date(firstYears.lastDay)}.`;
    case 'unknown':
      return 'Ni wyddys pryd y daw’r rhain i ben: nid oes gan otpath.yaml ddiwrnod cymhwyso sydd wedi bod.';
  }
}
