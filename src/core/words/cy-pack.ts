import { welshDay } from './cy-dates.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import { welshStartHere } from './cy-start-here.ts';
import type { PackHeading, PackWords } from './pack-words.ts';

const onlySupport = (requirements: number): string =>
  `Yr unig gefnogaeth i ${welshPlural(requirements, nouns.requirement)}.`;

/** What submission packs say, in Welsh. */
export const welshPack: PackWords = {
  evidenceTypes: {
    'case-study': 'astudiaeth achos',
    'reflective-account': 'cofnod myfyriol',
    'observed-practice': 'ymarfer a arsylwyd',
    'supervision-record': 'cofnod goruchwyliaeth',
    testimonial: 'tystlythyr',
    'service-user-feedback': 'adborth gan berson sy’n defnyddio gwasanaethau',
    'cpd-activity': 'gweithgaredd DPP',
    certificate: 'tystysgrif',
    'teaching-session': 'sesiwn addysgu',
    audit: 'archwiliad',
    project: 'prosiect',
    publication: 'cyhoeddiad',
    presentation: 'cyflwyniad',
    other: 'arall',
  },
  credentials: {
    'hcpc-registration': 'Cofrestriad gyda’r HCPC',
    'dbs-enhanced': 'Gwiriad DBS manwl',
    'ot-degree': 'Gradd mewn therapi galwedigaethol',
    'masters-degree': 'Gradd meistr',
    doctorate: 'Doethuriaeth',
  },
  barredLists: { adults: 'oedolion', children: 'plant' },
  standings: {
    'no-rationale': 'nid oes iddo resymeg',
    'nothing-to-open': 'nid oes dim i’w agor',
    copy: 'mae ei dystiolaeth yn gopi o dystiolaeth arall',
    'impossible-date': 'mae ei ddyddiad yn amhosibl',
    'future-date': 'mae eto i ddod',
    advice: 'ni ellir hawlio cyngor addysgol',
    retired: 'ni ofynnir am y datganiad mwyach',
    'not-accepted': 'nid yw asesydd wedi ei dderbyn',
    stale: 'mae’n rhy hen o dan y polisi',
    revised: 'mae’r datganiad wedi newid ers ei hawlio',
    changed: 'mae wedi newid ers dyfarnu arno',
    unproved: 'ni ellir dibynnu ar ei ddyfarniad, felly nid yw’n cyfrif',
  },
  conditionStates: {
    met: 'wedi’i fodloni: derbyniwyd ers hynny',
    changed: 'wedi newid ers hynny; nid yw’r asesydd wedi edrych eto',
    open: 'yn agored',
  },
  panelConditions: {
    met: 'wedi’i fodloni: derbyniwyd gan banel diweddarach',
    changed: 'tystiolaeth newydd; nid oes panel wedi edrych arni',
    open: 'yn agored',
  },
  outcomes: {
    recommended: 'argymhellir',
    'recommended-with-conditions': 'argymhellir gydag amodau',
    'not-yet': 'ddim eto',
  },
  formCount: (requirements, rows) =>
    requirements === rows
      ? `${welshPlural(requirements, nouns.requirement)} i benderfynu arnynt.`
      : `${welshPlural(requirements, nouns.requirement)} i benderfynu arnynt, mewn ${welshPlural(rows, nouns.row)}. Mae’r gofynion heb dystiolaeth yn rhannu rhes ym mhob rhan.`,
  saving: {
    save: 'Cadw’r ffurflen hon mewn ffeil',
    openAgain: 'Agor ffurflen a gadwyd gennych',
    said: {
      unsaved: 'Heb ei chadw eto. Nid yw eich porwr yn cadw dim.',
      saved: 'Cadwyd yn eich lawrlwythiadau. Rhowch y ffeil hon i’r ymgeisydd.',
      unfinished: 'Cadwyd yn eich lawrlwythiadau, ond heb ei gorffen. Ar goll o hyd:',
      missing: 'penderfyniad; y canlyniad; y dyddiad; enw aelod',
      opened: 'Agorwyd. Mae’r ffurflen wedi’i llenwi fel y’i cadwyd.',
      other: 'Nid agorwyd: mae’r ffurflen honno ar gyfer pecyn arall.',
      unreadable: 'Nid agorwyd: nid yw’r ffeil honno’n ffurflen a gadwyd o’r dudalen hon.',
      first: 'Nid agorwyd: cadwch yr hyn a roesoch yn gyntaf.',
    },
  },
  betterIn: {
    counts: 'mae’r dystiolaeth a ddangosir yn cyfrif heddiw',
    accepted: 'derbyniwyd y dystiolaeth a ddangosir gan asesydd',
    witnessed: 'mae tyst i’r dystiolaeth a ddangosir',
    later: 'y dystiolaeth a ddangosir yw’r ddiweddaraf',
  },
  leftOut: {
    'not-asked': 'Nid yw’n hawlio dim y mae’r pecyn hwn yn ymwneud ag ef.',
    'not-chosen': 'Ni chafodd ei ddewis ar gyfer y pecyn hwn.',
    copy: 'Mae ei destun yr un fath, neu bron yr un fath, â thestun tystiolaeth arall.',
    'others-first': 'Ar gyfer pob un o’i ddatganiadau, daw tystiolaeth arall yn gyntaf.',
  },
  checked: {
    valid: (counting, claims) => {
      if (claims === 0) return 'Nid yw’n hawlio dim yma.';
      if (claims === 1) {
        return counting === 1 ? 'Mae ei hawliad yn cyfrif.' : 'Nid yw ei hawliad yn cyfrif.';
      }
      if (counting === 0) return `Nid oes yr un o’i ${welshPlural(claims, nouns.claim)} yn cyfrif.`;
      return counting === claims
        ? `Mae’r ${welshPlural(claims, nouns.claim)} i gyd yn cyfrif.`
        : `Mae ${String(counting)} o’r ${welshPlural(claims, nouns.claim)} yn cyfrif.`;
    },
    authentic: (witness, isApplicant) =>
      witness === undefined
        ? 'Ni enwir tyst.'
        : isApplicant
          ? 'Enwir yr ymgeisydd yn dyst.'
          : `Tyst: ${witness}.`,
    reliable: (accepted, conditions, other) =>
      accepted + conditions + other === 0
        ? 'Nid oes asesydd wedi dyfarnu arno.'
        : `Hawliadau: ${[
            ...(accepted > 0 ? [`${String(accepted)} wedi’u derbyn`] : []),
            ...(conditions > 0 ? [`${String(conditions)} gydag amodau`] : []),
            ...(other > 0 ? [`${String(other)} wedi’u gwrthod neu wedi newid ers hynny`] : []),
          ].join(', ')}.`,
    current: (lastDay, months, isStale) =>
      `${welshDay(lastDay)}: ${isStale ? 'hŷn na' : 'o fewn'} ${welshPlural(months, nouns.month)}.`,
    sufficient: (words, attachments, alone) =>
      [
        `${welshPlural(words, nouns.word)}, ${welshPlural(attachments, nouns.attachment)}.`,
        ...(alone > 0 ? [onlySupport(alone)] : []),
      ].join(' '),
    alone: onlySupport,
  },
  toJudge: {
    valid: 'Mae’n dangos yr hyn a hawlir.',
    authentic: 'Gwaith yr ymgeisydd ei hun ydyw.',
    reliable: 'Byddai eraill yn dyfarnu’r un fath.',
    current: 'Mae’r ymgeisydd yn dal i weithio fel hyn.',
    sufficient: 'Mae’n ddigon dwfn ar gyfer y lefel.',
  },
  sought: ({ requirements, met, claimed, accepted, verified }) =>
    `Gofynion a geisir: ${String(requirements)}. Bodlonwyd: ${String(met)}. Hawliwyd gyda thystiolaeth: ${String(claimed)}. Derbyniwyd gan asesydd: ${String(accepted)}, ac o’r rhain gwiriwyd gydag allwedd: ${String(verified)}.`,
  recognised: (requirements) =>
    `Mae ${welshPlural(requirements, nouns.requirement)} yn cyfrif fel rhai a fodlonwyd, ac ni cheisir hwy eto.`,
  strongest: (requirements, accepted, isWitnessed) =>
    [
      `yn cyfrif ar gyfer ${welshPlural(requirements, nouns.requirement)}`,
      ...(accepted > 0 ? [`${String(accepted)} wedi’u derbyn gan asesydd`] : []),
      isWitnessed ? 'gyda thyst' : 'heb dyst',
    ].join(', '),
  copies: (pieces) =>
    `Darnau o dystiolaeth y mae eu testun yr un fath, neu bron yr un fath, â thestun darn arall: ${String(pieces)}.`,
  conditionCounts: (open, changed, met) =>
    `Amodau’r aseswyr: ${String(open)} yn agored, ${String(changed)} wedi newid ers hynny heb edrych eto, ${String(met)} wedi’u bodloni.`,
  personalDetails: (reasoned, unread, pictures) =>
    [
      reasoned === 0
        ? 'Ni chafwyd hyd i batrymau o fanylion personol yn y testunau nac yn yr atodiadau y gellid eu darllen.'
        : `Yn y testunau a’r atodiadau y gellid eu darllen, mae ${welshPlural(reasoned, nouns.place)} yn edrych fel manylion personol; rhoddodd yr ymgeisydd reswm dros bob un.`,
      ...(unread === 0
        ? []
        : [
            `Ni ellid darllen ${welshPlural(unread, nouns.attachment)}, neu nid yn llawn: rhaid i bobl edrych.`,
          ]),
      ...(pictures === 0
        ? []
        : [
            `Ni ddarllenir testun mewn lluniau, ac mae lluniau mewn ${welshPlural(pictures, nouns.attachment)}.`,
          ]),
      'Nid oes yr un teclyn yn dod o hyd i bopeth.',
    ].join(' '),
  draft: (errors) =>
    errors === 0
      ? 'Drafft yw hwn, ac nid yw i’w gyflwyno.'
      : `Drafft yw hwn, ac nid yw i’w gyflwyno. Mae ${welshPlural(errors, nouns.error)} yn y ffeiliau, a gall yr hyn y maent yn ymwneud ag ef fod yn eisiau yma.`,
  laterDecisions: (decisions, asOf) =>
    `Penderfyniadau aseswyr sy’n ddiweddarach na ${welshDay(asOf)} ac nad ydynt yn cyfrif: ${String(decisions)}.`,
  anonymised: (witnesses) =>
    `Disodlwyd enwau ${welshPlural(witnesses, nouns.witness)} yn y ddogfen hon. Mae’r atodiadau a’r lluniau fel yr oeddent.`,
  witness: (number) => `Tyst ${String(number)}`,
  startHere: welshStartHere,
};

/** Headings, column heads and labels of submission packs in Welsh. */
export const welshPackHeadings: Readonly<Record<PackHeading, string>> = {
  pack: 'Pecyn cyflwyno',
  packOf: 'Ymgeisydd',
  packOwnNumber: 'Rhif y pecyn',
  packDraft: 'Drafft',
  packOnly: 'Y rhannau hyn yn unig',
  packRegistration: 'Cofrestriad',
  packQualified: 'Cymhwysodd',
  packStarted: 'Yn y swydd hon ers',
  packCredential: 'Cymhwyster neu gofrestriad',
  packWitnesses: 'Tystion',
  packNoPlan: 'Nid oes gan y portffolio gynllun datblygu.',
  packNoClaims: 'Ni hawlir dim y gofynnir amdano yma.',
  packInside: 'Yn zip y pecyn hwn',
  packSources: 'Ffeiliau’r portffolio y gwnaed y taflenni ohonynt; nid ydynt yn y zip',
  packStanding: 'Crynodeb',
  packCare: 'Beth mae aseswyr yn ei ddweud, a beth i edrych arno’n ofalus',
  packStrongest: 'Y dystiolaeth gryfaf',
  packNumbers: 'Yr hyn a geisir, mewn rhifau',
  packDeclarations: 'Datganiadau’r ymgeisydd',
  packOwnWork:
    'Fy ngwaith fy hun yw’r dystiolaeth yn y pecyn hwn; lle bu gan eraill ran ynddi, mae’r pecyn yn dweud hynny.',
  packConfidentiality:
    'Rwyf wedi tynnu allan yr hyn a allai ddatgelu pwy yw’r bobl yr wyf wedi gweithio gyda nhw a’u teuluoedd, neu mae gennyf eu cydsyniad ysgrifenedig i’r hyn sydd ar ôl.',
  packTruth: 'Mae’r hyn a ysgrifennais yn wir ac, hyd y gwn i, yn gyfredol.',
  packDeclaredBy: 'Datganwyd gan',
  packSupervisor: 'Goruchwyliwr neu reolwr',
  packName: 'Enw',
  packSignature: 'Llofnod',
  packDate: 'Dyddiad',
  packEligibility: 'Cymhwysedd',
  packNoEligibility:
    'Nid yw’r targed yn gofyn am gymhwyster, cofrestriad, cyfnod o brofiad na phenderfyniad.',
  packRecorded: 'Cymwysterau a chofrestriadau a gofnodwyd',
  packNumber: 'Rhif',
  packIssued: 'Rhoddwyd',
  packExpires: 'Daw i ben',
  packBarred: 'Rhestrau gwahardd a wiriwyd',
  packAttained: 'Wedi’i gydnabod eisoes',
  packSetAside: 'Yr hyn y mae’r sefydliad wedi’i roi o’r neilltu',
  packBy: 'Gan',
  packNarrative: 'Beth mae’r ymgeisydd yn ei hawlio',
  packNarrativeIntro:
    'Rhesymeg pob hawliad, yng ngeiriau’r ymgeisydd. Mae’r rhifau’n arwain at y dystiolaeth, a phob id at y rhes yn ffurflen y panel.',
  packSheets: 'Y dystiolaeth',
  packNoEvidence: 'Nid oes tystiolaeth yn y portffolio yn hawlio dim y gofynnir amdano yma.',
  packType: 'Math',
  packFile: 'Ffeil',
  packReflection: 'Myfyrdod',
  packWitness: 'Tyst',
  packNoWitness: 'ni enwir neb',
  packClaims: 'Hawliadau',
  packDoesNotCount: 'Nid yw’n cyfrif',
  packOtherClaims: 'Hawliadau nad yw’r pecyn hwn yn ymwneud â nhw',
  packText: 'Hanes',
  packNoText: 'Nid oes testun; gweler yr atodiadau.',
  packAttachments: 'Atodiadau',
  packSize: 'Maint',
  packMissing: 'nid yw yn y pecyn hwn',
  packWitnessLog: 'Cofnod y tystion',
  packNoWitnesses: 'Nid oes dim o’r dystiolaeth yn enwi tyst.',
  packRole: 'Rôl',
  packVarcs: 'Dilys, dilysadwy, dibynadwy, cyfredol, digonol',
  packVarcsIntro:
    'Ticiwch yr hyn y barnoch ei fod felly. O dan “Beth i edrych arno” y mae’r hyn a ganfu otpath. Lle nad yw’n dweud dim, mae pob hawliad yn y darn yn cyfrif, mae ganddo dyst heblaw’r ymgeisydd, mae’n ddigon diweddar, mae tystiolaeth arall yn cefnogi pob un o’i ofynion, ac nid oes asesydd wedi gosod amod na’i wrthod.',
  packTick: 'iawn',
  packRemarks: 'Beth i edrych arno',
  packValid: 'Dilys',
  packAuthentic: 'Dilysadwy',
  packReliable: 'Dibynadwy',
  packCurrent: 'Cyfredol',
  packSufficient: 'Digonol',
  packCpd: 'Rhestr DPP',
  packCpdIntro: 'Pob gweithgaredd â dyddiad yn y portffolio, y cynharaf yn gyntaf.',
  packGaps: 'Bylchau hysbys a chynllun',
  packLeastFirst: 'Wedi’u bodloni ym mhob piler, yr isaf yn gyntaf',
  packGapsIntro:
    'Pob gofyniad agored unwaith. Lle na ddywedir dim ar ôl ei gyflwr, nid oes tystiolaeth yn ei hawlio. Rhif ar ôl “Wedi’i gynllunio” yw rhif y rhes yn y cynllun datblygu isod.',
  packOpen: 'Yn agored',
  packNoGaps: 'Mae popeth y gofynnir amdano wedi’i fodloni.',
  packConditions: 'Amodau’r aseswyr',
  packAbsent: 'nid yw yn y pecyn hwn',
  packLeftOut: 'Tystiolaeth nad yw yn y pecyn hwn',
  packBecause: 'Pam ddim',
  packBetterIn: 'Dewiswyd oherwydd',
  packFindings: 'Beth mae otpath check yn ei ganfod',
  packForm: 'Ffurflen y panel',
  packFormIntro:
    'I’r panel ei llenwi: ar bapur, yn y ddogfen Word, neu ar y dudalen. Mae otpath pack --read-form yn darllen ffurflen wedi’i llenwi i’r portffolio.',
  packDecision: 'Penderfyniad',
  packUndecided: 'heb benderfynu eto',
  packComment: 'Sylw',
  packUnclaimed: 'Heb dystiolaeth, yn llawn o dan y bylchau hysbys',
  packMembers: 'Aelodau’r panel',
  packConflict: 'Gwrthdaro buddiannau, neu ddim',
  packHandled: 'Sut yr ymdrinnir ag ef',
  packConflicts: 'Gwrthdaro buddiannau',
  packMember: 'Aelod',
  packOutcome: 'Canlyniad',
  packRecommendation: 'Argymhelliad',
  packGrounds: 'Rhesymau',
  packConditionsSet: 'Amodau',
  packCondition: 'Amod',
  packByWhen: 'Erbyn pryd',
  packFeedback: 'Adborth i’r ymgeisydd',
  packPanelDay: 'Diwrnod y panel',
  packPanels: 'Paneli blaenorol',
  packDayOfPanel: 'Diwrnod y panel, megis 3 Rhagfyr 2026',
  packThisPack: 'Ar gyfer pa becyn y mae’r ffurflen hon',
  packThisPackIntro:
    'Gadewch hyn fel y mae. Mae otpath yn ei ddefnyddio i wirio bod y ffurflen yn perthyn i’r portffolio hwn.',
  packFormCode: 'Cod',
  packAnnex: 'Atodiad: rheolau, a ffeiliau â’u holion bysedd',
  packManifestIntro:
    'Mae SHA-256 ffeil yn newid gyda phob newid i’r ffeil. Mae gan zip y pecyn hwn ffeil manifest.json sy’n rhoi un pob ffeil ynddo; mae otpath verify yn eu profi.',
  packFooter:
    'Gwnaed gan otpath o ffeiliau’r portffolio, y fframwaith a’r polisi a enwir uchod, a dim byd arall. Yr hyn a gyfrifir, otpath a’i cyfrifodd; a yw’r dystiolaeth yn ddigon da, y panel sy’n penderfynu.',
};
