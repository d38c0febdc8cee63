import type { englishPageCohort } from './en-otpath-page-cohort.ts';

/** The same in Welsh. */
export const welshPageCohort: typeof englishPageCohort = {
  title: 'Pob un gyda’i gilydd',
  intro: (portfolios) =>
    `Gwelwch pa mor bell y mae’r bobl wedi cyrraedd, beth i’w wneud nesaf a beth nad yw neb yn ei dystiolaethu, fel y mae goruchwyliwr neu arweinydd rhaglen yn ei weld. Portffolios: ${String(portfolios)}.`,
  show: 'Eu dangos gyda’i gilydd',
  reading: 'Yn darllen y portffolios. Gall hyn gymryd ychydig eiliadau.',
  andUnread: (people, unread) => `${people}, a phortffolios na ellid eu darllen: ${String(unread)}`,
  unreadHint: (unread) =>
    unread === 1
      ? 'Nid yw’n cyfrif mewn unrhyw rif yma.'
      : 'Nid ydynt yn cyfrif mewn unrhyw rif yma.',
  seeWhy: 'Gweld pam',
  back: 'Yn ôl at y rhestr o bortffolios',
  csv: 'tablau (CSV, fel ffeil zip)',
};
