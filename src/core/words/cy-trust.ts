import { welshDay } from './cy-dates.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import type { Deciding, TrustHeading, TrustWords } from './trust-words.ts';

const relationships: TrustWords['relationships'] = {
  supervisor: 'goruchwyliwr',
  manager: 'rheolwr',
  'practice-educator': 'addysgwr ymarfer',
  peer: 'cymheiriad',
  panel: 'aelod o’r panel',
  self: 'yr ymarferydd',
};

/** How many decisions some assessors have made, and who made how many. */
function decisions(assessors: readonly Deciding[]): string {
  const total = assessors.reduce((sum, one) => sum + one.decisions, 0);
  const people = assessors.map(
    (one) => `${one.name}, ${relationships[one.relationship]}: ${String(one.decisions)}`,
  );
  return `${welshPlural(total, nouns.decision)} (${people.join('; ')})`;
}

/** In Welsh. */
export const welshTrust: TrustWords = {
  relationships,
  judgements: {
    accepted: 'derbyniwyd',
    'accepted-with-conditions': 'derbyniwyd gydag amodau',
    'not-accepted': 'ni dderbyniwyd',
  },
  withoutPolicy: 'Ni ellid defnyddio polisi eich sefydliad, felly cyfrifwyd hyn hebddo.',
  ownDecisions: ({ accepted, conditions, notAccepted, changed }) =>
    [
      `${String(accepted)} wedi’u derbyn`,
      ...(conditions > 0 ? [`${String(conditions)} wedi’u derbyn gydag amodau`] : []),
      ...(notAccepted > 0 ? [`${String(notAccepted)} heb eu derbyn`] : []),
      ...(changed > 0 ? [`${String(changed)} wedi newid ers hynny`] : []),
    ].join(', '),
  unopened: (named, more) => {
    const files = named.length + more;
    return `Ni allai otpath agor ${welshPlural(files, nouns.file)}, felly nid yw ${files === 1 ? 'ei chynnwys' : 'eu cynnwys'} yn cyfrif yma: ${named.join(', ')}${more > 0 ? ` a ${String(more)} arall` : ''}.`;
  },
  accepted: (accepted, byEvidence) => {
    if (byEvidence === 1) {
      const only = 'yr un gofyniad sy’n pwyso ar dystiolaeth';
      return accepted === 0
        ? `Nid oes asesydd wedi derbyn ${only}.`
        : `Mae asesydd wedi derbyn ${only}.`;
    }
    const asked = `${welshPlural(byEvidence, nouns.requirement)} sy’n pwyso ar dystiolaeth`;
    return accepted === 0
      ? `Nid oes asesydd wedi derbyn yr un o’r ${asked}.`
      : `Mae aseswyr wedi derbyn ${String(accepted)} o’r ${asked}.`;
  },
  verifiedBy: (assessors) => `Dilyswyd ag allwedd: ${decisions(assessors)}.`,
  acceptedBy: (assessors) => `Derbyniwyd, heb ei ddilysu: ${decisions(assessors)}.`,
  notAccepted: (claims) => `Nid yw asesydd wedi derbyn ${welshPlural(claims, nouns.claim)}.`,
  disagreeing: (claims) =>
    `Mae aseswyr yn dweud pethau gwahanol am ${welshPlural(claims, nouns.claim)}.`,
  namesakes: (registrations) =>
    `Mae gan ${registrations.length === 1 ? 'asesydd' : 'aseswyr'} enw’r ymarferydd a rhif cofrestru arall (${registrations.join(', ')}). Gwiriwch ar y gofrestr eu bod yn bobl wahanol.`,
  suspect: (pieces) =>
    `Wedi newid ers dyfarnu arno neu ei hawlio: ${welshPlural(pieces, nouns.piece)}.`,
  stale: (pieces) => `Rhy hen i gyfrif: ${welshPlural(pieces, nouns.piece)}.`,
  restsOn: (title, statements) =>
    `Mae ${welshPlural(statements, nouns.requirement)} yn pwyso ar un darn yn unig: ${title}.`,
  noWitness: (pillars) => `Dim tyst lle mae angen un: ${pillars.join('; ')}.`,
  oneWitness: (pillars) => `Un tyst yn unig: ${pillars.join('; ')}.`,
  personalDetails: (places) =>
    places === 0
      ? 'Ni chafwyd hyd i batrymau o fanylion personol mewn testunau nac enwau ffeiliau. Nid agorwyd yr atodiadau, ac nid oes yr un teclyn yn dod o hyd i bopeth: darllenwch cyn rhannu.'
      : `Mae ${welshPlural(places, nouns.place)} yn y ffeiliau yn edrych fel manylion personol. Mae otpath check yn dangos ble.`,
  progress: (since, gained, lost, evidence) =>
    `Ers ${welshDay(since)}: ${String(gained)} yn well, ${String(lost)} yn waeth, ${welshPlural(evidence, nouns.newPiece)}.`,
  lastPack: (panel, pack) =>
    `Roedd gan y panel diwethaf (${welshDay(panel)}) y pecyn ar gyfer ${welshDay(pack)}.`,
  changedSinceAccepted: (requirements) =>
    `Mae gan ${welshPlural(requirements, nouns.requirement)} dystiolaeth a newidiodd ar ôl i asesydd ei derbyn. Nid oes dyddiad yn dangos pryd, felly ni chyfrifir hyn fel gwaeth.`,
  changedOrWithdrawn: (changed, withdrawn) =>
    `O’r dystiolaeth yn y pecyn hwnnw: wedi newid ${String(changed)}, wedi’i thynnu’n ôl ${String(withdrawn)}.`,
  fromDatesOnly:
    'Daw hyn o’r dyddiadau yn y ffeiliau, felly nid yw’n dangos tystiolaeth a ailysgrifennwyd neu a dynnwyd yn ôl ers hynny. I weld hynny, cymharwch y ddau becyn ag otpath verify --against.',
  noLastPack:
    'Nid oes panel blaenorol wedi’i gofnodi ar gyfer y targed hwn, felly nid oes dim i gymharu ag ef.',
};

export const welshTrustHeadings: Readonly<Record<TrustHeading, string>> = {
  assessors: 'Beth mae’r aseswyr yn ei ddweud',
  assessor: 'Asesydd',
  relationship: 'Perthynas',
  noAssessors: 'Nid oes neb wedi dyfarnu ar hawliad eto.',
  ownDecisions: 'Penderfyniadau’r ymarferydd ei hun, nad ydynt yn cyfrif',
  accepted: 'Derbyniwyd',
  conditionally: 'Gydag amodau',
  notAccepted: 'Ni dderbyniwyd',
  changedSince: 'Wedi newid ers hynny',
  decidesNothing: 'Ni ellir dibynnu arno, felly nid yw’n cyfrif',
  keyListedFor: 'llofnodwyd â’r allwedd a restrir ar gyfer',
  disagreements: 'Lle nad ydynt yn cytuno',
  judgement: 'Dyfarniad',
  comment: 'Sylw',
  outdated: 'Tystiolaeth sydd wedi dyddio neu sy’n amheus',
  statements: 'Wedi’i hawlio ar gyfer',
  privacy: 'Manylion personol',
  progress: 'Beth sydd wedi newid',
  gained: 'Gwell nag o’r blaen',
  lost: 'Gwaeth nag o’r blaen',
  evidenceSince: 'Tystiolaeth newydd',
  evidenceChanged: 'Tystiolaeth a newidiodd',
  evidenceWithdrawn: 'Tystiolaeth a dynnwyd yn ôl',
  before: 'Cynt',
  now: 'Nawr',
};
