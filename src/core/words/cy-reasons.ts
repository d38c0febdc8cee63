import type { ChangeSince, ClaimFault, SupportKind } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';
import type { Assessor } from '../model/sign-off.ts';
import { textIn } from '../model/text.ts';
import { welshDay } from './cy-dates.ts';
import { before, joined } from './cy-lists.ts';
import { nouns, welshPlural, type Noun } from './cy-plural.ts';
import { changedInWelsh, originalInWelsh, setAsideInWelsh } from './cy-tailoring.ts';
import { welshTrust } from './cy-trust.ts';
import { inQuotes } from './quoted.ts';
import type { Words } from './words.ts';

const startDates = {
  qualified: 'eich dyddiad cymhwyso',
  started: 'eich dyddiad dechrau yn y swydd',
};

/** Each fault of one claim, and of several. */
const faults: Readonly<Record<ClaimFault, readonly [string, string]>> = {
  'no-rationale': ['nid oes ganddo resymeg', 'nid oes ganddynt resymeg'],
  'nothing-to-open': [
    'nid oes gan ei dystiolaeth destun eto, nac atodiad',
    'nid oes gan eu tystiolaeth destun eto, nac atodiad',
  ],
  copy: [
    'mae ei dystiolaeth yn gopi o dystiolaeth arall nad yw’n ei wneud',
    'mae eu tystiolaeth yn gopi o dystiolaeth arall nad yw’n eu gwneud',
  ],
  'impossible-date': [
    'mae gan ei dystiolaeth ddyddiad amhosibl',
    'mae gan eu tystiolaeth ddyddiad amhosibl',
  ],
  'future-date': ['mae ei dystiolaeth eto i ddod', 'mae eu tystiolaeth eto i ddod'],
  advice: [
    'mae’n hawlio cyngor addysgol, ac ni ellir hawlio hwnnw',
    'maent yn hawlio cyngor addysgol, ac ni ellir hawlio hwnnw',
  ],
  'not-accepted': ['nid yw asesydd wedi’i dderbyn', 'nid yw aseswyr wedi’u derbyn'],
  retired: [
    'mae’n hawlio datganiad na ofynnir amdano mwyach',
    'maent yn hawlio datganiad na ofynnir amdano mwyach',
  ],
};

/** What claims of one statement rest on. */
const supportWords: Readonly<Record<SupportKind, Noun>> = {
  pieces: nouns.claim,
  types: nouns.type,
  witnesses: nouns.witness,
};

/** What can have changed since a claim was judged. */
const changes: Readonly<Record<ChangeSince, string>> = {
  unproved: 'y prawf o bwy a’i llofnododd',
  signature: 'y llofnod neu rywbeth oddi tano',
  seal: 'ffeil y dyfarniad ei hun',
  text: 'testun y dystiolaeth',
  attachment: 'atodiad',
  'attachment-name': 'enw atodiad',
  uncovered: 'efallai ffeil nad oes ond y testun yn ei dangos',
  rationale: 'y rhesymeg',
  statement: 'y datganiad ei hun',
  'before-change': 'y datganiad y dyfarnwyd arno, y mae un arall wedi cymryd ei le',
};

const listNames: Readonly<Record<string, string>> = { adults: 'oedolion', children: 'plant' };

/** The barred lists of the Disclosure and Barring Service. */
export const joinedLists = (lists: readonly string[]): string =>
  `${lists.length === 1 ? 'rhestr waharddedig' : 'rhestrau gwaharddedig'} ${joined(lists.map((list) => listNames[list] ?? list))}`;

const assessorWords = ({ name, relationship }: Assessor): string =>
  `${name} (${welshTrust.relationships[relationship]})`;

/** Why a requirement is in its state. */
export const welshWhy: Words['why'] = {
  waived: ({ waiver: { by = '', reason = '', date: from, until } }) =>
    [
      `Hepgorwyd gan ${by}`,
      ...(from === undefined ? [] : [` ar ${welshDay(from)}`]),
      ...(until === undefined ? [] : [`, tan ${welshDay(until)}`]),
      `: ${reason}`,
    ].join(''),
  assumed: ({ target, date: day }) =>
    `Rhan o ${localId(target)}, a gydnabuwyd ar ${welshDay(day)}.`,
  accepted: ({ by, proved }) =>
    `Derbyniwyd gan ${joined(by.map((one) => assessorWords(one)))}, ${proved ? 'wedi’i lofnodi ag allwedd, ' : ''}ac nid oes dim wedi newid ers hynny.`,
  'sign-off-required': ({ needed }) =>
    needed === 'verified'
      ? 'Mae’r polisi’n gofyn am ddyfarniad ag allwedd y mae rhywun heblaw’r portffolio yn ei rhestru.'
      : 'Mae’r polisi’n gofyn i asesydd ei dderbyn.',
  conditions: ({ judgement: { signOff, judgement } }) =>
    `Derbyniwyd gydag amodau gan ${assessorWords(signOff.assessor)} ar ${welshDay(signOff.date)}: ${judgement.comment ?? 'ni enwir yr un.'}`,
  refused: ({ judgement: { signOff, judgement } }) =>
    `Ni chafodd ei dderbyn gan ${assessorWords(signOff.assessor)} ar ${welshDay(signOff.date)}${judgement.comment === undefined ? '.' : `: ${judgement.comment}`}`,
  changed: ({ judgement: { signOff, changed } }) =>
    changed.includes('unproved')
      ? `Ni ellir dibynnu ar y dyfarniad yn enw ${signOff.assessor.name} ar ${welshDay(signOff.date)}, felly nid yw’n cyfrif. Mae otpath check yn dweud pam.`
      : changed.every((one) => one === 'uncovered')
        ? `Dyfarnodd ${signOff.assessor.name} arno ar ${welshDay(signOff.date)}, ac nid yw’r dyfarniad hwnnw’n cwmpasu’r ffeiliau nad oes ond y testun yn eu dangos. Ni all neb weld a ydynt wedi newid.`
        : `Dyfarnodd ${signOff.assessor.name} arno ar ${welshDay(signOff.date)}; ers hynny newidiodd ${joined(changed.map((one) => changes[one]))}.`,
  enough: ({ count, needed }) =>
    `${welshPlural(count, nouns.currentClaim)}; mae angen ${String(needed)}.`,
  'too-few': ({ of, count, needed }) => {
    const noun = supportWords[of];
    const found =
      count === 0
        ? `Nid oes yr un ${noun.one} yn cyfrif`
        : `Mae ${welshPlural(count, noun)} yn cyfrif`;
    return `${found}; mae angen ${String(needed)}.`;
  },
  none: () => 'Nid oes tystiolaeth yn ei hawlio.',
  'all-stale': ({ latest, months: allowed }) =>
    `Mae’r dystiolaeth ddiweddaraf yn dyddio o ${welshDay(latest)}, dros ${welshPlural(allowed, nouns.month)} yn ôl.`,
  'some-stale': ({ count }) =>
    `Mae ${welshPlural(count, nouns.claim)} yn pwyso ar dystiolaeth sy’n rhy hen.`,
  revised: ({ revision }) =>
    `Mae’r datganiad wedi newid ers ei hawlio; mae bellach ar ddiwygiad ${String(revision)}.`,
  fault: ({ fault, evidence: { length } }) =>
    length === 1
      ? `Ni all hawliad gyfrif: ${faults[fault][0]}.`
      : `Ni all ${welshPlural(length, nouns.claim)} gyfrif: ${faults[fault][1]}.`,
  held: ({ expires }) =>
    expires === undefined
      ? 'Wedi’i gofnodi, heb ddyddiad dod i ben.'
      : `Yn ddilys tan ${welshDay(expires)}.`,
  expires: ({ expires, days }) =>
    `Yn dod i ben ar ${welshDay(expires)}, ymhen ${welshPlural(days, nouns.day)}.`,
  expired: ({ expires }) => `Daeth i ben ar ${welshDay(expires)}.`,
  'not-recorded': () => 'Heb ei gofnodi o dan credentials yn otpath.yaml.',
  'unusable-date': () => 'Wedi’i gofnodi â dyddiad sydd eto i ddod neu nad yw’n bod yn y calendr.',
  'lists-missing': ({ lists }) =>
    `Nid oes gwiriad wedi’i gofnodi sy’n cwmpasu ${joinedLists(lists)}.`,
  months: ({ months: count, needed }) => `${String(count)} o ${welshPlural(needed, nouns.month)}.`,
  'from-when': ({ counted }) =>
    'of' in counted
      ? `Ni ellir ei gyfrif: nid oes cyfnod o ${counted.of} sydd wedi dechrau wedi’i gofnodi.`
      : `Ni ellir ei gyfrif: nid yw ${startDates[counted.date]} wedi’i gofnodi.`,
  judged: ({ by, date: day }) => `Penderfynwyd gan ${by} ar ${welshDay(day)}.`,
  'people-decide': ({ by }) =>
    `Dim ond pobl all benderfynu hyn. Y rhai sy’n penderfynu: ${textIn(by, 'cy')}.`,
  'role-unknown': ({ role }) =>
    `Dim ond ar gyfer un rôl y mae ei angen: ${textIn(role.title, 'cy')}. Nid yw otpath.yaml yn dweud ai eich rôl chi yw hi.`,
  tailored: ({ tailored }) => `${changedInWelsh(tailored)} ${originalInWelsh(tailored)}`.trim(),
  added: ({ publisher }) => `Ychwanegwyd gan ${textIn(publisher, 'cy')}.`,
  options: ({ met, of }) =>
    `Mae ${String(met)} o’r ${welshPlural(of, nouns.way)} o’i fodloni ${met === 1 ? 'wedi’i chyflawni' : 'wedi’u cyflawni'}; mae un yn ddigon.`,
};

/** What to do next about a requirement. */
export const welshNext: Words['next'] = {
  'add-evidence': () => 'Ychwanegwch dystiolaeth sy’n ei ddangos, gyda rhesymeg.',
  'add-claims': ({ missing }) =>
    `Ychwanegwch ${welshPlural(missing, nouns.otherClaim)} o dystiolaeth arall.`,
  'add-types': ({ missing }) =>
    `Ychwanegwch dystiolaeth o ${welshPlural(missing, nouns.otherType)}.`,
  'add-witnesses': ({ missing }) =>
    `Ychwanegwch dystiolaeth sy’n enwi ${welshPlural(missing, nouns.otherWitness)}.`,
  'mend-claim': ({ fault, file }) => {
    if (fault === 'no-rationale') return `Ychwanegwch resymeg at yr hawliad yn ${file}.`;
    if (fault === 'nothing-to-open') {
      return `Ysgrifennwch yr hyn a wnaethoch yn ${file}, neu atodwch ffeil.`;
    }
    if (fault === 'copy') {
      return `Ychwanegwch yr hawliad at y dystiolaeth y mae ${file} yn gopi ohoni, a dilëwch y copi.`;
    }
    return `Cywirwch yr hawliad yn ${file}: ${faults[fault][0]}.`;
  },
  refresh: ({ file }) => `Ychwanegwch dystiolaeth ddiweddar; mae ${file} yn rhy hen.`,
  'look-again': ({ file }) =>
    `Darllenwch y datganiad eto; os yw ${file} yn dal i’w ddangos, codwch rif y diwygiad (revision) yno.`,
  'ask-sign-off': ({ needed, file }) =>
    `Gofynnwch i’ch goruchwyliwr ${needed === 'verified' ? 'ei lofnodi ag allwedd: otpath sign --key KEYFILE' : 'ei lofnodi: otpath sign'} ${inQuotes(file)}`,
  'sign-again': ({ file, by }) =>
    `Gofynnwch i ${by} edrych arno eto: otpath sign --renew ${inQuotes(file)}`,
  'meet-conditions': ({ file, by }) =>
    `Bodlonwch yr amodau yn ${file}, a gofynnwch i ${by} ddyfarnu arno eto.`,
  obtain: ({ credential }) =>
    `Sicrhewch ef, a’i gofnodi yn otpath.yaml o dan credentials, o’r math ${credential}.`,
  renew: ({ by }) =>
    by === undefined
      ? 'Adnewyddwch ef, a chofnodwch y dyddiad newydd.'
      : `Adnewyddwch ef erbyn ${welshDay(by)}, a chofnodwch y dyddiad newydd.`,
  'record-dates': ({ counted }) =>
    'of' in counted
      ? `Cofnodwch ei gyfnodau yn otpath.yaml, fel profiad o ${counted.of}.`
      : `Cofnodwch ${startDates[counted.date]} yn otpath.yaml.`,
  wait: ({ until }) => `Bydd amser yn unig yn ei fodloni, ar ${welshDay(until)}.`,
  'gain-experience': ({ months: count }) =>
    `Casglwch ${welshPlural(count, nouns.otherMonth)} ohono.`,
  'ask-people': () =>
    'Gofynnwch i’r rhai sy’n penderfynu, a chofnodwch eu penderfyniad yn otpath.yaml, o dan judgements.',
  'answer-role': ({ role }) =>
    `Dywedwch yn otpath.yaml ai eich rôl chi yw hi: roles: [{ role: ${role.id}, answer: yes }], neu answer: no.`,
  'choose-one': () => 'Dewiswch un o’r ffyrdd, a chyflawnwch hi.',
};

/** Why something is not asked of this practitioner. */
export const welshNotAsked: Words['notAsked'] = {
  'other-role': ({ role }) =>
    `Dim ond ar gyfer un rôl y mae ei angen: ${textIn(role.title, 'cy')}. Mae otpath.yaml yn dweud nad chi yw hynny.`,
  'lower-role': ({ role, through }) =>
    `Dim ond ar gyfer un rôl y mae ei angen: ${textIn(role.title, 'cy')}, ar ${through.local}. Nid yw lefelau uwch yn ei gymryd drosodd.`,
  'set-aside': ({ tailored }) => setAsideInWelsh(tailored),
  'joins-later': ({ stage, credential }) =>
    `Daw hyn cyn ${textIn(stage.title, 'cy')}. Mae ${credential} yn otpath.yaml, felly yno rydych chi’n dechrau ar y llwybr.`,
};

const listed = (files: readonly string[]): string =>
  `${files.slice(0, -1).join(', ')} ${before(files.at(-1) ?? '', 'a', 'ac')}`;

/** One step for several files, in Welsh. */
export const welshNextTogether: Words['nextTogether'] = {
  refresh: (files) => `Ychwanegwch dystiolaeth ddiweddar; mae ${listed(files)} yn rhy hen.`,
  'look-again': (files) =>
    `Darllenwch y datganiadau eto; os yw ${listed(files)} yn dal i’w dangos, codwch rifau’r diwygiad (revision) yno.`,
};
