import { welshDay } from './cy-dates.ts';
import { joined } from './cy-lists.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import { welshNumberForm } from './number-form.ts';
import type { SheetHeading, SheetProblemWords, SheetWords } from './sign-off-sheet-words.ts';

/** What is wrong on a sheet, in Welsh. */
export const welshSheetProblems: SheetProblemWords = {
  missing: (what) => `Ar goll: ${joined(what)}.`,
  fields: {
    name: 'yr enw',
    relationship: 'y berthynas â’r ymarferydd',
    date: 'y diwrnod',
    decisions: 'penderfyniad',
  },
  undecided: (claims) => `Sylw heb benderfyniad ar ${joined(claims)}.`,
  noReason: (claims) => `Mae amodau neu resymau ar goll ar gyfer ${joined(claims)}.`,
  noLetters: (written) => `Nid enw yw “${written}”.`,
  badNumber: (written) => `Ni all “${written}” fod yn rhif cofrestru. ${welshNumberForm}`,
  practitioner: {
    'same-number': (name) =>
      `Rhif cofrestru’r ymarferydd sydd gan ${name}. Ni all neb dderbyn ei hawliadau ei hun.`,
    'same-name': (name) => `${name} yw’r ymarferydd. Ni all neb dderbyn ei hawliadau ei hun.`,
    'similar-name': (name) =>
      `Mae ${name} yn edrych fel enw’r ymarferydd. Os rhywun arall ydyw, rhaid rhoi’r rhif cofrestru hefyd.`,
  },
  badDate: {
    'too-early': (day) => `Mae ${welshDay(day)} cyn y diwrnod y gwnaed y daflen.`,
    'to-come': (day) => `Mae ${welshDay(day)} eto i ddod.`,
  },
};

/** In Welsh. */
export const welshSheet: SheetWords = {
  saving: {
    save: 'Cadw fy mhenderfyniadau mewn ffeil',
    openAgain: 'Agor penderfyniadau a gadwyd gennych',
    said: {
      unsaved: 'Heb eu cadw eto. Nid yw eich porwr yn cadw dim.',
      saved:
        'Cadwyd yn eich lawrlwythiadau. Anfonwch y ffeil sy’n gorffen â .otpath-signoff.json yn ôl at y person a ofynnodd i chi.',
      opened: 'Agorwyd. Mae’r daflen wedi’i llenwi fel y’i cadwyd.',
      other: 'Nid agorwyd: mae’r penderfyniadau hynny ar gyfer taflen arall.',
      unreadable: 'Nid agorwyd: nid yw’r ffeil honno’n cynnwys penderfyniadau o’r dudalen hon.',
      first: 'Nid agorwyd: cadwch yr hyn a roesoch yn gyntaf.',
    },
  },
  asks: (practitioner, pieces, claims) =>
    `Mae ${practitioner} yn gofyn i chi benderfynu a yw ${welshPlural(pieces, nouns.piece)} yn dangos yr hyn a hawlir (${welshPlural(claims, nouns.claim)}). Nid oes angen dim arnoch heblaw’r daflen hon.`,
  problems: welshSheetProblems,
  signing: {
    legend: 'Llofnodi gyda’ch allwedd (dewisol)',
    about:
      'Heb allwedd, mae hawliad y byddwch yn ei dderbyn yn cyfrif fel un a dderbyniwyd. Gydag allwedd sydd ar restr eich sefydliad, mae’n cyfrif fel un a ddilyswyd. Mae ffeil eich allwedd a’ch cyfrinymadrodd yn aros ar y cyfrifiadur hwn.',
    keyFile: 'Ffeil eich allwedd (yn gorffen â .pem)',
    passphrase: 'Cyfrinymadrodd ffeil eich allwedd',
    noKeyYet: 'Nid oes gen i allwedd eto',
    newAbout:
      'Llenwch eich enw a’ch rhif cofrestru uchod yn gyntaf. Yna dewiswch gyfrinymadrodd o 12 nod o leiaf. Mae’r dudalen yn gwneud ffeil allwedd i chi. Cadwch hi lle gallwch chi’n unig ei hagor: gallwch ei defnyddio ar gyfer pob taflen.',
    newPassphrase: 'Cyfrinymadrodd newydd',
    again: 'Yr un cyfrinymadrodd eto',
    make: 'Gwneud ffeil allwedd',
    line: 'Llinell ar gyfer rhestr allweddi eich sefydliad',
    made: 'Mae ffeil eich allwedd yn eich lawrlwythiadau. Symudwch hi i le diogel. Rhowch y llinell isod i’r person sy’n cadw rhestr allweddi eich sefydliad. Yna dewiswch y ffeil allwedd uchod i lofnodi.',
    unlike: 'Mae’r ddau gyfrinymadrodd yn wahanol. Teipiwch nhw eto.',
    tooShort: 'Dewiswch gyfrinymadrodd o 12 nod o leiaf.',
    nameFirst: 'Llenwch eich enw yn gyntaf. Mae’n perthyn i’r allwedd.',
    noCrypto:
      'Ni all y porwr hwn lofnodi gydag allwedd. Defnyddiwch fersiwn gyfredol o Edge, Chrome, Firefox neu Safari, neu cadwch heb allwedd.',
    noKey:
      'Ni chadwyd: nid yw’r ffeil honno’n allwedd y gall y dudalen hon ei defnyddio. Dewiswch eich ffeil .pem.',
    noPassphrase: 'Ni chadwyd. Teipiwch eich cyfrinymadrodd.',
    wrongPassphrase: 'Ni chadwyd: nid yw’r cyfrinymadrodd yn agor y ffeil allwedd honno.',
    unfinished: 'Ni chadwyd. I lofnodi gydag allwedd, llenwch yn gyntaf:',
    incomplete:
      'Cadwyd yn eich lawrlwythiadau, ond heb ei gorffen, felly mae ei henw’n dweud “heb-ei-gorffen”. Cyn ei hanfon, llenwch:',
    unfinishedName: 'heb-ei-gorffen',
    notSaved: 'Heb ei gadw. Llenwch neu gywirwch yn gyntaf:',
  },
};

/** Headings and labels of the sheet in Welsh. */
export const welshSheetHeadings: Readonly<Record<SheetHeading, string>> = {
  sheetTitle: 'Taflen ddyfarnu',
  sheetTo: 'At',
  sheetAsked: 'Gofynnwyd ar',
  sheetHow: 'Beth i’w wneud',
  sheetHowRead: 'Darllenwch bob darn o dystiolaeth ac agorwch ei atodiadau.',
  sheetHowDecide:
    'Penderfynwch ar bob hawliad oddi tano. Gadewch hawliad heb ei benderfynu os na allwch ddweud eto.',
  sheetHowYou: 'Llenwch eich manylion ar y diwedd.',
  sheetHowSend:
    'Dewiswch “Cadw fy mhenderfyniadau mewn ffeil” ac anfonwch y ffeil yn ôl. Nid yw’r dudalen hon yn anfon dim ei hun.',
  sheetHowSendWord: 'Cadwch y ddogfen hon ac anfonwch hi yn ôl.',
  sheetHowSendPaper:
    'Llofnodwch a dyddiwch y daflen, cadwch gopi a rhowch hi yn ôl. Yna mae’r ymarferydd yn cofnodi eich penderfyniadau yn otpath gyda chi wrth ei ochr.',
  sheetHowPrint: 'Neu argraffwch y daflen hon, llenwch hi a llofnodwch hi â llaw.',
  sheetMeanings: 'Ystyr pob penderfyniad',
  sheetAcceptedMeans: 'Mae’r dystiolaeth yn dangos yr hawliad. Mae sylw’n ddewisol.',
  sheetConditionsMean:
    'Mae’r dystiolaeth bron â dangos yr hawliad. Ysgrifennwch yr amodau. Mae’r hawliad yn cyfrif fel un a dderbyniwyd ar ôl i chi weld eu bod wedi’u bodloni.',
  sheetNotAcceptedMeans:
    'Nid yw’r dystiolaeth yn dangos yr hawliad. Ysgrifennwch pam, a beth fyddai’n ei ddangos.',
  sheetUndecidedMeans: 'Mae’r hawliad yn aros fel yr oedd.',
  sheetProves:
    'Mae eich penderfyniadau’n ymwneud â’r dystiolaeth fel y mae ar y daflen hon. Os yw’n newid wedyn, nid ydynt yn cyfrif nes i chi edrych eto.',
  sheetPageProves:
    'Mae ffeil a gadwyd yn dangos beth a benderfynwyd. Heb allwedd nid yw’n profi pwy a benderfynodd, felly anfonwch hi eich hun a chadwch gopi.',
  sheetWordProves:
    'Mae’r ddogfen hon yn dangos beth a benderfynwyd. Nid yw’n profi pwy a benderfynodd, felly anfonwch hi eich hun a chadwch gopi.',
  sheetPaperProves:
    'Mater rhyngoch chi a’r ymarferydd yw eich llofnod ar bapur. Mae otpath yn cofnodi’r hyn a benderfynoch, ond ni all wirio’r llofnod.',
  sheetPolicy: 'Beth mae’r polisi yn ei ofyn',
  sheetEvidence: 'Y dystiolaeth',
  sheetClaims: 'Eich penderfyniadau',
  sheetClaim: 'Hawliad',
  sheetComment: 'Sylw, amodau neu resymau',
  sheetRationale: 'Pam mae’r ymarferydd yn ei hawlio',
  sheetNoRationale: 'Ni roddwyd rhesymeg.',
  sheetSoFar: 'Penderfyniadau hyd yma',
  sheetChanged: 'Beth sydd wedi newid ers penderfyniad cynharach',
  sheetChangedSince: 'wedi newid ers hynny',
  sheetRemoved: 'Tynnwyd',
  sheetAdded: 'Ychwanegwyd',
  sheetUnchanged: 'Heb newid',
  sheetPictures: 'Lluniau',
  sheetShown: 'fe’i dangosir isod',
  sheetNotInside: 'nid yw yn y ffeil hon: gofynnwch i’r ymarferydd amdano',
  sheetYou: 'Eich manylion',
  sheetAbout: 'Amdanoch chi',
  sheetAnswer: 'Eich ateb',
  sheetRegistration: 'Cofrestriad (os oes gennych un)',
  sheetRelationship: 'Perthynas â’r ymarferydd',
  sheetDay: 'Diwrnod eich penderfyniadau, megis 3 Rhagfyr 2026',
  sheetDayPaper: 'Diwrnod eich penderfyniadau',
  sheetThis: 'Ar gyfer pa gais y mae’r daflen hon',
  sheetThisIntro:
    'Gadewch y tabl hwn fel y mae. Mae’n dweud pa dystiolaeth y mae eich penderfyniadau’n ymwneud â hi, ac yn dangos a oes unrhyw beth yn newid wedyn.',
};
