import type { englishPageSign } from './en-otpath-page-sign.ts';

/** The same in Welsh. */
export const welshPageSign: typeof englishPageSign = {
  title: 'Penderfynu yma',
  intro:
    'Gall asesydd benderfynu wrth y cyfrifiadur hwn, heb daflen. Dewiswch y dystiolaeth i benderfynu arni.',
  all: 'Pob dyfarniad',
  gone: 'Nid yw’r dystiolaeth hon yn bodoli mwyach, neu nid oes ganddi hawliad i benderfynu arno.',
  evidence: 'Y dystiolaeth',
  decisions: 'Eich penderfyniadau',
  assessor: 'Eich manylion',
  details: (count) =>
    `Mannau yn y dystiolaeth hon sy’n edrych fel manylion personol: ${String(count)}. Mae dyfarniad yn cadw copi o’r testun, felly tynnwch nhw yn gyntaf. Gallwch eu gweld yn Gwirio.`,
  noLongerCounts: ' Nid yw hyn yn cyfrif mwyach. Gallwch weld pam yn Gwirio.',
  chooseRelationship: 'Dewiswch eich perthynas',
  day: 'Diwrnod eich penderfyniadau',
  record: 'Cofnodi fy mhenderfyniadau',
  missing: {
    name: 'Ysgrifennwch eich enw.',
    relationship: 'Dewiswch eich perthynas â’r ymarferydd.',
  },
  wrongDay: 'Rhowch ddiwrnod eich penderfyniadau. Ni all fod yn y dyfodol.',
  noReason: (ids) => `Ysgrifennwch yr amodau neu’r rhesymau ar gyfer ${ids.join(', ')}.`,
  nothingDecided: 'Penderfynwch ar un hawliad neu fwy yn gyntaf.',
  withoutKey: 'Cofnodi fy mhenderfyniadau heb allwedd',
  chooseKey:
    'Dewiswch eich ffeil allwedd, neu ticiwch y blwch i gofnodi eich penderfyniadau heb allwedd.',
};
