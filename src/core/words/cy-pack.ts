import { welshDay } from './cy-dates.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import { welshStartHere } from './cy-start-here.ts';
import type { PackWords } from './pack-words.ts';

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
      undecided: 'Gofynion heb benderfyniad:',
      correct: 'Heb ei chadw eto. Cywirwch:',
      anyway: 'I barhau yn nes ymlaen, cadwch eto. Yna cedwir y ffurflen fel y mae.',
      unknown: 'nid yw’n ofyniad yn y ffurflen hon',
      noday: 'nid yw’n ddiwrnod yn y calendr',
      early: 'cyn diwrnod y pecyn',
      empty: 'yn wag',
    },
  },
  ways: {
    goTo: 'Ewch i',
    next: 'Y gofyniad nesaf heb benderfyniad',
    conflicts: 'Gwrthdaro buddiannau',
    conditions: 'Amodau',
    outcome: 'Canlyniad',
    save: 'Cadw',
    back: 'Pwyswch Esc yn y ffurflen i fynd yn ôl at y dolenni agosaf uwchben.',
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
  sought: ({ requirements, met, evidenced, claimed, accepted, verified }) =>
    `Gofynion a geisir: ${String(requirements)}. Bodlonwyd: ${String(met)}${evidenced === met ? '' : ` (${String(evidenced)} drwy dystiolaeth, ${String(met - evidenced)} mewn ffyrdd eraill)`}. Hawliwyd gyda thystiolaeth: ${String(claimed)}. Derbyniwyd gan asesydd: ${String(accepted)}, ac o’r rhain gwiriwyd gydag allwedd: ${String(verified)}.`,
  recognised: (requirements) =>
    `Mae ${welshPlural(requirements, nouns.requirement)} yn cyfrif fel rhai a fodlonwyd, ac ni cheisir hwy eto.`,
  strongest: (requirements, { accepted, conditions }, isWitnessed) =>
    [
      `yn cyfrif ar gyfer ${welshPlural(requirements, nouns.requirement)} yn y rhan hon`,
      ...(accepted > 0 ? [`${String(accepted)} wedi’u derbyn gan asesydd`] : []),
      ...(conditions > 0 ? [`${String(conditions)} wedi’u derbyn gydag amodau`] : []),
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
